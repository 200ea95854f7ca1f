import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { ErrorSummary } from "#platform/ui/form.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Opening } from "../opening.query.ts";
import { CommentForm, type CommentFormProps } from "./comment-form.view.tsx";
import type { ThreadPage as Thread } from "./comment.query.ts";
import type { CommentRow } from "./comment-row.query.ts";
import { CommentItem, type Reading, Replies } from "./comment.view.tsx";
import { commentsTexts } from "./comments.texts.ts";
import { SaidDone, sayClosed } from "./discussion.view.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import type { Subject } from "./subject.ts";
import { CommentFrame } from "./write.view.tsx";
import { routes } from "../routes.ts";

interface ThreadPageProps {
  subject: Subject;
  thread: Thread;
  reading: Reading;
  signedIn: boolean;
  done: string | null;
}

export function ThreadPage({ subject, thread, reading, done }: ThreadPageProps) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const { comment, replies, page, pages } = thread;
  const href = routes.comment.href({ comment: comment.id });
  return (
    <CommentFrame subject={subject} title={t.threadTitle(subject.title)} here={t.title}>
      <SaidDone done={done} />
      <CommentItem comment={comment} reading={reading} />
      {replies.length > 0 && (
        <section class="flow" aria-labelledby="reponses">
          <h2 id="reponses">{plural(comment.replies, locale, t.replies)}</h2>
          <Replies replies={replies} reading={reading} />
          <Pagination page={page} pages={pages} href={(n) => withQuery(href, { page: n > 1 ? n : null })} />
        </section>
      )}
      <p class="row">
        {reading.open && !comment.deleted && !comment.hidden && (
          <ButtonLink icon="message-square" href={routes.reply.href({ comment: comment.id })}>
            {t.reply}
          </ButtonLink>
        )}
        <Go href={`${subject.listHref}#commentaires`}>{t.on(subject.title)}</Go>
      </p>
    </CommentFrame>
  );
}

interface ReplyPageProps {
  subject: Subject;
  answered: CommentRow;
  opening: Opening;
  form: CommentFormProps;
}

export function ReplyPage({ subject, answered, opening, form }: ReplyPageProps) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const back = routes.comment.href({ comment: answered.id });
  const whom = answered.signature || t.anonymous;
  return (
    <CommentFrame subject={subject} title={t.replyTo(whom)} here={t.reply}>
      <blockquote class="flow">{answered.body ? <Paragraphs text={answered.body} /> : <p>{t.deleted}</p>}</blockquote>
      {opening.phase === "open" && !answered.deleted ? (
        <CommentForm {...form} kind="reply" cancelHref={back} />
      ) : (
        <>
          <ErrorSummary problems={form.problems} />
          {form.values?.["texte"] && <textarea class="area" id="texte" aria-label={t.body} readOnly value={String(form.values["texte"])} />}
          {opening.phase !== "open" && <p>{sayClosed(opening, locale)}</p>}
          <Go href={back}>{t.back}</Go>
        </>
      )}
    </CommentFrame>
  );
}
