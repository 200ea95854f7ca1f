import { useTexts } from "#platform/i18n/context.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { ManageFrame } from "../../manage/manage-frame.view.tsx";
import type { ProcessSheet } from "../../process.query.ts";
import type { Decision } from "./decision.query.ts";
import { decisionTexts } from "./decision.texts.ts";
import { DecisionText, EarlierDecisions } from "./decision.view.tsx";
import { routes } from "../../routes.ts";

interface WriteDecisionProps {
  process: ProcessSheet;
  /** The one that holds first. */
  decisions: readonly Decision[];
  /** Whether it may be told by now. */
  open: boolean;
  form: FormState;
}

export function WriteDecision(props: WriteDecisionProps) {
  const { process, decisions, open, form } = props;
  const t = useTexts(decisionTexts);
  const [last] = decisions;
  return (
    <ManageFrame process={process} part="processDecision" lead={t.lead}>
      {last && (
        <TitledPart id="publie" title={t.published}>
          <DecisionText decision={last} />
          <EarlierDecisions decisions={decisions} />
        </TitledPart>
      )}
      {!open && <p>{t.notYet}</p>}
      {open && !last && <DecisionForm {...props} />}
      {open && last && (
        <Disclosure summary={t.correct} open={form.act !== null}>
          <DecisionForm {...props} />
        </Disclosure>
      )}
    </ManageFrame>
  );
}

function DecisionForm({ process, decisions: [last], form }: WriteDecisionProps) {
  const t = useTexts(decisionTexts);
  return (
    <Form action={routes.processDecision.href({ process: process.slug })} state={form} label={t.title}>
      <input type="hidden" name="seen" value={last?.number ?? 0} />
      <TextArea name="text" label={t.text} hint={t.textHint} maxLength={12_000} rows={8} />
      <TextField name="as_whom" label={t.asWhom} hint={t.asWhomHint} maxLength={160} />
      <TextField name="decided_on" type="date" label={t.decidedOn} short />
      <TextField name="deliberation" label={t.deliberation} hint={t.deliberationHint} maxLength={60} short optional />
      <TextField name="link" type="url" label={t.link} maxLength={500} optional />
      {last && <TextArea name="correction" label={t.correction} hint={t.correctionHint} maxLength={1000} rows={3} />}
      <Submit label={last ? t.correct : t.publish} big />
    </Form>
  );
}
