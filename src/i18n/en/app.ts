/** The page as a whole. */
export const app = {
  "app.failure.heading": "Something went wrong in this app.",
  "app.failure.help": "Load the page again. If that does not help, call the IND.",
  "app.failure.reload": "Load again",
  "app.failure.details": "For whoever repairs it: {message}",
} as const;
