import { DirectoryError } from "./DirectoryError";

const RETRIES = 2;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

const common = {
  // Without this, react-query waits in silence when the device says that it is offline; the visitor should be told.
  networkMode: "always",
  // The parts of a directory refer to one another; react-query's own merging would copy them apart.
  structuralSharing: false,
} as const;

/** How a copy that the device kept is read: once. */
export const fromDevice = { ...common, staleTime: Number.POSITIVE_INFINITY };

/** How a file of the server's is asked for. */
export const fromServer = {
  ...common,
  // An app left open overnight asks again when it is looked at in the morning.
  staleTime: HALF_A_DAY,
  // A file that is wrong stays so; and who has waited in vain is told.
  retry: (failures: number, error: Error) =>
    failures < RETRIES && !(error instanceof DirectoryError && (error.kind === "malformed" || error.hung)),
  retryDelay: (failures: number) => 400 * 2 ** failures,
};
