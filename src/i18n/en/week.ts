/** The week at a glance. */
export const week = {
  "week.heading": "Week at a glance",
  "week.caption": "{what}: the next seven days, Amsterdam time. Tap one to plan it.",
  "week.desk": "Desk",
  "week.over": "over for today",
  "week.failed": "The week could not be loaded. The panel of each desk has its hours.",
  "week.retry": "Try again",
  "week.closingDay": "{day}: closed, {name}",
} as const;
