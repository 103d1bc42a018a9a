/** What several rooms show. */
export const shared = {
  "shared.close": "Close",
  "shared.opensElsewhere": "(opens another site)",
  "shared.retry": "Try again",
  "shared.date": "Day",
  "shared.time": "Dutch time",
  "shared.noDate": "Choose a day. The answer is still for {shown}.",
  "shared.noTime": "Choose a time. The answer is still for {shown}.",
  "shared.source": "Source: {source}",
  "shared.sources": "Sources: {count}",
  "shared.distance": "{distance} in a straight line",

  "shared.place.directions": "Directions",
  "shared.place.search": "Search on a map",
  "shared.place.book": "Book",

  "shared.phone.fromNetherlands": "In the Netherlands",
  "shared.phone.fromAbroad": "From abroad",
  "shared.phone.hours": "Phone hours: {hours}, Amsterdam time.",

  "shared.contact": "Ask the IND",
  "shared.contact.phone": "Phone",
  "shared.contact.email": "E-mail form",
  "shared.contact.social": "X (Twitter)",
  "shared.contact.post": "Post",
  "shared.contact.hours": "Hours: {hours}, Amsterdam time.",
  "shared.remind": "Remind me to call",
  "shared.saved": "The calendar file is saved. Open it to add the entry.",
} as const;
