import { plural } from "#platform/i18n/format.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { agent } from "#processes";
import { channelsTexts } from "./channels.texts.ts";
import { findManagedSource, takesEntries } from "./find-source.ts";
import { entryColumns } from "./ledger-columns.ts";
import { ledgerFilters, ledgerOrders } from "./ledger.filters.ts";
import { listEntries, type SourceSheet } from "./ledger.query.ts";
import { SourcePage } from "./source.view.tsx";
import { strikeSeveral } from "./strike.command.ts";
import { readStrikeReason } from "./strike.form.ts";
import { routes } from "../routes.ts";

/** One source and its ledger; lines that were typed in by mistake are struck out together. */
export default list("ideas/channels", routes.source, {
  access: agent,
  find: findManagedSource,
  filters: ledgerFilters,
  orders: ledgerOrders,
  size: 50,
  rows: ({ db }, { id }, { order, ...filters }, range) => listEntries(db, id, filters, order, range),
  async show({ db, locale }, source, found, form) {
    const territory = await readTerritory(db);
    const commune = source.communeCode ? territory.communeByCode(source.communeCode)?.commune.name : undefined;
    const t = channelsTexts[locale];
    const says = { ouvert: t.source.done, rayee: t.strike.done, rayees: (count: number) => plural(count, locale, t.strike.several.done) };
    return { title: source.title, robots: "noindex", says, body: <SourcePage {...{ source, commune, found, form }} open={takesEntries(source)} /> };
  },
  csv: { path: routes.sourceCsv, filename: "registre.csv", columns: () => entryColumns, tick: ({ id }) => id },
  acts: (step) => ({ strike_ticked: step({ read: (form) => ({ ids: tickedRows(form), reason: readStrikeReason(form) }), run: strikeTicked }) }),
});

async function strikeTicked(
  visit: VisitOf<typeof routes.source>,
  source: SourceSheet,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<Outcome<SourceSheet>> {
  const { db, visitor, locale } = visit;
  const t = channelsTexts[locale].strike.several;
  const { count, left } = await strikeSeveral(db, source.id, ids, { reason, by: visitor.id, asWhom: source.process.ownerService });
  return left.length === 0 ? done(hereOf(visit), "rayees", count) : conflict(t.part(plural(count, locale, t.done), left));
}
