import { useTexts } from "#platform/i18n/context.tsx";
import { mailAddressOf } from "#platform/mail/mail.ts";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { act, done, tooMany } from "#platform/web/act.ts";
import { anyone } from "#platform/web/visitor.ts";
import { takeMailboxTurn } from "#people";
import { newsletterTexts } from "../newsletter.texts.ts";
import { routes } from "../../routes.ts";
import { askForNewsletter } from "./subscribe.command.ts";

/** A library shares one address; one mailbox is one person, and others may name it. */
const limits = {
  address: { limit: 20, windowSeconds: 86_400 },
  pair: { limit: 4, windowSeconds: 86_400 },
  account: { limit: 24, windowSeconds: 86_400 },
};

/** Whoever wants the newsletter writes an address; nothing is told of whether it is known. */
export default act("publications/newsletter", routes.subscribe, {
  access: anyone,
  values: ({ visitor }) => ({ courriel: (visitor && mailAddressOf(visitor)) ?? "" }),
  show({ locale }, _, form) {
    const t = newsletterTexts[locale];
    return { title: t.title, description: t.lead, says: { lien: t.sentLink }, body: <Subscribe form={form} /> };
  },
  read: (form) => form.email("courriel", newsletterTexts[form.locale].emailWrong),
  async run(visit, _, email) {
    const { db, locale } = visit;
    if (!(await takeMailboxTurn(visit, "newsletter", email, limits)).allowed) return tooMany(newsletterTexts[locale].tooMany);
    await askForNewsletter(db, visit, { email, locale });
    return done(routes.subscribe.href(), "lien");
  },
});

function Subscribe({ form }: { form: FormState }) {
  const t = useTexts(newsletterTexts);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <Form action={routes.subscribe.href()} state={form} label={t.title}>
        <TextField name="courriel" type="email" label={t.email} hint={t.emailHint} autocomplete="email" maxLength={254} />
        <p class="small soft">{t.kept}</p>
        <Submit label={t.ask} />
      </Form>
    </PageFrame>
  );
}
