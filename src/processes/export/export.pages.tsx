import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { fileToSave } from "#platform/web/file-to-save.ts";
import { page } from "#platform/web/page.tsx";
import { manageAnswer } from "../manage/manage-answer.tsx";
import { agent, findManaged } from "../process.gate.ts";
import { isPublic } from "../process.ts";
import { routes } from "../routes.ts";
import { askExport } from "./ask-export.command.ts";
import { listExports } from "./exports.query.ts";
import { exportTexts } from "./export.texts.ts";
import { Exports } from "./export.view.tsx";

/** Everything public of a process in one file: asked for, followed and downloaded by its team. */
const asking = act("processes/export", routes.processExport, {
  access: agent,
  find: ({ db, params, visitor }) => findManaged(db, params.process, visitor),
  async show({ db, locale }, process, form) {
    const exports = await listExports(db, process.id);
    const open = isPublic(process.state);
    return { ...manageAnswer(locale, process, "processExport", <Exports {...{ process, exports, open, form }} />), says: exportTexts[locale].done };
  },
  async run({ db, visitor, locale, params }, { id, title, state }) {
    const t = exportTexts[locale];
    if (!isPublic(state)) return conflict(t.notYet);
    const asked = await askExport(db, { processId: id, title: t.task(title), locale, by: visitor.id });
    return done(routes.processExport.href(params), asked ? "demande" : "en_cours");
  },
});

const download = page("processes/export", routes.exportFile, {
  access: agent,
  async get({ db, params, visitor, files }) {
    const { id } = await findManaged(db, params.process, visitor);
    const found = (await listExports(db, id)).find((one) => one.id === params.export);
    if (!found) throw new NotFound();
    return fileToSave(files, found.state === "ready" ? found.fileId : null, "private, no-store");
  },
});

export const exportPages = [asking, download];
