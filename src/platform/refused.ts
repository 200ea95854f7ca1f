/** What a request's body or address may not be, or what is not possible now; raised by the platform, seldom by a page. */
export class Refused extends Error {
  readonly status: 400 | 405 | 409 | 413 | 415 | 429 | 503;
  constructor(status: Refused["status"], message = "") {
    super(message);
    this.status = status;
  }
}
