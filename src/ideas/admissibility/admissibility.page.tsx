import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { agent, type StageSheet, stagesOf } from "#processes";
import type { Case } from "../case/case.query.ts";
import { currentStage } from "../case/current-stage.ts";
import { actorOf, openCase } from "../case/gate.ts";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import { routes } from "../routes.ts";
import { countAdmissibility, findNext, readDecisions } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";
import { decideAdmissibility } from "./decide.command.ts";
import { type Decision, readDecision } from "./decide.form.ts";
import { Decide } from "./decide.view.tsx";

type DecisionVisit = VisitOf<typeof routes.admissibility>;

interface Candidate {
  readonly judged: Case;
  readonly stage: StageSheet;
  readonly criteria: readonly Criterion[];
}

/** One idea: admitted, refused, or what was decided revised. "suite": one after the other. */
export default acts("ideas/admissibility", routes.admissibility, {
  access: agent,
  find: findCandidate,
  show,
  acts: (step) => ({
    admitted: step({ read: (form, _, { criteria }) => readDecision(form, "admitted", criteria), run: decide }),
    refused: step({ read: (form, _, { criteria }) => readDecision(form, "refused", criteria), run: decide }),
  }),
});

/** @throws NotFound for somebody else's idea, and in a process that judges no admissibility. */
async function findCandidate(visit: DecisionVisit): Promise<Candidate> {
  const judged = await openCase(visit);
  const stage = currentStage(await stagesOf(visit.db, judged.process.id), "admissibility", visit.now);
  if (!stage) throw new NotFound();
  return { judged, stage, criteria: await readCriteria(visit.db, stage.id) };
}

async function decide(visit: DecisionVisit, { judged, stage }: Candidate, decision: Decision): Promise<Outcome> {
  const decided = await decideAdmissibility(visit.db, { ...decision, ...actorOf(visit, judged), stageId: stage.id });
  if (!decided.ok) return conflict(admissibilityTexts[visit.locale].problems[decided.problem]);
  const first = decision.decision === "admitted" ? "recevable" : "refusee";
  return done(await nextAddress(visit, judged), decision.seen > 0 ? "revue" : first);
}

/** The next idea of the queue, at its form: Tab then leads to the first button; the queue, when none is left. */
async function nextAddress({ db, url, params }: DecisionVisit, judged: Case): Promise<string> {
  if (!url.searchParams.has("suite")) return routes.admissibility.href(params);
  const next = await findNext(db, judged.process.id, judged.number);
  if (!next) return routes.admissibilityQueue.href({ process: judged.process.slug });
  return `${withQuery(routes.admissibility.href({ id: next.id }), { suite: 1 })}#decision`;
}

async function show({ db, url, locale }: DecisionVisit, { judged, stage, criteria }: Candidate, form: FormState) {
  const oneByOne = url.searchParams.has("suite");
  const [decisions, counts, next] = await Promise.all([
    readDecisions(db, judged.id),
    countAdmissibility(db, judged.process.id),
    oneByOne ? findNext(db, judged.process.id, judged.number) : null,
  ]);
  const t = admissibilityTexts[locale];
  const body = <Decide {...{ judged, stage, criteria, decisions, oneByOne, next, form }} left={counts.waiting} />;
  return { title: t.judge, robots: "noindex", says: t.done, body } as const;
}
