/** What the visitor needs and when, and the answer in one sentence. */
export const filters = {
  "filters.service": "What do you need?",
  "filters.when": "When do you want to go?",
  "filters.now": "Now",
  "filters.otherTime": "Other day or time",
  "filters.date": "Day",
  "filters.time": "Dutch time",
  "filters.reset": "Start again",
  "filters.noDate": "Choose a day. The answer below is for {shown}.",
  "filters.noTime": "Choose a time. The answer below is for {shown}.",
  "filters.clock": "{day}, {time} in the Netherlands.",
  "filters.otherClock": "Your device's clock shows another time. Every time here is Amsterdam time.",
  "filters.built.summary": "{count} desks and their listed hours.",
  "filters.built.clock": "All times are Amsterdam time.",
} as const;
