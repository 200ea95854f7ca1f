import type { Locale } from "#platform/i18n/locale.ts";
import { NotFound } from "#platform/web/errors.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { namePart } from "../../figures/part.ts";
import { routes } from "../../routes.ts";
import { findSeries, findValues, type SeriesValue, valueOrders, valueParts } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { ShowSeries } from "./series.view.tsx";

/** The rows behind an entered indicator: every value with its source and its corrections. What counts persons shows them to staff only. */
export default list("governance/series/show", routes.series, {
  access: anyone,
  async find({ db, params, visitor }) {
    const series = await findSeries(db, params.slug);
    if (!series) throw new NotFound();
    const editable = can(visitor, "governance.edit", {});
    return { series, editable, hidden: series.persons && !editable };
  },
  filters: { part: oneOf("niveau", valueParts) },
  orders: valueOrders,
  size: 200,
  rows: async ({ db }, { series, hidden }, question, range) => (hidden ? { rows: [], total: 0, grants: false } : findValues(db, series.id, question, range)),
  async show({ db, locale }, thing, found) {
    const body = <ShowSeries {...thing} found={found} territory={await readTerritory(db)} />;
    return { title: thing.series.title, description: thing.series.definition, says: seriesTexts[locale].done, body };
  },
  csv: { path: routes.seriesCsv, filename: "valeurs.csv", columns },
});

function columns(locale: Locale): Columns<SeriesValue> {
  const t = seriesTexts[locale];
  return {
    [t.day]: ({ day }) => day,
    [t.part]: ({ part_kind, part_id }) => namePart({ kind: part_kind, id: part_id || null }),
    [t.value]: ({ value }) => value,
    [t.source]: ({ source }) => source,
    [t.enteredOn]: ({ entered_at }) => entered_at,
  };
}
