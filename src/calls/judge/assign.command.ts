import { sql } from "kysely";

import { affinities } from "#engines/matching/affinity.ts";
import { assign } from "#engines/matching/matching.ts";
import { notify } from "#notifications";
import { findPersonByEmail } from "#people";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Call } from "../calls.query.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { titlesOf } from "../wording.query.ts";
import { type Finding, findTies } from "./conflicts.command.ts";
import { listAssigned, listConflicts, listPastWords, listReviewers, listToJudge, type ToJudge } from "./judge.query.ts";

/** Tells those who have something to read that they had not before. */
async function tellReaders(trx: Db, call: Call, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  await notify(trx, { to: [...new Set(people)], kind: "calls.review", payload: { call: await titlesOf(trx, call), href: routes.reviews.href() } });
}

export async function addReviewer(
  db: Db,
  call: Call,
  { email, most, fields }: { email: string; most: number; fields: string },
  { by, sources }: Finding,
): Promise<"added" | "unknown"> {
  const person = await findPersonByEmail(db, email);
  if (!person) return "unknown";
  await db.transaction().execute(async (trx) => {
    await sql`insert into calls.reviewer (call_id, person_id, most, fields, added_by) values (${call.id}, ${person.id}, ${most}, ${fields}, ${by})
      on conflict (call_id, person_id) do update set most = excluded.most, fields = excluded.fields`.execute(trx);
    await findTies(trx, call.id, { by, sources });
    await record(trx, { id: call.id, act: "reviewer", by, after: { person: person.id, most } });
  });
  return "added";
}

