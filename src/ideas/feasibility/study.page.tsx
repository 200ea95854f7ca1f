import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { findPerson } from "#people";
import { agent, settingsOf, stagesOf } from "#processes";
import { readReasons } from "../case/case.form.ts";
import type { Case } from "../case/case.query.ts";
import { currentStage } from "../case/current-stage.ts";
import { actorOf, openCase } from "../case/gate.ts";
import { routes } from "../routes.ts";
import { askServices } from "./ask.command.ts";
import { findNextStudy } from "./queue.query.ts";
import { concludeStudy, reopenStudy, takeOver } from "./conclude.command.ts";
import { conflictsOf } from "./feasibility.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { readConclusion, readQuestions } from "./study.form.ts";
import { findStudy, readAssessments, readAssessors, readPastConclusions, readReplies, type Study } from "./study.query.ts";
import { StudyPage } from "./study.view.tsx";

type StudyVisit = VisitOf<typeof routes.study>;

interface StudyCase {
  readonly judged: Case;
  readonly study: Study;
}

/** The study of one idea: asking services, concluding once, reopening with a reason. */
export default acts("ideas/feasibility", routes.study, {
  access: agent,
  find: findStudyCase,
  show,
  acts: (step) => ({
    ask: step({
      read: async (form, { db, now }, { judged }) => readQuestions(form, await readAssessors(db, judged.process.id), now),
      async run(visit, { judged }, questions) {
        const count = await askServices(visit.db, { ...actorOf(visit, judged), ...questions, processId: judged.process.id, proposalIds: [judged.id] });
        return count > 0 ? done(hereOf(visit), "saisi") : wrong({ assessor: feasibilityTexts[visit.locale].askedNone });
      },
    }),
    conclude: step({
      read: async (form, { db }, { judged }) => readConclusion(form, conflictsOf(await readAssessments(db, judged.id)).length > 0),
      async run(visit, { judged }, conclusion) {
        const concluded = await concludeStudy(visit.db, { ...actorOf(visit, judged), ...conclusion });
        return concluded.ok ? done(hereOf(visit), "conclu") : conflict(feasibilityTexts[visit.locale].problems[concluded.problem]);
      },
    }),
    reopen: step({
      read: (form) => readReasons(form, "why", 10, 2000),
      run: async (visit, { judged }, why) =>
        (await reopenStudy(visit.db, { ...actorOf(visit, judged), why }))
          ? done(hereOf(visit), "rouvert")
          : conflict(feasibilityTexts[visit.locale].problems.gone_on),
    }),
    take: step({
      run: async (visit, { judged }) =>
        (await takeOver(visit.db, actorOf(visit, judged))) ? done(hereOf(visit), "charge") : conflict(feasibilityTexts[visit.locale].problems.concluded),
    }),
  }),
});

const hereOf = ({ params }: StudyVisit) => routes.study.href(params);

/** @throws NotFound for somebody else's idea, and for one that is not studied. */
async function findStudyCase(visit: StudyVisit): Promise<StudyCase> {
  const judged = await openCase(visit);
  const study = await findStudy(visit.db, judged.id);
  if (!study) throw new NotFound();
  return { judged, study };
}

async function show({ db, visitor, now, locale }: StudyVisit, { judged, study }: StudyCase, form: FormState) {
  const [assessments, replies, past, assessors, stages, owner, next] = await Promise.all([
    readAssessments(db, judged.id),
    readReplies(db, judged.id),
    readPastConclusions(db, judged.id),
    readAssessors(db, judged.process.id),
    stagesOf(db, judged.process.id),
    study.ownerId ? findPerson(db, study.ownerId) : null,
    study.conclusion === null ? null : findNextStudy(db, judged.process.id, judged.number),
  ]);
  const { aspects } = settingsOf("feasibility", currentStage(stages, "feasibility", now)?.settings);
  const props = { judged, study, assessments, replies, past, assessors, aspects, next, now, form };
  const body = <StudyPage {...props} ownerName={owner?.name ?? null} mine={study.ownerId === visitor.id} />;
  const t = feasibilityTexts[locale];
  return { title: t.title, robots: "noindex", says: t.done, body } as const;
}
