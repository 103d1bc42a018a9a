/**
 * Where towns lie that GeoNames' list leaves out, or that it has twice in one province: "lat lon name" in degrees,
 * WGS 84. The middle of the town from general knowledge, to about 2 km.
 */
export const PLACED = `
  52.37 6.77 Albergen; 51.88 5.11 Asperen; 51.93 4.79 Bergambacht; 51.59 5.14 Berkel-Enschot; 52.70 5.24 Bovenkarspel;
  51.70 3.75 Burgh-Haamstede; 51.46 5.80 Deurne; 52.01 6.14 Doesburg; 52.25 5.26 Eemnes; 51.57 4.64 Etten-Leur;
  52.61 6.66 Gramsbergen; 52.10 4.59 Hazerswoude-Dorp; 51.47 3.81 Heinkenszand; 51.58 4.58 Hoeven; 52.12 5.88 Hoenderloo;
  52.28 6.42 Holten; 51.66 5.04 Kaatsheuvel; 51.37 4.03 Kloosterzande; 51.56 3.80 Kortgene; 51.43 4.12 Krabbendijke;
  51.71 4.71 Lage Zwaluwe; 50.89 6.02 Landgraaf; 52.09 4.40 Leidschendam; 51.90 4.69 Lekkerkerk; 52.44 6.34 Lemelerveld;
  51.78 5.85 Malden; 51.92 5.00 Meerkerk; 51.87 6.04 Millingen aan de Rijn; 51.54 5.18 Moergestel; 51.99 4.67 Moordrecht;
  52.58 6.28 Nieuwleusen; 51.68 4.34 Ooltgensplaat; 51.47 3.60 Oost-Souburg; 51.69 4.21 Oude-Tonge; 51.86 4.40 Poortugaal;
  51.80 4.57 Puttershoek; 51.26 5.92 Roggel; 51.72 5.36 Rosmalen; 51.78 4.62 's-Gravendeel; 51.60 4.11 Sint-Annaland;
  51.55 4.08 Sint-Maartensdijk; 52.62 6.57 Slagharen; 52.94 6.45 Smilde; 51.68 5.04 Sprang-Capelle; 52.88 5.36 Stavoren;
  51.81 4.03 Stellendam; 51.06 5.86 Susteren; 51.23 6.03 Swalmen; 51.55 3.67 Veere; 51.59 6.01 Vierlingsbeek;
  51.70 5.22 Vlijmen; 52.02 4.27 Wateringen; 52.35 6.86 Weerselo; 52.73 5.16 Wervershoof; 51.75 5.13 Wijk en Aalburg;
  51.69 4.44 Willemstad; 52.68 5.02 Wognum; 51.64 4.60 Zevenbergen; 51.82 4.26 Zuidland; 52.67 6.43 Zuidwolde
`;
