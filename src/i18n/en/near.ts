/** "Near me": from where distances are measured. */
export const near = {
  "near.open": "Near me",
  "near.locate": "Use my location",
  "near.asking": "Looking for your location…",
  "near.promise": "Your location stays on this device.",
  "near.town": "Or type a town or postcode",
  "near.noTown": "The list has no such town or postcode. Try the next larger town.",
  "near.townsFailed": "The list of towns could not be loaded.",
  "near.townsSlow": "The list of towns is slow to come.",
  "near.kept": 'The town is kept on this device. "Stop" forgets it.',
  "near.stop": "Stop",
  "near.denied":
    "Your browser does not let this page see your location. You can allow it in the browser's settings, or choose a town.",
  "near.unavailable": "Your device does not know where it is. Choose a town.",
  "near.unasked": "This part of the app could not be loaded. Try again, or choose a town.",
  "near.timeout": "Your device did not find its location in time. Try again, or choose a town.",
  "near.outside": "Your device is outside the Netherlands. Choose the town from where you will travel.",
  "near.unsupported": "This browser cannot tell a location. Choose a town.",
} as const;
