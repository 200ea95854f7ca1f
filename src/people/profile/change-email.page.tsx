import { useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { SpaceHead } from "../space/space-head.view.tsx";
import { type SpaceTabs, spaceTabs } from "../space/space-tabs.ts";
import { askEmail } from "./ask-email.command.ts";
import { readNewEmail } from "./email.form.ts";
import { emailTexts } from "./email.texts.ts";
import { profileTexts } from "./profile.texts.ts";

const here = spaceRoutes.changeEmail.href();
const fewADay = { limit: 5, windowSeconds: 24 * 3600 };

export default page("people/profile", spaceRoutes.changeEmail, {
  access: signedIn,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const { adresse } = await visit.form();
    const read = readNewEmail(adresse, visitor.email, locale);
    if (!read.ok) return show(visit, { typed: adresse, problem: read.problem, status: 422 });
    const turn = await takeToken(db, `change-email ${visitor.id}`, fewADay);
    if (!turn.allowed) return show(visit, { typed: adresse, problem: emailTexts[locale].tooOften, status: 429 });
    // A mailbox that many accounts write to gets no more; who asks sees no difference.
    const mailbox = await takeToken(db, `change-email to ${read.email}`, fewADay);
    if (mailbox.allowed) await askEmail(visit, visitor, read.email, locale);
    return { redirect: withQuery(here, { fait: "lien" }) };
  },
});

interface Shown {
  readonly typed?: string | undefined;
  readonly problem?: string;
  readonly status?: 422 | 429;
}

function show({ visitor, offers, locale, url }: Visit<string, Visitor>, { status, ...rest }: Shown) {
  const tabs = spaceTabs(offers, locale, spaceRoutes.profile.href());
  const body = <ChangeEmail tabs={tabs} email={visitor.email} sent={!status && url.searchParams.get("fait") === "lien"} {...rest} />;
  return { title: emailTexts[locale].title, body, ...(status && { status }) };
}

function ChangeEmail({ tabs, email, sent, typed, problem }: { tabs: SpaceTabs; email: string; sent: boolean } & Shown) {
  const t = useTexts(emailTexts);
  const profile = { label: useTexts(profileTexts).title, href: spaceRoutes.profile.href() };
  return (
    <>
      <SpaceHead title={t.title} lead={t.lead(email)} trail={[profile]} tabs={tabs} />
      <Band tight>
        <div class="flow">
          {sent && (
            <Notice tone="ok" title={t.sent} announce>
              <p>{t.sentNote}</p>
            </Notice>
          )}
          <Form action={here} values={{ adresse: typed }} problems={{ adresse: problem }}>
            <TextField name="adresse" type="email" label={t.label} hint={t.hint} autocomplete="email" />
            <Actions>
              <Button>{t.send}</Button>
            </Actions>
          </Form>
        </div>
      </Band>
    </>
  );
}
