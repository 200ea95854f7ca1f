import type { Channel } from "../vote.ts";

/** What a person or a sheet would have in the box, in hexadecimal. */
interface Marked {
  readonly channel: Channel;
  readonly nullifier: string;
}

interface Sides {
  /** The roll: whom desks marked, and who voted on the web. */
  readonly roll: readonly Marked[];
  /** Sheets of paper that were admitted: nobody signed them. */
  readonly sheets: readonly string[];
  readonly box: ReadonlySet<string>;
}

interface Beside {
  readonly roll: number;
  readonly box: number;
}

/** As the log tells it. */
export interface Reconciliation extends Record<Channel, Beside> {
  /** Ballots that belong to nobody of the roll and to no sheet. */
  readonly unmatched: number;
  /** People marked for paper who have a ballot of their own beside. */
  readonly doubles: number;
}

/**
 * Roll and box side by side. Somebody marked without a ballot came and did not vote, or handed in a blank sheet; a ballot without anybody
 * was put in by nobody who may vote.
 */
export function compareSides({ roll, sheets, box }: Sides): Reconciliation {
  const marked = (channel: Channel) => roll.filter((one) => one.channel === channel).map(({ nullifier }) => nullifier);
  const inBox = (nullifiers: readonly string[]) => nullifiers.filter((nullifier) => box.has(nullifier)).length;
  const [web, kiosk, paper] = [marked("web"), marked("kiosk"), marked("paper")];
  const known = new Set([...web, ...kiosk, ...paper, ...sheets]);
  return {
    web: { roll: web.length, box: inBox(web) },
    kiosk: { roll: kiosk.length, box: inBox(kiosk) },
    paper: { roll: paper.length, box: inBox(sheets) },
    unmatched: [...box].filter((nullifier) => !known.has(nullifier)).length,
    doubles: inBox(paper),
  };
}

/** Nothing is in the box that nobody explains. */
export const agrees = ({ web, kiosk, paper, unmatched, doubles }: Reconciliation): boolean =>
  unmatched === 0 && doubles === 0 && [web, kiosk, paper].every(({ roll, box }) => box <= roll);
