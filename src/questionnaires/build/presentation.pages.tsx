import { act, conflict, done } from "#platform/web/act.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { askedStage, readStage, stagesToFill } from "#processes";
import { questionnaireToBuild } from "../builder.ts";
import { routes } from "../routes.ts";
import { buildTexts } from "./build.texts.ts";
import { createQuestionnaire, savePresentation } from "./presentation.command.ts";
import { readPresentation } from "./presentation.form.ts";
import { EditPresentation, NewQuestionnaire } from "./presentation.view.tsx";

/** A new questionnaire in a stage of that kind. */
export const newQuestionnaire = act("questionnaires/build", routes.newQuestionnaire, {
  access: signedIn,
  find: ({ db, params, visitor }) => stagesToFill(db, params.process, visitor, "questionnaire"),
  values: ({ url }, found) => ({ stage: askedStage(url, found), signed: "anonymous" }),
  show: ({ locale }, found, form) => ({ title: buildTexts[locale].newTitle, robots: "noindex", body: <NewQuestionnaire {...found} form={form} /> }),
  read: (form, _, found) => ({ stageId: readStage(form, found, buildTexts[form.locale].stageMissing), presentation: readPresentation(form) }),
  async run({ db, params, visitor }, { process }, { stageId, presentation }) {
    const slug = await createQuestionnaire(db, { processId: process.id, stageId, by: visitor.id }, presentation);
    return done(routes.buildQuestionnaire.href({ ...params, questionnaire: slug }), "cree");
  },
});

export const presentation = act("questionnaires/build", routes.questionnairePresentation, {
  access: signedIn,
  find: ({ db, params, visitor }) => questionnaireToBuild(db, params, visitor),
  values: (_, { title, introduction, thanks, signed, version }) => ({
    ...{ title, introduction, thanks, version: String(version) },
    signed: signed ? "signed" : "anonymous",
  }),
  show: ({ locale }, questionnaire, form) => ({
    title: buildTexts[locale].editPresentation,
    robots: "noindex",
    body: <EditPresentation questionnaire={questionnaire} form={form} />,
  }),
  read: (form, _, { lockedAt }) => ({ presentation: readPresentation(form, { locked: lockedAt !== null }), version: form.version() }),
  async run({ db, params, visitor, locale }, { id }, { presentation, version }) {
    const saved = await savePresentation(db, id, presentation, { version, by: visitor.id });
    return saved.ok ? done(routes.buildQuestionnaire.href(params), "enregistre") : conflict(buildTexts[locale].problems[saved.problem]);
  },
});
