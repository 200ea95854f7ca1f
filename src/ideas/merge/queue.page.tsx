import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { agent, findManaged, type ProcessSheet } from "#processes";
import { findAlike } from "./alike.query.ts";
import { askAuthors } from "./ask.command.ts";
import { readPair, type TypedPair } from "./ask.form.ts";
import { usualDays } from "./duplicate.ts";
import { countPairs, findPairs, pairsOnPage } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { Queue } from "./queue.view.tsx";
import { routes } from "../routes.ts";

type QueueVisit = Visit<"/participer/instruction/demarche/:process/doublons", Visitor>;
type Typed = { readonly values: Record<string, string>; readonly problems: Record<string, string>; readonly status: 409 | 422 };

export default page("ideas/merge", routes.duplicates, {
  access: agent,

  get: async (visit) => show(visit, await findManaged(visit.db, visit.params.process, visit.visitor)),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const t = mergeTexts[locale].problems;
    const process = await findManaged(db, visit.params.process, visitor);
    const values = await visit.form();
    const read = readPair(values, process.slug, t);
    if (!read.ok) return show(visit, process, { values, problems: read.problems, status: 422 });
    const { reason, days } = read.value;
    const found = await findBoth(db, process.id, read.value);
    const unknown = { ...(found.keptId ? {} : { gardee: t.unknown }), ...(found.goneId ? {} : { reunie: t.unknown }) };
    if (!found.keptId || !found.goneId) return show(visit, process, { values, problems: unknown, status: 422 });
    const answerBy = instantOf(addDays(dayOf(visit.now), days), "23:59");
    const asked = await askAuthors(db, visit, { processId: process.id, keptId: found.keptId, goneId: found.goneId, reason, answerBy, by: visitor.id });
    if (!asked.ok) return show(visit, process, { values, problems: { reunie: t[asked.problem] }, status: 409 });
    return { redirect: `${routes.duplicate.href({ pair: asked.id })}?fait=demande` };
  },
});

async function findBoth(db: Db, processId: string, { kept, gone }: TypedPair): Promise<{ keptId: string | null; goneId: string | null }> {
  const { rows } = await sql<{ keptId: string | null; goneId: string | null }>`
    select (select id from ideas.proposal where process_id = ${processId} and number = ${kept}) as "keptId",
      (select id from ideas.proposal where process_id = ${processId} and number = ${gone}) as "goneId"`.execute(db);
  return rows[0]!;
}

async function show({ db, url, locale }: QueueVisit, process: ProcessSheet, typed?: Typed): Promise<HtmlAnswer> {
  const open = url.searchParams.get("liste") !== "decidees";
  const counts = await countPairs(db, process.id);
  const pages = Math.max(1, Math.ceil((open ? counts.open : counts.decided) / pairsOnPage));
  const at = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1), pages);
  const [pairs, alike] = await Promise.all([findPairs(db, { processId: process.id, open, page: at }), open ? findAlike(db, process.id) : []]);
  const asked = { gardee: url.searchParams.get("gardee") ?? "", reunie: url.searchParams.get("reunie") ?? "" };
  const values = typed?.values ?? { ...asked, jours: String(usualDays) };
  return {
    title: mergeTexts[locale].queue.title,
    robots: "noindex",
    status: typed?.status ?? 200,
    body: (
      <Queue process={process} pairs={pairs} alike={alike} counts={counts} open={open} page={at} pages={pages} values={values} problems={typed?.problems} />
    ),
  };
}
