/** Where GeoNames has an English name or a district's: the town's name as it stands on Dutch signs. */
export const DUTCH_NAMES: Readonly<Record<string, string>> = {
  "The Hague": "Den Haag",
  "Almere Stad": "Almere",
  "Noordwijk-Binnen": "Noordwijk",
};

/** What else a town is called: in English, by its official name, in Dutch where the sign is Frisian. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  Brielle: ["Den Briel", "The Brill"],
  Burgum: ["Bergum"],
  Damwâld: ["Damwoude"],
  "De Westereen": ["Zwaagwesteinde"],
  "Den Burg": ["Texel"],
  "Den Haag": ["The Hague", "'s-Gravenhage"],
  Dronryp: ["Dronrijp"],
  Feanwâlden: ["Veenwouden"],
  Grou: ["Grouw"],
  "'s-Hertogenbosch": ["Den Bosch"],
  "Hoek van Holland": ["Hook of Holland"],
  Hoofddorp: ["Schiphol", "Haarlemmermeer"],
  Hurdegaryp: ["Hardegarijp"],
  "Katwijk aan Zee": ["Katwijk"],
  Leeuwarden: ["Ljouwert"],
  Menaam: ["Menaldum"],
  Vlissingen: ["Flushing"],
  "West-Terschelling": ["Terschelling"],
};

/** GeoNames' codes (admin1). */
export const PROVINCES: Readonly<Record<string, string>> = {
  "01": "Drenthe",
  "02": "Friesland",
  "03": "Gelderland",
  "04": "Groningen",
  "05": "Limburg",
  "06": "Noord-Brabant",
  "07": "Noord-Holland",
  "09": "Utrecht",
  "10": "Zeeland",
  "11": "Zuid-Holland",
  "15": "Overijssel",
  "16": "Flevoland",
};
