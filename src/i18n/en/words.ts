/** Sentences that src/words puts together, and words that it shares with the rooms. */
export const words = {
  "words.title": "IND desk finder",
  "words.title.short": "IND desks",
  "words.built.description":
    "Which desk of the Dutch Immigration and Naturalisation Service (IND) can help you, when, and what to bring. Independent; not an IND service.",
  "words.comma": ", ",
  "words.stop": ".",
  "words.built.picture": "A picture of the Netherlands with the eight desks and what is reported of them",
  "words.anything": "Any service",
  "words.when.now": "now",
  "words.when.at": "{day} at {time}",
  "words.quick.today": "Today {time}",
  "words.quick.tomorrow": "Tomorrow {time}",
  "words.quick.day": "{day} {time}",

  "words.summary.help":
    "{when}: {count, plural, one {# of {total} desks may help.} other {# of {total} desks may help.}}",
  "words.summary.none": "{when}: none of the {total} desks is open for this.",
  "words.summary.check": "Check first.",
  "words.summary.listed":
    "By the 2016/17 listing {count, plural, one {# of {total} is open then} other {# of {total} are open then}}.",
  "words.summary.reported": "Later pages report {reported}.",
  "words.summary.closed": "{count, plural, one {# closed} other {# closed}}",
  "words.summary.moved": "{count, plural, one {# moved} other {# moved}}",

  "words.visit.past": "{when} has passed. The answer below is for that moment.",
  "words.visit.far":
    "That is more than a year ahead. Hours that far ahead are not known; this follows the rules of today.",

  "words.unread.translation":
    "No native speaker has read this translation yet. Where it is not clear, the English and the Dutch page say the same.",
  "words.unread.at": "The day or time in this link could not be read. You see the answer for now.",
  "words.unread.service": "The service in this link is not known. You see the answer for anything.",
  "words.unread.desk": "The desk in this link is not known. Choose one of the desks below.",
  "words.unread.lang": "The language in this link is not available yet.",

  "words.clock.beforeBuilt":
    "Your device's clock cannot be right: this page was made later, on {built}. Set the clock, or choose a day and time.",
  "words.clock.off":
    "Your device's clock said {device} when the server's clock said {server}. Set the clock, or choose a day and time.",

  "words.directory.corrected": "Some facts were corrected. You see the newest.",
  "words.directory.unreachable": "There is no connection to the server. You see the facts of {day}, {time}.",
  "words.directory.missing":
    "The server does not have the file with the newest facts. You see those of {day}, {time}.",
  "words.directory.malformed":
    "The file with the newest facts has a mistake in it and is not used. You see those of {day}, {time}.",

  "words.state.open": "open until {time}",
  "words.state.open.listed": "listed open until {time}",
  "words.state.closed": "closed",
  "words.state.closed.listed": "listed closed",
  "words.state.notOffered": "not at this desk",
  "words.state.left": "Closes in {count, plural, one {# minute} other {# minutes}}",
  "words.moment.now": "Now",
  "words.moment.at": "{day}, {time}",
  "words.moment.state": "{when}: {state}",
  "words.reason.outsideHours": "outside opening hours",
  "words.reason.noHours": "not open on {weekday}",
  "words.reason.notOffered": "This desk cannot {can}.",
  "words.reason.checkFirst": "{name}: no source says whether the desks open.",
  "words.reason.callFirst": "Call before you go.",
  "words.next.today": "Opens today at {time}",
  "words.next.tomorrow": "Opens tomorrow, {day}, at {time}",
  "words.next.sameDay": "Opens at {time}",
  "words.next.day": "Opens {day} at {time}",
  "words.next.plan": "Next: {day}, {time}",
  "words.next.unknown": "No next opening is known",

  "words.appointment.required": "Appointment needed (IND, since 2020).",
  "words.appointment.short": "By appointment (since 2020)",
  "words.appointment.short.listed": "By appointment (2016/17: none)",
  "words.appointment.listed": "The listing of 2016/17 said: no appointment needed.",

  "words.standing.closed": "Reported closed",
  "words.standing.closed.on": "Reported closed since {date}",
  "words.standing.closed.by": "Reported closed by {date}",
  "words.standing.moved": "Reported moved",
  "words.standing.moved.on": "Reported moved since {date}",
  "words.standing.moved.by": "Reported moved by {date}",
  "words.standing.moved.to": "Reported moved to {place}",
  "words.standing.changed": "Reported changed",
  "words.standing.changed.on": "Changed since {date}",
  "words.standing.changed.by": "Changed by {date}",
  "words.standing.changed.to": "Changed: go to {place}",
  "words.standing.unconfirmed": "Not confirmed",
  "words.standing.unconfirmed.after": "Not confirmed after {date}",
  "words.standing.short.closed": "reported closed",
  "words.standing.short.moved": "reported moved",
  "words.standing.short.changed": "reported changed",
  "words.standing.short.unconfirmed": "not confirmed",
  "words.standing.from": "From {date}: {what}",

  "words.plan.opening": "{day}, {opens}–{closes}",

  "words.phone.call": "Call {number}",
  "words.phone.openNow": "The phone line is open now, until {time}.",
  "words.phone.closedNow": "The phone line is closed now: {reason}.",
  "words.phone.open": "open now, until {until}",
  "words.phone.opens": "closed now, opens {day}, {time}",
  "words.phone.closed": "closed now",
  "words.phone.own": "({time} your time)",

  "words.place.fromDesk": "Distances in a straight line from this desk.",
  "words.place.fromHere": "Distances in a straight line from your location.",
  "words.place.fromTown": "Distances in a straight line from {town}.",

  "words.hours.range": "{opens}–{closes}",
  "words.hours.days": "{first}–{last} {hours}",
  "words.hours.day": "{first} {hours}",
  "words.hours.closed": "closed",
  "words.week.plan": "{hours}, {day}: plan {desk}",
  "words.week.listed": "listed {hours}",
  "words.week.over": "{hours}, over",
  "words.week.check": "check first",
  "words.week.warned": "{warning}: {what}",
  "words.week.range": "{from} – {to}",

  "words.origin.town": "Nearest first, in a straight line from {town}.",
  "words.origin.here": "Nearest first, in a straight line from your location (known to within {radius}).",

  "words.place.asOf": "as of {date}",
  "words.distance.less": "< {distance}",

  "words.source": "{publisher}, {date}",
  "words.source.noDate": "no date",

  "words.shared.when": "{day} at {time}, Amsterdam time",
  "words.shared.closed": "Closed then: {reason}",
  "words.shared.listed": "Address as listed: {address}",
  "words.shared.check": "Check before you go",
  "words.bring": "What to bring",
  "words.calendar.visit": "visit",
  "words.calendar.title": "{desk}: {what}",
  "words.calendar.check": "Check first: {title}",
  "words.calendar.call": "Call the IND: {number}",
  "words.calendar.page": "Desks and numbers: {link}",
  "words.calendar.look": "Hours and rules can change. Look again before you go: {link}",
} as const;
