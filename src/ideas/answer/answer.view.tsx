import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { CasePage } from "../case/case-page.view.tsx";
import { answerIsDue, mayAnswer } from "../outcome.ts";
import type { Case } from "../case/case.query.ts";
import { caseTexts } from "../case/case.texts.ts";
import type { AnswerVersion, OfficialAnswer } from "./answer.query.ts";
import { answerTexts, outcomeTones } from "./answer.texts.ts";
import { routes } from "../routes.ts";
import { answerOutcomes } from "../verdicts.ts";

interface AnswerPageProps {
  judged: Case;
  answer: OfficialAnswer | null;
  form: FormState;
}

export function AnswerPage(props: AnswerPageProps) {
  const { judged, answer, form } = props;
  const t = useTexts(answerTexts);
  const due = answerIsDue(judged.state);
  return (
    <CasePage judged={judged} title={t.title} lead={t.lead}>
      {answer && (
        <>
          <h2>{t.published}</h2>
          <AnswerText version={answer.versions[0]} />
          <Onward href={routes.ideaLinks.href({ id: judged.id })}>{t.links}</Onward>
        </>
      )}
      {!due && !answer && <p>{t.notEnded}</p>}
      {due && !answer && <AnswerForm {...props} />}
      {due && answer && (
        <Disclosure summary={t.correct} open={form.act !== null}>
          <AnswerForm {...props} />
        </Disclosure>
      )}
      {answer && <EarlierAnswers answer={answer} level={2} />}
    </CasePage>
  );
}

function AnswerForm({ judged, answer, form }: AnswerPageProps) {
  const t = useTexts(answerTexts);
  const general = useTexts(caseTexts);
  const last = answer?.versions[0];
  const choices = answerOutcomes
    .filter((outcome) => mayAnswer(judged.state, outcome))
    .map((value) => ({ value, label: t.outcomes[value], note: t.notes[value] }));
  return (
    <Form action={routes.answer.href({ id: judged.id })} state={form} label={t.title}>
      <input type="hidden" name="seen" value={last?.number ?? 0} />
      <Radios name="outcome" label={t.outcome} choices={choices} />
      <TextArea name="reasons" label={general.reasons} hint={t.reasonsHint} maxLength={12_000} rows={8} />
      <TextField name="as_whom" label={t.asWhom} hint={t.asWhomHint} maxLength={160} />
      <TextField name="deliberation" label={t.deliberation} hint={t.deliberationHint} maxLength={60} short optional />
      <TextField name="deliberated_on" type="date" label={t.deliberatedOn} short optional />
      <TextField name="budget_line" label={t.budgetLine} hint={t.budgetLineHint} maxLength={160} optional />
      <TextField name="project_url" type="url" label={t.projectUrl} maxLength={500} optional />
      {last && <TextArea name="correction" label={t.correction} hint={t.correctionHint} maxLength={1000} rows={3} />}
      <Submit label={last ? t.correct : t.publish} big />
    </Form>
  );
}

/** One version of the answer, as everybody reads it. */
export function AnswerText({ version }: { version: AnswerVersion }) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const { outcome, reasons, asWhom, deliberation, deliberatedOn, budgetLine, projectUrl, correction, at } = version;
  const decision = deliberation && [deliberation, deliberatedOn && t.decidedOn(formatDate(`${deliberatedOn}T12:00:00Z`, locale))].filter(Boolean).join(" ");
  return (
    <div class="judging-one">
      <p class="row tight">
        <Badge tone={outcomeTones[outcome]}>{t.outcomes[outcome]}</Badge>
        <span class="soft">{`${asWhom}, ${formatDate(at, locale)}`}</span>
      </p>
      <Prose html={renderMarkdown(reasons, 3)} />
      <Facts
        facts={[
          [t.deliberation, decision],
          [t.budgetLine, budgetLine],
          [
            t.projectUrl,
            projectUrl && (
              <a href={projectUrl} rel="noopener">
                {new URL(projectUrl).host}
              </a>
            ),
          ],
          [t.correction, correction],
        ]}
      />
    </div>
  );
}

export function EarlierAnswers({ answer, level }: { answer: OfficialAnswer; level: 2 | 3 }) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const [, ...earlier] = answer.versions;
  if (earlier.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{t.versions}</Heading>
      {earlier.map((version) => (
        <Disclosure summary={t.version(version.number, formatDate(version.at, locale))}>
          <AnswerText version={version} />
        </Disclosure>
      ))}
    </>
  );
}
