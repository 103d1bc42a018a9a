/** The map. */
export const map = {
  "map.zoomIn": "Zoom in",
  "map.zoomOut": "Zoom out",
  "map.twoFingers": "Use two fingers to move the map",
  "map.ctrlWheel": "Hold Ctrl or ⌘ and turn the wheel to zoom the map",
  "map.all": "Show all desks",
  "map.note.loading": "Simple map, streets are loading",
  "map.note.shown": "Street map © Kadaster",
  "map.note.failed": "Simple map, no streets",
  "map.embedded.source": "Simple map: {attribution}",
  "map.streets.failed": "The street map cannot be reached. It comes back by itself.",
  "map.streets.source": "Street map: {attribution}",
  "map.failed": "The map cannot be shown. The list has every desk with its address.",
  "map.slow": "The map is slow to come. The list has every desk with its address.",
  "map.picture": "A picture of the Netherlands with the eight desks",
  "map.retry": "Try the map again",
} as const;
