import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import type { Checkout } from "./checkout.query.ts";
import { onlineTexts } from "./online.texts.ts";
import { sandbox } from "./sandbox.ts";

/** What may become of a payment that is tried. */
export const trials = ["paid", "failed", "twice", "more"] as const;
export type Trial = (typeof trials)[number];

export function SandboxPage({ checkout, form }: { checkout: Checkout & { readonly link: string | null }; form: FormState }) {
  const t = useTexts(onlineTexts);
  const locale = useLocale();
  const { id, cents, link } = checkout;
  return (
    <PageFrame title={t.sandbox} lead={t.toPay(sayEuros(cents, locale))} ground="surface" flow>
      <Notice tone="warn" title={sandbox.says[locale]} text={t.sandboxLead} />
      <Form action={sandbox.pageOf({ id, link })} state={form} label={t.sandbox}>
        <Radios name="suite" label={t.next} choices={trials.map((value) => ({ value, label: t.trials[value] }))} />
        <Submit label={t.go} big />
      </Form>
    </PageFrame>
  );
}
