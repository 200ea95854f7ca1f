import { sql } from "kysely";

import type { Candidate, Draw } from "#engines/sortition/draw.ts";
import { readDraw } from "#engines/sortition/record/files.ts";
import type { Db } from "#platform/db/db.ts";
import { isTaken, sayNumber } from "../assembly.ts";
import { findCriteria } from "../assemblies.query.ts";
import { type DrawRow, findDraws, findSeats } from "../draws.query.ts";
import type { DrawTask } from "./compute.ts";

interface Row {
  readonly number: number;
  readonly household: string | null;
  readonly values: readonly { readonly name: string; readonly label: string }[];
}

/** Who may be drawn and under which quotas, by number, without a name; homes only where two registered, by the smallest number of each. */
export async function findDraw(db: Db, assemblyId: string, size: number): Promise<Draw> {
  const [criteria, { rows }] = await Promise.all([
    findCriteria(db, assemblyId),
    sql<Row>`
      select c.number, case when c.household is not null and count(*) over (partition by c.household) > 1 then assemblies.padded(min(c.number) over (partition by c.household)) end as household,
        coalesce((select jsonb_agg(jsonb_build_object('name', k.name, 'label', q.label)) from assemblies.choice o
          join assemblies.criterion k on k.id = o.criterion_id join assemblies.quota q on q.id = o.quota_id where o.candidate_id = c.id), '[]'::jsonb) as values
      from assemblies.candidate c where c.assembly_id = ${assemblyId} and c.confirmed_at is not null and c.withdrawn_at is null order by c.number`.execute(db),
  ]);
  const quotas = criteria.flatMap(({ name, quotas: own }) => own.map(({ label, min, max }) => ({ feature: name, value: label, min, max })));
  const candidates = rows.map(
    ({ number, household, values }): Candidate => ({
      id: sayNumber(number),
      features: Object.fromEntries(values.map(({ name, label }) => [name, label])),
      ...(household && { household }),
    }),
  );
  return { candidates, quotas, size };
}

/** The panel that was drawn, with its files; undefined before. */
export const findPanelDraw = async (db: Db, assemblyId: string): Promise<DrawRow | undefined> =>
  (await findDraws(db, sql`d.assembly_id = ${assemblyId} and d.kind = 'panel' and d.state = 'revealed'`))[0];

/** The draw of the panel, and who of it is left for the places that are free. */
export async function findRest(db: Db, panel: DrawRow): Promise<Omit<DrawTask, "method">> {
  const [seats, { rows }] = await Promise.all([
    findSeats(db, panel.assemblyId),
    sql<{ number: number }>`select c.number from assemblies.candidate c where c.assembly_id = ${panel.assemblyId} and c.withdrawn_at is not null`.execute(db),
  ]);
  const seated = new Set(seats.filter(({ state }) => isTaken(state)).map(({ number }) => sayNumber(number)));
  const out = new Set([...seats, ...rows].map(({ number }) => sayNumber(number)));
  return { draw: readDraw(panel.pool!, panel.rules!), rest: { seated, out } };
}
