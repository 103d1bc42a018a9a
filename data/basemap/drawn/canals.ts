import type { DrawnLine } from "../shape/lines";

/** Canals and canalised rivers that matter for finding one's way. */
export const CANALS: readonly DrawnLine[] = [
  {
    name: "Noordzeekanaal",
    points: `4.575 52.465 IJmuiden; 4.600 52.467; 4.650 52.462; 4.690 52.445; 4.740 52.430; 4.800 52.423; 4.850 52.420;
      4.875 52.402; 4.900 52.382 Amsterdam; 4.930 52.377; 4.960 52.378; 5.000 52.372 Oranjesluizen`,
  },
  {
    name: "Amsterdam-Rijnkanaal",
    points: `4.955 52.376 Zeeburg; 4.968 52.355; 4.985 52.337 Diemen; 5.035 52.308 Weesp; 5.025 52.275 Nigtevecht; 4.990 52.240;
      4.985 52.200; 4.997 52.170 Breukelen; 5.030 52.130 Maarssen; 5.070 52.105; 5.085 52.090 Utrecht; 5.085 52.060;
      5.105 52.030 Nieuwegein; 5.150 52.015; 5.220 51.995 Schalkwijk; 5.300 51.978; 5.335 51.965; 5.360 51.945; 5.400 51.925;
      5.440 51.905; 5.450 51.885 Tiel`,
  },
  {
    name: "Vecht",
    points: `5.115 52.100 Utrecht; 5.060 52.125; 5.030 52.145 Maarssen; 5.005 52.175 Breukelen; 5.035 52.210; 5.060 52.235;
      5.040 52.260; 5.045 52.305 Weesp; 5.070 52.333 Muiden`,
  },
  {
    name: "Oude Rijn",
    points: `5.085 52.090 Utrecht; 4.970 52.090 Harmelen; 4.885 52.085 Woerden; 4.750 52.083 Bodegraven; 4.660 52.128 Alphen aan den Rijn;
      4.570 52.140; 4.490 52.160 Leiden; 4.440 52.180; 4.400 52.210 Katwijk`,
  },
  {
    name: "Hollandsche IJssel",
    points: "4.705 52.007 Gouda; 4.670 51.985; 4.630 51.960; 4.600 51.935; 4.580 51.910",
  },
  {
    name: "Gouwe",
    points: "4.655 52.128 Alphen aan den Rijn; 4.650 52.080 Boskoop; 4.680 52.035; 4.705 52.007 Gouda",
  },
  {
    name: "Noordhollandsch Kanaal",
    points: `4.905 52.385 Amsterdam; 4.930 52.420; 4.940 52.500 Purmerend; 4.850 52.550; 4.750 52.630 Alkmaar;
      4.760 52.700; 4.750 52.780; 4.800 52.850; 4.780 52.945 Den Helder`,
  },
  {
    name: "Prinses Margrietkanaal",
    points: `5.690 52.840 Lemmer; 5.705 52.900; 5.730 52.980; 5.755 53.025 Sneekermeer; 5.840 53.080 Grou; 5.930 53.120;
      6.010 53.170; 6.090 53.215; 6.220 53.240; 6.390 53.240; 6.550 53.230 Groningen`,
  },
  {
    name: "Eemskanaal",
    points: "6.550 53.230; 6.600 53.220 Groningen; 6.720 53.250; 6.850 53.300; 6.935 53.320 Delfzijl",
  },
  {
    name: "Winschoterdiep",
    points: "6.590 53.205; 6.740 53.165 Hoogezand; 6.860 53.160 Zuidbroek; 7.020 53.150 Winschoten",
  },
  {
    name: "Van Harinxmakanaal",
    points: "5.420 53.175 Harlingen; 5.540 53.180 Franeker; 5.780 53.190 Leeuwarden; 5.930 53.120",
  },
  {
    name: "Twentekanaal",
    points:
      "6.180 52.160 Zutphen; 6.410 52.168 Lochem; 6.590 52.225 Goor; 6.760 52.245; 6.870 52.225 Enschede",
  },
  {
    name: "Maas-Waalkanaal",
    points: "5.795 51.878; 5.800 51.840 Nijmegen; 5.830 51.790; 5.840 51.760 Heumen",
  },
  {
    name: "Zuid-Willemsvaart",
    points: `5.300 51.735; 5.310 51.690 's-Hertogenbosch; 5.390 51.655; 5.530 51.615 Veghel; 5.610 51.540; 5.665 51.480 Helmond;
      5.680 51.400; 5.700 51.255 Weert; 5.600 51.220; 5.650 51.130; 5.720 51.000; 5.690 50.870 Maastricht`,
  },
  {
    name: "Wilhelminakanaal",
    points:
      "4.850 51.680; 4.860 51.620; 5.000 51.575; 5.100 51.580 Tilburg; 5.300 51.525; 5.480 51.520; 5.610 51.540",
  },
  {
    name: "Schelde-Rijnkanaal",
    points:
      "4.300 51.292; 4.285 51.340; 4.268 51.390; 4.262 51.416; 4.268 51.431; 4.231 51.487; 4.222 51.510 Tholen; 4.235 51.550; 4.200 51.595; 4.225 51.640",
  },
  {
    name: "Kanaal Gent-Terneuzen",
    points: "3.815 51.335 Terneuzen; 3.825 51.270; 3.810 51.200; 3.760 51.120; 3.740 51.060 Gent",
  },
  {
    name: "Kanaal door Zuid-Beveland",
    points: "4.000 51.510 Wemeldinge; 4.020 51.470; 4.010 51.430 Hansweert",
  },
];
