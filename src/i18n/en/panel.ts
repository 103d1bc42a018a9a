/** All about one desk. */
export const panel = {
  "panel.sheet.larger": "Show more of this desk",
  "panel.sheet.smaller": "Show more of the map",
  "panel.slot.slow": "The rest about this desk is slow to come.",
  "panel.slot.failed": "The rest about this desk could not be loaded.",

  "panel.instead": "Where to go instead",
  "panel.instead.none": "No later page names a place for this.",
  "panel.instead.more": "{count, plural, one {# more place} other {# more places}}",

  "panel.todo": "What to do",
  "panel.todo.book": "Book online",

  "panel.plan.earliest": "Earliest, if you get an appointment:",
  "panel.plan.visit": "Your visit:",
  "panel.plan.set": "I have an appointment: set its time",
  "panel.plan.change": "Change the time",

  "panel.keep.calendar": "Add to calendar",
  "panel.keep.share": "Share",
  "panel.keep.print": "Print",
  "panel.keep.copied": "The visit is copied, with its link.",
  "panel.keep.copyFailed": "Copying did not work. Copy this by hand: {text}",

  "panel.address": "Get there",
  "panel.address.listed": "The address as listed",
  "panel.address.copy": "Copy address",
  "panel.address.copied": "Copied",
  "panel.address.copyFailed": "Copying did not work. Select the address and copy it by hand.",
  "panel.address.directions": "Directions",
  "panel.address.other": "Other ways and apps",
  "panel.address.modes": "Directions in Google Maps",
  "panel.address.mode.transit": "Public transport",
  "panel.address.mode.bicycling": "Bike",
  "panel.address.mode.walking": "Walk",
  "panel.address.mode.driving": "Car",
  "panel.address.otherMaps": "Or with",
  "panel.address.mapsApp": "Maps app",
  "panel.address.point":
    "The marker on the map is within about {metres} metres of the desk ({basis}). Trust the address.",

  "panel.hours": "Opening hours",
  "panel.hours.listed": "Hours as listed in 2016/17",
  "panel.hours.weekOf": "Week of {day}, Amsterdam time",
  "panel.hours.weekday": "Day",
  "panel.hours.open": "Open",
  "panel.hours.yourVisit": "your visit",
  "panel.hours.today": "today",

  "panel.rules.atDesk": "All services",
  "panel.rules.required": "By the listing of 2016/17 too: make an appointment",
  "panel.rules.not-required": "By the listing of 2016/17: no appointment needed",
  "panel.rules.not-offered": "Not at this desk",
  "panel.rules.yourService": "Your choice",
  "panel.term": "On signs and letters:",
  "panel.rules.indTerm": "The IND calls it: {term}",

  "panel.notes": "Good to know",
} as const;
