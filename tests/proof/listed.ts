/**
 * Weekly hours in the notation of OpenStreetMap, by the desk's id, written by hand from the listing: not taken from our own
 * data.
 */
export const LISTED: Readonly<Record<string, string>> = {
  amsterdam: "Mo-Fr 09:00-16:00",
  eindhoven: "Mo-Fr 09:00-16:00",
  hoofddorp: "Mo,Tu,Th 09:00-16:00",
  rotterdam: "Mo-We,Fr 09:00-16:00; Th 09:00-12:00",
  rijswijk: "Mo-Fr 09:00-16:00",
  utrecht: "Mo-Fr 09:00-16:00",
  zwolle: "Mo-Fr 09:00-16:00",
  "den-bosch": "Mo-Fr 09:00-16:00",
  phone: "Mo-Fr 09:00-17:00",
};
