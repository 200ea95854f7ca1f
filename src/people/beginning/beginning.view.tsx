import type { BeginningRequest } from "#platform/beginning/asked-beginning.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { beginningTexts } from "./beginning.texts.ts";

interface BeginningProps {
  readonly steps: readonly { readonly says: string; readonly done: boolean }[];
  readonly accounts: number;
  readonly asked: BeginningRequest | null;
  readonly form: FormState;
}

export function Beginning({ steps, accounts, asked, form }: BeginningProps) {
  const t = useTexts(beginningTexts);
  const ready = steps.every(({ done }) => done);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <div class="wrap band tight flow">
        <h2>{t.steps}</h2>
        <ul>
          {steps.map(({ says, done }) => (
            <li>
              {says} <Badge tone={done ? "ok" : "warn"}>{done ? t.done : t.missing}</Badge>
            </li>
          ))}
        </ul>
        <h2>{t.goes}</h2>
        <p>{t.goesWhat}</p>
        <h2>{t.stays}</h2>
        <p>{t.staysWhat(accounts)}</p>
        <h2>{t.act}</h2>
        {asked ? <Asked asked={asked} form={form} /> : ready ? <Ask form={form} /> : <p>{t.stepsFirst}</p>}
        <h2>{t.byCommand}</h2>
        <p>{t.byCommandWhat}</p>
        <pre>beffroi house begin demonstration.age --recipient age1…</pre>
      </div>
    </>
  );
}

function Ask({ form }: { form: FormState }) {
  const t = useTexts(beginningTexts);
  return (
    <>
      <p>{t.actWhat}</p>
      <Form action={routes.beginning.href()} state={form}>
        <TextField name="phrase" label={t.phraseLabel(t.phrase)} hint={t.phraseHint} autocomplete="off" maxLength={80} />
        <Submit label={t.ask} act="ask" />
      </Form>
    </>
  );
}

function Asked({ asked: { by, at }, form }: { asked: BeginningRequest; form: FormState }) {
  const t = useTexts(beginningTexts);
  const locale = useLocale();
  return (
    <>
      <p>{t.asked(by, formatDate(new Date(at), locale, { dateStyle: "long", timeStyle: "short" }))}</p>
      <p>{t.askedNext}</p>
      <Form action={routes.beginning.href()} state={form}>
        <Submit label={t.takeBack} act="take_back" kind="quiet" />
      </Form>
    </>
  );
}
