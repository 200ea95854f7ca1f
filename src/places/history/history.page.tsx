import { words } from "#platform/web/filters.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { sayFact } from "../edit/say-fact.ts";
import { fieldNames } from "../field-names.ts";
import { sendToMerged } from "../merge/merged-into.query.ts";
import { findReportFigures } from "../report-error/reports.query.ts";
import { routes } from "../routes.ts";
import { saySource } from "../saving/author.ts";
import { texts } from "../texts.ts";
import { type Change, findChangedFields, findChangedPlace, findChanges, historyOrders } from "./history.query.ts";
import { History } from "./history.view.tsx";

/** All that changed in a record, for everybody. A record that was merged leads to the one that took it in. */
export default list("places/history", routes.history, {
  access: anyone,
  async find({ db, params }) {
    const place = await findChangedPlace(db, params.slug);
    return place ? { place, kept: null } : { place: null, kept: (await sendToMerged(db, params.slug, (slug) => routes.history.href({ slug }))).redirect };
  },
  elsewhere: ({ kept }) => kept,
  filters: { field: words("information", 40) },
  orders: historyOrders,
  size: 50,
  rows: ({ db }, { place }, asked, range) => findChanges(db, place!.id, asked, range),
  async show({ db, locale }, { place }, found) {
    const [fields, figures, territory] = await Promise.all([findChangedFields(db, place!.id), findReportFigures(db, place!.id), readTerritory(db)]);
    const body = <History {...{ place: place!, found, fields, figures, territory }} />;
    return { title: texts[locale].history.title(place!.name), robots: "noindex", body };
  },
  csv: { path: routes.historyCsv, filename: "historique.csv", columns },
});

function columns(locale: Locale): Columns<Change> {
  const t = texts[locale].history;
  return {
    [t.at]: ({ at }) => at,
    [t.field]: ({ field }) => fieldNames[locale][field] ?? field,
    [t.before]: ({ field, before }) => sayFact(field, before, locale),
    [t.after]: ({ field, after }) => sayFact(field, after, locale),
    [t.source]: ({ source }) => saySource(source, locale),
    [t.reason]: ({ reason }) => reason,
  };
}
