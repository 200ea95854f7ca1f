import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Form, Submit, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import type { CaseFile, Decision } from "../case/case.query.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { isRule, rules } from "../rules.ts";

interface ShowStatementProps {
  file: CaseFile;
  decision: Decision;
  until: Date;
  open: boolean;
  form: FormState;
}

export function ShowStatement({ file, decision, until, open, form }: ShowStatementProps) {
  const t = useTexts(moderationTexts).statement;
  const log = useTexts(moderationTexts).rules;
  const locale = useLocale();
  const { outcome, rule, statement, appeal, id, suspended_until } = decision;
  return (
    <PageFrame title={t.title} lead={<Quoting words={file.title}>{outcome === "hidden" ? t.hidden(file.title) : t.kept(file.title)}</Quoting>}>
      <Facts
        facts={[
          [t.rule, isRule(rule) ? `${rules[rule].title[locale]}. ${rules[rule].text[locale]}` : null],
          [t.motives, statement && written(statement)],
          [t.suspended, suspended_until && appeal?.outcome !== "reversed" ? t.suspendedUntil(formatDate(suspended_until, locale)) : null],
        ]}
      />
      <p class="soft">{file.brakes.length > 0 ? t.howHeld : t.how}</p>
      {(appeal || outcome === "hidden") && <h2>{t.appealTitle}</h2>}
      {appeal && <p>{t.asked(formatDate(appeal.asked_at, locale))}</p>}
      {appeal?.outcome && (
        <>
          <p>
            <b>{t.judged}</b> {appeal.outcome === "upheld" ? t.upheld : t.reversed}
          </p>
          <Written as="p">{appeal.reason}</Written>
        </>
      )}
      {!appeal && !open && outcome === "hidden" && <p>{t.late}</p>}
      {!appeal && open && (
        <>
          <p>{t.appealLead(formatDate(until, locale))}</p>
          <Form action={routes.statement.href({ id })} state={form}>
            <TextArea name="words" label={t.words} maxLength={4000} />
            <Submit label={t.send} />
          </Form>
        </>
      )}
      <p class="soft">{t.elsewhere}</p>
      <Go href={routes.rulesPage.href()}>{log.title}</Go>
    </PageFrame>
  );
}
