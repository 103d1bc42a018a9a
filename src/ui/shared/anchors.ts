/** id of the list's first heading, where the skip link leads */
export const DESKS = "desks";
