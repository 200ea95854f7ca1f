import type { Channel } from "../vote.ts";

/** What a person or a sheet would have in the box, in hexadecimal. */
interface RollMark {
  readonly channel: Channel;
  readonly nullifier: string;
}

interface Sides {
  /** The roll: whom desks marked, and who voted on the web. */
  readonly roll: readonly RollMark[];
  /** Sheets of paper that were admitted: nobody signed them. */
  readonly sheets: readonly string[];
  readonly box: ReadonlySet<string>;
}

interface Aside {
  /** Ballots that belong to nobody of the roll and to no sheet. */
  readonly unmatched: number;
  /** People marked for paper who have a ballot of their own beside. */
  readonly doubles: number;
}

/** Ballots that belong to people marked for each channel, or to its sheets. */
type BoxComparison = Record<Channel, number> & Aside;

export interface Beside {
  readonly box: number;
  /**
   * Marks on the roll beyond the ballots: 0 as many; 5: one to four more, 10: five to nine, and so on, since who was marked and put nothing in
   * is one of few; below zero: so many ballots too many.
   */
  readonly surplus: number;
}

/** As the log tells it. */
export interface Reconciliation extends Record<Channel, Beside>, Aside {
  /** Ballots that did not open to what had been checked, and were not counted: each has a line of its own. */
  readonly incidents: number;
}

/** Whose each ballot in the box is. A ballot without anybody was put in by nobody who may vote. */
export function compareSides({ roll, sheets, box }: Sides): BoxComparison {
  const marked = (channel: Channel) => roll.filter((one) => one.channel === channel).map(({ nullifier }) => nullifier);
  const inBox = (nullifiers: readonly string[]) => nullifiers.filter((nullifier) => box.has(nullifier)).length;
  const [web, kiosk, paper] = [marked("web"), marked("kiosk"), marked("paper")];
  const known = new Set([...web, ...kiosk, ...paper, ...sheets]);
  return {
    web: inBox(web),
    kiosk: inBox(kiosk),
    paper: inBox(sheets),
    unmatched: [...box].filter((nullifier) => !known.has(nullifier)).length,
    doubles: inBox(paper),
  };
}

/** Ballots that nobody explains: as budgets.unexplained counts them. The vote is sealed with none, or with a reserve. */
export const unexplained = ({ web, kiosk, paper, unmatched, doubles, incidents }: Reconciliation): number =>
  [web, kiosk, paper].reduce((total, { surplus }) => total + Math.max(0, -surplus), unmatched + doubles + incidents);

/** What a line of before tells, which gave the marks exactly. */
export function surplusOf(marks: number, ballots: number): number {
  const more = marks - ballots;
  return more <= 0 ? more : Math.floor(more / 5) * 5 + 5;
}
