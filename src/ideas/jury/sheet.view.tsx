import { useTexts } from "#platform/i18n/context.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Quoting, written } from "#platform/ui/written.tsx";
import { Concluded } from "../feasibility/assessments.view.tsx";
import { feasibilityTexts } from "../feasibility/feasibility.texts.ts";
import type { Study } from "../feasibility/study.query.ts";
import { CasePage } from "../case/case-page.view.tsx";
import type { Case } from "../case/case.query.ts";
import type { Opinion } from "../opinion/opinion.query.ts";
import { CommuneOpinions } from "../opinion/public.view.tsx";
import { opinionTexts } from "../opinion/opinion.texts.ts";
import { Deadline } from "./deadline.view.tsx";
import type { Jury, ToJudge } from "./jury.query.ts";
import { juryTexts } from "./jury.texts.ts";
import type { Sheet } from "./sheet.query.ts";
import { Sheets } from "./sheets.view.tsx";
import { routes } from "../routes.ts";

interface JurySheetProps {
  jury: Jury;
  judged: Case;
  own: Sheet | null;
  /** Empty until one's own is in. */
  others: readonly Sheet[];
  opinions: readonly Opinion[];
  study: Study | null;
  /** The next one to score. */
  next: ToJudge | null;
  open: boolean;
  now: Date;
  form: FormState;
}

export function JurySheet(props: JurySheetProps) {
  const { jury, judged, own, others, opinions, study, next, open, now } = props;
  const t = useTexts(juryTexts);
  const { process } = judged;
  const queue = { label: <Quoting words={process.title}>{t.mine(process.title)}</Quoting>, href: routes.jury.href({ process: process.slug }) };
  return (
    <CasePage judged={judged} title={t.judge} lead={t.sheetLead} queue={queue} beside={<Evidence study={study} opinions={opinions} now={now} />}>
      <Deadline {...{ process, jury, now }} />
      {own?.kind === "conflict" && <p>{t.declared}</p>}
      {own?.kind !== "conflict" && open && (jury.criteria.length === 0 ? <p>{t.noCriteria}</p> : <Scores {...props} />)}
      {own?.kind === "score" && !open && <Sheets sheets={[own]} criteria={jury.criteria} top={jury.top} />}
      {next && <Onward href={routes.jurySheet.href({ process: process.slug, number: String(next.number) })}>{t.next}</Onward>}
      {own?.kind !== "conflict" && open && <Conflict {...props} />}
      {own?.kind !== "conflict" && (
        <>
          <h2>{t.others}</h2>
          {own ? <Sheets sheets={others} criteria={jury.criteria} top={jury.top} /> : <p class="soft">{t.hiddenOthers}</p>}
        </>
      )}
    </CasePage>
  );
}

/** What the services and the commune said: beside what is scored. */
function Evidence({ study, opinions, now }: Pick<JurySheetProps, "study" | "opinions" | "now">) {
  const feasibility = useTexts(feasibilityTexts);
  const opinion = useTexts(opinionTexts);
  return (
    <>
      {study?.conclusion && <h2>{feasibility.title}</h2>}
      {study && <Concluded {...study} />}
      {opinions.length > 0 && <h2>{opinion.public}</h2>}
      <CommuneOpinions opinions={opinions} now={now} />
    </>
  );
}

const valuesOf = (own: Sheet | null): Record<string, string> =>
  Object.fromEntries(
    (own?.scores ?? []).flatMap(({ criterionId, score, reason }) => [
      [`score_${criterionId}`, String(score)],
      [`reason_${criterionId}`, reason],
    ]),
  );

const hrefOf = ({ process, number }: Case) => routes.jurySheet.href({ process: process.slug, number: String(number) });

function Scores(props: JurySheetProps) {
  const { jury, own, form } = props;
  const t = useTexts(juryTexts);
  if (!own) return <ScoresForm {...props} />;
  return (
    <>
      <Sheets sheets={[own]} criteria={jury.criteria} top={jury.top} />
      <Disclosure summary={t.change} open={form.act === "score"}>
        <ScoresForm {...props} />
      </Disclosure>
    </>
  );
}

function ScoresForm({ jury, judged, own, form }: JurySheetProps) {
  const t = useTexts(juryTexts);
  return (
    <Form action={hrefOf(judged)} state={stateOf(form, "score", valuesOf(own))} label={t.judge}>
      <input type="hidden" name="seen" value={own?.version ?? 0} />
      {jury.criteria.map(({ id, name, description }) => (
        <FieldGroup id={`criterion_${id}`} label={written(name)} hint={description ? written(description) : undefined} title>
          <Radios
            name={`score_${id}`}
            label={t.score}
            hint={t.scale(jury.top)}
            scale
            choices={Array.from({ length: jury.top + 1 }, (_, score) => ({ value: String(score), label: String(score) }))}
          />
          <TextArea name={`reason_${id}`} label={t.reason} maxLength={1000} rows={2} />
        </FieldGroup>
      ))}
      {own && <TextArea name="why" label={t.why} hint={t.whyHint} maxLength={1000} rows={2} />}
      <Submit label={own ? t.change : t.send} big act="score" />
    </Form>
  );
}

function Conflict({ judged, form }: JurySheetProps) {
  const t = useTexts(juryTexts);
  return (
    <Disclosure summary={t.conflictTitle} open={form.act === "conflict"}>
      <Form action={hrefOf(judged)} state={stateOf(form, "conflict")} label={t.conflictTitle}>
        <p class="soft">{t.conflictLead}</p>
        <TextArea name="conflict" label={t.conflict} hint={t.conflictHint} maxLength={1000} rows={2} />
        <Submit label={t.declare} kind="danger" act="conflict" />
      </Form>
    </Disclosure>
  );
}
