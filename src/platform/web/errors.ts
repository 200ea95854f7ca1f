/** With `Refused` the only exceptions a page may throw on purpose. Anything else is a bug and renders the 500 page. */
export class NotFound extends Error {
  readonly status = 404;
}

export class Forbidden extends Error {
  readonly status = 403;
}

/** The thing was here and was taken away; `reason` is said to the reader. */
export class Gone extends Error {
  readonly status = 410;
  /** What somebody wrote, within the reason. */
  readonly quotes: string | null;

  constructor(reason = "", quotes: string | null = null) {
    super(reason);
    this.quotes = quotes;
  }
}
