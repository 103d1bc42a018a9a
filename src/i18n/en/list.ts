/** The list of desks. */
export const list = {
  "list.desks": "Desks",
  "list.available": "Desks that can help",
  "list.open": "Desks listed open",
  "list.others": "Other desks",
  "list.none": "None at this time. The desks below say when they open next.",
} as const;
