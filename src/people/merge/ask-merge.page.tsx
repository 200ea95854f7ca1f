import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Done } from "#platform/ui/said.tsx";
import { act, done, tooMany } from "#platform/web/act.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { takeDoorTurn } from "../auth/door-brake.ts";
import { routes } from "../routes.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import { type SpaceTabs, spaceTabs } from "../space/space-tabs.ts";
import { askMerge } from "./ask-merge.command.ts";
import { mergeTexts } from "./merge.texts.ts";

const fewADay = { limit: 5, windowSeconds: 24 * 3600 };
const toMailbox = { address: fewADay, pair: fewADay, account: { limit: 30, windowSeconds: 24 * 3600 } };

/** Whoever has two accounts names the other one: a link goes to its mailbox. */
export default act("people/merge", routes.askMerge, {
  access: signedIn,

  show({ offers, locale }, _thing, form) {
    const tabs = spaceTabs(offers, locale, routes.profile.href());
    return { title: mergeTexts[locale].title, body: <AskMerge tabs={tabs} form={form} /> };
  },

  read(form, { visitor }) {
    const t = mergeTexts[form.locale];
    const email = form.email("adresse", t.emailWrong);
    if (email) form.check("adresse", email !== visitor.email, t.emailOwn);
    return email;
  },

  async run(visit, _thing, email) {
    const { db, visitor, locale } = visit;
    const turn = await takeToken(db, `merge ${visitor.id}`, fewADay);
    if (!turn.allowed) return tooMany({ adresse: mergeTexts[locale].tooOften });
    // A mailbox gets no more than that, whoever asks; who asks sees no difference.
    const mailbox = await takeDoorTurn({ ...visit, address: visitor.id }, "merge to", email, toMailbox);
    if (mailbox.allowed) await askMerge(visit, visitor, email, locale);
    return done(routes.askMerge.href(), "lien");
  },
});

function AskMerge({ tabs, form }: { tabs: SpaceTabs; form: FormState }) {
  const t = useTexts(mergeTexts);
  const profile = { label: t.profile, href: routes.profile.href() };
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead} trail={[profile]} tabs={tabs} />
      <Band tight>
        <div class="flow">
          <Done of="lien" title={t.sent}>
            <p>{t.sentNote}</p>
          </Done>
          <Form action={routes.askMerge.href()} state={form}>
            <TextField name="adresse" type="email" label={t.email} hint={t.emailHint} maxLength={254} autocomplete="off" />
            <Submit label={t.send} />
          </Form>
        </div>
      </Band>
    </>
  );
}
