import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone, can } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../../routes.ts";
import { findSeries, valuesOfSeries } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { ShowSeries } from "./series.view.tsx";

/** The rows behind an entered indicator: every value with its source and its corrections. */
export default page("governance/series/show", routes.series, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const series = await findSeries(db, params.slug);
    if (!series) throw new NotFound();
    const [values, territory] = await Promise.all([valuesOfSeries(db, series.id), readTerritory(db)]);
    const editable = can(visitor, "governance.edit", {});
    const body = <ShowSeries series={series} values={values} territory={territory} editable={editable} />;
    return { title: series.title, description: series.definition, says: seriesTexts[locale].done, body };
  },
});
