/** Sentences that src/words puts together, and words that it shares with the rooms. */
export const words = {
  "words.anything": "Anything",
  "words.when.now": "now",
  "words.when.at": "{day} at {time}",
  "words.quick.today": "Today {time}",
  "words.quick.tomorrow": "Tomorrow {time}",
  "words.quick.day": "{day} {time}",

  "words.summary.can.one": "{count} of {total} desks can {can} {when}.",
  "words.summary.can.other": "{count} of {total} desks can {can} {when}.",
  "words.summary.anything.one": "{count} of {total} desks is listed open {when}.",
  "words.summary.anything.other": "{count} of {total} desks are listed open {when}.",
  "words.summary.can.none": "No desk can {can} {when}.",
  "words.summary.anything.none": "No desk is listed open {when}.",
  "words.summary.when.at": "on {day} at {time}, Amsterdam time",

  "words.visit.past": "{when} has passed. The answer below is for that moment.",
  "words.visit.far":
    "That is more than a year ahead. Hours that far ahead are not known; this follows the rules of today.",

  "words.unread.at": "The day or time in this link could not be read. You see the answer for now.",
  "words.unread.service": "The service in this link is not known. You see the answer for anything.",
  "words.unread.desk": "The desk in this link is not known. Choose one of the desks below.",
  "words.unread.lang": "The language in this link is not available yet. You see English.",

  "words.directory.corrected": "Some facts were corrected. You see the newest.",
  "words.directory.unreachable": "There is no connection to the server. You see the facts of {day}, {time}.",
  "words.directory.missing":
    "The server does not have the file with the newest facts. You see those of {day}, {time}.",
  "words.directory.malformed":
    "The file with the newest facts has a mistake in it and is not used. You see those of {day}, {time}.",

  "words.state.open": "Open until {time}",
  "words.state.open.listed": "Listed open until {time}",
  "words.state.closed": "Closed",
  "words.state.closed.listed": "Listed closed",
  "words.state.notOffered": "Not at this desk",
  "words.state.left.one": "Closes in {count} minute",
  "words.state.left.other": "Closes in {count} minutes",
  "words.marker": "{name}: {state}",
  "words.reason.outsideHours": "outside opening hours",
  "words.reason.noHours": "not open on {weekday}",
  "words.reason.notOffered": "This desk cannot {can}.",
  "words.reason.checkFirst": "{name}: no source says whether the desks open. Call before you go.",
  "words.next.today": "Opens today at {time}",
  "words.next.tomorrow": "Opens tomorrow, {day}, at {time}",
  "words.next.sameDay": "Opens at {time}",
  "words.next.day": "Opens {day} at {time}",
  "words.next.unknown": "No next opening is known",

  "words.appointment.required": "Appointment needed",
  "words.appointment.notRequired": "No appointment needed, says the listing",

  "words.advisory.closed": "Later reported closed",
  "words.advisory.moved": "Later reported moved",
  "words.advisory.changed": "Later reported changed",
  "words.advisory.unconfirmed": "Not confirmed since",
  "words.advisory.by": "by {date}",
  "words.advisory.on": "{date}",
  "words.advisory.unknownDate": "date unknown",

  "words.plan.now": "now, until {until}",
  "words.plan.at": "{day}, {from}–{until}",
  "words.plan.callNow": "Make an appointment first. Call now, until {until}.",
  "words.plan.callFrom":
    "Make an appointment first. The phone line opens {day} at {from}; call until {until}.",
  "words.plan.callUnknown": "Make an appointment first. When the phone line opens next is not known.",

  "words.phone.call": "Call {number}",
  "words.phone.openNow": "The phone line is open now, until {time}.",
  "words.phone.closedNow": "The phone line is closed now: {reason}.",

  "words.hours.range": "{opens}–{closes}",
  "words.hours.days": "{first}–{last} {hours}",
  "words.hours.day": "{first} {hours}",
  "words.hours.closed": "closed",
  "words.week.plan": "{hours}, {day}: plan {desk}",

  "words.origin.town": "Nearest first, in a straight line from {town}.",
  "words.origin.here": "Nearest first, in a straight line from your location (known to within {radius}).",

  "words.source": "{publisher}, {date}",
  "words.source.noDate": "no date",

  "words.shared": "{where}. {day} at {time}, Amsterdam time",
  "words.bring": "What to bring",
  "words.calendar.visit": "visit",
  "words.calendar.title": "{desk}: {what}",
  "words.calendar.look": "Hours and rules can change. Look again before you go: {link}",
} as const;
