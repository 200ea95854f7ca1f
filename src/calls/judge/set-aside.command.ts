import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { type Call, findCalls } from "../calls.query.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { titlesOf } from "../wording.query.ts";
import { isTied } from "../ties.query.ts";
import { lastRanking, makeRanking, publishRanking } from "./decide.command.ts";

/** Said in public with the ranking that is made again, without who or why. */
const publicReasons = {
  aside: "Une lecture ne compte plus\u00a0: un lien entre qui l’a écrite et le dossier est déclaré ou trouvé.",
  again: "Une lecture compte à nouveau\u00a0: après examen, il n’y a pas de lien entre qui l’a écrite et le dossier.",
};

interface ReviewKey {
  readonly application: string;
  readonly person: string;
}

/** Reviews that count no more, and those that count again. */
export interface Recount {
  readonly aside: readonly ReviewKey[];
  readonly again: readonly ReviewKey[];
}

async function listCounted(trx: Db, callId: string): Promise<ReviewKey[]> {
  const { rows } = await sql<ReviewKey>`
    select r.application_id as application, r.person_id as person from calls.counted_review r join calls.application a on a.id = r.application_id
    where a.call_id = ${callId}`.execute(trx);
  return rows;
}

const without = (list: readonly ReviewKey[], other: readonly ReviewKey[]) =>
  list.filter(({ application, person }) => !other.some((one) => one.application === application && one.person === person));

/**
 * Changes ties of a call, in turns with whoever publishes, scores or changes them too. What was assigned to somebody tied and not sent goes; what
 * was sent is set aside, told, and a ranking that was published is made again.
 */
export async function changeTies(trx: Db, callId: string, by: string, change: () => Promise<void>): Promise<Recount> {
  await sql`select from calls.call where id = ${callId} for update`.execute(trx);
  const before = await listCounted(trx, callId);
  await change();
  await sql`
    delete from calls.review v using calls.application a, calls.tie t
    where a.id = v.application_id and a.call_id = ${callId} and t.application_id = v.application_id and t.person_id = v.person_id and v.sent_at is null`.execute(
    trx,
  );
  const after = await listCounted(trx, callId);
  const recounted = { aside: without(before, after), again: without(after, before) };
  if (recounted.aside.length + recounted.again.length > 0) await tellAndRank(trx, callId, by, recounted);
  return recounted;
}

async function tellAndRank(trx: Db, callId: string, by: string, { aside, again }: Recount): Promise<void> {
  const [call] = await findCalls(trx, sql`c.id = ${callId}`);
  for (const one of aside) await tell(trx, call!, one, "aside", by);
  for (const one of again) await tell(trx, call!, one, "again", by);
  const last = await lastRanking(trx, callId);
  if (!last) return;
  const fresh = await makeRanking(trx, call!, last.envelopeCents);
  await publishRanking(trx, call!, fresh, aside.length > 0 ? publicReasons.aside : publicReasons.again, by);
}

/** Whoever wrote it, whoever gave it to them, and whoever published the ranking; not whoever does it. */
async function tell(trx: Db, call: Call, { application, person }: ReviewKey, what: "aside" | "again", by: string): Promise<void> {
  const { rows } = await sql<{ title: string; organisers: string[] }>`
    select a.title, array(
      select r.assigned_by::text from calls.review r where r.application_id = a.id and r.person_id = ${person} and r.assigned_by is not null
      union select k.published_by::text from calls.ranking k where k.call_id = a.call_id and k.published_by is not null) as organisers
    from calls.application a where a.id = ${application}`.execute(trx);
  const { title, organisers } = rows[0]!;
  const titles = await titlesOf(trx, call);
  const send = (to: readonly string[], href: string) =>
    notify(trx, { to: to.filter((id) => id !== by), kind: "calls.set_aside", payload: { title, call: titles, what, href } });
  await send([person], routes.reviews.href());
  await send(
    organisers.filter((id) => id !== person),
    routes.committee.href({ slug: call.slug }),
  );
  await record(trx, { kind: "application", id: application, act: what === "aside" ? "set-aside" : "count-again", by, after: { person } });
}

/**
 * A tie that somebody declares, a reader or an agent: they see nothing of the application any more, what they began to write of it goes, and
 * what they sent counts no more.
 */
export async function declareTie(db: Db, applicationId: string, personId: string, reason: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ call: string }>`select call_id as call from calls.application where id = ${applicationId}`.execute(trx);
    await changeTies(trx, rows[0]!.call, personId, async () => {
      await sql`update calls.application set agent_id = null where id = ${applicationId} and agent_id = ${personId}`.execute(trx);
      await sql`insert into calls.conflict (application_id, person_id, source, reason) values (${applicationId}, ${personId}, 'declared', ${reason})
        on conflict (application_id, person_id, source) do update
          set reason = excluded.reason, at = now(), lifted_at = null, lifted_by = null, lifted_reason = null`.execute(trx);
      await record(trx, { kind: "application", id: applicationId, act: "conflict", by: personId, after: { person: personId }, reason });
    });
  });
}

/**
 * Ties between an application and a person that turned out to be none, by somebody who has none: the person may read it again, and what they
 * sent counts again. An author stays one. False when there was none, or whoever lifts it is not free of ties.
 */
export async function liftTies(
  db: Db,
  callId: string,
  { applicationId, personId, reason }: { readonly applicationId: string; readonly personId: string; readonly reason: string },
  by: string,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    let lifted = 0;
    await changeTies(trx, callId, by, async () => {
      const { rows } = await sql`
        update calls.conflict t set lifted_at = clock_timestamp(), lifted_by = ${by}, lifted_reason = ${reason} from calls.application a
        where a.id = t.application_id and a.call_id = ${callId} and t.application_id = ${applicationId} and t.person_id = ${personId}
          and t.lifted_at is null and t.person_id <> ${by} and not ${isTied(by)} returning t.source`.execute(trx);
      lifted = rows.length;
      if (lifted > 0) await record(trx, { kind: "application", id: applicationId, act: "lift-tie", by, before: { person: personId }, reason });
    });
    return lifted > 0;
  });
}
