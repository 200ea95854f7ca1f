import { longText } from "#platform/web/form-input.ts";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { qpv, readTerritory } from "#territory";
import { agent, findManaged } from "../process.gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { manageAnswer } from "../manage/manage-answer.tsx";
import { routes } from "../routes.ts";
import { saveProcess } from "./process-edit.command.ts";
import { readProcess, valuesOf } from "./process-edit.form.ts";
import { processEditTexts } from "./process-edit.texts.ts";
import { EditProcess } from "./process-edit.view.tsx";

/** What a process says of itself, and where it stands. */
export default act("processes/process-edit", routes.editProcess, {
  access: agent,
  takes: longText,

  async find({ db, params, visitor }) {
    const [process, territory] = await Promise.all([findManaged(db, params.process, visitor), readTerritory(db)]);
    return { process, communes: territory.communes, zones: territory.zones(qpv) };
  },

  values: (_, { process }) => valuesOf(process),
  show: ({ locale }, place, form) => manageAnswer(locale, place.process, "editProcess", <EditProcess {...place} form={form} />),
  read: (form, _, { process: { ownerCommune }, communes, zones }) => readProcess(form, { ownerCommune, communes, zones }),

  async run({ db, params, visitor, locale }, { process }, texts) {
    const saved = await saveProcess(db, process, texts, visitor.id);
    if (saved.ok) return done(routes.editProcess.href(params), "modifie");
    if (saved.problem === "envelope") return wrong({ envelope: processEditTexts[locale].problems.awarded });
    return conflict(manageTexts[locale].changedMeanwhile, manageTexts[locale].changedMeanwhileSays);
  },
});
