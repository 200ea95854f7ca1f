import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Answers } from "../question.ts";
import type { Rules } from "../call.ts";
import { inNeighbourhood } from "../neighbourhood.query.ts";
import type { FileReading } from "./calibrate.ts";

export interface Reviewer {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  readonly fields: string;
}

export async function listReviewers(db: Db, callId: string): Promise<Reviewer[]> {
  const { rows } = await sql<Reviewer>`
    select p.id, p.name, r.most, r.fields from calls.reviewer r join people.person p on p.id = r.person_id where r.call_id = ${callId} order by p.name, p.id`.execute(
    db,
  );
  return rows;
}

export async function isReviewer(db: Db, callId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from calls.reviewer where call_id = ${callId} and person_id = ${personId}`.execute(db);
  return rows.length > 0;
}

/** Files of a call that are to be judged, or were: those that are admissible and what a committee decided. */
export const judgeable = sql`a.state in ('admissible', 'granted', 'reserve', 'refused')`;

export interface ToJudge {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly answers: Answers;
}

export async function listToJudge(db: Db, callId: string): Promise<ToJudge[]> {
  const { rows } = await sql<ToJudge>`
    select a.id, a.number, a.title, a.summary, a.answers from calls.application a where a.call_id = ${callId} and ${judgeable} order by a.number`.execute(db);
  return rows;
}

export interface Assignment {
  readonly applicationId: string;
  readonly personId: string;
  readonly how: "engine" | "hand";
  readonly reason: string | null;
  readonly affinity: number | null;
  readonly because: readonly string[];
  readonly sent: boolean;
  /** Sent by somebody with a tie: it counts no more. */
  readonly aside: boolean;
}

export const assignedColumns = sql`r.application_id as "applicationId", r.person_id as "personId", r.how, r.reason, r.affinity, r.because, r.sent_at is not null as sent,
  exists (select from calls.tie t where t.application_id = r.application_id and t.person_id = r.person_id) as aside`;

export async function listAssigned(db: Db, callId: string): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select ${assignedColumns} from calls.review r join calls.application a on a.id = r.application_id where a.call_id = ${callId}`.execute(db);
  return rows;
}

type ConflictSource = "declared" | "structure" | "author" | "domain" | "address" | "mentoring" | "elected";

export interface Conflict {
  readonly applicationId: string;
  readonly personId: string;
  /** Of the person. */
  readonly name: string;
  readonly source: ConflictSource;
  /** Somebody looked at it, and there is none. */
  readonly lifted: boolean;
}

export const conflictColumns = sql`c.application_id as "applicationId", c.person_id as "personId", p.name, c.source, c.lifted_at is not null as lifted`;

export async function listConflicts(db: Db, callId: string): Promise<Conflict[]> {
  const { rows } = await sql<Conflict>`
    select ${conflictColumns} from calls.conflict c join calls.application a on a.id = c.application_id join people.person p on p.id = c.person_id
    where a.call_id = ${callId} order by p.name, c.source`.execute(db);
  return rows;
}

/** What reviewers wrote of other files: by it the engine knows what they know. */
export async function listPastWords(db: Db, people: readonly string[]): Promise<{ person: string; words: string }[]> {
  const { rows } = await sql<{ person: string; words: string }>`
    select r.person_id as person, concat_ws(' ', r.comment, string_agg(s.comment, ' ')) as words
    from calls.review r left join calls.score s on s.application_id = r.application_id and s.person_id = r.person_id
    where r.person_id = any(${[...people]}::uuid[]) and r.sent_at is not null group by r.application_id, r.person_id, r.comment`.execute(db);
  return rows;
}

/** As a committee reads it. Who read it stays in the house: nobody is shown it, and no file has it. */
export interface RankedFile extends FileReading {
  readonly id: string;
  readonly title: string;
  /** Elected members who direct its structure or live by it: they leave the room. */
  readonly elected: readonly string[];
}

/** What the ranking is made of, as the database has it: reviews that were sent by people without a tie, accepted appeals. */
export async function readRanked(db: Db, callId: string, criteria: Rules["criteria"]): Promise<RankedFile[]> {
  const { rows } = await sql<{
    id: string;
    number: number;
    title: string;
    elected: string;
    commune: string;
    asked: number;
    neighbourhood: boolean;
    reviews: Record<string, number>[];
    readers: string[];
    corrections: Record<string, number>;
  }>`
    with given as (
      select s.application_id, s.person_id, jsonb_object_agg(s.criterion, s.points) as points
      from calls.application a join calls.counted_review r on r.application_id = a.id
      join calls.score s on s.application_id = r.application_id and s.person_id = r.person_id
      where a.call_id = ${callId} and ${judgeable} group by s.application_id, s.person_id),
    reviewed as (select g.application_id, json_agg(g.points order by g.points::text, g.person_id) as reviews,
      json_agg(g.person_id order by g.points::text, g.person_id) as readers from given g group by g.application_id),
    corrected as (
      select p.application_id, jsonb_object_agg(k.key, k.value order by p.settled_at) as corrections
      from calls.appeal p join calls.application a on a.id = p.application_id cross join lateral jsonb_each(p.corrections) k
      where a.call_id = ${callId} and p.outcome = 'accepted' group by p.application_id)
    select a.id, a.number, a.title, a.elected, coalesce(a.commune_code, '') as commune, a.asked_cents::float8 as asked,
      ${inNeighbourhood} as neighbourhood, coalesce(v.reviews, '[]'::json) as reviews, coalesce(v.readers, '[]'::json) as readers, coalesce(x.corrections, '{}'::jsonb) as corrections
    from calls.application a left join reviewed v on v.application_id = a.id left join corrected x on x.application_id = a.id
    where a.call_id = ${callId} and ${judgeable} order by a.number`.execute(db);
  return rows.map(({ asked, elected, reviews, corrections, ...file }) => ({
    ...{ ...file, askedCents: asked, elected: elected.split("\n").filter(Boolean) },
    reviews: reviews.map((points) => criteria.map(({ key }) => points[key] ?? 0)),
    corrections: criteria.map(({ key }) => corrections[key] ?? null),
  }));
}

