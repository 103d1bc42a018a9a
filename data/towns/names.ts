/** GeoNames' names for towns that have another one on Dutch signs. */
export const GEONAMES_NAMES: Readonly<Record<string, string>> = {
  Almere: "Almere Stad",
  "Beek en Donk": "Beek",
  "Den Haag": "The Hague",
  Noordwijk: "Noordwijk-Binnen",
};

/** What else a town is called: in English, by its official name, in Dutch where the sign is Frisian. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  "Amsterdam-Zuidoost": ["Bijlmer"],
  Bovenkarspel: ["Grootebroek", "Stede Broec"],
  Brielle: ["Den Briel", "The Brill"],
  Burgum: ["Bergum"],
  Damwâld: ["Damwoude"],
  "De Westereen": ["Zwaagwesteinde"],
  "Den Burg": ["Texel"],
  "Den Haag": ["The Hague", "'s-Gravenhage"],
  Dronryp: ["Dronrijp"],
  Feanwâlden: ["Veenwouden"],
  Giessendam: ["Hardinxveld-Giessendam"],
  Grou: ["Grouw"],
  "'s-Hertogenbosch": ["Den Bosch"],
  "Hoek van Holland": ["Hook of Holland"],
  Hollum: ["Ameland"],
  Hoofddorp: ["Schiphol", "Haarlemmermeer"],
  Hurdegaryp: ["Hardegarijp"],
  "Katwijk aan Zee": ["Katwijk"],
  Leeuwarden: ["Ljouwert"],
  Menaam: ["Menaldum"],
  "Oost-Vlieland": ["Vlieland"],
  Vlissingen: ["Flushing"],
  "West-Terschelling": ["Terschelling"],
  Zaandam: ["Zaanstad"],
};

/** GeoNames' codes (admin1). */
export const PROVINCE_CODES: Readonly<Record<string, string>> = {
  Drenthe: "01",
  Friesland: "02",
  Gelderland: "03",
  Groningen: "04",
  Limburg: "05",
  "Noord-Brabant": "06",
  "Noord-Holland": "07",
  Utrecht: "09",
  Zeeland: "10",
  "Zuid-Holland": "11",
  Overijssel: "15",
  Flevoland: "16",
};
