import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { processHead, type ProcessOf } from "#processes";
import type { LedgerFilters, LedgerOrder } from "./ledger.filters.ts";
import type { EntryKind, SourceChannel } from "./source.ts";

export interface SourceSheet {
  readonly id: string;
  readonly channel: SourceChannel;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  readonly place: string;
  readonly communeCode: string | null;
  readonly attendance: number | null;
  readonly note: string;
  readonly process: ProcessOf;
}

const columns = sql`
  s.id, s.channel, s.title, s.held_on as "heldOn", s.place, s.commune_code as "communeCode", s.attendance, s.note,
  ${processHead("r")} as process`;

/** Null also for what is no identifier. */
export async function findSource(db: Db, id: string): Promise<SourceSheet | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<SourceSheet>`
    select ${columns} from ideas.source s join processes.process r on r.id = s.process_id where s.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export interface SourceRow extends SourceSheet {
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
}

/** Lines that stand, of each source. */
const totals = sql`
  count(e.id) filter (where e.kind = 'proposal')::int as proposals, coalesce(sum(e.supports), 0)::int as supports,
  count(e.id) filter (where e.kind = 'comment')::int as comments`;

export async function findSources(db: Db, processId: string): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select ${columns}, ${totals} from ideas.source s join processes.process r on r.id = s.process_id
    left join ideas.entry e on e.source_id = s.id and e.struck_at is null
    where s.process_id = ${processId} group by s.id, r.id order by s.held_on desc, s.title, s.id`.execute(db);
  return rows;
}

export interface EntryRow {
  readonly id: string;
  readonly sheet: string;
  readonly kind: EntryKind;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly supports: number | null;
  readonly consent: boolean;
  readonly hasContact: boolean;
  readonly enteredAt: Date;
  readonly enteredBy: string | null;
  readonly fromFile: boolean;
  readonly struckAt: Date | null;
  readonly struckReason: string | null;
}

const entryColumns = sql`
  e.id, e.sheet, e.kind, p.number, p.slug, p.title, e.supports, e.consent,
  exists (select from ideas.contact c where c.entry_id = e.id) as "hasContact",
  e.entered_at as "enteredAt", (select nullif(w.name, '') from people.person w where w.id = e.entered_by) as "enteredBy",
  e.import_id is not null as "fromFile",
  e.struck_at as "struckAt", e.struck_reason as "struckReason"`;

const entries = (where: RawBuilder<unknown>) => sql<EntryRow>`
  select ${entryColumns} from ideas.entry e join ideas.proposal p on p.id = e.proposal_id where ${where}`;

/** The ledger of one source, the last line first unless asked otherwise. */
export async function listEntries(
  db: Db,
  sourceId: string,
  { q, kind, state }: LedgerFilters,
  { by, descending }: Order<LedgerOrder>,
  { limit, offset }: Range,
): Promise<Slice<EntryRow>> {
  const chosen = sql`
    e.source_id = ${sourceId} and (${kind}::text is null or e.kind = ${kind})
    and (${state}::text is null or (e.struck_at is not null) = (${state} = 'struck'))
    and (${q} = '' or e.sheet = ${q} or platform.fold(${q}) <> '' and strpos(platform.fold(p.title), platform.fold(${q})) > 0)`;
  const key = { entered: sql`e.entered_at`, sheet: sql`e.sheet collate "fr-x-icu"`, idea: sql`p.number`, supports: sql`e.supports` }[by];
  const direction = descending === (by === "entered" || by === "supports") ? sql`asc` : sql`desc`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<EntryRow>`${entries(chosen)} order by ${key} ${direction} nulls last, e.entered_at desc, e.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ n: number }>`select count(*)::int as n from ideas.entry e join ideas.proposal p on p.id = e.proposal_id where ${chosen}`.execute(db),
  ]);
  return { rows, total: counted[0]!.n };
}

export async function findEntry(db: Db, sourceId: string, id: string): Promise<EntryRow | null> {
  if (!isUuid(id)) return null;
  return (await entries(sql`e.source_id = ${sourceId} and e.id = ${id}`).execute(db)).rows[0] ?? null;
}

export interface LedgerLine extends EntryRow {
  readonly source: string;
  readonly channel: SourceChannel;
  readonly heldOn: string;
}

const batch = 500;

/** The ledger of a whole process, for a download: no contact, nobody's name. */
export async function* readLedger(db: Db, processId: string): AsyncIterable<LedgerLine> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await sql<LedgerLine>`
      select ${entryColumns}, s.title as source, s.channel, s.held_on as "heldOn"
      from ideas.entry e join ideas.proposal p on p.id = e.proposal_id join ideas.source s on s.id = e.source_id
      where s.process_id = ${processId} and e.id > ${after} order by e.id limit ${batch}`.execute(db);
    yield* rows;
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
  }
}
