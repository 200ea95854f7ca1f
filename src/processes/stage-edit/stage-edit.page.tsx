import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManagedStage } from "../gate.ts";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { isPublic } from "../process.ts";
import { isAboutIdeas, type Values } from "./settings.form.ts";
import { saveStage } from "./stage-edit.command.ts";
import { type Problems, readStage, typedValues, valuesOf } from "./stage-edit.form.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";
import { EditStage } from "./stage-edit.view.tsx";
import { routes } from "../routes.ts";

type StageVisit = Visit<"/participer/instruction/etape/:stage", Visitor>;

/** What a stage says. Its rules are settled once it begins; its texts and its dates, once its process is published, change with a reason only. */
export default page("processes/stage-edit", routes.editStage, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale, offers } = visit;
    const [{ process, stage }, input] = await Promise.all([findManagedStage(db, params.stage, visitor), visit.formInput()]);
    const values = typedValues(input);
    const t = stageEditTexts[locale];
    const read = readStage(input, { ...stage, ...allowed(process, stage, visit.now) }, t);
    if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
    const saved = await saveStage(
      db,
      process,
      stage,
      { ...read.value, reason: (input.text["reason"] ?? "").trim() },
      { by: visitor.id, plugs: offers.processPlugs },
    );
    if (saved.ok) return { redirect: withQuery(routes.editStages.href({ process: process.slug }), { fait: "modifie" }) };
    if (saved.problem === "reason") return show(visit, { values, problems: { reason: t.problems.reason } }, 422);
    const { stage: now } = await findManagedStage(db, params.stage, visitor);
    return show(visit, { values: { ...values, version: String(now.version) }, conflict: true }, 409);
  },
});

/** Which parts of the form are there. The command asks again under lock. */
function allowed({ state }: ProcessSheet, { opensAt }: StageSheet, now: Date) {
  return { rules: !isPublic(state) || opensAt > now, dates: !isPublic(state) };
}

async function show(visit: StageVisit, form: { values?: Values; problems?: Problems; conflict?: true }, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, now } = visit;
  const { process, stage } = await findManagedStage(db, params.stage, visitor);
  const shown = { process, stage, ideas: isAboutIdeas(stage.kind), ...allowed(process, stage, now) };
  const body = <EditStage {...shown} values={form.values ?? valuesOf(stage)} problems={form.problems ?? {}} conflict={form.conflict ?? false} />;
  return { title: `${stage.title}, ${process.title}`, status, robots: "noindex" as const, body };
}
