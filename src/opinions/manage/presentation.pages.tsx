import { act, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { askedStage, readStage, type StagesToFill, stagesToFill } from "#processes";
import { conversationToRun } from "../conversation.query.ts";
import { routes } from "../routes.ts";
import { createConversation, savePresentation } from "./manage.command.ts";
import { type EarlierConversation, hasBegun, listEarlier } from "./manage.query.ts";
import { manageTexts } from "./manage.texts.ts";
import { readPresentation } from "./presentation.form.ts";
import { EditPresentation, NewConversation } from "./presentation.view.tsx";

interface Beginning extends StagesToFill {
  readonly earlier: readonly EarlierConversation[];
}

/** A new conversation in a stage of that kind. */
export const newConversation = act("opinions/manage", routes.newConversation, {
  access: signedIn,
  find: findStages,
  values: ({ url, locale }, found) => ({ stage: askedStage(url, found), entry: "device", language: locale, statementsEach: "5", readFirst: "1" }),
  show: ({ locale }, found, form) => ({ title: manageTexts[locale].newTitle, robots: "noindex", body: <NewConversation {...found} form={form} /> }),
  read: (form, _, found) => ({
    stageId: readStage(form, found, manageTexts[form.locale].stageMissing),
    presentation: readPresentation(form, { begun: false, earlier: found.earlier }),
  }),
  async run({ db, params, visitor, locale }, { process, stages }, { stageId, presentation }) {
    if (stages.length === 0) return conflict(manageTexts[locale].noStage, manageTexts[locale].noStageNext);
    const slug = await createConversation(db, { processId: process.id, stageId, by: visitor.id }, presentation);
    return done(routes.manage.href({ ...params, conversation: slug }), "enregistre");
  },
});

async function findStages({ db, params, visitor }: VisitOf<typeof routes.newConversation>): Promise<Beginning> {
  const found = await stagesToFill(db, params.process, visitor, "conversation");
  return { ...found, earlier: await listEarlier(db, found.process.id, null) };
}

export const presentation = act("opinions/manage", routes.presentation, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const conversation = await conversationToRun(db, params, visitor);
    const [begun, earlier] = await Promise.all([hasBegun(db, conversation.id), listEarlier(db, conversation.process.id, conversation.id)]);
    return { conversation, begun, earlier };
  },
  values: (_, { conversation: { title, introduction, entry, language, statementsEach, readFirst, earlierId, version } }) => ({
    ...{ title, introduction, entry, language, statementsEach: String(statementsEach), version: String(version) },
    ...{ readFirst: readFirst ? "1" : null, earlier: earlierId },
  }),
  show: ({ locale }, found, form) => ({ title: manageTexts[locale].presentation, robots: "noindex", body: <EditPresentation {...found} form={form} /> }),
  read: (form, _, { begun, earlier, conversation }) => ({
    presentation: readPresentation(form, { begun: begun || conversation.entry === "import", earlier }),
    version: form.version(),
  }),
  async run({ db, params, visitor, locale }, { conversation: { id } }, { presentation: said, version }) {
    const saved = await savePresentation(db, id, said, { version, by: visitor.id });
    return saved.ok ? done(routes.manage.href(params), "enregistre") : conflict(manageTexts[locale].problems[saved.problem]);
  },
});
