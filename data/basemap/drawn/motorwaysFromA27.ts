import type { DrawnLine } from "../lines";

/** The motorways from A27 up. */
export const MOTORWAYS_FROM_A27: readonly DrawnLine[] = [
  {
    name: "A27",
    points: `4.830 51.547 Sint-Annabosch; 4.835 51.590; 4.840 51.640 Oosterhout; 4.870 51.690 Hooipolder; 4.895 51.720 Keizersveer; 4.915 51.770; 4.945 51.825;
      4.958 51.850 Gorinchem; 4.975 51.895 Noordeloos; 5.030 51.940 Lexmond; 5.085 51.962; 5.130 51.966 Everdingen; 5.142 51.990 Hagestein; 5.155 52.030 Houten; 5.148 52.063 Lunetten;
      5.158 52.085 Rijnsweerd; 5.150 52.120; 5.165 52.145; 5.190 52.190; 5.205 52.215 Hilversum; 5.258 52.242 Eemnes; 5.290 52.275; 5.310 52.300 Stichtse Brug;
      5.310 52.335; 5.280 52.378 Almere`,
  },
  {
    name: "A28",
    points: `5.158 52.085 Rijnsweerd; 5.230 52.108 Zeist; 5.310 52.128; 5.385 52.135 Leusden; 5.420 52.150; 5.436 52.174 Hoevelaken; 5.465 52.215 Nijkerk; 5.545 52.262;
      5.575 52.305; 5.640 52.338 Harderwijk; 5.760 52.385 Nunspeet; 5.880 52.428; 5.980 52.460; 6.035 52.475 Hattemerbroek; 6.060 52.488; 6.100 52.498 Zwolle; 6.130 52.525;
      6.150 52.580; 6.190 52.640 Staphorst; 6.205 52.672 Lankhorst; 6.240 52.690 Meppel; 6.350 52.700; 6.480 52.708 Hoogeveen; 6.495 52.780; 6.500 52.860 Beilen;
      6.545 52.940; 6.590 52.990 Assen; 6.600 53.070; 6.600 53.150 Haren; 6.562 53.202 Groningen`,
  },
  {
    name: "A29",
    points:
      "4.505 51.865 Vaanplein; 4.500 51.830 Heinenoord; 4.460 51.780; 4.410 51.735; 4.398 51.712 Haringvlietbrug; 4.404 51.697 Hellegatsplein; 4.412 51.672 Sabina",
  },
  { name: "A30", points: "5.605 52.166 Barneveld; 5.590 52.120; 5.620 52.070; 5.625 52.030 Maanderbroek" },
  {
    name: "A31",
    points:
      "5.400 53.107 Zurich; 5.418 53.122; 5.440 53.162 Harlingen; 5.560 53.178 Franeker; 5.700 53.185; 5.770 53.175 Leeuwarden",
  },
  {
    name: "A32",
    points:
      "6.205 52.672 Lankhorst; 6.180 52.720; 6.100 52.780 Steenwijk; 6.020 52.860 Wolvega; 5.935 52.930; 5.920 52.975 Heerenveen; 5.840 53.045; 5.825 53.120; 5.800 53.175 Leeuwarden",
  },
  {
    name: "A35",
    points: "6.735 52.281 Buren; 6.770 52.245; 6.840 52.215; 6.890 52.200 Enschede; 6.980 52.205",
  },
  { name: "A35", points: "6.640 52.345 Almelo; 6.650 52.320; 6.680 52.298 Azelo" },
  {
    name: "A37",
    points: "6.480 52.708 Hoogeveen; 6.600 52.705; 6.800 52.740; 6.950 52.735; 7.065 52.730",
  },
  {
    name: "A44",
    points:
      "4.640 52.228 Burgerveen; 4.590 52.235; 4.530 52.218 Sassenheim; 4.480 52.185; 4.450 52.160 Leiden; 4.400 52.145 Wassenaar; 4.340 52.100; 4.335 52.083 Den Haag",
  },
  {
    name: "A50",
    points: `5.420 51.488 Ekkersweijer; 5.480 51.515 Son; 5.500 51.560; 5.550 51.600 Veghel; 5.590 51.650 Uden; 5.570 51.710; 5.590 51.750 Paalgraven; 5.640 51.800 Ravenstein;
      5.675 51.820 Bankhoef; 5.735 51.858 Ewijk; 5.745 51.888; 5.765 51.910 Valburg; 5.755 51.950; 5.760 51.985 Renkum; 5.797 52.018 Grijsoord`,
  },
  {
    name: "A50",
    points: `5.905 52.010 Waterberg; 5.945 52.070; 5.965 52.120; 5.998 52.170 Beekbergen; 6.000 52.230 Apeldoorn; 6.000 52.285 Vaassen; 6.015 52.345 Epe;
      6.055 52.400 Heerde; 6.050 52.450; 6.035 52.475 Hattemerbroek`,
  },
  {
    name: "A58",
    points: `3.600 51.460 Vlissingen; 3.640 51.488 Middelburg; 3.720 51.490; 3.800 51.480; 3.885 51.487 Goes; 3.960 51.472; 4.030 51.460; 4.120 51.427; 4.190 51.420 Rilland; 4.250 51.424; 4.285 51.437;
      4.310 51.455 Markiezaat`,
  },
  {
    name: "A58",
    points: `4.315 51.525 Zoomland; 4.390 51.528; 4.460 51.520 Roosendaal; 4.530 51.545; 4.620 51.565 Etten-Leur; 4.700 51.575 Princeville; 4.715 51.545 Galder; 4.770 51.540; 4.830 51.547 Sint-Annabosch;
      4.930 51.545 Gilze; 5.040 51.530 Tilburg; 5.130 51.550 De Baars; 5.200 51.545 Moergestel; 5.300 51.508 Oirschot; 5.390 51.490; 5.420 51.488 Ekkersweijer`,
  },
  {
    name: "A59",
    points: `4.412 51.672 Sabina; 4.510 51.667; 4.600 51.660; 4.690 51.640 Zonzeel; 4.750 51.660; 4.800 51.685 Made; 4.870 51.690 Hooipolder; 4.970 51.688; 5.070 51.693 Waalwijk;
      5.140 51.692 Drunen; 5.210 51.695 Vlijmen; 5.255 51.710; 5.290 51.724; 5.338 51.727 Empel; 5.352 51.703 Hintham; 5.430 51.715; 5.500 51.745 Oss; 5.590 51.750 Paalgraven`,
  },
  {
    name: "A65",
    points: "5.130 51.550 De Baars; 5.140 51.580; 5.200 51.625; 5.270 51.650; 5.318 51.655 Vught",
  },
  {
    name: "A67",
    points: `5.170 51.310; 5.290 51.365 Eersel; 5.425 51.416 De Hogt; 5.465 51.405; 5.499 51.407 Leenderheide; 5.570 51.418 Geldrop;
      5.650 51.410; 5.740 51.390 Asten; 5.850 51.395; 5.980 51.400; 6.118 51.393 Zaarderheiken; 6.160 51.400; 6.215 51.405 Venlo`,
  },
  {
    name: "A73",
    points: `5.735 51.858 Ewijk; 5.760 51.835; 5.775 51.805; 5.830 51.775; 5.855 51.755 Heumen; 5.860 51.715 Cuijk; 5.915 51.650 Boxmeer; 5.960 51.590; 6.000 51.530 Venray; 6.040 51.470;
      6.095 51.430; 6.118 51.393 Zaarderheiken; 6.140 51.350; 6.120 51.310; 6.075 51.260; 6.020 51.210 Roermond; 6.005 51.170; 5.930 51.140; 5.895 51.130 Het Vonderen`,
  },
  {
    name: "A76",
    points:
      "5.720 50.965; 5.788 50.958 Kerensheide; 5.860 50.945; 5.940 50.890 Heerlen; 5.970 50.850; 6.030 50.815",
  },
  { name: "A79", points: "5.738 50.887 Kruisdonk; 5.810 50.870; 5.890 50.870; 5.950 50.880 Heerlen" },
  { name: "A18", points: "6.125 51.930 Oud-Dijk; 6.200 51.940; 6.290 51.945 Doetinchem; 6.370 51.930" },
];
