/** Below this width, a phone's, the panel is a sheet; styles write the same as `(width < 48rem)`. */
export const NARROW = "not all and (min-width: 48rem)";
