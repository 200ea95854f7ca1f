import { type DatabaseQuestions, noteAsked } from "#platform/db/asked-of-database.ts";
import { printOf, tablesOf } from "#platform/open-data/rows-print.query.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Answer } from "./answer.ts";
import { isTagged, type Tag, tagOf } from "./known.ts";
import type { Request as Incoming } from "./request.ts";
import type { Services } from "./services.ts";

/** What this process knows of a file: which tables it is made of (null: the hour has a say in it too), and its tag while they print so. */
interface FileMemory {
  readonly tables: readonly string[] | null;
  readonly print?: string;
  readonly etag?: string;
}

/** Forgotten from the oldest on: addresses with filters are without end. */
const mostKnown = 500;

const data = /^(text\/(csv|calendar|turtle)|application\/(json|geo\+json|vnd\.apache\.parquet|ld\+json|atom\+xml|xml)|text\/plain)\b/;

/** Whether anybody may have the answer, for good: who gives what is for some of them, or only now, says so (`private`, `no-store`). */
const isOpenFile = (answer: Answer): answer is Response =>
  answer instanceof Response &&
  answer.status === 200 &&
  data.test(answer.headers.get("content-type") ?? "") &&
  !/\b(private|no-store)\b/.test(answer.headers.get("cache-control") ?? "");

interface OpenVisit extends Pick<Services, "db">, Pick<Incoming, "url" | "locale"> {
  readonly headers: Headers;
  readonly now: Date;
}

const remembered = new WeakMap<OpenVisit["db"], Map<string, FileMemory>>();

/**
 * Answers somebody without a session. What is a file that anybody may have gets a tag, may be read by scripts of other sites (CORS), and is not
 * sent again to whoever has it (304). The tag is made of the contents alone: it tells nothing of rows that are not in them. A file is read
 * once for its tag, and written again to be sent where it is too long to be held; neither while no row changed of the tables that it is
 * made of (`printOf`), which is true between processes and after deletions. The page is asked first all the same: it knows who may.
 */
export async function openFile(visit: OpenVisit, ask: () => Promise<Answer> | Answer): Promise<Answer> {
  const files = remembered.get(visit.db) ?? new Map<string, FileMemory>();
  remembered.set(visit.db, files);
  const name = [visit.url.pathname, visit.url.search, visit.locale, visit.headers.get("accept")].join(" ");
  const known = files.get(name);
  // Before the page reads: what changes after it makes the tag too old for the file, and never the file for the tag.
  const print = known?.tables ? await printNow(visit, known.tables) : null;
  const { result, asked } = await noteAsked(() => tagged(ask, print !== null && print === known?.print ? known.etag : undefined));
  if ("answer" in result) return result.answer;
  const { file, etag, kept } = result;
  if (kept === undefined) return send(visit, file, etag);
  const tables = await allTables(visit.db, asked, known);
  const still = print !== null && tables?.length === known?.tables?.length && print === (await printNow(visit, tables!));
  remember(files, name, still ? { tables, print, etag } : { tables });
  if (kept) return send(visit, new Response(kept, file), etag);
  return send(visit, isTagged(visit.headers, etag) ? file : ((await ask()) as Response), etag);
}

/** With those of earlier readings: what two requests ask at once is asked by one of them. */
async function allTables(db: OpenVisit["db"], asked: DatabaseQuestions, known: FileMemory | undefined): Promise<readonly string[] | null> {
  const tables = await tablesOf(db, asked);
  return tables && [...new Set([...tables, ...(known?.tables ?? [])])].sort();
}

type PageAnswer = { readonly answer: Answer } | { readonly file: Response; readonly etag: string; readonly kept?: Tag["kept"] };

/** What the page answers; of a file its tag, and all of it where it had to be read for that and is short. */
async function tagged(ask: () => Promise<Answer> | Answer, known: string | undefined): Promise<PageAnswer> {
  const answer = await ask();
  if (!isOpenFile(answer)) return { answer };
  const etag = answer.headers.get("etag") ?? known;
  return etag ? { file: answer, etag } : { file: answer, ...(await tagOf(answer.body!)) };
}

/** The day counts: some files end at the month that is over. */
const printNow = async ({ db, now }: OpenVisit, tables: readonly string[]): Promise<string> => `${dayOf(now)} ${await printOf(db, tables)}`;

function remember(files: Map<string, FileMemory>, name: string, known: FileMemory): void {
  files.delete(name);
  files.set(name, known);
  if (files.size > mostKnown) files.delete(files.keys().next().value!);
}

/** Headers of a 304 are those of the file that tell how it may be kept (RFC 9110 §15.4.5). */
const ofNotModified = ["cache-control", "content-location", "vary", "last-modified", "expires"];

async function send({ headers }: OpenVisit, file: Response, etag: string): Promise<Response> {
  const given = new Headers(file.headers);
  given.set("etag", etag);
  given.set("access-control-allow-origin", "*");
  given.set("access-control-expose-headers", "etag");
  if (!given.has("cache-control")) given.set("cache-control", "public, no-cache");
  if (!isTagged(headers, etag)) return new Response(file.body, { status: 200, headers: given });
  if (!file.bodyUsed) await file.body?.cancel();
  for (const name of [...given.keys()]) if (!ofNotModified.includes(name) && !/^(etag|access-control-)/.test(name)) given.delete(name);
  return new Response(null, { status: 304, headers: given });
}
