import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { findManagedSource } from "./find-source.ts";
import { findEntry } from "./ledger.query.ts";
import { strike } from "./strike.command.ts";
import { StrikePage } from "./strike.view.tsx";
import { routes } from "../routes.ts";

type StrikeVisit = Visit<"/participer/instruction/contributions/:source/rayer/:entry", Visitor>;

export default page("ideas/channels", routes.strike, {
  access: agent,

  get: async (visit) => show(visit, await find(visit), ""),

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const t = channelsTexts[locale].problems;
    const found = await find(visit);
    const reason = ((await visit.form())["raison"] ?? "").trim();
    if (reason.length < 5 || reason.length > 500) return show(visit, found, reason, t.strikeReason, 422);
    const struck = await strike(db, { entryId: found.entry.id, reason, by: visitor.id, asWhom: found.source.process.ownerService });
    if (!struck.ok) return show(visit, found, reason, struck.problem === "decided" ? t.strikeDecided : t.struckAlready, 409);
    return { redirect: `${routes.source.href({ source: params.source })}?fait=rayee` };
  },
});

async function find(visit: StrikeVisit) {
  const source = await findManagedSource(visit);
  const entry = await findEntry(visit.db, source.id, visit.params.entry);
  if (!entry) throw new NotFound();
  return { source, entry };
}

function show({ locale }: StrikeVisit, found: Awaited<ReturnType<typeof find>>, reason: string, problem?: string, status: 200 | 409 | 422 = 200): HtmlAnswer {
  return { title: channelsTexts[locale].strike.title, robots: "noindex", status, body: <StrikePage {...found} reason={reason} problem={problem} /> };
}
