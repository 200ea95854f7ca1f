import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { addDays } from "#platform/time/day.ts";
import { type Entry, type Line, linesOf } from "./entries.ts";

/** What a closing made. */
export interface ClosedMonth {
  readonly statements: number;
  readonly entries: number;
}

/**
 * Settles what was confirmed to the end of a month, "2026-11", what of shared costs all accepted, what was allotted, and corrections: one statement for each structure
 * that has a part in it, numbered in the order of names. One at a time, whole or not at all: run again, or killed and run again, it finds nothing left to do.
 */
export const close = (db: Db, month: string): Promise<ClosedMonth> => db.transaction().execute((trx) => closeWithin(trx, month));

/** The same, within the transaction of what does more. */
export async function closeWithin(trx: Db, month: string): Promise<ClosedMonth> {
  await waitInLine(trx, "pooling.close");
  const entries = [...(await readUses(trx, month)), ...(await readShares(trx)), ...(await readPurchases(trx)), ...(await readCorrections(trx))];
  if (entries.length === 0) return { statements: 0, entries: 0 };
  const { rows } = await sql<{ id: string }>`insert into pooling.closing (month) values (${`${month}-01`}::date) returning id`.execute(trx);
  const { id } = rows[0]!;
  const statements = await writeStatements(trx, id, linesOf(entries));
  const sourcesOf = (kind: Entry["kind"]) => [...new Set(entries.filter((one) => one.kind === kind).map(({ source }) => source))];
  await sql`update pooling.use set state = 'settled', closing_id = ${id} where id = any(${sourcesOf("use")}::uuid[])`.execute(trx);
  await sql`update pooling.key set state = 'settled', closing_id = ${id} where id = any(${sourcesOf("share")}::uuid[])`.execute(trx);
  await sql`update pooling.purchase set state = 'settled', closing_id = ${id} where id = any(${sourcesOf("purchase")}::uuid[])`.execute(trx);
  await sql`update pooling.correction set closing_id = ${id} where closing_id is null and source = any(${sourcesOf("correction")}::uuid[])`.execute(trx);
  return { statements, entries: entries.length };
}

async function readUses(trx: Db, month: string): Promise<Entry[]> {
  const after = `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;
  const { rows } = await sql<Entry>`
    select 'use' as kind, u.id as source, u.day::text as day, d.title as label, d.provider_id as "creditorId", d.taker_id as "debtorId", d.unit, u.quantity,
      case d.pay when 'euros' then u.amount else 0 end as cents, case d.pay when 'exchange' then u.amount else 0 end as minutes, coalesce(d.vat, -1) as vat, null::text as reason
    from pooling.use u join pooling.deal d on d.id = u.deal_id where u.state = 'confirmed' and u.day < ${after}::date order by u.day, u.recorded_at, u.id for update of u`.execute(
    trx,
  );
  return rows;
}

/** Of keys of which all who share accepted the account: each part but that of whoever paid. A key that all but its keeper share in for nought is none. */
async function readShares(trx: Db): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select 'share' as kind, k.id as source, make_date(k.year, 12, 31)::text as day, left(k.title, 190) || ', ' || k.year as label, k.keeper_id as "creditorId", p.structure_id as "debtorId",
      null::text as unit, null::int as quantity, coalesce(p.cents, 0) as cents, 0 as minutes, -1 as vat, null::text as reason
    from pooling.key k join pooling.key_part p on p.key_id = k.id
    where k.state = 'presented' and p.structure_id <> k.keeper_id
      and not exists (select from pooling.key_part o where o.key_id = k.id and (o.accepted_at is null or o.contest_why is not null))
    order by k.made_at, k.id, p.structure_id for update of k`.execute(trx);
  return rows;
}

async function readPurchases(trx: Db): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select 'purchase' as kind, p.id as source, p.commit_by::text as day, p.title as label, p.structure_id as "creditorId", c.structure_id as "debtorId",
      'piece' as unit, 100 * coalesce(c.allotted, 0) as quantity, (coalesce(c.allotted, 0)::bigint * p.unit_cents + coalesce(c.delivery, 0))::float8 as cents, 0 as minutes,
      coalesce(p.vat, -1) as vat, null::text as reason
    from pooling.purchase p join pooling.commitment c on c.purchase_id = p.id
    where p.state = 'allotted' and c.committed is not null and c.structure_id <> p.structure_id order by p.made_at, p.id, c.structure_id for update of p`.execute(
    trx,
  );
  return rows;
}

/** Those that no closing has taken yet: what is taken off is what stands on the statement of whoever was owed it. */
async function readCorrections(trx: Db): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select 'correction' as kind, l.source, l.day::text as day, l.label, s.structure_id as "creditorId", l.other_id as "debtorId", l.unit, l.quantity,
      (-l.cents)::float8 as cents, (-l.minutes)::float8 as minutes, l.vat, k.reason
    from pooling.correction k join pooling.line l on l.source = k.source and l.kind <> 'correction' and (l.cents > 0 or l.minutes > 0)
      join pooling.statement s on s.id = l.statement_id join people.structure o on o.id = l.other_id
    where k.closing_id is null and s.structure_id is not null order by k.made_at, k.id, l.other_id for update of k`.execute(trx);
  return rows;
}

async function writeStatements(trx: Db, closingId: string, lines: readonly Line[]): Promise<number> {
  const ids = [...new Set(lines.map(({ structureId }) => structureId))];
  const { rows: named } = await sql<{ id: string; name: string; siret: string | null; address: string }>`
    select id, name, siret, concat_ws(', ', nullif(address, ''), postal_code) as address from people.structure where id = any(${ids}::uuid[])
    order by name collate "fr-x-icu", id`.execute(trx);
  const names = new Map(named.map(({ id, name }) => [id, name]));
  for (const { id, name, siret, address } of named) {
    const { rows } = await sql<{ id: string }>`
      insert into pooling.statement (closing_id, structure_id, structure_name, structure_siret, structure_address, year, number, issued_on)
      values (${closingId}, ${id}, ${name}, ${siret}, ${address}, 0, 0, 'epoch') returning id`.execute(trx);
    const own = lines
      .filter(({ structureId }) => structureId === id)
      .map(({ structureId: _, otherId, ...line }, at) => ({ ...line, number: at + 1, other_id: otherId, other_name: names.get(otherId) }));
    await sql`
      insert into pooling.line (statement_id, number, kind, source, day, label, other_id, other_name, unit, quantity, cents, minutes, vat, reason)
      select ${rows[0]!.id}, l.number, l.kind, l.source, l.day, l.label, l.other_id, l.other_name, l.unit, l.quantity, l.cents, l.minutes, l.vat, l.reason
      from json_to_recordset(${JSON.stringify(own)}::json) l (number integer, kind text, source uuid, day date, label text, other_id uuid, other_name text, unit text,
        quantity integer, cents bigint, minutes bigint, vat smallint, reason text)`.execute(trx);
  }
  return named.length;
}
