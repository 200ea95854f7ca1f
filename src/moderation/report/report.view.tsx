import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { moderationTexts } from "../moderation.texts.ts";
import type { ReportableThing } from "../offers.ts";
import { routes } from "../routes.ts";
import { ruleNames, rules } from "../rules.ts";

interface Props {
  thing: ReportableThing;
  params: { kind: string; id: string };
  signedIn: boolean;
  form: FormState;
}

export function ReportForm({ thing, params, signedIn, form }: Props) {
  const t = useTexts(moderationTexts).report;
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: <Written>{thing.title}</Written>, href: thing.href }]}
      lead={<Quoting words={thing.title}>{t.lead(thing.title)}</Quoting>}
    >
      <Form action={routes.report.href(params)} state={form}>
        <Radios
          name="rule"
          label={t.rule}
          choices={ruleNames.map((rule) => ({ value: rule, label: rules[rule].title[locale], note: rules[rule].text[locale] }))}
        />
        <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={2000} />
        {!signedIn && <TextField name="email" type="email" autocomplete="email" label={t.email} hint={t.emailHint} />}
        <Actions>
          <Button>{t.send}</Button>
          <ButtonLink kind="quiet" href={thing.href}>
            {t.cancel}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

export function ReportTaken({ thing }: { thing: ReportableThing }) {
  const t = useTexts(moderationTexts).report;
  return (
    <PageFrame title={t.title} trail={[{ label: <Written>{thing.title}</Written>, href: thing.href }]}>
      <Notice tone="ok" title={t.done} announce text={t.doneText} />
      <p class="row">
        <ButtonLink kind="quiet" href={thing.href}>
          {t.cancel}
        </ButtonLink>
        <ButtonLink kind="quiet" href={routes.rulesPage.href()}>
          {t.rulesLink}
        </ButtonLink>
      </p>
    </PageFrame>
  );
}
