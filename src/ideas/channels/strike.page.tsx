import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { findManagedSource } from "./find-source.ts";
import { findEntry } from "./ledger.query.ts";
import { strike } from "./strike.command.ts";
import { readStrikeReason } from "./strike.form.ts";
import { StrikePage } from "./strike.view.tsx";
import { routes } from "../routes.ts";

export default act("ideas/channels", routes.strike, {
  access: agent,
  find,
  show: ({ locale }, found, form) => ({ title: channelsTexts[locale].strike.title, robots: "noindex", body: <StrikePage {...found} form={form} /> }),
  read: readStrikeReason,
  async run({ db, visitor, locale, params }, { source, entry }, reason) {
    const t = channelsTexts[locale].problems;
    const struck = await strike(db, { entryId: entry.id, reason, by: visitor.id, asWhom: source.process.ownerService });
    if (struck.ok) return done(routes.source.href({ source: params.source }), "rayee");
    return conflict({ raison: struck.problem === "decided" ? t.strikeDecided : t.struckAlready });
  },
});

async function find(visit: VisitOf<typeof routes.strike>) {
  const source = await findManagedSource(visit);
  const entry = await findEntry(visit.db, source.id, visit.params.entry);
  if (!entry) throw new NotFound();
  return { source, entry };
}
