export const states = ["draft", "published", "withdrawn"] as const;
export type State = (typeof states)[number];

export const relations = ["decides", "funds", "answers"] as const;
export type EffectRelation = (typeof relations)[number];

/** What may be done to a deliberation, and what it becomes. A withdrawn one that was withdrawn by mistake comes back. */
const moves = { publish: ["draft", "published"], withdraw: ["published", "withdrawn"], restore: ["withdrawn", "published"] } as const;
export type Move = keyof typeof moves;

/** Null: it cannot be done from there. */
export const stateAfter = (state: State, move: Move): State | null => (moves[move][0] === state ? moves[move][1] : null);

/** Members in office, and how those voted who did. */
export interface Ballot {
  readonly seats: number;
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
}

export const votersOf = ({ for: yes, against, abstentions }: Ballot): number => yes + against + abstentions;
/** Nobody against and nobody who abstains. */
export const isUnanimous = (ballot: Ballot): boolean => ballot.for > 0 && ballot.for === votersOf(ballot);

/** An act as it is typed, imported, corrected. */
export interface Details {
  /** Null: the council of the metropolis. */
  readonly communeCode: string | null;
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly adoptedOn: string;
  readonly title: string;
  /** Of `matters`: "7.5". */
  readonly matter: string;
  readonly decides: string;
  /** Markdown. */
  readonly body: string;
  readonly link: string | null;
  readonly siret: string;
  readonly ballot: Ballot | null;
  /** "2026" or "2026/2028", and the budget's name. */
  readonly budget: { readonly year: string; readonly name: string } | null;
  /** Who checked that it is legal, "PREF059", and the day on which it was received there. */
  readonly prefecture: string | null;
  readonly receivedOn: string | null;
}

/** An address of the web, as a browser reads it: nothing that runs (`javascript:`), nobody's password. Null: none. */
export function readWebAddress(typed: string): string | null {
  if (typed.length > 500 || /[\s\p{Cc}]/u.test(typed)) return null;
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes(".") || url.username || url.password) return null;
  return url.href.length <= 500 ? url.href : null;
}

/** How two numbers are compared, as the index `deliberation_number` does. */
export const numberKey = (number: string): string => number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
