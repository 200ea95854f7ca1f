import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import type { AllOffers } from "#platform/offers.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { inAll, licences, type PublishedDataset } from "./published.ts";
import { listOpen } from "./published.query.ts";

/** A dataset that agents published: its rows are records already, and no room gives them. */
export interface StoredDataset extends Dataset {
  readonly stored: PublishedDataset;
  /** Columns that name communes, as its file was read. */
  readonly communeColumns: readonly string[];
}

export const isStored = (dataset: Dataset): dataset is StoredDataset => "stored" in dataset;

/** All that may be taken away: what rooms offer, and what agents published. */
export async function listDatasets({ db, offers }: { readonly db: Db; readonly offers: AllOffers }): Promise<readonly Dataset[]> {
  return [...offers.datasets, ...(await listStored(db))];
}

/** One of them; undefined when there is none under this name. */
export async function findOne(house: { readonly db: Db; readonly offers: AllOffers }, id: string): Promise<Dataset | undefined> {
  return house.offers.datasets.find((one) => one.id === id) ?? (await listStored(house.db, id))[0];
}

async function listStored(db: Db, id?: string): Promise<StoredDataset[]> {
  const open = await listOpen(db, id);
  const { rows } = await sql<CurrentVersion & { dataset: string }>`
    select e.dataset, coalesce(e.fields, '[]') as fields, e.report ->> 'key' as key, coalesce(e.rows, 0) as rows,
      coalesce(jsonb_path_query_array(e.report, '$.communes[*].column'), '[]') as "communeColumns"
    from opendata.edition e join opendata.published p on p.id = e.dataset and p.current = e.number
    where e.dataset = any(${open.map((one) => one.id)}::text[])`.execute(db);
  const editions = new Map(rows.map((row) => [row.dataset, row]));
  return open.map((one) => datasetOf(one, editions.get(one.id)!));
}

/** The version that is published. */
interface CurrentVersion {
  readonly fields: Dataset["fields"];
  readonly key: string | null;
  readonly rows: number;
  readonly communeColumns: readonly string[];
}

function datasetOf(stored: PublishedDataset, { fields, key, rows, communeColumns }: CurrentVersion): StoredDataset {
  const { id, title, description, keywords, theme, refresh, licence, communeName, sourceTitle, sourceHref, changedAt } = stored;
  const hasKey = key !== null && fields.some(({ name }) => name === key);
  return {
    ...{
      id,
      title: inAll(title),
      description: inAll(description),
      keywords: keywords.map(inAll),
      theme,
      refresh,
      fields,
      stored,
      communeColumns,
      language: "fr",
    },
    key: hasKey ? [key] : [],
    licence: licences[licence],
    ...(communeName && { publisher: communeName }),
    ...(sourceTitle && sourceHref && { source: { title: sourceTitle, href: sourceHref } }),
    rows: (db) => storedRows(db, id),
    count: async () => rows,
    lastChange: async () => changedAt,
  };
}

async function* storedRows(db: Db, id: string): AsyncGenerator<DatasetRow> {
  const query = db.selectFrom("opendata.record").select("row").where("collection", "=", id).where("row", "is not", null).orderBy("position").orderBy("key");
  // The column is JSON, null where a row is gone.
  for await (const { row } of streamRows(db, query)) yield row as DatasetRow;
}
