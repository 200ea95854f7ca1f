import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { ThreadPage as Thread } from "./comment.query.ts";
import { CommentItem, type Reading, Replies } from "./comment.view.tsx";
import { commentsTexts } from "./comments.texts.ts";
import type { Subject } from "./comment.subject.ts";
import { CommentFrame } from "./write.view.tsx";
import { routes } from "../routes.ts";

interface ThreadPageProps {
  subject: Subject;
  thread: Thread;
  reading: Reading;
}

export function ThreadPage({ subject, thread, reading }: ThreadPageProps) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const { comment, replies, page, pages } = thread;
  const href = routes.comment.href({ comment: comment.id });
  return (
    <CommentFrame subject={subject} title={<Quoting words={subject.title}>{t.threadTitle(subject.title)}</Quoting>} here={t.title}>
      <CommentItem comment={comment} reading={reading} />
      {replies.length > 0 && (
        <TitledPart id="reponses" title={plural(comment.replies, locale, t.replies)}>
          <Replies replies={replies} reading={reading} />
          <Pagination page={page} pages={pages} href={(n) => withQuery(href, { page: n > 1 ? n : null })} />
        </TitledPart>
      )}
      <p class="row">
        {reading.open && !comment.deleted && !comment.hidden && (
          <ButtonLink icon="message-square" href={routes.reply.href({ comment: comment.id })}>
            {t.reply}
          </ButtonLink>
        )}
        <Go href={`${subject.listHref}#commentaires`}>
          <Quoting words={subject.title}>{t.on(subject.title)}</Quoting>
        </Go>
      </p>
    </CommentFrame>
  );
}
