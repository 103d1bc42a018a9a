/** All about one desk. */
export const panel = {
  "panel.failed": "The rest about this desk could not be loaded.",
  "panel.retry": "Try again",
  "panel.plan.heading": "Plan your visit",
  "panel.plan.earliest": "Earliest, if you get an appointment:",

  "panel.keep.calendar": "Add to calendar",
  "panel.keep.share": "Share",
  "panel.keep.print": "Print",
  "panel.keep.saved": "The calendar file is saved. Open it to add the visit.",
  "panel.keep.saveFailed":
    "The calendar file could not be made. Load this page again when you have a connection.",
  "panel.keep.copied": "The link is copied.",
  "panel.keep.copyFailed": "Copying did not work. Copy this link by hand: {link}",

  "panel.address": "Address",
  "panel.address.copy": "Copy address",
  "panel.address.copied": "Copied",
  "panel.address.copyFailed": "Copying did not work. Select the address and copy it by hand.",
  "panel.address.directions": "Directions, in Google Maps",
  "panel.address.mode.transit": "Public transport",
  "panel.address.mode.bicycling": "Bike",
  "panel.address.mode.walking": "Walk",
  "panel.address.mode.driving": "Car",
  "panel.address.otherMaps": "Or with",
  "panel.address.mapsApp": "Maps app",
  "panel.address.point":
    "The marker on the map is within about {metres} metres of the desk ({basis}). Trust the address.",

  "panel.hours": "Opening hours",
  "panel.hours.weekOf": "Week of {day}, Amsterdam time",
  "panel.hours.weekday": "Day",
  "panel.hours.open": "Open",
  "panel.hours.yourVisit": "your visit",
  "panel.hours.today": "today",

  "panel.rules": "Do I need an appointment?",
  "panel.rules.required": "Make an appointment",
  "panel.rules.not-required": "Just walk in",
  "panel.rules.not-offered": "Not at this desk",
  "panel.rules.yourService": "Your choice",
  "panel.rules.dutchTerm": "On signs and letters:",
  "panel.rules.indTerm": "The IND calls it: {term}",

  "panel.bringAlways": "For every visit",
  "panel.make": "Make the appointment",
  "panel.make.planner": "Or book online with the IND:",
  "panel.notes": "Good to know",
} as const;
