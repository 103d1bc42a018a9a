/** The page around the desks: its name, what it is, what went wrong. */
export const page = {
  "app.title": "IND desk finder",
  "app.independent": "Not an IND service",
  "app.skip": "Skip to the list of desks",
  "app.call": "Call the IND",

  "about.heading": "About the IND",
  "about.appHeading": "About this app",
  "about.app":
    "This app is made by independent volunteers. It keeps no data about you and sets no cookies. Only the street map comes from another server (Kadaster/PDOK).",
  "about.listing":
    "Desks, hours and rules follow a listing of {publisher} from {date}. What later pages say stands beside each desk.",
  "about.noDate": "no date",

  "loading.heading": "Finding the desks…",
  "loading.slow": "This takes longer than it should. You can call the IND meanwhile.",
  "failure.unreachable": "The desks could not be loaded: there is no answer.",
  "failure.unreachable.help":
    "Check your connection. The app tries again by itself when you are back online.",
  "failure.missing": "The desks could not be loaded: the file is not there.",
  "failure.missing.help": "This is a fault of this site, not of your device. Try again later.",
  "failure.malformed": "The desks cannot be shown: their file has a mistake in it.",
  "failure.malformed.help": "Nothing is guessed from a faulty file. Try again later.",
  "failure.broken": "Something went wrong in this app.",
  "failure.broken.help": "Load the page again. If that does not help, call the IND.",
  "failure.details": "For whoever repairs it: {message}",
  "failure.retry": "Try again",
  "failure.reload": "Load again",
  "failure.addresses": "The addresses as listed",
  "corrected.notice": "Some facts were corrected. You see the newest.",
  "stale.notice": "The desks could not be refreshed. You see those of {day}, {time}.",

  "print.when":
    "Printed {day}, {time}, Amsterdam time. Hours and rules can change: look again before you go.",
  "print.link": "This page: {link}",

  "version.ready": "A newer version of this app is ready.",
  "version.use": "Use it now",
  "version.later": "Later",
} as const;
