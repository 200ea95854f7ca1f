import { readVisitor } from "#people";
import { fileField } from "#platform/imports/upload.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { readerOf } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findOpenKey, type OpenKey } from "../keys/keys.query.ts";
import { keysTexts } from "../keys/keys.texts.ts";
import { type PublishedDataset, stateOfEdition } from "../published/published.ts";
import { findPublished, listEditions } from "../published/published.query.ts";
import { routes } from "../routes.ts";
import { mayPublish } from "./gate.ts";
import { sendEdition } from "./publish.command.ts";
import { readSentRows } from "./sent-file.ts";

type SendVisit = VisitOf<typeof routes.sendVersion, Visitor | null>;

const pace = { limit: 60, windowSeconds: 3_600 };

/** Where a program sends a version of a dataset, with a key of it; what it sends is read, reviewed and published as if its maker had sent it. */
export const sendVersion = page("opendata/publish", routes.sendVersion, {
  access: anyone,
  takes: { files: 1 },
  async post(visit) {
    const { db, locale, address, settings } = visit;
    const t = keysTexts[locale].api;
    // Whoever guesses is braked before anything is looked for.
    const guess = await takeToken(db, `dataset key ${address}`, { limit: 300, windowSeconds: 3_600 });
    if (!guess.allowed) return problem(429, t.tooOften, { "retry-after": String(guess.retryAfter) });
    const opened = await openWith(visit);
    if (!opened) return problem(401, t.closed, { "www-authenticate": 'Bearer realm="beffroi"' });
    const turn = await takeToken(db, `dataset key ${opened.key.id}`, pace);
    if (!turn.allowed) return problem(429, t.tooOften, { "retry-after": String(turn.retryAfter) });
    const form = readerOf(await visit.formInput(), locale);
    const sent = await readSentRows(form, settings.FILE_MAX_MB);
    if (!sent || !form.isRight()) return problem(422, t.wrong, {}, form.problems[fileField]);
    const { dataset, key } = opened;
    const sending = { db, files: visit.files, by: key.by, title: keysTexts[locale].taskTitle(sent.fileName), most: settings.FILE_MAX_MB, key };
    const number = await sendEdition(sending, dataset.id, sent);
    return number === null ? problem(422, t.wrong) : Response.json(await told(visit, dataset, number), { status: 202, headers });
  },
});

const headers = { "cache-control": "no-store" };

/** A key opens what its maker may still do, and no more. */
async function openWith({ db, offers, params, headers: given }: SendVisit): Promise<{ readonly key: OpenKey; readonly dataset: PublishedDataset } | null> {
  const shown = /^Bearer ([\w-]{10,100})$/.exec(given.get("authorization") ?? "")?.[1];
  const key = shown ? await findOpenKey(db, params.id, shown) : null;
  if (!key) return null;
  const [dataset, maker] = [await findPublished(db, params.id), await readVisitor(db, offers, key.by, true)];
  return dataset && maker && mayPublish(maker, dataset.communeCode) ? { key, dataset } : null;
}

async function told({ db }: SendVisit, { id, current }: PublishedDataset, number: number): Promise<object> {
  const edition = (await listEditions(db, id)).find((one) => one.number === number);
  return {
    dataset: id,
    version: number,
    state: edition ? stateOfEdition(edition, current) : "reading",
    review: routes.version.href({ id, number: String(number) }),
  };
}

const problem = (status: number, title: string, more: Readonly<Record<string, string>> = {}, detail?: string): Response =>
  Response.json(
    { type: "about:blank", title, status, ...(detail && { detail }) },
    { status, headers: { ...headers, "content-type": "application/problem+json", ...more } },
  );
