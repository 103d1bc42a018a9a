/** What stands around the desks. */
export const frame = {
  "frame.independent": "Not an IND service",
  "frame.language": "Language",
  "frame.language.offline": "This language needs a connection the first time.",
  "frame.filters": "Your visit",
  "frame.map": "Map of the desks",
  "frame.skip": "Skip to the list of desks",
  "frame.print.when":
    "Printed {day}, {time}, Amsterdam time. Hours and rules can change: look again before you go.",
  "frame.print.link": "This page: {link}",
  "frame.version.ready": "A newer version of this app is ready.",
  "frame.version.use": "Use it now",
  "frame.version.later": "Later",
} as const;
