import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Go } from "#platform/ui/button.tsx";
import { ErrorSummary } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Opening } from "../opening.query.ts";
import { CommentForm, type CommentFormProps } from "./comment-form.view.tsx";
import { commentsTexts } from "./comments.texts.ts";
import { sayClosed } from "./discussion.view.tsx";
import type { Subject } from "./subject.ts";
import { routes } from "../routes.ts";

interface FrameProps {
  subject: Subject;
  title: string;
  here: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** The frame of every page about the comments on something: where it stands, and the way back. */
export function CommentFrame({ subject, title, here, lead, children }: FrameProps) {
  const { process } = subject;
  return (
    <>
      <PageHead
        title={title}
        here={here}
        trail={[
          { label: process.title, href: routes.process.href({ process: process.slug }) },
          { label: subject.title, href: subject.href },
        ]}
        lead={lead}
        joined
      />
      <Band tight>
        <div class="flow loose">{children}</div>
      </Band>
    </>
  );
}

export function WritePage({ subject, opening, form }: { subject: Subject; opening: Opening; form: CommentFormProps }) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  return (
    <CommentFrame subject={subject} title={t.writeOn(subject.title)} here={t.write}>
      {opening.phase === "open" ? (
        <CommentForm {...form} cancelHref={subject.href} />
      ) : (
        <>
          <ErrorSummary problems={form.problems} />
          {form.values?.["texte"] && <textarea class="area" id="texte" aria-label={t.body} readOnly value={String(form.values["texte"])} />}
          <p>{sayClosed(opening, locale)}</p>
          <Go href={subject.href}>{t.back}</Go>
        </>
      )}
    </CommentFrame>
  );
}
