import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { isQuestionKind } from "../questions.ts";
import { findQuestionnaire, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { addPage, type Built, move, removePage, removeQuestion } from "./build.command.ts";
import { putOnline } from "./presentation.command.ts";
import { buildTexts } from "./build.texts.ts";
import { Build } from "./build.view.tsx";

/** Pages and questions as a list, each with its acts; then the way on line. */
export default page("questionnaires/build", routes.buildQuestionnaire, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const body = <Build questionnaire={questionnaire} pages={await readPages(db, questionnaire.id)} done={url.searchParams.get("fait")} />;
    return { title: `${buildTexts[locale].title}, ${questionnaire.title}`, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const values = await visit.form();
    const [act = "", id = ""] = (values["act"] ?? "").split(":");
    const own = routes.buildQuestionnaire.href(params);
    if (act === "add") {
      const kind = values["kind"];
      return isQuestionKind(kind) ? { redirect: withQuery(routes.newQuestion.href(params), { page: id, genre: kind }) } : { redirect: own };
    }
    const built = await doAct(db, questionnaire.id, act, id, visitor.id);
    if (built.ok) return { redirect: `${own}?fait=${saidOf(act)}` };
    const now = (await findQuestionnaire(db, params, visitor))!;
    const body = <Build questionnaire={now} pages={await readPages(db, now.id)} done={null} problem={buildTexts[locale].problems[built.problem]} />;
    return { title: buildTexts[locale].title, robots: "noindex", status: 409, body };
  },
});

const saidOf = (act: string) => (act === "online" ? "en-ligne" : act === "offline" ? "hors-ligne" : act.startsWith("remove") ? "supprime" : "enregistre");

/** What a button of the list says: "question-up:…", "remove-page:…". */
async function doAct(db: Parameters<typeof addPage>[0], questionnaireId: string, act: string, id: string, by: string): Promise<Built> {
  const known = /^[0-9a-f-]{36}$/.test(id) ? id : "00000000-0000-0000-0000-000000000000";
  const [, kind, direction] = /^(page|question)-(up|down)$/.exec(act) ?? [];
  if (kind && direction) return move(db, questionnaireId, { kind: kind as "page", id: known, direction: direction as "up" }, by);
  switch (act) {
    case "add-page":
      return addPage(db, questionnaireId, by);
    case "remove-page":
      return removePage(db, questionnaireId, known, by);
    case "remove-question":
      return removeQuestion(db, questionnaireId, known, by);
    case "online":
      return putOnline(db, questionnaireId, true, by);
    case "offline":
      return putOnline(db, questionnaireId, false, by);
    default:
      return { ok: false, problem: "unknown" };
  }
}
