import { type Selectable, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { type Sheet, sameSheet } from "./sheet.ts";

export interface Batch extends Selectable<Tables["budgets.paper_batch"]> {
  readonly desk: string;
  readonly deskCommune: string | null;
  readonly keyings: readonly Keying[];
}

export interface Keying {
  readonly pass: 1 | 2;
  readonly personId: string;
  readonly name: string;
  readonly finished: boolean;
  readonly keyed: number;
}

const columns = sql`
  b.*, d.name as desk, d.commune_code as "deskCommune",
  coalesce((select json_agg(json_build_object('pass', k.pass, 'personId', k.person_id, 'name', p.name, 'finished', k.finished_at is not null,
      'keyed', (select count(*) from budgets.paper_entry e where e.batch_id = b.id and e.pass = k.pass)) order by k.pass)
    from budgets.paper_keying k join people.person p on p.id = k.person_id where k.batch_id = b.id), '[]') as keyings`;

export async function findBatches(db: Db, voteId: string): Promise<Batch[]> {
  const { rows } = await sql<Batch>`
    select ${columns} from budgets.paper_batch b join budgets.desk d on d.id = b.desk_id where b.vote_id = ${voteId} order by b.opened_at, b.name`.execute(db);
  return rows;
}

export async function findBatch(db: Db, voteId: string, id: string): Promise<Batch | null> {
  const { rows } = await sql<Batch>`
    select ${columns} from budgets.paper_batch b join budgets.desk d on d.id = b.desk_id where b.vote_id = ${voteId} and b.id::text = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface SheetEntry extends Sheet {
  readonly sheet: number;
}

/** What one person keyed: nobody else is shown it before both have finished. */
export async function findEntries(db: Db, batchId: string, pass: 1 | 2): Promise<SheetEntry[]> {
  const { rows } = await sql<SheetEntry>`
    select sheet, verdict, choices, points from budgets.paper_entry where batch_id = ${batchId} and pass = ${pass} order by sheet`.execute(db);
  return rows;
}

export interface ComparedSheet {
  readonly sheet: number;
  readonly first: Sheet;
  readonly second: Sheet;
  /** Null while the two differ and what was read again does not stand. */
  readonly settled: Sheet | null;
  /** What was read again, whether it stands or waits for the other of the two who keyed. */
  readonly said: (Sheet & { readonly by: string | null; readonly stands: boolean }) | null;
}

/** Each sheet as it was keyed twice, and what stands: what both say, or what was settled. */
export async function compareBatch(db: Db, batchId: string): Promise<ComparedSheet[]> {
  const [first, second, { rows: settled }] = [
    await findEntries(db, batchId, 1),
    await findEntries(db, batchId, 2),
    await sql<SheetEntry & { by: string | null; stands: boolean }>`
      select s.sheet, s.verdict, s.choices, s.points, s.stands, p.name as by
      from budgets.paper_settlement s left join people.person p on p.id = s.settled_by where s.batch_id = ${batchId}`.execute(db),
  ];
  return first.flatMap((one) => {
    const other = second.find(({ sheet }) => sheet === one.sheet);
    if (!other) return [];
    const said = settled.find(({ sheet }) => sheet === one.sheet) ?? null;
    const stands = said?.stands ? said : sameSheet(one, other) ? one : null;
    return [{ sheet: one.sheet, first: one, second: other, settled: stands, said }];
  });
}

/** More valid sheets than people who were given one. */
export async function hasSurplus(db: Db, batchId: string): Promise<boolean> {
  const { rows } = await sql<{ surplus: boolean }>`select budgets.has_surplus(${batchId}) as surplus`.execute(db);
  return rows[0]!.surplus;
}

export const differs = ({ first, second }: ComparedSheet): boolean => !sameSheet(first, second);
