/**
 * Why there is no directory. Trying again helps for all but "malformed":
 * "unreachable": no answer from the server; "missing": it answered, but not with the file; "malformed": a file that says
 * something impossible, and where.
 */
export type DirectoryErrorKind = "unreachable" | "missing" | "malformed";

export class DirectoryError extends Error {
  override readonly name = "DirectoryError";
  readonly kind: DirectoryErrorKind;

  constructor(kind: DirectoryErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
