import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { ThingRef } from "#thread";
import type { Opening } from "../opening.query.ts";
import type { ProcessOf } from "../process-of.query.ts";
import type { SubjectRef } from "./comment.ts";

/** What is discussed, as its pages, its notices and moderators need it. */
export interface Subject {
  readonly ref: SubjectRef;
  readonly kind: CommentSubject;
  readonly title: string;
  /** Where it is read. */
  readonly href: string;
  /** Where its comments are read, all of them. */
  readonly listHref: string;
  /** Where one is written. */
  readonly writeHref: string;
  /** Whose it is: told of comments, and marked among those who write. */
  readonly authorIds: readonly string[];
  readonly communeCode: string | null;
  /** What moderators hide, and with it what was said of it. */
  readonly reported?: ThingRef;
  readonly process: ProcessOf;
}

/** What is discussed, held until the transaction ends. */
export interface SubjectLock {
  /** Where a new comment goes: into the proposal that took in the one asked for. */
  readonly ref: SubjectRef;
  readonly open: boolean;
}

/** A kind of thing that is discussed, as the room whose it is hands it over. */
export interface CommentSubject {
  readonly kind: SubjectRef["kind"];
  /** Null when it is not there. */
  find(db: Db, ref: SubjectRef): Promise<Subject | null>;
  /** Whether comments on it are open: for what pages say; writing asks again under its locks. */
  opening(db: Db, subject: Subject): Promise<Opening>;
  /** Does an act on it, in one transaction that holds it. Null when it is not there. */
  hold<outcome>(db: Db, ref: SubjectRef, work: (trx: Db, held: SubjectLock) => Promise<outcome>): Promise<outcome | null>;
  /** Every thing of this kind: `select id, process_id, number, title, shown`; what moderators hid is not shown. */
  readonly things: RawBuilder<unknown>;
  /** The subjects that are read together with it, as an array of texts. Without it, itself alone. */
  together?(ref: SubjectRef): RawBuilder<unknown>;
  /** Those among them that were merged into it: under which a comment says that it was written. */
  names?(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, { readonly number: number; readonly title: string }>>;
  /** Who follows it. Without it, who follows the process. */
  followers?(trx: Db, ref: SubjectRef): Promise<readonly string[]>;
  /** Keeps the number of its comments, which the caller has changed while it was held. */
  recount?(trx: Db, ref: SubjectRef): Promise<void>;
}

declare module "#platform/offers.ts" {
  interface Offers {
    commentSubjects: CommentSubject;
  }
}

export type SubjectOffers = Pick<AllOffers, "commentSubjects">;

/** Null when it is not there. A proposal that was merged is discussed where it was taken in. */
export async function findSubject(db: Db, { commentSubjects }: SubjectOffers, ref: SubjectRef): Promise<Subject | null> {
  return (await commentSubjects.find(({ kind }) => kind === ref.kind)?.find(db, ref)) ?? null;
}

/** Joins comments `c` to what they are about, as `t`, of every kind. */
export const joinThings = ({ commentSubjects }: SubjectOffers): RawBuilder<unknown> => sql`
  join (${sql.join(
    commentSubjects.map(({ kind, things }) => sql`select ${sql.lit(kind)} as kind, one.* from (${things}) one`),
    sql` union all `,
  )}) t
  on t.kind = case when c.proposal_id is not null then 'proposal' when c.question_id is not null then 'question' when c.text_id is not null then 'text' else 'stage' end
    and t.id = coalesce(c.proposal_id, c.question_id, c.text_id, c.stage_id)`;
