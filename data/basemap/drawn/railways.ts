import type { DrawnLine } from "../shape/lines";

/** The intercity network by station; trains run more or less straight between the points. */
export const RAILWAYS: readonly DrawnLine[] = [
  {
    name: "Den Helder - Amsterdam",
    points: `4.761 52.955 Den Helder; 4.810 52.868; 4.805 52.786 Schagen; 4.823 52.670 Heerhugowaard; 4.740 52.638 Alkmaar; 4.700 52.600; 4.657 52.547 Castricum;
      4.702 52.522 Uitgeest; 4.760 52.490; 4.813 52.439 Zaandam; 4.838 52.389 Sloterdijk; 4.900 52.379 Amsterdam`,
  },
  {
    name: "Zaandam - Enkhuizen",
    points:
      "4.813 52.439 Zaandam; 4.960 52.503 Purmerend; 4.975 52.560; 4.995 52.620; 5.055 52.645 Hoorn; 5.180 52.690; 5.288 52.700 Enkhuizen",
  },
  {
    name: "Heerhugowaard - Hoorn",
    points: "4.823 52.670 Heerhugowaard; 4.910 52.678 Obdam; 5.055 52.645 Hoorn",
  },
  {
    name: "Amsterdam - Antwerpen",
    points: `4.838 52.389 Sloterdijk; 4.638 52.388 Haarlem; 4.607 52.359; 4.560 52.270; 4.481 52.166 Leiden; 4.400 52.100; 4.323 52.070 Den Haag HS; 4.319 52.039 Rijswijk; 4.357 52.007 Delft;
      4.409 51.921 Schiedam; 4.469 51.925 Rotterdam; 4.489 51.919 Blaak; 4.510 51.895; 4.555 51.860; 4.635 51.820 Zwijndrecht; 4.668 51.807 Dordrecht; 4.640 51.735; 4.655 51.690 Lage Zwaluwe; 4.600 51.640;
      4.520 51.580; 4.458 51.541 Roosendaal; 4.450 51.463; 4.440 51.320; 4.421 51.217 Antwerpen; 4.480 51.018 Mechelen; 4.357 50.845 Brussel`,
  },
  { name: "Den Haag", points: "4.400 52.100; 4.325 52.081 Den Haag Centraal; 4.323 52.070 Den Haag HS" },
  {
    name: "Amsterdam - Leiden",
    points:
      "4.873 52.339 Zuid; 4.830 52.337; 4.762 52.309 Schiphol; 4.701 52.292 Hoofddorp; 4.640 52.250; 4.520 52.205; 4.481 52.166 Leiden",
  },
  {
    name: "Schiphol - Breda HSL",
    points:
      "4.701 52.292 Hoofddorp; 4.630 52.235; 4.570 52.140; 4.530 52.030; 4.490 51.960; 4.469 51.925 Rotterdam",
  },
  { name: "Lage Zwaluwe - Breda", points: "4.655 51.690 Lage Zwaluwe; 4.700 51.625; 4.780 51.596 Breda" },
  {
    name: "Amsterdam - Maastricht",
    points: `4.900 52.379 Amsterdam; 4.932 52.360; 4.918 52.346 Amstel; 4.947 52.312 Bijlmer; 4.977 52.279 Abcoude; 4.975 52.225; 4.990 52.171 Breukelen; 5.030 52.125; 5.110 52.089 Utrecht; 5.170 52.034 Houten; 5.228 51.946 Culemborg; 5.272 51.882 Geldermalsen;
      5.263 51.808 Zaltbommel; 5.294 51.690 's-Hertogenbosch; 5.290 51.655 Vught; 5.319 51.584 Boxtel; 5.390 51.510 Best; 5.450 51.455; 5.481 51.443 Eindhoven; 5.550 51.419 Geldrop; 5.572 51.383 Heeze; 5.640 51.300; 5.706 51.249 Weert; 5.850 51.225;
      5.994 51.193 Roermond; 5.900 51.100; 5.859 51.001 Sittard; 5.780 50.940 Beek; 5.720 50.885; 5.705 50.850 Maastricht; 5.690 50.740; 5.567 50.625 Liège`,
  },
  {
    name: "Den Haag - Utrecht",
    points:
      "4.325 52.081 Den Haag; 4.390 52.063; 4.477 52.047 Zoetermeer; 4.600 52.030; 4.704 52.018 Gouda; 4.790 52.060; 4.893 52.085 Woerden; 5.000 52.090; 5.110 52.089 Utrecht",
  },
  {
    name: "Rotterdam - Gouda",
    points: "4.469 51.925 Rotterdam; 4.500 51.940; 4.553 51.952 Alexander; 4.620 51.966; 4.704 52.018 Gouda",
  },
  {
    name: "Leiden - Woerden",
    points:
      "4.481 52.166 Leiden; 4.560 52.145; 4.658 52.124 Alphen aan den Rijn; 4.745 52.082 Bodegraven; 4.893 52.085 Woerden",
  },
  {
    name: "Utrecht - Groningen",
    points: `5.110 52.089 Utrecht; 5.205 52.130 Bilthoven; 5.290 52.145; 5.374 52.153 Amersfoort; 5.430 52.180; 5.493 52.222 Nijkerk; 5.575 52.265; 5.620 52.338 Harderwijk; 5.786 52.370 Nunspeet; 5.890 52.410; 5.990 52.455;
      6.070 52.480; 6.092 52.505 Zwolle; 6.110 52.535; 6.165 52.620; 6.197 52.692 Meppel; 6.330 52.715; 6.474 52.734 Hoogeveen; 6.520 52.855 Beilen; 6.572 52.992 Assen; 6.615 53.090; 6.618 53.175 Haren; 6.564 53.211 Groningen`,
  },
  {
    name: "Meppel - Leeuwarden",
    points:
      "6.197 52.692 Meppel; 6.115 52.791 Steenwijk; 5.990 52.880 Wolvega; 5.915 52.962 Heerenveen; 5.845 53.047 Akkrum; 5.835 53.090; 5.792 53.196 Leeuwarden",
  },
  {
    name: "Leeuwarden - Leer",
    points:
      "5.424 53.175 Harlingen; 5.540 53.190; 5.792 53.196 Leeuwarden; 6.000 53.235; 6.200 53.225 Buitenpost; 6.390 53.250; 6.564 53.211 Groningen; 6.750 53.160 Hoogezand; 7.035 53.142 Winschoten; 7.207 53.183; 7.465 53.230 Leer",
  },
  {
    name: "Amsterdam - Zwolle",
    points:
      "4.932 52.360; 4.967 52.345 Diemen; 5.043 52.312 Weesp; 5.110 52.318; 5.150 52.343 Almere Poort; 5.218 52.375 Almere; 5.330 52.410; 5.473 52.508 Lelystad; 5.600 52.525; 5.720 52.535 Dronten; 5.920 52.530 Kampen Zuid; 6.030 52.490; 6.070 52.480",
  },
  {
    name: "Weesp - Amersfoort",
    points:
      "5.043 52.312 Weesp; 5.162 52.279 Bussum; 5.181 52.226 Hilversum; 5.280 52.208 Baarn; 5.374 52.153 Amersfoort",
  },
  {
    name: "Schiphol - Weesp",
    points: "4.873 52.339 Zuid; 4.910 52.332; 4.936 52.325 Duivendrecht; 4.985 52.332; 5.043 52.312 Weesp",
  },
  {
    name: "Amersfoort - Enschede",
    points: `5.430 52.180; 5.600 52.163 Barneveld; 5.780 52.190; 5.970 52.209 Apeldoorn; 6.100 52.235 Twello; 6.160 52.257 Deventer; 6.350 52.285; 6.520 52.312 Rijssen; 6.653 52.358 Almelo; 6.794 52.262 Hengelo; 6.889 52.223 Enschede`,
  },
  {
    name: "Hengelo - Rheine",
    points: "6.794 52.262 Hengelo; 6.935 52.305 Oldenzaal; 7.160 52.305; 7.434 52.276 Rheine",
  },
  {
    name: "Utrecht - Düsseldorf",
    points: `5.110 52.089 Utrecht; 5.150 52.065; 5.282 52.065 Driebergen; 5.370 52.065 Maarn; 5.574 52.046 Veenendaal; 5.671 52.028 Ede; 5.800 51.995; 5.900 51.985 Arnhem; 5.970 51.960; 6.072 51.923 Zevenaar; 6.245 51.840 Emmerich; 6.605 51.657 Wesel;
      6.855 51.475 Oberhausen; 6.776 51.430 Duisburg; 6.794 51.220 Düsseldorf; 6.959 50.943 Köln`,
  },
  {
    name: "Arnhem - 's-Hertogenbosch",
    points:
      "5.900 51.985 Arnhem; 5.870 51.970; 5.855 51.917 Elst; 5.852 51.843 Nijmegen; 5.727 51.812 Wijchen; 5.640 51.795; 5.532 51.766 Oss; 5.400 51.735; 5.294 51.690 's-Hertogenbosch",
  },
  {
    name: "Nijmegen - Roermond",
    points:
      "5.852 51.843 Nijmegen; 5.880 51.730 Cuijk; 5.945 51.645 Boxmeer; 6.020 51.530 Venray; 6.130 51.430; 6.171 51.364 Venlo; 6.140 51.330; 6.070 51.260; 5.994 51.193 Roermond",
  },
  {
    name: "Zwolle - Arnhem",
    points:
      "6.092 52.505 Zwolle; 6.115 52.460; 6.138 52.390 Wijhe; 6.112 52.335 Olst; 6.160 52.257 Deventer; 6.205 52.210; 6.195 52.145 Zutphen; 6.150 52.090 Brummen; 6.103 52.045 Dieren; 6.030 52.005; 5.900 51.985 Arnhem",
  },
  {
    name: "Zwolle - Emmen",
    points:
      "6.092 52.505 Zwolle; 6.260 52.510 Dalfsen; 6.420 52.512 Ommen; 6.615 52.573 Hardenberg; 6.735 52.660 Coevorden; 6.900 52.790 Emmen",
  },
  {
    name: "Zwolle - Almelo",
    points: "6.092 52.505 Zwolle; 6.278 52.390 Raalte; 6.460 52.365 Nijverdal; 6.653 52.358 Almelo",
  },
  {
    name: "Vlissingen - Eindhoven",
    points: `3.605 51.446 Vlissingen; 3.617 51.495 Middelburg; 3.720 51.500; 3.889 51.498 Goes; 4.036 51.462; 4.113 51.431; 4.162 51.424 Rilland; 4.255 51.429; 4.290 51.440; 4.296 51.495 Bergen op Zoom; 4.458 51.541 Roosendaal; 4.636 51.575 Etten-Leur; 4.780 51.596 Breda;
      4.930 51.583 Gilze-Rijen; 5.084 51.561 Tilburg; 5.200 51.570; 5.319 51.584 Boxtel`,
  },
  { name: "Tilburg - 's-Hertogenbosch", points: "5.140 51.565; 5.210 51.630; 5.290 51.655 Vught" },
  {
    name: "Eindhoven - Venlo",
    points:
      "5.481 51.443 Eindhoven; 5.661 51.475 Helmond; 5.790 51.457 Deurne; 6.040 51.426 Horst-Sevenum; 6.171 51.364 Venlo; 6.390 51.255 Viersen; 6.450 51.195 Mönchengladbach",
  },
  {
    name: "Sittard - Aachen",
    points: "5.859 51.001 Sittard; 5.880 50.960; 5.975 50.891 Heerlen; 6.060 50.860; 6.092 50.768 Aachen",
  },
  {
    name: "Dordrecht - Geldermalsen",
    points:
      "4.668 51.807 Dordrecht; 4.780 51.830 Sliedrecht; 4.970 51.835 Gorinchem; 5.090 51.890 Leerdam; 5.272 51.882 Geldermalsen; 5.440 51.890 Tiel",
  },
];
