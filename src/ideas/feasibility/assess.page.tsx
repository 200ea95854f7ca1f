import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { typedEuros } from "#platform/money/euros.ts";
import { CasePage } from "../case/case-page.view.tsx";
import { type Case, findCase } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { type Note, readNotes } from "../notes/notes.query.ts";
import { notesTexts } from "../notes/notes.texts.ts";
import { NoteList } from "../notes/notes.view.tsx";
import { routes } from "../routes.ts";
import { giveAssessment } from "./assess.command.ts";
import { Assessments, Concluded, Replies } from "./assessments.view.tsx";
import { feasibilityTexts } from "./feasibility.texts.ts";
import { findOwnAssessment } from "./queue.query.ts";
import { readAssessment } from "./study.form.ts";
import { type Assessment, findStudy, readAssessments, readReplies, type Reply, type Study } from "./study.query.ts";
import { assessVerdicts } from "../verdicts.ts";

interface ServiceCase {
  readonly assessment: Assessment;
  readonly judged: Case;
}

/** The opinion of one service on one aspect, by those who give it in the team. */
export default act("ideas/feasibility", routes.assess, {
  access: signedIn,
  find: findServiceCase,
  values: (_, { assessment: { verdict, reasons, investmentCents, runningCents } }) => ({
    verdict,
    reasons,
    investment: typedEuros(investmentCents),
    running: typedEuros(runningCents),
  }),
  show,
  read: readAssessment,
  async run({ db, visitor, params, locale }, { assessment: { id, proposalId, service } }, assessment) {
    const given = await giveAssessment(db, { ...assessment, id, proposalId, service, by: visitor.id });
    return given.ok ? done(routes.assess.href(params), "avis") : conflict(feasibilityTexts[locale].problems[given.problem]);
  },
});

/** @throws NotFound unless it was asked of a service for which this person answers. */
async function findServiceCase({ db, visitor, params }: VisitOf<typeof routes.assess>): Promise<ServiceCase> {
  const assessment = await findOwnAssessment(db, visitor.id, params.id);
  const judged = assessment && (await findCase(db, assessment.proposalId));
  if (!assessment || !judged) throw new NotFound();
  return { assessment, judged };
}

async function show({ db, now, locale }: VisitOf<typeof routes.assess>, { assessment, judged }: ServiceCase, form: FormState) {
  const [study, all, replies, notes] = await Promise.all([
    findStudy(db, judged.id),
    readAssessments(db, judged.id),
    readReplies(db, judged.id),
    readNotes(db, judged.id),
  ]);
  const t = feasibilityTexts[locale];
  const title = `${t.assess(t.aspects[assessment.aspect])} — ${assessment.service}`;
  const others = all.filter(({ id }) => id !== assessment.id);
  const body = <Assess {...{ title, assessment, judged, others, replies, notes, now, form }} study={study!} />;
  return { title, robots: "noindex", says: t.done, body } as const;
}

interface AssessProps extends ServiceCase {
  title: string;
  study: Study;
  others: readonly Assessment[];
  replies: readonly Reply[];
  notes: readonly Note[];
  now: Date;
  form: FormState;
}

function Assess(props: AssessProps) {
  const { title, judged, study, assessment, others, replies, notes, now } = props;
  const t = useTexts(feasibilityTexts);
  const note = useTexts(notesTexts);
  return (
    <CasePage judged={judged} title={title} lead={t.assessLead} queue={{ label: t.mineTitle, href: routes.assessments.href() }}>
      <Concluded {...study} />
      {study.conclusion === null ? <AssessForm {...props} /> : <Assessments assessments={[assessment]} now={now} />}
      <h2>{t.opinions}</h2>
      <Assessments assessments={others} now={now} />
      <Replies replies={replies} />
      <h2>{note.notes}</h2>
      <NoteList notes={notes} />
    </CasePage>
  );
}

function AssessForm({ title, assessment: { id, number }, form }: AssessProps) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(caseTexts);
  return (
    <Form action={routes.assess.href({ id })} state={form} label={title}>
      <input type="hidden" name="seen" value={number} />
      <Radios name="verdict" label={t.verdict} choices={assessVerdicts.map((value) => ({ value, label: t.verdicts[value], note: t.verdictNotes[value] }))} />
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={4000} rows={6} />
      <TextField name="investment" label={t.investment} inputMode="decimal" maxLength={20} unit="€" short optional />
      <TextField name="running" label={t.running} hint={t.runningHint} inputMode="decimal" maxLength={20} unit="€" short optional />
      <TextArea name="note" label={t.note} hint={t.noteHint} maxLength={4000} rows={2} optional />
      <Submit label={number > 0 ? t.change : t.give} big />
    </Form>
  );
}
