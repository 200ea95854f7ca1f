import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Go } from "#platform/ui/button.tsx";
import { ErrorSummary } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { processCrumb } from "../process-crumb.ts";
import type { Opening } from "../opening.query.ts";
import { CommentForm } from "./comment-form.view.tsx";
import type { CommentRow } from "./comment-row.query.ts";
import { commentsTexts } from "./comments.texts.ts";
import { sayClosed } from "./discussion.view.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import type { Subject } from "./comment.subject.ts";
import { routes } from "../routes.ts";

interface FrameProps {
  subject: Subject;
  title: ComponentChildren;
  here: string;
  lead?: string | undefined;
  children: ComponentChildren;
}

/** The frame of every page about the comments on something: where it stands, and the way back. */
export function CommentFrame({ subject, title, here, lead, children }: FrameProps) {
  const { process } = subject;
  const trail = [processCrumb(process), { label: <Written>{subject.title}</Written>, href: subject.href }];
  return <PageFrame flow="loose" {...{ title, here, trail, lead, children }} />;
}

interface WritePageProps {
  subject: Subject;
  /** The comment to which this is a reply. */
  answered: CommentRow | null;
  opening: Opening;
  service: string | null;
  form: FormState;
}

export function WritePage({ subject, answered, opening, service, form }: WritePageProps) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const params = answered && { comment: answered.id };
  const back = params ? routes.comment.href(params) : subject.href;
  const title = answered ? t.replyTo(answered.signature || t.anonymous) : <Quoting words={subject.title}>{t.writeOn(subject.title)}</Quoting>;
  return (
    <CommentFrame subject={subject} title={title} here={answered ? t.reply : t.write}>
      {answered && <blockquote class="flow">{answered.body ? <Paragraphs text={answered.body} /> : <p>{t.deleted}</p>}</blockquote>}
      {opening.phase === "open" && !answered?.deleted ? (
        <CommentForm
          action={params ? routes.reply.href(params) : subject.writeHref}
          kind={answered ? "reply" : "comment"}
          service={service}
          form={form}
          cancelHref={back}
        />
      ) : (
        <>
          <ErrorSummary problems={form.problems} />
          {form.values["texte"] && <textarea class="area" id="texte" aria-label={t.body} readOnly value={String(form.values["texte"])} />}
          {opening.phase !== "open" && <p>{sayClosed(opening, locale)}</p>}
          <Go href={back}>{t.back}</Go>
        </>
      )}
    </CommentFrame>
  );
}
