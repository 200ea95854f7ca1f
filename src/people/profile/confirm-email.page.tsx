import { useTexts } from "#platform/i18n/context.tsx";
import { Button, Go } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, done } from "#platform/web/act.ts";
import type { HtmlAnswer } from "#platform/web/page.tsx";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { confirmEmail, findChange } from "./confirm-email.command.ts";
import { emailTexts } from "./email.texts.ts";
import { routes } from "../routes.ts";

/** The link of the mail. Whoever reads the new mailbox may press the button, signed in here or not: the link is the proof. */
export default act("people/profile", routes.confirmEmail, {
  access: beforeTerms(anyone),
  find: ({ db, params }) => findChange(db, params.token),

  show({ params, locale }, change) {
    const t = emailTexts[locale];
    if (!change) return answer(t.expired, t.expiredNote, 410);
    if (change.confirmed) return answer(t.done, t.doneNote(change.email));
    return { title: t.confirmTitle, body: <Confirm email={change.email} token={params.token} />, robots: "noindex" };
  },

  async run(visit) {
    const { token } = visit.params;
    const outcome = await confirmEmail(visit, token);
    if (outcome.ok) return done(routes.confirmEmail.href({ token }));
    const t = emailTexts[visit.locale];
    return outcome.problem === "taken" ? answer(t.taken, t.takenNote, 409) : answer(t.expired, t.expiredNote, 410);
  },
});

function answer(title: string, note: string, status: 200 | 409 | 410 = 200): HtmlAnswer {
  return { title, body: <Answer title={title} note={note} />, status, robots: "noindex" };
}

function Confirm({ email, token }: { email: string; token: string }) {
  const t = useTexts(emailTexts);
  return (
    <>
      <PageHead title={t.confirmTitle} lead={t.confirmLead(email)} />
      <div class="wrap band tight">
        <Form action={routes.confirmEmail.href({ token })}>
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
        <Go href={routes.space.href()}>{useTexts(emailTexts).back}</Go>
      </div>
    </>
  );
}
