import { acts, conflict, done } from "#platform/web/act.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, findManaged } from "../process.gate.ts";
import { manageAnswer } from "../manage/manage-answer.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import { moveStage, removeStage } from "./arrange.command.ts";
import { stagesTexts } from "./stages.texts.ts";
import { Stages } from "./stages.view.tsx";

/** The stages of a process, in order: moved, removed, and the way to change or add one. */
export default acts("processes/stages", routes.editStages, {
  access: agent,
  find: ({ db, params, visitor }) => findManaged(db, params.process, visitor),
  show: ({ locale, now }, process) => manageAnswer(locale, process, "editStages", <Stages process={process} now={now} />),

  acts: (step) => ({
    up: step({ read: placeOf, run: (visit, process, place) => move(visit, process, place, -1) }),
    down: step({ read: placeOf, run: (visit, process, place) => move(visit, process, place, 1) }),
    remove: step({
      read: placeOf,
      async run({ db, params, visitor, locale }, process, { stageId }) {
        const removed = await removeStage(db, { process, stageId, by: visitor.id });
        return removed.ok ? done(routes.editStages.href(params), "retire") : conflict(stagesTexts[locale].problems[removed.problem]);
      },
    }),
  }),
});

/** "up:<position>:<stage>": the button says what stands in the row it is in. */
function placeOf(form: Reader): { readonly from: number; readonly stageId: string } {
  const [from, stageId = ""] = form.on().split(":");
  return { from: Number(from), stageId };
}

async function move(visit: VisitOf<typeof routes.editStages>, process: ProcessSheet, { from, stageId }: ReturnType<typeof placeOf>, by: -1 | 1) {
  const moved = await moveStage(visit.db, { process, stageId, by: visit.visitor.id }, from, from + by);
  return moved.ok ? done(routes.editStages.href(visit.params), "deplace") : conflict(stagesTexts[visit.locale].problems[moved.problem]);
}
