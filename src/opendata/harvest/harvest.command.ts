import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { type FetchOutcome, fetchPublic } from "#platform/web/fetch-public.ts";
import type { HarvestedDataset, HarvestReport, HarvestSource, SourceFault } from "./harvested.ts";
import { type CatalogueContents, readCatalogue } from "./read-catalogue.ts";

const room = "opendata";

interface NewSource {
  readonly name: string;
  readonly url: string;
  readonly communeCode: string | null;
}

/** Its identifier; null when the catalogue is followed already. */
export async function addSource(db: Db, { name, url, communeCode }: NewSource, by: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into opendata.harvest_source (name, url, commune_code, added_by) values (${name}, ${url}, ${communeCode}, ${by})
      on conflict (url) do nothing returning id`.execute(trx);
    const id = rows[0]?.id ?? null;
    if (id) await recordAct(trx, { who: by, act: "harvest.add", room, about: { kind: "harvest_source", id }, after: { name, url } });
    return id;
  });
}

/** What it described goes with it. */
export async function removeSource(db: Db, { id, name, url }: HarvestSource, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`delete from opendata.harvest_source where id = ${id}`.execute(trx);
    if (!numAffectedRows) return false;
    await recordAct(trx, { who: by, act: "harvest.remove", room, about: { kind: "harvest_source", id }, before: { name, url } });
    return true;
  });
}

/** How a catalogue is fetched: another way in tests alone. */
type Fetches = (url: string) => Promise<FetchOutcome>;

const fetchCatalogue: Fetches = (url) => fetchPublic(url, { largest: 10_000_000, patience: 30_000, accept: "text/turtle, application/n-triples;q=0.9" });

/** Reads one catalogue and takes what it says. What cannot be read leaves what was read before. */
export async function harvest(
  db: Db,
  { id, url }: Pick<HarvestSource, "id" | "url">,
  site: string,
  fetches: Fetches = fetchCatalogue,
): Promise<SourceFault | null> {
  const fetched = await fetches(url);
  if (!fetched.ok) return noteFault(db, id, fetched.fault);
  const read = await readCatalogue(fetched.text, url);
  if (!read) return noteFault(db, id, "format");
  if (read.datasets.length === 0 && read.faults.length === 0) return noteFault(db, id, "empty");
  await takeCatalogue(db, id, read, site);
  return null;
}

async function noteFault(db: Db, id: string, fault: SourceFault): Promise<SourceFault> {
  await sql`update opendata.harvest_source set fault = ${fault}, read_at = clock_timestamp() where id = ${id}`.execute(db);
  return fault;
}

/** All of a catalogue at once, with its report: whoever looks sees the one before or this one. Two readings at once take turns. */
async function takeCatalogue(db: Db, id: string, { datasets, faults, beyond }: CatalogueContents, site: string): Promise<void> {
  const own = new URL(site).origin;
  const theirs = datasets.filter(({ iri }) => new URL(iri).origin !== own);
  await db.transaction().execute(async (trx) => {
    const { rows: open } = await sql`select from opendata.harvest_source where id = ${id} for update`.execute(trx);
    if (open.length === 0) return;
    const counted = await compare(trx, id, theirs);
    const report: HarvestReport = { ...counted, ours: datasets.length - theirs.length, faults: faults.slice(0, 50), faultCount: faults.length, beyond };
    await sql`update opendata.harvest_source set fault = null, read_at = clock_timestamp(), report = ${JSON.stringify(report)}::jsonb where id = ${id}`.execute(
      trx,
    );
  });
}

async function compare(trx: Db, id: string, datasets: readonly HarvestedDataset[]): Promise<Pick<HarvestReport, "added" | "changed" | "same" | "gone">> {
  const iris = datasets.map(({ iri }) => iri);
  const gone = await sql`delete from opendata.harvested where source = ${id} and not (iri = any(${iris}::text[]))`.execute(trx);
  const { rows } = await sql<{ fresh: boolean }>`
    insert into opendata.harvested as kept (source, iri, title, thing)
    select ${id}::uuid, g.iri, g.title, g.thing
    from unnest(${iris}::text[], ${datasets.map(({ title }) => title)}::text[], ${datasets.map((one) => JSON.stringify(one))}::jsonb[]) as g (iri, title, thing)
    on conflict (source, iri) do update set title = excluded.title, thing = excluded.thing, changed_at = clock_timestamp()
      where kept.thing is distinct from excluded.thing
    returning (xmax = 0) as fresh`.execute(trx);
  const added = rows.filter(({ fresh }) => fresh).length;
  return { added, changed: rows.length - added, same: datasets.length - rows.length, gone: Number(gone.numAffectedRows ?? 0) };
}
