import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Rules } from "./call.ts";
import type { Form } from "./question.ts";

export interface Call {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly opensAt: Date | null;
  /** Null: permanent. */
  readonly closesAt: Date | null;
  /** The day of the committee that comes next. */
  readonly committeeOn: string | null;
  readonly edition: number;
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly reason: string | null;
  readonly rules: Rules;
  readonly form: Form;
  /** Cents, of all its envelopes. */
  readonly totalCents: number;
}

/** Calls that answer, each with the edition that counts today. @param where on `c` @param rest order and bounds */
export async function findCalls(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql`order by c.title`): Promise<Call[]> {
  const { rows } = await sql<Call>`
    select c.id, c.slug, c.title, c.summary, c.about, c.opens_at as "opensAt", c.closes_at as "closesAt", c.committee_on::text as "committeeOn",
      c.edition, c.version, c.published_at as "publishedAt", c.withdrawn_at as "withdrawnAt", c.reason, e.rules, e.form,
      (select coalesce(sum(v.total), 0)::float8 from calls.envelope v where v.call_id = c.id) as "totalCents"
    from calls.call c join calls.edition e on e.call_id = c.id and e.number = c.edition
    where ${where} ${rest}`.execute(db);
  return rows;
}

/** What everybody may read. */
export const isPublic = sql`c.published_at is not null and c.withdrawn_at is null`;

/** By its address; a draft is found by those who build only. */
export async function findCall(db: Db, slug: string, { drafts }: { readonly drafts: boolean }): Promise<Call | null> {
  const [found] = await findCalls(db, sql`c.slug = ${slug} and (${drafts}::boolean or c.published_at is not null)`);
  return found ?? null;
}

export interface Envelope {
  readonly year: number;
  /** Key of the axis; empty: the whole call. */
  readonly axis: string;
  /** Cents, all of them. */
  readonly total: number;
  readonly reserved: number;
  readonly committed: number;
  readonly paid: number;
}

export async function listEnvelopes(db: Db, callId: string): Promise<Envelope[]> {
  const { rows } = await sql<Envelope>`
    select year, axis, total::float8 as total, reserved::float8 as reserved, committed::float8 as committed, paid::float8 as paid
    from calls.envelope where call_id = ${callId} order by year, axis`.execute(db);
  return rows;
}
