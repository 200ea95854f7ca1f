import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type HtmlAnswer, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { spaceRoutes } from "../space/space.routes.ts";
import { erasedOn } from "./erasure.ts";
import { erasureTexts } from "./erasure.texts.ts";
import { findClosing, undoErasure } from "./undo.command.ts";

/** The way back. Whoever holds the link may use it: the mail, or signing in, gave it to the person alone. */
export const undo = page("people/erasure", spaceRoutes.undoErasure, {
  access: anyone,

  async get({ db, params: { token }, locale }) {
    const t = erasureTexts[locale];
    const askedAt = await findClosing(db, token);
    if (!askedAt) return over(t.over, t.overLead);
    const title = t.undoTitle(formatDate(erasedOn(askedAt), locale));
    return answer(title, t.undoLead, <UndoForm token={token} />);
  },

  async post({ db, params: { token }, locale }) {
    if (await undoErasure(db, token)) return { redirect: spaceRoutes.undone.href() };
    const t = erasureTexts[locale];
    return over(t.over, t.overLead);
  },
});

export const closed = page("people/erasure", spaceRoutes.closed, {
  access: anyone,
  get: ({ locale }) => answer(erasureTexts[locale].closed, erasureTexts[locale].closedLead, <Go href="/">{erasureTexts[locale].home}</Go>),
});

export const undone = page("people/erasure", spaceRoutes.undone, {
  access: anyone,
  get: ({ locale }) => answer(erasureTexts[locale].undone, erasureTexts[locale].undoneLead, <SignIn />),
});

function answer(title: string, lead: string, children: ComponentChildren): HtmlAnswer {
  const body = (
    <>
      <PageHead title={title} lead={lead} />
      <div class="wrap band tight">{children}</div>
    </>
  );
  return { title, body, robots: "noindex" };
}

const over = (title: string, lead: string): HtmlAnswer => ({ ...answer(title, lead, <SignIn />), status: 410 });

function UndoForm({ token }: { token: string }) {
  return (
    <Form action={spaceRoutes.undoErasure.href({ token })}>
      <Button>{useTexts(erasureTexts).undo}</Button>
    </Form>
  );
}

function SignIn() {
  return <ButtonLink href={routes.signIn.href()}>{useTexts(erasureTexts).signIn}</ButtonLink>;
}
