import { longText } from "#platform/web/form-input.ts";
import { acts, again, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { agent, findManagedStage } from "../process.gate.ts";
import { routes } from "../routes.ts";
import { settingsOf } from "../stage-settings.ts";
import { findQuestions } from "./debate.query.ts";
import { debateTexts } from "./debate.texts.ts";
import { saveQuestions } from "./questions.command.ts";
import { emptyRow, mostQuestions, readRows, valuesOf } from "./questions.form.ts";
import { QuestionsPage } from "./questions.view.tsx";

export default acts("processes/debate", routes.questions, {
  access: agent,
  takes: longText,

  /** @throws NotFound also for a stage that asks nothing: another kind, or a text under debate. */
  async find({ db, params, visitor }) {
    const { process, stage } = await findManagedStage(db, params.stage, visitor);
    if (stage.kind !== "debate" || settingsOf("debate", stage.settings).mode === "text") throw new NotFound();
    return { process, stage, questions: await findQuestions(db, stage.id) };
  },

  values: (_, { questions }) => valuesOf(questions),

  show({ locale }, place, form) {
    const { title, done: enregistre } = debateTexts[locale].edit;
    return { title, robots: "noindex", says: { enregistre }, body: <QuestionsPage {...place} form={form} /> };
  },

  acts: (step) => ({
    save: step({
      read: readRows,
      async run({ db, visitor, locale, params }, { stage }, rows) {
        const saved = await saveQuestions(db, stage.id, rows, visitor.id);
        if (saved.ok) return done(routes.questions.href(params), "enregistre");
        return wrong({ [`question_${saved.commented + 1}`]: debateTexts[locale].edit.problems.commented });
      },
    }),
    add: step({
      read: (form) => Array.from({ length: mostQuestions }, (_, at) => at + 1).find((rank) => form.all(`question_${rank}`).length === 0),
      run: (_, __, rank) => again(rank === undefined ? {} : emptyRow(rank)),
    }),
  }),
});
