import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, findManagedStage } from "../process.gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { isPublic } from "../process.ts";
import { routes } from "../routes.ts";
import { isAboutIdeas } from "./settings.form.ts";
import { saveStage } from "./stage-edit.command.ts";
import { readStage, valuesOf } from "./stage-edit.form.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";
import { EditStage } from "./stage-edit.view.tsx";

/** The stage, and which parts of its form are there: the command asks again under lock. */
async function findStage({ db, params, visitor, now }: VisitOf<typeof routes.editStage>) {
  const { process, stage } = await findManagedStage(db, params.stage, visitor);
  const dates = !isPublic(process.state);
  return { process, stage, dates, rules: dates || stage.opensAt > now };
}

/** What a stage says. Its rules are settled once it begins; its texts and its dates, once its process is published, change with a reason only. */
export default act("processes/stage-edit", routes.editStage, {
  access: agent,
  takes: longText,
  find: findStage,
  values: (_, { stage }) => valuesOf(stage),

  show: (_, place, form) => ({
    title: `${place.stage.title}, ${place.process.title}`,
    robots: "noindex",
    body: <EditStage {...place} ideas={isAboutIdeas(place.stage.kind)} form={form} />,
  }),

  read: (form, _, { stage, ...open }) => ({ ...readStage(form, stage, open), reason: form.text("reason") }),

  async run({ db, visitor, locale, offers }, { process, stage }, words) {
    const saved = await saveStage(db, process, stage, words, { by: visitor.id, plugs: offers.processPlugs });
    if (saved.ok) return done(routes.editStages.href({ process: process.slug }), "modifie");
    if (saved.problem === "reason") return wrong({ reason: stageEditTexts[locale].problems.reason });
    return conflict(manageTexts[locale].changedMeanwhile, manageTexts[locale].changedMeanwhileSays);
  },
});
