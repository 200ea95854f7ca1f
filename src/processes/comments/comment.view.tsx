import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { moderationRoutes } from "#moderation";
import type { Comment, Thread } from "./comment.query.ts";
import { commentsTexts } from "./comments.texts.ts";
import { Paragraphs } from "./paragraphs.tsx";
import { routes } from "../routes.ts";

export interface Reading {
  /** Whether replies may be written now. */
  readonly open: boolean;
  /** Identifier → why moderators hid it. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** A comment of the first level with its first replies. */
export function ThreadItem({ thread, reading }: { thread: Thread; reading: Reading }) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const more = thread.replies - thread.shownReplies.filter(({ deleted, hidden }) => !deleted && !hidden).length;
  return (
    <li>
      <CommentItem comment={thread} reading={reading} />
      {thread.shownReplies.length > 0 && <Replies replies={thread.shownReplies} reading={reading} />}
      {more > 0 && (
        <a class="comment-more" href={routes.comment.href({ comment: thread.id })}>
          {plural(more, locale, t.moreReplies)}
        </a>
      )}
    </li>
  );
}

export function Replies({ replies, reading }: { replies: readonly Comment[]; reading: Reading }) {
  return (
    <ul class="replies">
      {replies.map((reply) => (
        <li>
          <CommentItem comment={reply} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

export function CommentItem({ comment, reading }: { comment: Comment; reading: Reading }) {
  const t = useTexts(commentsTexts);
  const { id, answers, under, body, mine, hidden, deleted } = comment;
  const held = mine ? t.heldMine : t.held;
  const reason = hidden && (hidden === "held" ? held : (reading.reasons.get(id) ?? t.held));
  const mark = deleted ? t.deleted : reason;
  return (
    <article class="comment" id={`c-${id}`}>
      <CommentHead comment={comment} />
      {answers && <p class="soft">{t.answers(answers)}</p>}
      {under && <p class="soft">{t.under(under.number, under.title)}</p>}
      {mark && <p class="comment-mark">{mark}</p>}
      {body && <Paragraphs text={body} />}
      {!deleted && <CommentActs comment={comment} open={reading.open && !hidden} />}
    </article>
  );
}

const tones = { for: "ok", against: "danger", neutral: "none" } as const;

function CommentHead({ comment }: { comment: Comment }) {
  const t = useTexts(commentsTexts);
  const locale = useLocale();
  const { id, signature, official, byAuthor, mine, position, channel, writtenAt, editedAt, deleted, hidden } = comment;
  return (
    <p class="meta">
      {!deleted && (!hidden || mine) && <b>{signature || t.anonymous}</b>}
      {official && <Badge tone="accent">{t.official}</Badge>}
      {byAuthor && <Badge tone="info">{t.byAuthor}</Badge>}
      {mine && !official && <Badge>{t.mine}</Badge>}
      {position && <Badge tone={tones[position]}>{t.positions[position]}</Badge>}
      {channel !== "web" && <span>{t.channels[channel]}</span>}
      <a href={routes.comment.href({ comment: id })}>
        <span class="vh">{t.permalink}, </span>
        <time dateTime={writtenAt.toISOString()}>{formatDate(writtenAt, locale, { dateStyle: "long", timeStyle: "short" })}</time>
      </a>
      {editedAt && <span>{t.edited}</span>}
    </p>
  );
}

function CommentActs({ comment, open }: { comment: Comment; open: boolean }) {
  const t = useTexts(commentsTexts);
  const { id, signature, mine, editable, hidden } = comment;
  const whom = signature || t.anonymous;
  const params = { comment: id };
  return (
    <p class="comment-acts">
      {open && (
        <Act href={routes.reply.href(params)} whom={whom}>
          {t.reply}
        </Act>
      )}
      {editable && (
        <Act href={routes.editComment.href(params)} whom={whom}>
          {t.edit}
        </Act>
      )}
      {mine && (
        <Act href={routes.deleteComment.href(params)} whom={whom}>
          {t.remove}
        </Act>
      )}
      {!mine && !hidden && (
        <Act href={moderationRoutes.report.href({ kind: "comment", id })} whom={whom}>
          {t.report}
        </Act>
      )}
    </p>
  );
}

/** Out of the list, "Répondre" alone would say nothing: whom, for whoever goes from link to link. */
function Act({ href, whom, children }: { href: string; whom: string; children: ComponentChildren }) {
  return (
    <a href={href}>
      {children}
      <span class="vh">, {whom}</span>
    </a>
  );
}
