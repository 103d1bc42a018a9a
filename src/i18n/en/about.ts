/** Below the desks. */
export const about = {
  "about.heading": "About the IND",
  "about.appHeading": "About this app",
  "about.app":
    "This app is made by independent volunteers. It keeps no data about you and sets no cookies. Only the street map comes from another server (Kadaster/PDOK).",
  "about.listing":
    "Desks, hours and rules follow a listing of {publisher} from {date}. What later pages say stands beside each desk.",
  "about.unread.report": "Report a mistake in the translation",
  "about.built.bringAlways": "For every visit",
  "about.licences": "Licences of the software and the maps in this app",
  "about.closingDays": "Days on which desks and phone line stay closed",
  "about.closingDays.known":
    "The newest list found is of {date}. None was found for the phone line, and nothing about closing early on 24 and 31 December.",
  "about.checkFirst": "Days that no source settles: call before you go",
} as const;
