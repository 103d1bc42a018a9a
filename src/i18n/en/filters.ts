/** What the visitor needs and when, and the answer in one sentence. */
export const filters = {
  "filters.service": "What",
  "filters.when": "When",
  "filters.now": "Now",
  "filters.done": "Done",
  "filters.reset": "Clear",
  "filters.clock": "{day}, {time} in the Netherlands.",
  "filters.clock.byDevice": "By your device's clock it is {day}, {time} in the Netherlands.",
  "filters.otherClock": "Your device's clock shows another time. Every time here is Amsterdam time.",
  "filters.refusal": "What the mistake is",
  "filters.built.anyTime": "Any time",
  "filters.built.summary":
    "{count, plural, one {# desk and its listed hours.} other {# desks and their listed hours.}}",
  "filters.late": "Load the page again to choose a time.",
  "filters.built.clock": "All times are Amsterdam time.",
} as const;
