import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent, findManaged } from "../process.gate.ts";
import { whatLacks } from "../manage/lacks.query.ts";
import { manageAnswer } from "../manage/manage-answer.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import { leads } from "../team.query.ts";
import { changeState, deleteDraft, type NextState } from "./change-state.command.ts";
import { processStateTexts } from "./process-state.texts.ts";
import { ProcessStatePage } from "./process-state.view.tsx";
import { publishProcess } from "./publish.command.ts";

type StateVisit = VisitOf<typeof routes.processState>;

interface Standing {
  readonly process: ProcessSheet;
  /** Whether this person may change the state, or only read it. */
  readonly mayChange: boolean;
}

/** Rehearsing, publishing, closing, cancelling, deleting. */
export default acts("processes/process-state", routes.processState, {
  access: agent,

  async find({ db, params, visitor }): Promise<Standing> {
    const process = await findManaged(db, params.process, visitor);
    return { process, mayChange: await leads(db, process, visitor) };
  },

  async show({ db, offers, locale }, standing, form) {
    const lacks = await whatLacks(db, standing.process, offers.stagePlugs, locale);
    return manageAnswer(locale, standing.process, "processState", <ProcessStatePage {...standing} lacks={lacks} form={form} />);
  },

  acts: (step) => ({
    publish: step({
      run: (visit, standing) => change(visit, standing, ({ db, visitor, ...house }, process) => publishProcess(db, house, process, visitor.id)),
    }),
    rehearse: step({ run: (visit, standing) => become(visit, standing, "rehearsal") }),
    redraft: step({ run: (visit, standing) => become(visit, standing, "draft") }),
    end: step({ run: (visit, standing) => become(visit, standing, "ended") }),
    cancel: step({
      read: (form) => form.lines("reason", 10, 2000, processStateTexts[form.locale].problems.reason),
      run: (visit, standing, reason) => become(visit, standing, "cancelled", reason),
    }),
    delete: step({
      run: (visit, standing) => change(visit, standing, ({ db, visitor }, process) => deleteDraft(db, process, visitor.id), routes.desk.href()),
    }),
  }),
});

const become = (visit: StateVisit, standing: Standing, to: NextState, reason: string | null = null) =>
  change(visit, standing, ({ db, visitor, offers }, process) => changeState(db, process, to, { by: visitor.id, plugs: offers.processPlugs }, reason));

type Problem = Exclude<keyof (typeof processStateTexts)["fr"]["problems"], "reason">;

/** Leads to `to`, else says here that the state has changed. */
async function change(
  visit: StateVisit,
  { process, mayChange }: Standing,
  command: (visit: StateVisit, process: ProcessSheet) => Promise<{ ok: true } | { ok: false; problem: Problem }>,
  to?: string,
): Promise<Outcome> {
  if (!mayChange) throw new Forbidden();
  const changed = await command(visit, process);
  if (changed.ok) return to ? done(to) : done(routes.processState.href(visit.params), "etat");
  const sentence = processStateTexts[visit.locale].problems[changed.problem];
  return changed.problem === "lacks" ? wrong({}, sentence) : conflict(sentence);
}
