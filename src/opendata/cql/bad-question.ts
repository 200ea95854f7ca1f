/** A parameter that cannot be understood, and why. */
export class BadQuestion extends Error {
  readonly parameter: string;
  constructor(parameter: string, why: string) {
    super(why);
    this.parameter = parameter;
  }
}
