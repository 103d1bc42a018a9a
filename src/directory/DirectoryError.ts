import type { Sent } from "../domain/deviceClock";

/**
 * Why a copy of the directory is not used. Trying again helps for all but "malformed":
 * "unreachable": no answer from the server; "missing": it answered, but not with the file; "malformed": a file that says
 * something impossible, and where.
 */
export type DirectoryErrorKind = "unreachable" | "missing" | "malformed";

export class DirectoryError extends Error {
  override readonly name = "DirectoryError";
  readonly kind: DirectoryErrorKind;
  /** it was waited for in vain */
  readonly hung: boolean;
  /** when the server sent what is not used; null where none came, or the server has no clock */
  readonly sent: Sent | null;

  constructor(
    kind: DirectoryErrorKind,
    message: string,
    {
      hung = false,
      sent = null,
      ...options
    }: ErrorOptions & Partial<Pick<DirectoryError, "hung" | "sent">> = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.hung = hung;
    this.sent = sent;
  }
}
