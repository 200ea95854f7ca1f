import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, CheckboxGroup, Form, Radios, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agent } from "#processes";
import { readReasons } from "../case/case.form.ts";
import { CasePage } from "../case/case-page.view.tsx";
import type { Case } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { actorOf, openCase } from "../case/gate.ts";
import { type Criterion, readCriteria } from "../criteria/criteria.query.ts";
import { findJury } from "../jury/jury.query.ts";
import { juryTexts } from "../jury/jury.texts.ts";
import { readSheetsOn, type Sheet } from "../jury/sheet.query.ts";
import { Sheets } from "../jury/sheets.view.tsx";
import { routes } from "../routes.ts";
import { type Contest, findContest } from "./contest.query.ts";
import { contestTexts } from "./contest.texts.ts";
import { ContestLine } from "./contests.view.tsx";
import { decideContest } from "./decide.command.ts";

interface ContestCase {
  readonly contest: Contest;
  readonly judged: Case;
  /** Of a jury: its sheets on this idea. */
  readonly sheets: readonly Sheet[];
  readonly criteria: readonly Criterion[];
  readonly top: number;
}

/** An objection, upheld or rejected with reasons. */
export default act("ideas/contest", routes.contestDecision, {
  access: agent,
  find: findContestCase,
  show: ({ locale }, found, form) => ({
    title: contestTexts[locale].decide,
    robots: "noindex",
    says: { reponse: contestTexts[locale].decided },
    body: <DecideContest {...found} form={form} />,
  }),
  read: (form) => ({
    outcome: form.choice("outcome", ["upheld", "rejected"] as const, contestTexts[form.locale].outcomeMissing),
    reasons: readReasons(form, "reasons", 10, 4000),
    exclude: form.all("exclude"),
  }),
  async run(visit, { contest, judged }, decision) {
    const { by, asWhom } = actorOf(visit, judged);
    const decided = await decideContest(visit.db, { ...decision, contestId: contest.id, by, asWhom });
    if (!decided.ok) return conflict(contestTexts[visit.locale].problems[decided.problem]);
    return done(routes.contestDecision.href(visit.params), "reponse");
  },
});

/** @throws NotFound for an objection that is somebody else's to answer. */
async function findContestCase({ db, visitor, params, now }: VisitOf<typeof routes.contestDecision>): Promise<ContestCase> {
  const contest = await findContest(db, params.id);
  if (!contest) throw new NotFound();
  const judged = await openCase({ db, visitor, params: { id: contest.proposalId } });
  const jury = contest.about === "jury" ? await findJury(db, judged.process, now) : null;
  const sheets = jury ? await readSheetsOn(db, jury.stage.id, judged.id) : [];
  return { contest, judged, sheets, criteria: jury ? await readCriteria(db, jury.stage.id) : [], top: jury?.top ?? 5 };
}

interface DecideProps extends ContestCase {
  form: FormState;
}

function DecideContest(props: DecideProps) {
  const { contest, judged, sheets, criteria, top } = props;
  const t = useTexts(contestTexts);
  return (
    <CasePage judged={judged} title={t.decide} lead={t.decideLead}>
      <ul class="judging-lines">
        <ContestLine contest={contest} />
      </ul>
      {judged.stateReason && (
        <Written as="p" class="judging-words soft">
          {judged.stateReason}
        </Written>
      )}
      {contest.state === "open" && <AnswerForm {...props} />}
      {sheets.length > 0 && <Sheets sheets={sheets} criteria={criteria} top={top} />}
    </CasePage>
  );
}

function AnswerForm({ contest, sheets, form }: DecideProps) {
  const t = useTexts(contestTexts);
  const general = useTexts(caseTexts);
  const jury = useTexts(juryTexts);
  const locale = useLocale();
  const counted = sheets.filter(({ kind, excludedReason }) => kind === "score" && excludedReason === null);
  return (
    <Form action={routes.contestDecision.href({ id: contest.id })} state={form} label={t.decide}>
      <Radios
        name="outcome"
        label={t.outcome}
        choices={[
          { value: "upheld", label: t.outcomes.upheld, note: t.effects[contest.about] },
          { value: "rejected", label: t.outcomes.rejected },
        ]}
      />
      {counted.length > 0 && (
        <CheckboxGroup
          name="exclude"
          label={t.exclude}
          hint={t.excludeHint}
          choices={counted.map(({ id, juror, at }) => ({ value: id, label: `${jury.juror(juror)}, ${formatDate(at, locale)}` }))}
          optional
        />
      )}
      <TextArea name="reasons" label={general.reasons} hint={general.reasonsHint} maxLength={4000} rows={5} />
      <Actions>
        <Button big>{t.answer}</Button>
      </Actions>
    </Form>
  );
}
