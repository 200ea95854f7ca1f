import { act, conflict, done } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import { manageAnswer } from "../manage/manage-answer.tsx";
import { manageTexts } from "../manage/manage.texts.ts";
import { agent, findManaged } from "../process.gate.ts";
import { routes } from "../routes.ts";
import { type EasySummary, findEasy } from "../easy-summary.query.ts";
import { easyTexts } from "./easy.texts.ts";
import { EditEasy } from "./edit-easy.view.tsx";
import { saveEasy } from "./save-easy.command.ts";

/** The summary of a process in easy words, with the European rules beside it. */
export default act("processes/easy", routes.editEasy, {
  access: agent,

  async find({ db, params, visitor }) {
    const process = await findManaged(db, params.process, visitor);
    return { process, easy: await findEasy(db, process.id) };
  },

  values: (_, { easy }) => ({ words: easy?.words ?? "", readers: easy?.readers ?? "", version: String(easy?.version ?? 0) }),
  show: ({ locale }, place, form) => manageAnswer(locale, place.process, "editEasy", <EditEasy {...place} form={form} />),
  read: readEasy,

  async run({ db, params, visitor, locale }, { process }, easy) {
    const saved = await saveEasy(db, process.id, easy, visitor.id);
    if (saved.ok) return done(routes.editEasy.href(params), "modifie");
    return conflict(manageTexts[locale].changedMeanwhile, manageTexts[locale].changedMeanwhileSays);
  },
});

function readEasy(form: Reader): EasySummary {
  const t = easyTexts[form.locale];
  const words = form.has("words") ? form.lines("words", 20, 4000, t.wordsWrong) : "";
  return { words, readers: form.line("readers", 0, 200, t.readersWrong), version: form.version() };
}
