export const abouts = ["ballots", "kiosk", "paper", "result", "vote", "voter"] as const;
type About = (typeof abouts)[number];

export interface NewChallenge {
  readonly about: About;
  readonly subject: string;
  readonly reason: string;
  readonly signature: string;
  /** Lines of the public log, for ballots. */
  readonly lines: readonly number[];
}
