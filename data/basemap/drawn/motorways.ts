import type { DrawnLine } from "../shape/lines";

/** Dutch motorways by number; those abroad that carry on where a Dutch one ends keep its name. */
export const MOTORWAYS: readonly DrawnLine[] = [
  {
    name: "A1",
    points: `4.964 52.344 Watergraafsmeer; 4.990 52.337 Diemen; 5.045 52.326 Muiden; 5.103 52.316 Muiderberg; 5.150 52.298 Naarden;
      5.180 52.270 Bussum; 5.225 52.250 Laren; 5.258 52.242 Eemnes; 5.295 52.228 Baarn; 5.370 52.205; 5.405 52.192 Amersfoort;
      5.436 52.174 Hoevelaken; 5.520 52.166; 5.605 52.166 Barneveld; 5.690 52.176 Stroe; 5.790 52.190 Kootwijk; 5.900 52.186;
      5.960 52.172 Apeldoorn; 5.998 52.170 Beekbergen; 6.090 52.205 Twello; 6.145 52.226; 6.210 52.238 Deventer; 6.310 52.252 Bathmen;
      6.420 52.268; 6.510 52.288 Rijssen; 6.600 52.297; 6.680 52.298 Azelo; 6.735 52.281 Buren; 6.800 52.288 Hengelo; 6.920 52.295 Oldenzaal;
      7.000 52.303 De Lutte; 7.065 52.300`,
  },
  {
    name: "A2",
    points: `4.915 52.332 Amstel; 4.935 52.310; 4.951 52.287 Holendrecht; 4.955 52.262 Abcoude; 4.967 52.220 Vinkeveen; 4.983 52.180 Breukelen;
      5.015 52.135 Maarssen; 5.045 52.100; 5.066 52.066 Oudenrijn; 5.080 52.030 Nieuwegein; 5.103 51.997 Vianen; 5.130 51.966 Everdingen;
      5.180 51.930; 5.235 51.877 Deil; 5.258 51.845; 5.268 51.818 Zaltbommel; 5.300 51.775 Kerkdriel; 5.322 51.740; 5.338 51.727 Empel; 5.352 51.703 Hintham;
      5.340 51.675; 5.318 51.655 Vught; 5.340 51.600 Boxtel; 5.375 51.545; 5.402 51.515 Best; 5.420 51.488 Ekkersweijer; 5.412 51.450;
      5.425 51.416 De Hogt; 5.465 51.405; 5.499 51.407 Leenderheide; 5.550 51.355 Leende; 5.610 51.310; 5.670 51.270 Weert; 5.790 51.225 Kelpen;
      5.880 51.170; 5.895 51.130 Het Vonderen; 5.870 51.100 Echt; 5.830 51.040 Born; 5.795 50.990; 5.788 50.958 Kerensheide; 5.765 50.920;
      5.738 50.887 Kruisdonk; 5.714 50.850 Maastricht; 5.722 50.810; 5.705 50.768 Eijsden`,
  },
  {
    name: "A4",
    points: `4.834 52.337 De Nieuwe Meer; 4.787 52.331 Badhoevedorp; 4.758 52.305 Schiphol; 4.722 52.286 De Hoek; 4.670 52.260; 4.640 52.228 Burgerveen;
      4.605 52.203 Roelofarendsveen; 4.570 52.180; 4.543 52.155 Leiderdorp; 4.512 52.128; 4.470 52.105; 4.415 52.082 Leidschendam;
      4.382 52.062 Prins Clausplein; 4.365 52.045 Ypenburg; 4.340 52.022 Rijswijk; 4.333 52.000 Delft; 4.350 51.970; 4.377 51.935 Kethelplein;
      4.380 51.900; 4.378 51.870 Benelux`,
  },
  {
    name: "A4",
    points: `4.412 51.672 Sabina; 4.385 51.635 Dinteloord; 4.300 51.585 Steenbergen; 4.315 51.525 Zoomland; 4.318 51.495 Bergen op Zoom; 4.310 51.455 Markiezaat;
      4.330 51.415; 4.335 51.370`,
  },
  {
    name: "A5",
    points:
      "4.722 52.286 De Hoek; 4.735 52.320; 4.745 52.350 Raasdorp; 4.790 52.395 Westrandweg; 4.858 52.405",
  },
  {
    name: "A6",
    points: `5.103 52.316 Muiderberg; 5.135 52.328 Hollandse Brug; 5.180 52.347; 5.230 52.358 Almere; 5.280 52.378; 5.330 52.405; 5.430 52.460;
      5.500 52.490 Lelystad; 5.560 52.540; 5.640 52.595; 5.650 52.615 Ketelbrug; 5.685 52.650 Urk; 5.745 52.690 Emmeloord; 5.765 52.730; 5.730 52.800;
      5.725 52.850 Lemmer; 5.755 52.880; 5.775 52.925; 5.815 52.965 Joure`,
  },
  {
    name: "A7",
    points: `4.845 52.450 Zaandam; 4.880 52.485; 4.925 52.500 Purmerend; 4.960 52.560; 5.000 52.620; 5.045 52.660 Hoorn; 5.045 52.740; 5.020 52.810 Middenmeer;
      5.015 52.870; 5.030 52.923; 5.047 52.933 Den Oever; 5.165 52.995; 5.205 53.0155 Breezanddijk; 5.294 53.0635; 5.327 53.0685 Kornwerderzand;
      5.338 53.069; 5.376 53.088; 5.400 53.107 Zurich;
      5.520 53.055 Bolsward; 5.660 53.025 Sneek; 5.740 52.985; 5.815 52.965 Joure; 5.920 52.975 Heerenveen; 5.990 53.010; 6.060 53.040 Beetsterzwaag;
      6.110 53.085 Drachten; 6.250 53.138 Marum; 6.370 53.175 Leek; 6.490 53.205 Hoogkerk; 6.562 53.202 Groningen; 6.620 53.185; 6.720 53.170 Hoogezand;
      6.860 53.167 Zuidbroek; 6.970 53.165 Scheemda; 7.050 53.155 Winschoten; 7.150 53.180; 7.210 53.190 Bad Nieuweschans`,
  },
  { name: "A8", points: "4.885 52.420 Coenplein; 4.845 52.450 Zaandam; 4.800 52.465; 4.750 52.475" },
  {
    name: "A9",
    points: `4.995 52.330 Diemen; 4.985 52.310; 4.951 52.287 Holendrecht; 4.900 52.295; 4.860 52.303 Amstelveen; 4.815 52.310; 4.787 52.331 Badhoevedorp;
      4.745 52.345 Raasdorp; 4.690 52.385 Rottepolderplein; 4.685 52.430; 4.680 52.460 Wijkertunnel; 4.690 52.495; 4.710 52.525 Uitgeest; 4.715 52.580;
      4.730 52.620 Alkmaar`,
  },
  {
    name: "A10",
    points: `4.834 52.337 De Nieuwe Meer; 4.875 52.337; 4.915 52.332 Amstel; 4.964 52.344 Watergraafsmeer; 4.968 52.370 Zeeburg; 4.960 52.400; 4.925 52.412;
      4.885 52.420 Coenplein; 4.862 52.405 Coentunnel; 4.843 52.380; 4.842 52.355; 4.834 52.337 De Nieuwe Meer`,
  },
  {
    name: "A12",
    points: `4.335 52.083 Den Haag; 4.382 52.062 Prins Clausplein; 4.430 52.050; 4.490 52.042 Zoetermeer; 4.560 52.035; 4.620 52.022; 4.680 52.027 Gouwe;
      4.725 52.035 Gouda; 4.780 52.062; 4.890 52.072 Woerden; 4.980 52.075; 5.066 52.066 Oudenrijn; 5.105 52.058; 5.148 52.063 Lunetten; 5.200 52.058 Bunnik; 5.280 52.062 Driebergen;
      5.370 52.058 Maarn; 5.450 52.047; 5.540 52.035 Veenendaal; 5.625 52.030 Maanderbroek; 5.690 52.018 Ede; 5.797 52.018 Grijsoord; 5.905 52.010 Waterberg;
      5.965 51.990 Velperbroek; 5.985 51.960; 6.050 51.938 Zevenaar; 6.125 51.930 Oud-Dijk; 6.160 51.890`,
  },
  {
    name: "A13",
    points: "4.365 52.045 Ypenburg; 4.376 52.010 Delft; 4.400 51.975; 4.437 51.935 Kleinpolderplein",
  },
  {
    name: "A15",
    points: `4.060 51.945 Maasvlakte; 4.130 51.920; 4.200 51.900; 4.260 51.885 Rozenburg; 4.310 51.876; 4.378 51.870 Benelux; 4.440 51.868; 4.505 51.865 Vaanplein;
      4.580 51.862 Ridderkerk; 4.640 51.858; 4.700 51.838 Papendrecht; 4.780 51.832 Sliedrecht; 4.860 51.838; 4.955 51.848 Gorinchem; 5.080 51.850; 5.160 51.868;
      5.235 51.877 Deil; 5.320 51.890; 5.420 51.905 Tiel; 5.540 51.915; 5.660 51.925; 5.765 51.910 Valburg; 5.840 51.898; 5.875 51.895 Ressen`,
  },
  {
    name: "A16",
    points: `4.528 51.953 Terbregseplein; 4.545 51.925; 4.546 51.902 Van Brienenoordbrug; 4.560 51.880; 4.585 51.862 Ridderkerk; 4.610 51.835; 4.637 51.813 Drechttunnel; 4.648 51.785 Dordrecht;
      4.640 51.735; 4.645 51.705 Moerdijkbrug; 4.660 51.690 Klaverpolder; 4.690 51.640 Zonzeel; 4.705 51.600; 4.715 51.545 Galder; 4.735 51.490 Hazeldonk`,
  },
  {
    name: "A20",
    points:
      "4.220 51.970 Westerlee; 4.270 51.930 Maassluis; 4.320 51.925; 4.377 51.935 Kethelplein; 4.437 51.935 Kleinpolderplein; 4.480 51.940; 4.528 51.953 Terbregseplein; 4.600 51.972; 4.645 51.995; 4.680 52.027 Gouwe",
  },
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
  // Belgian and German ones that Dutch ones run into, under their own numbers.
  {
    name: "E19",
    points: `4.735 51.490 Hazeldonk; 4.690 51.420; 4.620 51.330 Brecht; 4.520 51.270; 4.440 51.215 Antwerpen; 4.440 51.150;
      4.460 51.030 Mechelen; 4.440 50.910; 4.390 50.865 Brussel`,
  },
  { name: "A12", points: "4.335 51.370 Zandvliet; 4.360 51.300; 4.400 51.240 Antwerpen" },
  {
    name: "E34",
    points: "4.440 51.215 Antwerpen; 4.570 51.235; 4.750 51.270; 4.940 51.300 Turnhout; 5.170 51.310",
  },
  { name: "A25", points: "5.705 50.768 Eijsden; 5.680 50.710; 5.620 50.650 Liège" },
  {
    name: "A3",
    points: `6.160 51.890 Elten; 6.280 51.862 Emmerich; 6.400 51.810; 6.620 51.700 Wesel; 6.700 51.610; 6.830 51.530 Oberhausen;
      6.820 51.420 Duisburg; 6.880 51.310; 6.950 51.180 Hilden; 7.000 51.060 Leverkusen; 7.030 50.960 Köln`,
  },
  {
    name: "A30",
    points: "7.065 52.300; 7.200 52.285; 7.440 52.305 Rheine; 7.750 52.280; 8.040 52.235 Osnabrück",
  },
  {
    name: "A40",
    points:
      "6.215 51.405 Venlo; 6.330 51.420; 6.480 51.420; 6.630 51.435 Moers; 6.760 51.445 Duisburg; 7.010 51.450 Essen; 7.440 51.500 Dortmund",
  },
  { name: "A280", points: "7.210 53.190 Bunde; 7.300 53.200; 7.430 53.215 Leer" },
];
