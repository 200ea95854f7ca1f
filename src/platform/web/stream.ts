import { csvLine, type CsvValue } from "./csv.ts";

export type Rows<row> = AsyncIterable<row> | Iterable<row>;

interface Download {
  /** What the file is called when saved: "lieux.csv". Shown in the browser when absent. */
  readonly filename?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Columns<row> = Readonly<Record<string, (row: row) => CsvValue>>;

/** RFC 4180, UTF-8; `bom` for spreadsheets that would take it for something else. What a spreadsheet would compute is neutralised. */
export function csvResponse<row>(columns: Columns<row>, rows: Rows<row>, download: Download & { bom?: boolean } = {}): Promise<Response> {
  const cells = Object.values(columns);
  async function* lines() {
    yield (download.bom ? "\ufeff" : "") + csvLine(Object.keys(columns));
    for await (const row of rows) yield csvLine(cells.map((cell) => cell(row)));
  }
  return streamText(lines(), "text/csv; charset=utf-8; header=present", download);
}

/** One JSON array. */
export function jsonResponse(rows: Rows<unknown>, download: Download = {}): Promise<Response> {
  return streamText(listOf("[", rows, "]\n"), "application/json", download);
}

interface Feature {
  readonly type: "Feature";
  readonly id?: string | number;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: object | null;
}

/** One FeatureCollection (RFC 7946). */
export function geojsonResponse(features: Rows<Feature>, download: Download = {}): Promise<Response> {
  return streamText(listOf('{"type":"FeatureCollection","features":[', features, "]}\n"), "application/geo+json", download);
}

async function* listOf(before: string, items: Rows<unknown>, after: string): AsyncGenerator<string> {
  let separator = "\n";
  yield before;
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ",\n";
  }
  yield `\n${after}`;
}

const chunkSize = 32_768;

/**
 * Sends text as it comes. The first chunk is made before the answer is given, so that a query that fails at once is an ordinary 500.
 * Later there is no status to change: the connection is broken, and the client knows that its file is not whole.
 */
export const streamText = (text: AsyncIterable<string>, mediaType: string, download: Download = {}): Promise<Response> =>
  streamBytes(inChunks(text), mediaType, download);

/** The same for what is no text. */
export async function streamBytes(
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, undefined>,
  mediaType: string,
  { filename, headers = {} }: Download = {},
): Promise<Response> {
  let next: IteratorResult<Uint8Array<ArrayBuffer>> | undefined = await chunks.next();
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = next ?? (await chunks.next());
        next = undefined;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    // Nothing is made ahead of what the client takes. An error then always meets a pending read, which is what makes the server
    // destroy the connection rather than end the answer.
    { highWaterMark: 0 },
  );
  const disposition = filename ? { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` } : {};
  return new Response(body, { headers: { "content-type": mediaType, ...disposition, ...headers } });
}

async function* inChunks(text: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < chunkSize) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting) yield encoder.encode(waiting);
}
