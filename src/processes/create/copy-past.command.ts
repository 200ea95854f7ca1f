import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { stagesOf } from "../process.query.ts";
import type { StagePlug } from "../stage-plug.ts";
import { addDays, dayOf, daysBetween } from "#platform/time/day.ts";
import { instantOf, localOf } from "#platform/time/clock.ts";

interface Copy {
  /** The process that is taken up, and the one that gets its content. */
  readonly past: string;
  readonly to: string;
  readonly begins: string;
  readonly team: boolean;
  readonly partners: boolean;
  readonly plugs: readonly StagePlug[];
}

/** Copies what agents wrote, never what people gave. Stages keep their lengths and hours; the first opens on the day given. */
export async function copyPast(trx: Db, { past, to, begins, team, partners, plugs }: Copy): Promise<void> {
  await sql`
    update processes.process p set introduction = o.introduction, objectives = o.objectives, contact = o.contact, envelope_cents = o.envelope_cents
    from processes.process o where o.id = ${past} and p.id = ${to}`.execute(trx);
  // Those who read it again read the words of the other process: nobody has read these.
  await sql`
    insert into processes.easy_summary (process_id, words) select ${to}::uuid, words from processes.easy_summary where process_id = ${past}`.execute(trx);
  await sql`
    insert into processes.category (process_id, slug, position, name)
    select ${to}::uuid, slug, position, name from processes.category where process_id = ${past}`.execute(trx);
  if (team)
    await sql`
      insert into processes.process_member (process_id, person_id, part, service)
      select ${to}::uuid, person_id, part, service from processes.process_member
        where process_id = ${past} and part in ('lead', 'officer', 'assessor')`.execute(trx);
  if (partners)
    await sql`
      insert into processes.process_partner (process_id, position, name, part, structure_id, website)
      select ${to}::uuid, position, name, part, structure_id, website from processes.process_partner where process_id = ${past}`.execute(trx);
  await copyStages(trx, past, to, begins, plugs);
}

async function copyStages(trx: Db, past: string, to: string, begins: string, plugs: readonly StagePlug[]): Promise<void> {
  const stages = await stagesOf(trx, past);
  if (stages.length === 0) return;
  const first = dayOf(new Date(Math.min(...stages.map(({ opensAt }) => opensAt.getTime()))));
  const shift = daysBetween(first, begins);
  for (const { id, opensAt, closesAt, kind, position, title, description, criteria, actors, decides, settings } of stages) {
    const row = { process_id: to, kind, position, title, description, criteria, actors, decides, settings: JSON.stringify(settings) };
    const made = await trx
      .insertInto("processes.stage")
      .values({ ...row, opens_at: moved(opensAt, shift), closes_at: closesAt && moved(closesAt, shift) })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const plug of plugs) if (plug.kind === kind) await plug.copy?.(trx, id, made.id);
  }
}

/** The same time of the day, whichever side of a clock change it falls on. */
function moved(instant: Date, days: number): Date {
  const [day, clock] = localOf(instant).split("T") as [string, string];
  return instantOf(addDays(day, days), clock);
}
