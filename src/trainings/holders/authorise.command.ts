import { sql } from "kysely";

import { findPersonByEmail } from "#people";
import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { tell } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

/** The end of the day that comes so many months after. */
function endAfter(months: number | null, now: Date): Date | null {
  if (months === null) return null;
  const last = Temporal.PlainDate.from(dayOf(now)).add({ months }).toString();
  return startOfDay(addDays(last, 1));
}

interface Grant {
  readonly moduleId: string;
  readonly personId: string;
  readonly by: string;
  /** Null: a session's result. */
  readonly reason: string | null;
}

/** Gives or renews an authorisation, by the clock of the database. One that lasts longer already keeps its end; what is suspended stays so. */
export async function give(trx: Db, { moduleId, personId, by, reason }: Grant): Promise<string> {
  const { rows: asked } = await sql<{ now: Date; months: number | null }>`
    select clock_timestamp() as now, months from trainings.module where id = ${moduleId}`.execute(trx);
  const { now, months } = asked[0]!;
  const { rows } = await sql<{ id: string }>`
    insert into trainings.authorisation as a (module_id, person_id, from_at, until_at, given_by, reason)
    values (${moduleId}, ${personId}, ${now}, ${endAfter(months, now)}, ${by}, ${reason})
    on conflict on constraint authorisation_once do update set until_at = case when a.until_at is null or excluded.until_at is null then null
      else greatest(a.until_at, excluded.until_at) end, given_by = excluded.given_by, reason = excluded.reason
    returning id`.execute(trx);
  await tell(trx, rows[0]!.id, "given");
  return rows[0]!.id;
}

/** Whether somebody has what one knows before a module; those that are missing, by title. */
export async function findMissingNeeds(db: Db, moduleId: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ title: string }>`
    select m.title from trainings.with_needs(${moduleId}::uuid) n (id) join trainings.module m on m.id = n.id
    where n.id <> ${moduleId} and not exists (select from trainings.trainer t where t.module_id = n.id and t.person_id = ${personId})
      and (not exists (
          select from trainings.authorisation a where a.person_id = ${personId}
            and (a.module_id = n.id or a.module_id in (select r.accepts_id from trainings.recognition r where r.module_id = n.id))
            and (a.until_at is null or a.until_at > clock_timestamp())
            and not exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null))
        or exists (select from trainings.authorisation a join trainings.suspension x on x.authorisation_id = a.id and x.lifted_at is null
          where a.person_id = ${personId} and a.module_id = n.id))
    order by m.title collate "fr-x-icu"`.execute(db);
  return rows.map(({ title }) => title);
}

type AttestOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: "unknown" | "trainer" | "self" }
  | { readonly ok: false; readonly problem: "needs"; readonly titles: readonly string[] };

/** A trainer of the module authorises somebody who knows it already, with a reason; nobody authorises themselves. */
export function attest(db: Db, moduleId: string, email: string, { by, reason }: { by: string; reason: string }): Promise<AttestOutcome> {
  return db.transaction().execute(async (trx): Promise<AttestOutcome> => {
    if (!(await holdTrainer(trx, moduleId, by))) return { ok: false, problem: "trainer" };
    const person = await findPersonByEmail(trx, email);
    if (!person) return { ok: false, problem: "unknown" };
    if (person.id === by) return { ok: false, problem: "self" };
    const titles = await findMissingNeeds(trx, moduleId, person.id);
    if (titles.length > 0) return { ok: false, problem: "needs", titles };
    const id = await give(trx, { moduleId, personId: person.id, by, reason });
    await record(trx, { kind: "authorisation", id, act: "attest", by, after: { person: person.id }, reason });
    return { ok: true };
  });
}

/** Whether they teach it, to the end of the transaction. */
export async function holdTrainer(trx: Db, moduleId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from trainings.trainer where module_id = ${moduleId} and person_id = ${personId} for share`.execute(trx);
  return rows.length > 0;
}
