import type { DrawnLine } from "../lines";

/** The Belgian and German motorways that Dutch ones run into, under their own numbers. */
export const MOTORWAYS_ABROAD: readonly DrawnLine[] = [
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
