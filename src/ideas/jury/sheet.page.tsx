import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { phaseOf } from "#processes";
import { type Case, findCase } from "../case/case.query.ts";
import { findStudy } from "../feasibility/study.query.ts";
import { readOpinions } from "../opinion/opinion.query.ts";
import { routes } from "../routes.ts";
import { findOwnJury } from "./gate.ts";
import { type Jury, readCandidates } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import { readScores } from "./sheet.form.ts";
import { findOwnSheet, readOwnSheets, readSheetsOn, type Sheet } from "./sheet.query.ts";
import { JurySheet } from "./sheet.view.tsx";
import { declareConflict, submitScores } from "./submit.command.ts";

type SheetVisit = VisitOf<typeof routes.jurySheet>;

interface SheetCase {
  readonly jury: Jury;
  readonly judged: Case;
  readonly own: Sheet | null;
}

/** One proposal before one juror: scores with reasons, or a conflict of interest. */
export default acts("ideas/jury", routes.jurySheet, {
  access: signedIn,
  find: findSheetCase,
  show,
  acts: (step) => ({
    score: step({
      read: (form, _, { jury }) => readScores(form, jury.criteria, jury.top),
      run: async (visit, found, scores) => outcomeOf(visit, await submitScores(visit.db, submissionOf(visit, found), scores), "notes"),
    }),
    conflict: step({
      read: (form) => form.lines("conflict", 3, 1000, juryTexts[form.locale].conflictMissing),
      run: async (visit, found, words) => outcomeOf(visit, await declareConflict(visit.db, submissionOf(visit, found), words), "conflit"),
    }),
  }),
});

const submissionOf = ({ visitor }: SheetVisit, { jury, judged }: SheetCase) => ({ stage: jury.stage, proposalId: judged.id, personId: visitor.id });

function outcomeOf({ locale, params }: SheetVisit, outcome: Awaited<ReturnType<typeof submitScores>>, said: string): Outcome {
  return outcome.ok ? done(routes.jurySheet.href(params), said) : conflict(juryTexts[locale].problems[outcome.problem]);
}

/** @throws NotFound unless it is before the jury, and one is a juror. */
async function findSheetCase({ db, visitor, params, now }: SheetVisit): Promise<SheetCase> {
  const { process, jury } = await findOwnJury(db, visitor, params.process, now);
  const candidate = (await readCandidates(db, process.id, jury.stage.id)).find(({ number }) => String(number) === params.number);
  const judged = candidate && (await findCase(db, candidate.id));
  if (!judged) throw new NotFound();
  return { jury, judged, own: await findOwnSheet(db, jury.stage.id, judged.id, visitor.id) };
}

async function show({ db, visitor, now, locale }: SheetVisit, { jury, judged, own }: SheetCase, form: FormState) {
  const { stage } = jury;
  const [sheets, mine, candidates, opinions, study] = await Promise.all([
    // Until one's own is in, the others' are not even read.
    own?.kind === "score" ? readSheetsOn(db, stage.id, judged.id) : [],
    readOwnSheets(db, stage.id, visitor.id),
    readCandidates(db, judged.process.id, stage.id),
    readOpinions(db, judged.id),
    findStudy(db, judged.id),
  ]);
  const next = [...candidates.filter(({ number }) => number > judged.number), ...candidates].find(({ id }) => id !== judged.id && !mine.has(id)) ?? null;
  const open = phaseOf(stage, now) === "now" && jury.records === 0;
  const others = sheets.filter(({ id }) => id !== own?.id);
  const t = juryTexts[locale];
  return {
    title: t.judge,
    robots: "noindex",
    says: t.done,
    body: <JurySheet {...{ jury, judged, own, others, opinions, study, next, open, now, form }} />,
  } as const;
}
