import type { Dataset, DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import type { Visit } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { csvResponse, geojsonResponse, jsonResponse, streamBytes } from "#platform/web/stream.ts";
import { parquetOf } from "./parquet.ts";

type Asking = Pick<Visit, "db" | "offers" | "settings">;
type Headers = Readonly<Record<string, string>>;

const rowsOf = (dataset: Dataset, { db, offers, settings }: Asking) => dataset.rows(db, offers, siteOf(settings));

/** When its rows last changed, as far as they tell: the date of a deletion is nowhere. Whoever has the file is known by its tag. */
async function sinceOf({ lastChange }: Dataset, { db, offers }: Asking): Promise<Headers> {
  const since = await lastChange(db, offers);
  return since ? { "last-modified": since.toUTCString() } : {};
}

/** All rows as a file of each form. `more` headers where the same address has others. */
export async function answerCsv(dataset: Dataset, visit: Asking, more: Headers = {}): Promise<Response> {
  const columns = Object.fromEntries(dataset.fields.map(({ name }) => [name, (row: DatasetRow) => plain(row[name])]));
  return csvResponse(columns, rowsOf(dataset, visit), { filename: `${dataset.id}.csv`, bom: true, headers: { ...(await sinceOf(dataset, visit)), ...more } });
}

const plain = (value: DatasetValue | undefined) => (typeof value === "object" && value !== null ? value.join("|") : value);

export const answerJson = async (dataset: Dataset, visit: Asking, more: Headers = {}): Promise<Response> =>
  jsonResponse(rowsOf(dataset, visit), { headers: { ...(await sinceOf(dataset, visit)), ...more } });

/** All rows for programs that compute: typed, compressed, in columns. */
export const answerParquet = async (dataset: Dataset, visit: Asking): Promise<Response> =>
  streamBytes(parquetOf(dataset, rowsOf(dataset, visit)), "application/vnd.apache.parquet", {
    filename: `${dataset.id}.parquet`,
    headers: await sinceOf(dataset, visit),
  });

/** Rows that have a place, each as a point; the others without one (RFC 7946). */
export const answerGeojson = async (dataset: Dataset, visit: Asking, more: Headers = {}): Promise<Response> =>
  geojsonResponse(featuresOf(rowsOf(dataset, visit)), { headers: { ...(await sinceOf(dataset, visit)), ...more } });

async function* featuresOf(rows: ReturnType<Dataset["rows"]>) {
  for await (const { longitude, latitude, ...properties } of rows) {
    const coordinates = typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
    yield { type: "Feature" as const, geometry: coordinates && { type: "Point", coordinates }, properties };
  }
}
