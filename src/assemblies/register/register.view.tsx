import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band, Columns } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";
import { sayDay, sayMoment } from "../say.ts";
import { type FieldsProps, RegistrationFields } from "./fields.view.tsx";
import { registerTexts } from "./register.texts.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

interface RegisterProps extends FieldsProps {
  readonly assembly: Assembly;
  readonly sent: boolean;
  readonly form: FormState;
}

export function Register({ assembly, sent, form, ...fields }: RegisterProps) {
  const t = useTexts(registerTexts);
  const locale = useLocale();
  const head = {
    here: t.here,
    trail: [
      { label: useTexts(assembliesTexts).title, href: routes.list.href() },
      { label: <Written>{assembly.title}</Written>, href: routes.show.href(assembly) },
    ],
  };
  if (sent)
    return (
      <>
        <PageHead {...head} title={t.sentTitle} lead={t.sentLead} />
        <Band tight>
          <Go href={routes.show.href(assembly)}>{t.back}</Go>
        </Band>
      </>
    );
  if (!assembly.registers)
    return (
      <>
        <PageHead {...head} title={t.closedTitle} />
        <Band tight>
          <Notice tone="info" title={t.closed}>
            <p>
              <a href={routes.show.href(assembly)}>{t.back}</a>
            </p>
          </Notice>
        </Band>
      </>
    );
  return (
    <PageFrame {...head} title={<Quoting words={assembly.title}>{t.title(assembly.title)}</Quoting>} lead={t.lead(assembly.size)} ground="surface">
      <Columns kind="aside">
        <Form action={routes.register.href(assembly)} state={form} label={t.here}>
          <RegistrationFields {...fields} />
          <Checkbox name="accord" label={t.consent} hint={t.consentHint(sayDay(assembly.eraseOn, locale))} />
          <Submit label={t.register} big />
        </Form>
        <aside class="assembly-aside flow" aria-label={t.after}>
          <h2>{t.after}</h2>
          <Facts
            facts={[
              [t.until, sayMoment(assembly.registersUntil, locale)],
              [t.erased, sayDay(assembly.eraseOn, locale)],
            ]}
          />
          <ol class="flow">
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </aside>
      </Columns>
    </PageFrame>
  );
}
