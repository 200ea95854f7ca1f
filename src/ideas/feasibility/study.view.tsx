import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button, Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { CheckboxGroup, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { typedEuros } from "#platform/money/euros.ts";
import { CasePage } from "../case/case-page.view.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { type Aspect, processRoutes } from "#processes";
import type { Case } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import { Assessments, Concluded, PastConclusions, Replies } from "./assessments.view.tsx";
import { assessorValue, conflictsOf } from "./feasibility.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { NextStudy } from "./queue.query.ts";
import type { Assessment, Assessor, PastConclusion, Reply, Study } from "./study.query.ts";
import { routes } from "../routes.ts";

interface StudyProps {
  judged: Case;
  study: Study;
  assessments: readonly Assessment[];
  replies: readonly Reply[];
  past: readonly PastConclusion[];
  assessors: readonly Assessor[];
  aspects: readonly Aspect[];
  /** Once this one is concluded. */
  next: NextStudy | null;
  ownerName: string | null;
  /** Whoever reads concludes. */
  mine: boolean;
  now: Date;
  form: FormState;
}

export function StudyPage(props: StudyProps) {
  const { judged, study, assessments, replies, past, next, now } = props;
  const t = useTexts(feasibilityTexts);
  const open = study.conclusion === null;
  return (
    <CasePage judged={judged} title={t.title} lead={t.lead}>
      {!open && <h2>{t.concluded}</h2>}
      <Concluded {...study} />
      {next && <Onward href={routes.study.href({ id: next.id })}>{t.next(`${next.number}. ${next.title}`)}</Onward>}
      <h2>{t.opinions}</h2>
      <Assessments assessments={assessments} now={now} />
      {replies.length === 0 && <p class="soft">{t.noReplies}</p>}
      <Replies replies={replies} />
      {open && <Conclude {...props} />}
      {open && <Ask {...props} />}
      {!open && (judged.state === "feasible" || judged.state === "infeasible") && <Reopen {...props} />}
      <PastConclusions past={past} />
    </CasePage>
  );
}

function Owner({ judged, study, mine, ownerName }: StudyProps) {
  const t = useTexts(feasibilityTexts);
  const owner = ownerName ? t.owner(ownerName) : t.noOwner;
  return (
    <>
      <p>{mine ? t.mine : owner}</p>
      {!mine && study.ownerId !== null && (
        <form method="post" action={routes.study.href({ id: judged.id })}>
          <Button kind="quiet" act="take">
            {t.takeOver}
          </Button>
        </form>
      )}
    </>
  );
}

function Conclude(props: StudyProps) {
  const { judged, study, assessments, form } = props;
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const conflicts = conflictsOf(assessments);
  const waiting = assessments.filter(({ verdict }) => verdict === null).length;
  // The dearest estimate is the prudent one to start from.
  const dearest = (key: "investmentCents" | "runningCents") => Math.max(...assessments.flatMap((one) => one[key] ?? []));
  const proposed = (kept: number | null, key: "investmentCents" | "runningCents") => typedEuros(kept ?? (Number.isFinite(dearest(key)) ? dearest(key) : null));
  const state = stateOf(form, "conclude", {
    reasons: study.reasons,
    settles: study.settles,
    investment: proposed(study.investmentCents, "investmentCents"),
    running: proposed(study.runningCents, "runningCents"),
  });
  return (
    <>
      <h2>{t.conclude}</h2>
      <Owner {...props} />
      {waiting > 0 && <p class="soft">{plural(waiting, locale, t.missing)}</p>}
      <Form action={routes.study.href({ id: judged.id })} state={state} label={t.conclude}>
        <input type="hidden" name="version" value={study.version} />
        <p class="soft">{t.concludeLead}</p>
        <Radios
          name="conclusion"
          label={t.conclusion}
          choices={[
            { value: "feasible", label: t.conclusions.feasible },
            { value: "infeasible", label: t.conclusions.infeasible },
          ]}
        />
        <ConclusionFields conflicted={conflicts.length > 0} />
        <Submit label={t.concludeAct} big act="conclude" />
      </Form>
    </>
  );
}

function ConclusionFields({ conflicted }: { conflicted: boolean }) {
  const t = useTexts(feasibilityTexts);
  const general = useTexts(caseTexts);
  return (
    <>
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={8000} rows={5} />
      {conflicted && <TextArea name="settles" label={t.settles} hint={t.settlesHint} maxLength={4000} rows={4} />}
      <TextField name="investment" label={t.investment} hint={t.investmentHint} inputMode="decimal" maxLength={20} unit="€" short optional />
      <TextField name="running" label={t.running} hint={t.runningHint} inputMode="decimal" maxLength={20} unit="€" short optional />
    </>
  );
}

function Ask(props: StudyProps) {
  const { judged, assessors, aspects, now, form } = props;
  const t = useTexts(feasibilityTexts);
  return (
    <Disclosure summary={t.ask} open={form.act === "ask"}>
      {assessors.length === 0 ? (
        <p>
          {t.noAssessors} <Go href={processRoutes.editTeam.href({ process: judged.process.slug })}>{t.team}</Go>
        </p>
      ) : (
        <Form action={routes.study.href({ id: judged.id })} state={stateOf(form, "ask", firstQuestion(now, props))} label={t.ask}>
          <QuestionFields assessors={assessors} aspects={aspects} />
          <Submit label={t.askAct} kind="quiet" act="ask" />
        </Form>
      )}
    </Disclosure>
  );
}

/** What a question to services holds before anybody typed: what leaves no choice is ticked. */
export const firstQuestion = (now: Date, { assessors, aspects }: Pick<StudyProps, "assessors" | "aspects">) => ({
  due: addDays(dayOf(now), 21),
  assessor: assessors.length === 1 ? assessors.map(assessorValue) : [],
  aspect: aspects.length === 1 ? aspects : [],
});

/** Which services are asked, about what, until when. */
export function QuestionFields({ assessors, aspects }: Pick<StudyProps, "assessors" | "aspects">) {
  const t = useTexts(feasibilityTexts);
  return (
    <>
      <p class="soft">{t.askLead}</p>
      <CheckboxGroup
        name="assessor"
        label={t.assessor}
        choices={assessors.map((one) => ({ value: assessorValue(one), label: `${one.service} (${one.name})` }))}
      />
      <CheckboxGroup name="aspect" label={t.aspect} choices={aspects.map((aspect) => ({ value: aspect, label: t.aspects[aspect] }))} />
      <TextField name="due" type="date" label={t.due} short />
    </>
  );
}

function Reopen(props: StudyProps) {
  const t = useTexts(feasibilityTexts);
  return (
    <Disclosure summary={t.reopen} open={props.form.act === "reopen"}>
      <Form action={routes.study.href({ id: props.judged.id })} state={stateOf(props.form, "reopen")} label={t.reopen}>
        <p class="soft">{t.reopenLead}</p>
        <TextArea name="why" label={t.why} maxLength={2000} rows={3} />
        <Submit label={t.reopen} kind="danger" act="reopen" />
      </Form>
    </Disclosure>
  );
}
