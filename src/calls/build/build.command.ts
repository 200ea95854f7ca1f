import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import { lacksOf, type Rules } from "../call.ts";
import { type Call, findCalls, listEnvelopes } from "../calls.query.ts";
import { type Form, questionsOf } from "../question.ts";
import { record } from "../record.command.ts";
import type { Template } from "../templates.ts";

/** Words of the house's own addresses. */
const reserved = ["preparation", "orientation", "aides", "parcours", "projets-aides"];

/** A draft, from a template or as another call is: then with what that one says in other languages, its title apart where it has another, and with its letters. */
export async function createCall(db: Db, title: string, from: Omit<Template, "title" | "permanent"> & { readonly id?: string }, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const slug = await freeSlug(trx, "calls.call", slugOf(title, "appel"), { reserved });
    const { id } = await trx
      .insertInto("calls.call")
      .values({ slug, title, summary: from.summary, about: from.about, created_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await sql`insert into calls.edition (call_id, number, rules, form, by)
      values (${id}, 1, ${JSON.stringify(from.rules)}::jsonb, ${JSON.stringify(from.form)}::jsonb, ${by})`.execute(trx);
    if (from.id) {
      await sql`insert into calls.wording (call_id, language, words, version, by)
        select ${id}, language, words, 1, ${by} from calls.wording where call_id = ${from.id}`.execute(trx);
      await sql`insert into calls.letter_template (call_id, kind, language, body)
        select ${id}, kind, language, body from calls.letter_template where call_id = ${from.id}`.execute(trx);
    }
    await record(trx, { id, act: "add", by, after: { title } });
    return slug;
  });
}

export interface Presentation {
  readonly title: string;
  readonly summary: string;
  readonly about: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly committeeOn: string | null;
}

interface Change {
  readonly by: string;
  /** Of the call, as the form knew it. */
  readonly version: number;
}

/** The row, held until the end of the transaction; null when somebody saved it meanwhile. */
async function lockCall(trx: Db, id: string, version?: number): Promise<Call | null> {
  await sql`select from calls.call where id = ${id} for update`.execute(trx);
  const [call] = await findCalls(trx, sql`c.id = ${id}`);
  return call && (version === undefined || call.version === version) ? call : null;
}

/** What a call says of itself. False when somebody saved it meanwhile. */
export async function savePresentation(
  db: Db,
  id: string,
  { title, summary, about, opensAt, closesAt, committeeOn }: Presentation,
  { by, version }: Change,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await lockCall(trx, id, version);
    if (!before) return false;
    await sql`update calls.call set title = ${title}, summary = ${summary}, about = ${about}, opens_at = ${opensAt}, closes_at = ${closesAt},
      committee_on = ${committeeOn}, version = version + 1 where id = ${id}`.execute(trx);
    const times = (call: Pick<Call, "opensAt" | "closesAt">) => ({ opens_at: call.opensAt, closes_at: call.closesAt });
    await record(trx, { id, act: "present", by, before: { title: before.title, ...times(before) }, after: { title, opens_at: opensAt, closes_at: closesAt } });
    return true;
  });
}

export type EditionOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "reason" | "scored" };

/**
 * Rules or form. A draft's are written over; of a published call they become the next edition, with the public reason; applications keep
 * that with which they were begun. Rules by which somebody has scored stay.
 */
