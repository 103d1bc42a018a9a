/** The list of desks, and of the places that later pages name. */
export const list = {
  "list.desks": "Desks",
  "list.built.notOffered": "Not at this desk:",
  "list.built.hours": "Listed hours (2016/17): {hours}",
  "list.book": "Book",
  "list.call": "Call",
  "list.places": "Places that the IND's planner named in {month}",
  "list.places.about":
    "They are not among the eight desks of the listing. Their hours are not known. Book before you go.",
  "list.places.none": "For this, no place is named. Call the IND.",
} as const;
