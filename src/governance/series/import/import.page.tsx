import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mustEdit } from "../../edit/gate.ts";
import { routes } from "../../routes.ts";
import type { Series } from "../series.ts";
import { findSeries } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { importValues, planImport, readValuesFile, sourceFile } from "./import.command.ts";
import { ImportSeries, type ImportProps } from "./import.view.tsx";

type ImportVisit = Visit<"/indicateurs/saisis/:slug/importer", Visitor>;

/** First the file is checked, and what was read of it shown; then it comes back with the button that writes it. */
export default page("governance/series", routes.seriesImport, {
  access: may("governance.edit"),

  get: async (visit) => show(visit, { series: await find(visit) }),

  async post(visit) {
    const { db, visitor, locale, params, now } = visit;
    const series = await find(visit);
    const { text: typed, file } = await readUpload(visit);
    const reason = (typed["reason"] ?? "").trim().slice(0, 500) || null;
    const values = { reason: reason ?? "" };
    if (file.bytes.length === 0) return show(visit, { series, values, problems: { fichier: seriesTexts[locale].problems.file } }, 422);
    const territory = await readTerritory(db);
    const context = { series, territory, today: dayOf(now), reason };
    const read = readValuesFile(file.bytes, context);
    const write = typed["act"] === "write";
    const planned = write ? await importValues(db, read, sourceFile(file.name, file.bytes), context, visitor.id) : await planImport(db, read, context);
    if (!planned.ok) return show(visit, { series, values, problems: { fichier: seriesTexts[locale].faults[planned.fault] } }, 422);
    const checked = { plan: planned.plan, territory };
    if (planned.plan.refused.length > 0) return show(visit, { series, values, checked }, 422);
    if (write) return { redirect: withQuery(routes.series.href(params), { fait: "import" }) };
    return show(visit, { series, values, checked, file: { name: file.name, content: Buffer.from(file.bytes).toString("base64") } });
  },
});

/** The file that is sent, or the one that was checked: its very bytes, in base 64, since a form changes ends of lines and accents. */
async function readUpload(visit: ImportVisit) {
  const input = await visit.formInput();
  const { text } = input;
  const sent = input.file("fichier");
  if (sent) return { text, file: { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) } };
  return { text, file: { name: text["nom"] ?? "", bytes: new Uint8Array(Buffer.from(text["contenu"] ?? "", "base64")) } };
}

async function find({ db, params, visitor }: ImportVisit): Promise<Series> {
  mustEdit(visitor);
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

function show({ locale }: Pick<ImportVisit, "locale">, props: ImportProps, status: 200 | 422 = 200) {
  return { title: seriesTexts[locale].importTitle(props.series.title), status, robots: "noindex" as const, body: <ImportSeries {...props} /> };
}
