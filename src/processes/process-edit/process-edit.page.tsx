import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { qpv, readTerritory } from "#territory";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { saveProcess } from "./process-edit.command.ts";
import { readProcess, typedValues, type Values, valuesOf } from "./process-edit.form.ts";
import { processEditTexts } from "./process-edit.texts.ts";
import { EditProcess, type EditProcessProps } from "./process-edit.view.tsx";
import { routes } from "../routes.ts";

type EditVisit = Visit<"/participer/instruction/demarche/:process/texte", Visitor>;

/** What a process says of itself, and where it stands. */
export default page("processes/process-edit", routes.editProcess, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const [process, territory, input] = await Promise.all([findManaged(db, params.process, visitor), readTerritory(db), visit.formInput()]);
    const values = typedValues(input);
    const known = { ownerCommune: process.ownerCommune, communes: new Set(territory.communes.map(({ code }) => code)), zones: territory.zones(qpv) };
    const read = readProcess(input, known, processEditTexts[locale]);
    if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
    const saved = await saveProcess(db, process, read.value, visitor.id);
    if (saved.ok) return { redirect: withQuery(routes.editProcess.href(params), { fait: "modifie" }) };
    if (saved.problem === "envelope") return show(visit, { values, problems: { envelope: processEditTexts[locale].problems.awarded } }, 422);
    // Said once: what is typed stays, over the version now in force.
    const now = await findManaged(db, params.process, visitor);
    return show(visit, { values: { ...values, version: String(now.version) }, conflict: true }, 409);
  },
});

async function show(visit: EditVisit, form: { values?: Values; problems?: EditProcessProps["problems"]; conflict?: true }, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url } = visit;
  const [process, territory] = await Promise.all([findManaged(db, params.process, visitor), readTerritory(db)]);
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const props = { process, communes: territory.communes, zones: territory.zones(qpv), values: form.values ?? valuesOf(process), done };
  const body = <EditProcess {...props} problems={form.problems ?? {}} conflict={form.conflict ?? false} />;
  return { title: `${manageTexts[locale].tabs.editProcess}, ${process.title}`, status, robots: "noindex" as const, body };
}
