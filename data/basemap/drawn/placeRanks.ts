/**
 * Which GeoNames places the map shows. "Den Haag = The Hague": shown name = GeoNames' name. "/07" is GeoNames' code of the
 * part of the country, where it has several places of the name.
 */
type RankedNames = { country: string; rank: 1 | 2 | 3; names: string };

export const PLACE_RANKS: readonly RankedNames[] = [
  {
    country: "NL",
    rank: 1,
    names: "Amsterdam, Rotterdam, Den Haag = The Hague, Utrecht, Eindhoven, Groningen",
  },
  {
    country: "NL",
    rank: 2,
    names: `Tilburg, Almere = Almere Stad, Breda, Nijmegen, Enschede, Haarlem, Arnhem, Amersfoort, Apeldoorn,
      's-Hertogenbosch, Hoofddorp, Maastricht, Leiden, Dordrecht, Zwolle, Leeuwarden, Rijswijk = Rijswijk/11, Middelburg,
      Lelystad, Assen, Venlo, Deventer, Alkmaar, Den Helder, Emmen`,
  },
  {
    country: "NL",
    rank: 3,
    names: `Zoetermeer, Delft, Heerlen, Hilversum, Hengelo = Hengelo/15, Amstelveen, Roosendaal, Purmerend, Oss, Helmond,
      Almelo, Gouda, Zaandam, Alphen aan den Rijn, Hoorn, Ede, Bergen op Zoom, Veenendaal, Zeist, Hardenberg,
      Oosterhout = Oosterhout/06, Doetinchem, Kampen, Weert, Woerden, Sittard, Waalwijk, Vlissingen, Roermond, Drachten,
      Heerenveen, Tiel, Harderwijk, Venray, Hoogeveen, Goes, Zutphen, Wageningen, Gorinchem, Uden, Sneek,
      IJmuiden, Oldenzaal, Meppel, Winterswijk, Delfzijl, Terneuzen, Zierikzee, Harlingen, Steenwijk,
      Stadskanaal, Winschoten, Emmeloord, Enkhuizen, Den Burg, Hoek van Holland, Schiedam`,
  },
  { country: "BE", rank: 1, names: "Brussel = Brussels, Antwerpen = Antwerp" },
  { country: "BE", rank: 2, names: "Gent, Brugge, Liège, Hasselt, Leuven, Namur, Charleroi" },
  { country: "BE", rank: 3, names: "Mechelen, Turnhout, Genk, Sint-Niklaas, Kortrijk, Aalst" },
  { country: "DE", rank: 1, names: "Köln, Düsseldorf" },
  {
    country: "DE",
    rank: 2,
    names: "Aachen, Duisburg, Essen = Essen/07, Dortmund, Münster = Münster/07, Osnabrück, Oldenburg, Bonn",
  },
  {
    country: "DE",
    rank: 3,
    names: "Mönchengladbach, Krefeld, Kleve, Bocholt, Nordhorn, Lingen, Leer, Emden, Rheine, Wesel",
  },
  { country: "FR", rank: 2, names: "Lille" },
];
