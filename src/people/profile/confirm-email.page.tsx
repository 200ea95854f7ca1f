import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { confirmEmail, findChange } from "./confirm-email.command.ts";
import { emailTexts } from "./email.texts.ts";

/** The link of the mail. Whoever reads the new mailbox may press the button, signed in here or not: the link is the proof. */
export default page("people/profile", spaceRoutes.confirmEmail, {
  access: anyone,

  async get({ db, params: { token }, locale }) {
    const t = emailTexts[locale];
    const asked = await findChange(db, token);
    if (!asked) return { title: t.expired, body: <Answer title={t.expired} note={t.expiredNote} />, status: 410, robots: "noindex" };
    if (asked.confirmed) return { title: t.done, body: <Answer title={t.done} note={t.doneNote(asked.email)} />, robots: "noindex" };
    return { title: t.confirmTitle, body: <Confirm email={asked.email} token={token} />, robots: "noindex" };
  },

  async post(visit) {
    const { token } = visit.params;
    const t = emailTexts[visit.locale];
    const outcome = await confirmEmail(visit, token);
    if (outcome.ok) return { redirect: spaceRoutes.confirmEmail.href({ token }) };
    if (outcome.problem === "taken") return { title: t.taken, body: <Answer title={t.taken} note={t.takenNote} />, status: 409 };
    return { title: t.expired, body: <Answer title={t.expired} note={t.expiredNote} />, status: 410 };
  },
});

function Confirm({ email, token }: { email: string; token: string }) {
  const t = useTexts(emailTexts);
  return (
    <>
      <PageHead title={t.confirmTitle} lead={t.confirmLead(email)} />
      <div class="wrap band tight">
        <Form action={spaceRoutes.confirmEmail.href({ token })}>
          <Button>{t.confirm}</Button>
        </Form>
      </div>
    </>
  );
}

function Answer({ title, note }: { title: string; note: string }) {
  return (
    <>
      <PageHead title={title} lead={note} />
      <div class="wrap band tight">
        <Go href={spaceRoutes.space.href()}>{useTexts(emailTexts).back}</Go>
      </div>
    </>
  );
}
