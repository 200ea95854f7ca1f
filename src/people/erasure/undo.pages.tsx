import type { ComponentChildren } from "preact";

import { useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Form } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { act, done } from "#platform/web/act.ts";
import { type HtmlAnswer, page } from "#platform/web/page.tsx";
import { beforeTerms, anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { erasedOn } from "./erasure.ts";
import { erasureTexts } from "./erasure.texts.ts";
import { findClosing, undoErasure } from "../undo-link.command.ts";

/** The way back. Whoever holds the link may use it: the mail, or signing in, gave it to the person alone. */
export const undo = act("people/erasure", routes.undoErasure, {
  access: beforeTerms(anyone),
  find: ({ db, params }) => findClosing(db, params.token),

  show({ params: { token }, locale }, askedAt) {
    if (!askedAt) return over(locale);
    const t = erasureTexts[locale];
    const title = t.undoTitle(formatDate(erasedOn(askedAt), locale));
    return answer(title, t.undoLead, <UndoForm token={token} />);
  },

  run: async ({ db, params, locale }) => ((await undoErasure(db, params.token)) ? done(routes.undone.href()) : over(locale)),
});

export const closed = page("people/erasure", routes.closed, {
  access: beforeTerms(anyone),
  get: ({ locale }) => answer(erasureTexts[locale].closed, erasureTexts[locale].closedLead, <Go href="/">{erasureTexts[locale].home}</Go>),
});

export const undone = page("people/erasure", routes.undone, {
  access: beforeTerms(anyone),
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

function over(locale: Locale): HtmlAnswer {
  const t = erasureTexts[locale];
  return { ...answer(t.over, t.overLead, <SignIn />), status: 410 };
}

function UndoForm({ token }: { token: string }) {
  return (
    <Form action={routes.undoErasure.href({ token })}>
      <Button>{useTexts(erasureTexts).undo}</Button>
    </Form>
  );
}

function SignIn() {
  return <ButtonLink href={routes.signIn.href()}>{useTexts(erasureTexts).signIn}</ButtonLink>;
}
