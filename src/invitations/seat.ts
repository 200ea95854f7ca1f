import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";

/** What one can be in a team, a jury, a bureau. */
interface SeatPart {
  /** As it is kept, and as files may write it: "juror". */
  readonly word: string;
  readonly says: Translated;
  /** What one does then, in a sentence. */
  readonly does: Translated;
}

/** The thing that has the seats: a process, a vote. */
export interface SeatOwner {
  readonly id: string;
  /** In addresses. */
  readonly slug: string;
  readonly title: string;
  /** The page where its seats are filled, for whoever fills them. */
  readonly href: string;
}

export interface GivenSeat {
  readonly part: string;
  /** What else is said of this person there: their service. */
  readonly note: string;
  readonly personId: string;
  /** Whose invitation it was. */
  readonly by: string;
}

/** Seats that a room fills, to which somebody who has no account yet can be invited: in the team of a process, in the bureau of a vote. */
export interface Seat {
  /** The kind of thing, as a scope: "process". */
  readonly kind: string;
  /** In addresses, as citizens read them: "equipe". */
  readonly word: string;
  /** "L’équipe et le jury". */
  readonly says: Translated;
  readonly parts: readonly SeatPart[];
  /** The field of the note; none where nothing else is said. */
  readonly note?: { readonly label: Translated; readonly hint: Translated };
  findById(db: Db, id: string): Promise<SeatOwner | null>;
  findBySlug(db: Db, slug: string): Promise<SeatOwner | null>;
  /** Whether this person may fill its seats, today. */
  fills(db: Db, owner: SeatOwner, someone: Visitor): Promise<boolean>;
  /** Whether anybody can still join as this. */
  isOpen(db: Db, owner: SeatOwner, part: string): Promise<boolean>;
  holds(db: Db, owner: SeatOwner, part: string, personId: string): Promise<boolean>;
  /** Gives it in the transaction of the answer; false when nobody can join any more. Given twice, it is held once. */
  give(trx: Db, owner: SeatOwner, given: GivenSeat): Promise<boolean>;
}

/** Where there is one part alone, nobody is asked for it. */
export const hasParts = ({ parts }: Pick<Seat, "parts">): boolean => parts.length > 1;

declare module "#platform/offers.ts" {
  interface Offers {
    seats: Seat;
  }
}