/** False for one who has sent a review: what they said stands. Reviews that were not sent go. */
export async function removeReviewer(db: Db, callId: string, personId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      delete from calls.reviewer r where r.call_id = ${callId} and r.person_id = ${personId} and not exists (
        select from calls.review v join calls.application a on a.id = v.application_id where a.call_id = r.call_id and v.person_id = r.person_id and v.sent_at is not null)
      returning person_id`.execute(trx);
    if (rows.length === 0) return false;
    await sql`delete from calls.review v using calls.application a where a.id = v.application_id and a.call_id = ${callId} and v.person_id = ${personId}`.execute(
      trx,
    );
    await record(trx, { id: callId, act: "reviewer", by, before: { person: personId } });
    return true;
  });
}

const textOf = ({ title, summary, answers }: ToJudge) => [title, summary, ...Object.values(answers).filter((one) => typeof one === "string")].join("\n");

type AssignOutcome = { readonly ok: true; readonly count: number } | { readonly ok: false; readonly missing: number; readonly numbers: readonly number[] };

/** Files, their reviewers and how near each is to each; and who reads what by the engine, around what stays fixed. */
async function matchReaders(trx: Db, call: Call) {
  const [files, reviewers] = [await listToJudge(trx, call.id), await listReviewers(trx, call.id)];
  const past = await listPastWords(
    trx,
    reviewers.map(({ id }) => id),
  );
  const known = reviewers.map(({ id, fields }) => [...(fields ? [fields] : []), ...past.filter(({ person }) => person === id).map(({ words }) => words)]);
  const { of, because } = affinities(files.map(textOf), known, "fr");
  const affinity = of.map((row) => Array.from(row, (one) => Math.round(one * 1000)));
  const at = (list: readonly { readonly id: string }[], id: string) => list.findIndex((one) => one.id === id);
  const pairs = (list: readonly { readonly applicationId: string; readonly personId: string }[]) =>
    list
      .map(({ applicationId, personId }) => [at(files, applicationId), at(reviewers, personId)] as const)
      .filter(([file, person]) => file >= 0 && person >= 0);
  const fixed = pairs((await listAssigned(trx, call.id)).filter(({ aside }) => !aside));
  const isFixed = (file: number, person: number) => fixed.some((one) => one[0] === file && one[1] === person);
  const conflicts = pairs((await listConflicts(trx, call.id)).filter(({ lifted }) => !lifted)).filter(([file, person]) => !isFixed(file, person));
  const most = reviewers.map(({ most: one }, person) => Math.max(one, fixed.filter((pair) => pair[1] === person).length));
  const found = assign({
    files: files.map(({ id }) => ({ id, wanted: call.rules.reviews })),
    reviewers: reviewers.map(({ id }, person) => ({ id, most: most[person]! })),
    affinity,
    conflicts,
    fixed,
  });
  return { files, reviewers, affinity, because, found };
}

/** Who reads what, by the engine: what somebody set by hand, or has begun, stays. Says which files lack how many where there are too few hands. */
export async function assignReviews(db: Db, call: Call, { by, sources }: Finding): Promise<AssignOutcome> {
  return db.transaction().execute(async (trx) => {
    await findTies(trx, call.id, { by, sources });
    const before = await listAssigned(trx, call.id);
    await sql`
      delete from calls.review v using calls.application a where a.id = v.application_id and a.call_id = ${call.id} and v.how = 'engine' and v.sent_at is null
        and v.comment = '' and not exists (select from calls.score s where s.application_id = v.application_id and s.person_id = v.person_id)`.execute(trx);
    const { files, reviewers, affinity, because, found } = await matchReaders(trx, call);
    if (!("reviewers" in found)) return { ok: false, missing: found.missing, numbers: found.files.map((file) => files[file]!.number) };
    const fresh: string[] = [];
    let count = 0;
    for (const [file, chosen] of found.reviewers.entries())
      for (const person of chosen) {
        count += 1;
        const [applicationId, personId] = [files[file]!.id, reviewers[person]!.id];
        if (!before.some((one) => one.applicationId === applicationId && one.personId === personId)) fresh.push(personId);
        await sql`insert into calls.review (application_id, person_id, how, affinity, because, assigned_by)
          values (${applicationId}, ${personId}, 'engine', ${affinity[file]![person]!}, ${because(file, person)}::text[], ${by})`.execute(trx);
      }
    await tellReaders(trx, call, fresh);
    await record(trx, { id: call.id, act: "assign", by, after: { count } });
    return { ok: true, count };
  });
}

/** One reader more, by hand and for a reason. */
export async function assignByHand(
  db: Db,
  call: Call,
  pair: { applicationId: string; personId: string; reason: string },
  { by, sources }: Finding,
): Promise<"assigned" | "conflict" | "unknown"> {
  try {
    return await db.transaction().execute(async (trx) => {
      await findTies(trx, call.id, { by, sources });
      const { rows } = await sql`
        insert into calls.review (application_id, person_id, how, reason, assigned_by)
        select a.id, r.person_id, 'hand', ${pair.reason}, ${by} from calls.application a join calls.reviewer r on r.call_id = a.call_id
        where a.id = ${pair.applicationId} and a.call_id = ${call.id} and r.person_id = ${pair.personId} and a.state = 'admissible'
        on conflict (application_id, person_id) do nothing returning person_id`.execute(trx);
      if (rows.length === 0) return "unknown" as const;
      await tellReaders(trx, call, [pair.personId]);
      await record(trx, { kind: "application", id: pair.applicationId, act: "assign", by, after: { person: pair.personId }, reason: pair.reason });
      return "assigned" as const;
    });
  } catch (error) {
    if (brokenConstraint(error) === "no_conflict") return "conflict";
    throw error;
  }
}

/** Takes a reader away who has not sent, for a reason. */
export async function unassign(db: Db, callId: string, pair: { applicationId: string; personId: string; reason: string }, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      delete from calls.review v using calls.application a where a.id = v.application_id and a.call_id = ${callId} and v.application_id = ${pair.applicationId}
        and v.person_id = ${pair.personId} and v.sent_at is null returning v.person_id`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id: pair.applicationId, act: "unassign", by, before: { person: pair.personId }, reason: pair.reason });
    return true;
  });
}
