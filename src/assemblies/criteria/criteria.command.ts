import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Criterion } from "../assembly.ts";
import { record } from "../record.command.ts";
import type { CriterionForm } from "./criterion.form.ts";

export type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "sealed" | "name" | "registered" };

interface Saving {
  readonly assemblyId: string;
  /** Null: a new one. */
  readonly criterionId: string | null;
  readonly kind: Criterion["kind"];
  readonly by: string;
}

/**
 * Keeps a criterion with its values. Once people registered, values neither come nor go nor change their name: places and figures of the
 * territory still do, until they are sealed.
 */
export async function saveCriterion(db: Db, typed: CriterionForm, saving: Saving): Promise<SaveOutcome> {
  try {
    return await db.transaction().execute((trx) => saveIn(trx, typed, saving));
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "rules_sealed" || broken === "pool_sealed") return { ok: false, problem: "sealed" };
    if (broken === "criterion_name") return { ok: false, problem: "name" };
    throw error;
  }
}

async function saveIn(trx: Db, { name, source, quotas }: CriterionForm, { assemblyId, criterionId, kind, by }: Saving): Promise<SaveOutcome> {
  await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
  const { rows: before } = await sql<{ labels: string[] | null; people: boolean }>`
    select (select array_agg(q.label order by q.position) from assemblies.quota q where q.criterion_id = ${criterionId}) as labels,
      exists (select from assemblies.candidate c where c.assembly_id = ${assemblyId}) as people`.execute(trx);
  const { labels, people } = before[0]!;
  const same = JSON.stringify(labels ?? []) === JSON.stringify(quotas.map(({ label }) => label));
  if (people && !same) return { ok: false, problem: "registered" };
  const id = criterionId ?? (await insertCriterion(trx, assemblyId, { name, source, kind }));
  await sql`update assemblies.criterion set name = ${name}, source = ${source} where id = ${id} and assembly_id = ${assemblyId}`.execute(trx);
  if (!same) await sql`delete from assemblies.quota where criterion_id = ${id}`.execute(trx);
  for (const [at, { label, population, min, max }] of quotas.entries())
    await sql`
      insert into assemblies.quota (criterion_id, position, label, population, min, max) values (${id}, ${at + 1}, ${label}, ${population}, ${min}, ${max})
      on conflict (criterion_id, position) do update set population = excluded.population, min = excluded.min, max = excluded.max`.execute(trx);
  await record(trx, { kind: "assembly", id: assemblyId, act: "quotas", by, after: { name, quotas } });
  return { ok: true };
}

async function insertCriterion(trx: Db, assemblyId: string, { name, source, kind }: Pick<Criterion, "name" | "source" | "kind">): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into assemblies.criterion (assembly_id, position, kind, name, source)
    select ${assemblyId}, coalesce(max(position), 0) + 1, ${kind}, ${name}, ${source} from assemblies.criterion where assembly_id = ${assemblyId}
    returning id`.execute(trx);
  return rows[0]!.id;
}

/** False: people registered by it, or it is sealed. */
export async function removeCriterion(
  db: Db,
  { assemblyId, criterionId, by }: { readonly assemblyId: string; readonly criterionId: string; readonly by: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${assemblyId} for update`.execute(trx);
    const done = await sql`
      delete from assemblies.criterion where id = ${criterionId} and assembly_id = ${assemblyId}
        and not exists (select from assemblies.candidate c where c.assembly_id = ${assemblyId})`.execute(trx);
    if (done.numAffectedRows !== 1n) return false;
    await record(trx, { kind: "assembly", id: assemblyId, act: "quotas", by, after: { removed: criterionId } });
    return true;
  });
}
