import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mustEdit } from "../../edit/gate.ts";
import { dayOf } from "../../figures/measure.job.ts";
import { routes } from "../../routes.ts";
import type { Series } from "../series.ts";
import { findSeries } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { importValues, planImport, readValuesFile } from "./import.command.ts";
import { ImportSeries, type ImportProps } from "./import.view.tsx";

type ImportVisit = Visit<"/indicateurs/saisis/:slug/importer", Visitor>;

/** First the file is checked and nothing written; then its text comes back with the button that writes it. */
export default page("governance/series", routes.seriesImport, {
  access: may("governance.edit"),

  get: async (visit) => show(visit, { series: await find(visit) }),

  async post(visit) {
    const { db, visitor, locale, params, now } = visit;
    const series = await find(visit);
    const input = await visit.formInput();
    const file = input.file("fichier");
    const reason = (input.text["reason"] ?? "").trim().slice(0, 500) || null;
    const values = { reason: reason ?? "" };
    const text = file ? null : (input.text["contenu"] ?? "");
    if (text === "") return show(visit, { series, values, problems: { fichier: seriesTexts[locale].problems.file } }, 422);
    const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text!);
    const context = { series, territory: await readTerritory(db), today: dayOf(now), reason };
    const read = readValuesFile(bytes, context);
    const write = input.text["act"] === "write";
    const planned = write ? await importValues(db, read, context, visitor.id) : await planImport(db, read, context);
    if (!planned.ok) return show(visit, { series, values, problems: { fichier: seriesTexts[locale].faults[planned.fault] } }, 422);
    if (planned.plan.refused.length > 0) return show(visit, { series, values, plan: planned.plan }, 422);
    if (write) return { redirect: withQuery(routes.series.href(params), { fait: "import" }) };
    return show(visit, { series, values, plan: planned.plan, text: new TextDecoder().decode(bytes) });
  },
});

async function find({ db, params, visitor }: ImportVisit): Promise<Series> {
  mustEdit(visitor);
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

function show({ locale }: Pick<ImportVisit, "locale">, props: ImportProps, status: 200 | 422 = 200) {
  return { title: seriesTexts[locale].importTitle(props.series.title), status, robots: "noindex" as const, body: <ImportSeries {...props} /> };
}