/** How many reviews of a file were sent by somebody with a tie, and count no more: by file, where there are. */
export async function countAside(db: Db, callId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select a.id, count(*)::int as count from calls.review r join calls.application a on a.id = r.application_id
    where a.call_id = ${callId} and r.sent_at is not null
      and exists (select from calls.tie t where t.application_id = r.application_id and t.person_id = r.person_id) group by a.id`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export interface SentReview {
  readonly applicationId: string;
  readonly comment: string;
  readonly scores: readonly { readonly criterion: string; readonly points: number; readonly comment: string }[];
}

/** What reviews of these files say, without who wrote them: for the committee. */
export async function listSentReviews(db: Db, files: readonly string[]): Promise<SentReview[]> {
  const { rows } = await sql<SentReview>`
    select r.application_id as "applicationId", r.comment, coalesce((
      select json_agg(json_build_object('criterion', s.criterion, 'points', s.points, 'comment', s.comment) order by s.criterion)
      from calls.score s where s.application_id = r.application_id and s.person_id = r.person_id), '[]'::json) as scores
    from calls.counted_review r where r.application_id = any(${[...files]}::uuid[]) order by r.application_id, r.sent_at`.execute(db);
  return rows;
}

export interface Decision {
  readonly applicationId: string;
  readonly outcome: "granted" | "reserve" | "refused";
  readonly cents: number;
  readonly conditions: string | null;
  readonly reasons: string | null;
  readonly heldOn: string;
  readonly decidedAt: Date;
  /** Of this decision and no other: what a form says that it saw. */
  readonly mark: string;
  /** An agreement stands. */
  readonly signed: boolean;
}

export async function listDecisions(db: Db, callId: string): Promise<Decision[]> {
  const { rows } = await sql<Decision>`
    select d.application_id as "applicationId", d.outcome, d.cents::float8 as cents, d.conditions, d.reasons, d.held_on::text as "heldOn", d.decided_at as "decidedAt", d.decided_at::text as mark,
      exists (select from calls.agreement g where g.application_id = d.application_id) as signed
    from calls.decision d join calls.application a on a.id = d.application_id where a.call_id = ${callId}`.execute(db);
  return rows;
}

export interface Absence {
  readonly applicationId: string;
  readonly heldOn: string;
  readonly name: string;
  readonly reason: string;
}

export async function listAbsences(db: Db, callId: string): Promise<Absence[]> {
  const { rows } = await sql<Absence>`
    select s.application_id as "applicationId", s.held_on::text as "heldOn", s.name, s.reason
    from calls.absence s join calls.application a on a.id = s.application_id where a.call_id = ${callId} order by s.held_on, s.name`.execute(db);
  return rows;
}

export interface PublishedRanking {
  readonly number: number;
  readonly reason: string | null;
  readonly at: Date;
}

/** Rankings that were published, the newest first. */
export async function listRankings(db: Db, callId: string): Promise<PublishedRanking[]> {
  const { rows } = await sql<PublishedRanking>`
    select number, reason, published_at as at from calls.ranking where call_id = ${callId} order by number desc`.execute(db);
  return rows;
}

/** The file of a published ranking, to the letter; null where there is none of that number. */
export async function findRankingText(db: Db, callId: string, number: number): Promise<string | null> {
  const { rows } = await sql<{ text: string }>`select text from calls.ranking where call_id = ${callId} and number = ${number}`.execute(db);
  return rows[0]?.text ?? null;
}

export interface Appeal {
  readonly id: string;
  readonly applicationId: string;
  readonly number: number;
  readonly title: string;
  readonly words: string;
  readonly filedAt: Date;
  readonly outcome: "accepted" | "rejected" | null;
  readonly answer: string | null;
}

const appealColumns = sql`p.id, p.application_id as "applicationId", a.number, a.title, p.words, p.filed_at as "filedAt", p.outcome, p.answer`;

export async function listAppeals(db: Db, callId: string): Promise<Appeal[]> {
  const { rows } = await sql<Appeal>`
    select ${appealColumns} from calls.appeal p join calls.application a on a.id = p.application_id where a.call_id = ${callId} order by p.outcome is not null, p.filed_at`.execute(
    db,
  );
  return rows;
}

export async function listOwnAppeals(db: Db, applicationId: string): Promise<Appeal[]> {
  const { rows } = await sql<Appeal>`
    select ${appealColumns} from calls.appeal p join calls.application a on a.id = p.application_id where p.application_id = ${applicationId} order by p.filed_at desc`.execute(
    db,
  );
  return rows;
}
