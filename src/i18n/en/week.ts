/** The week at a glance. */
export const week = {
  "week.slot.heading": "Week at a glance",
  "week.caption": "{what}: {range}, Amsterdam time. Tap a day to plan it.",
  "week.before": "Week before",
  "week.this": "This week",
  "week.after": "Week after",
  "week.desk": "Desk",
  "week.slot.slow": "The week is slow to come.",
  "week.slot.failed": "The week could not be loaded. The panel of each desk has its hours.",
} as const;
