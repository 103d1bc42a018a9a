/** id of the list's first heading, where the skip link leads */
export const DESKS = "desks";

/** id of what the page as built says of appointments, and of what to bring */
export const BOOKING = "booking";
