import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { readPages } from "../questionnaire.query.ts";
import { isQuestionKind } from "../questions.ts";
import { routes } from "../routes.ts";
import { addPage, type BuildOutcome, move, removePage, removeQuestion } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";
import { Build } from "./build.view.tsx";
import { putOnline } from "./presentation.command.ts";

type Building = VisitOf<typeof routes.buildQuestionnaire>;
/** `on` is the page or the question of the button that was pressed. */
type Work = (db: Building["db"], id: string, on: string, by: string) => Promise<BuildOutcome>;

/** Pages and questions as a list, each with its acts; then the way on line. */
export default acts("questionnaires/build", routes.buildQuestionnaire, {
  access: signedIn,
  find: ({ db, params, visitor }) => questionnaireToBuild(db, params, visitor),
  show: async ({ db, locale }, questionnaire) => ({
    title: `${buildTexts[locale].title}, ${questionnaire.title}`,
    robots: "noindex",
    says: buildTexts[locale].done,
    body: <Build questionnaire={questionnaire} pages={await readPages(db, questionnaire.id)} />,
  }),
  acts(step) {
    const does = (work: Work, said = "enregistre") =>
      step({
        read: (form) => form.on(),
        async run({ db, params, visitor, locale }, { id }, on) {
          const built = await work(db, id, on, visitor.id);
          return built.ok ? done(routes.buildQuestionnaire.href(params), said) : conflict(buildTexts[locale].problems[built.problem]);
        },
      });
    return {
      add: step({
        read: (form) => ({ page: form.on(), genre: form.text("kind") }),
        run: ({ params }, _, query) =>
          done(isQuestionKind(query.genre) ? withQuery(routes.newQuestion.href(params), query) : routes.buildQuestionnaire.href(params)),
      }),
      online: does((db, id, _, by) => putOnline(db, id, true, by), "en-ligne"),
      offline: does((db, id, _, by) => putOnline(db, id, false, by), "hors-ligne"),
      "add-page": does((db, id, _, by) => addPage(db, id, by)),
      "page-up": does((db, id, page, by) => move(db, id, { kind: "page", id: page, direction: "up" }, by)),
      "page-down": does((db, id, page, by) => move(db, id, { kind: "page", id: page, direction: "down" }, by)),
      "remove-page": does(removePage, "supprime"),
      "question-up": does((db, id, question, by) => move(db, id, { kind: "question", id: question, direction: "up" }, by)),
      "question-down": does((db, id, question, by) => move(db, id, { kind: "question", id: question, direction: "down" }, by)),
      "remove-question": does(removeQuestion, "supprime"),
    };
  },
});
