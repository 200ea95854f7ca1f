import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { mailAddressOf } from "#platform/mail/mail.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Done } from "#platform/ui/said.tsx";
import { act, done, tooMany } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { beforeTerms, signedIn } from "#platform/web/visitor.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import { type SpaceTabs, spaceTabs } from "../space/space-tabs.ts";
import { askEmail } from "./ask-email.command.ts";
import { readNewEmail } from "./email.form.ts";
import { emailTexts } from "./email.texts.ts";
import { takeDoorTurn } from "../auth/door-brake.ts";
import { profileTexts } from "./profile.texts.ts";
import { routes } from "../routes.ts";

const here = routes.changeEmail.href();
const fewADay = { limit: 5, windowSeconds: 24 * 3600 };
const toMailbox = { address: fewADay, pair: fewADay, account: { limit: 30, windowSeconds: 24 * 3600 } };

export default act("people/profile", routes.changeEmail, {
  access: beforeTerms(signedIn),

  show({ visitor, offers, locale }, _thing, form) {
    const tabs = spaceTabs(offers, locale, routes.profile.href());
    return { title: emailTexts[locale].title, body: <ChangeEmail tabs={tabs} email={mailAddressOf(visitor)} form={form} /> };
  },

  read: (form, { visitor }) => readNewEmail(form, visitor.email),

  async run(visit, _thing, email) {
    const { db, visitor, locale } = visit;
    const turn = await takeToken(db, `change-email ${visitor.id}`, fewADay);
    if (!turn.allowed) return tooMany({ adresse: emailTexts[locale].tooOften });
    // A mailbox that one account writes to gets no more, and one that many write to; who asks sees no difference.
    const mailbox = await takeDoorTurn({ ...visit, address: visitor.id }, "change-email to", email, toMailbox);
    if (mailbox.allowed) await askEmail(visit, visitor, email, locale);
    return done(here, "lien");
  },
});

function ChangeEmail({ tabs, email, form }: { tabs: SpaceTabs; email: string | null; form: FormState }) {
  const t = useTexts(emailTexts);
  const profile = { label: useTexts(profileTexts).title, href: routes.profile.href() };
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead(email)} trail={[profile]} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <Done of="lien" title={t.sent}>
            <p>{t.sentNote}</p>
          </Done>
          <Form action={here} state={form}>
            <TextField name="adresse" type="email" label={t.label} hint={t.hint} autocomplete="email" />
            <Submit label={t.send} />
          </Form>
        </div>
      </Band>
    </>
  );
}
