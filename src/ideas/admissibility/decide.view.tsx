import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { StageSheet } from "#processes";
import { CasePage } from "../case/case-page.view.tsx";
import type { Case } from "../case/case.query.ts";
import type { Criterion } from "../criteria/criteria.query.ts";
import { routes } from "../routes.ts";
import type { AdmissibilityDecision } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";
import { Decisions } from "./section.view.tsx";

interface DecideProps {
  judged: Case;
  stage: StageSheet;
  criteria: readonly Criterion[];
  /** The last one first. */
  decisions: readonly AdmissibilityDecision[];
  /** Of the process, still to judge. */
  left: number;
  oneByOne: boolean;
  next: { readonly id: string } | null;
  form: FormState;
}

export function Decide(props: DecideProps) {
  const { judged, decisions, left, oneByOne, next } = props;
  const t = useTexts(admissibilityTexts);
  const locale = useLocale();
  return (
    <CasePage judged={judged} title={t.judge} lead={t.lead}>
      {oneByOne && <p class="eyebrow">{plural(left, locale, t.left)}</p>}
      <div id="decision" class="flow">
        {decisions.length === 0 && judged.state === "filed" && <First {...props} />}
        {decisions.length > 0 && <h2>{t.history}</h2>}
        <Decisions decisions={decisions} />
        {decisions[0] && <Revise {...props} last={decisions[0]} />}
      </div>
      {oneByOne && next && <Onward href={`${withQuery(routes.admissibility.href({ id: next.id }), { suite: 1 })}#decision`}>{t.skip}</Onward>}
    </CasePage>
  );
}

const hrefOf = ({ judged, oneByOne }: DecideProps) => withQuery(routes.admissibility.href({ id: judged.id }), { suite: oneByOne });

function First(props: DecideProps) {
  const t = useTexts(admissibilityTexts);
  return (
    <Form action={hrefOf(props)} state={props.form} label={t.judge}>
      <input type="hidden" name="seen" value="0" />
      <Submit label={t.admit} big icon="circle-check" act="admitted" />
      <h2>{t.orRefuse}</h2>
      <Refusal {...props} />
      <Submit label={t.refuse} kind="danger" act="refused" />
    </Form>
  );
}

function Refusal({ criteria, stage }: Pick<DecideProps, "criteria" | "stage">) {
  const t = useTexts(admissibilityTexts);
  return (
    <>
      {criteria.length > 0 ? (
        <Radios
          name="criterion"
          label={t.criterion}
          choices={criteria.map(({ id, name, description }) => ({ value: id, label: name, written: true, ...(description && { note: description }) }))}
          optional
        />
      ) : (
        <p id="criterion">
          {t.noCriteria}. <Go href={routes.criteria.href({ stage: stage.id })}>{t.editCriteria}</Go>
        </p>
      )}
      <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} maxLength={4000} rows={4} optional />
    </>
  );
}

function Revise(props: DecideProps & { last: AdmissibilityDecision }) {
  const { judged, last, form } = props;
  const t = useTexts(admissibilityTexts);
  const other = last.decision === "admitted" ? "refused" : "admitted";
  if (judged.state !== (last.decision === "admitted" ? "admissible" : "inadmissible")) return <p class="soft">{t.settled}</p>;
  return (
    <Disclosure summary={t.revise} open={form.act !== null}>
      <Form action={hrefOf(props)} state={form} label={t.revise}>
        <input type="hidden" name="seen" value={last.number} />
        <p class="soft">{t.reviseLead[last.decision]}</p>
        {other === "refused" ? <Refusal {...props} /> : <TextArea name="reasons" label={t.reasons} hint={t.reasonsHint} maxLength={4000} rows={4} />}
        <Submit label={t.reviseTo[other]} kind={other === "refused" ? "danger" : "main"} act={other} />
      </Form>
    </Disclosure>
  );
}