export async function saveEdition(
  db: Db,
  id: string,
  next: { readonly rules?: Rules; readonly form?: Form },
  { by, version, reason }: Change & { reason: string | null },
): Promise<EditionOutcome> {
  const save = async (trx: Db): Promise<EditionOutcome> => {
    const before = await lockCall(trx, id, version);
    if (!before) return { ok: false, problem: "moved" };
    if (before.publishedAt && !reason) return { ok: false, problem: "reason" };
    const [rules, form] = [JSON.stringify(next.rules ?? before.rules), JSON.stringify(next.form ?? before.form)];
    if (before.publishedAt) {
      await sql`insert into calls.edition (call_id, number, rules, form, reason, by)
        values (${id}, ${before.edition + 1}, ${rules}::jsonb, ${form}::jsonb, ${reason}, ${by})`.execute(trx);
      await sql`update calls.call set edition = edition + 1, version = version + 1 where id = ${id}`.execute(trx);
    } else {
      await sql`update calls.edition set rules = ${rules}::jsonb, form = ${form}::jsonb, at = now() where call_id = ${id} and number = 1`.execute(trx);
      await sql`update calls.call set version = version + 1 where id = ${id}`.execute(trx);
    }
    await record(trx, { id, act: next.rules ? "rules" : "form", by, before: next.rules ? before.rules : {}, after: next.rules ?? {}, reason });
    return { ok: true };
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    if (brokenConstraint(error) === "rules_are_kept") return { ok: false, problem: "scored" };
    throw error;
  }
}

export interface Total {
  readonly year: number;
  readonly axis: string;
  readonly total: number;
}

/** All envelopes of a call; `spent`: one would be less than what is reserved, agreed or paid of it. */
export async function saveEnvelopes(db: Db, id: string, totals: readonly Total[], { by, version }: Change): Promise<"saved" | "moved" | "spent"> {
  const save = async (trx: Db) => {
    if (!(await lockCall(trx, id, version))) return "moved" as const;
    const before = await listEnvelopes(trx, id);
    for (const { year, axis } of before)
      if (!totals.some((one) => one.year === year && one.axis === axis))
        await sql`update calls.envelope set total = 0 where call_id = ${id} and year = ${year} and axis = ${axis}`.execute(trx);
    await sql`delete from calls.envelope where call_id = ${id} and total = 0`.execute(trx);
    for (const { year, axis, total } of totals)
      await sql`insert into calls.envelope (call_id, year, axis, total) values (${id}, ${year}, ${axis}, ${total})
        on conflict (call_id, year, axis) do update set total = excluded.total`.execute(trx);
    await sql`update calls.call set version = version + 1 where id = ${id}`.execute(trx);
    await record(trx, { id, act: "envelopes", by, before: { envelopes: before }, after: { envelopes: totals } });
    return "saved" as const;
  };
  try {
    return await db.transaction().execute(save);
  } catch (error) {
    if (brokenConstraint(error) === "envelope_holds") return "spent";
    throw error;
  }
}

/** Everybody reads it from now on, and its rules are kept. False when it lacks something, or is published already. */
export async function publishCall(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const call = await lockCall(trx, id);
    if (!call || call.publishedAt) return false;
    const parts = { envelopes: (await listEnvelopes(trx, id)).length, questions: questionsOf(call.form).length };
    if (lacksOf(call, call.rules, parts).length > 0) return false;
    await sql`update calls.call set published_at = clock_timestamp(), version = version + 1 where id = ${id}`.execute(trx);
    await record(trx, { id, act: "publish", by, after: { title: call.title } });
    return true;
  });
}

/** Nobody can send any more; the page stays, with the reason. */
export async function withdrawCall(db: Db, id: string, reason: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const call = await lockCall(trx, id);
    if (!call?.publishedAt || call.withdrawnAt) return false;
    await sql`update calls.call set withdrawn_at = clock_timestamp(), reason = ${reason}, version = version + 1 where id = ${id}`.execute(trx);
    await record(trx, { id, act: "withdraw", by, reason });
    return true;
  });
}

/** A draft goes. False when it is none. */
export async function removeCall(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const call = await lockCall(trx, id);
    if (!call || call.publishedAt) return false;
    await sql`delete from calls.call where id = ${id}`.execute(trx);
    await record(trx, { id, act: "remove", by, before: { title: call.title } });
    return true;
  });
}

/** The answer is public at once. False when somebody has answered already. */
export async function answerQuestion(db: Db, callId: string, question: string, answer: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`update calls.question set answer = ${answer}, answered_at = clock_timestamp(), answered_by = ${by}
      where id = ${question} and call_id = ${callId} and answer is null returning id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { id: callId, act: "answer", by, after: { question } });
    return true;
  });
}
