import { Gone, NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { anyone, can, signedIn, type Visitor } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
import { maySee } from "../team.ts";
import { findThread } from "./comment.query.ts";
import { type CommentRow, findCommentRow } from "./comment-row.query.ts";
import { commentsTexts } from "./comments.texts.ts";
import { serviceOf } from "./discussion.ts";
import { findHiddenReasons } from "./hidden-reasons.query.ts";
import { findSubject, type Subject } from "./subject.ts";
import { ReplyPage, ThreadPage } from "./thread.view.tsx";
import { formOf, publish, type Typed } from "./write.page.tsx";
import { routes } from "../routes.ts";

type CommentVisit<visitor extends Visitor | null = Visitor | null> = Pick<Visit<string, visitor>, "db" | "visitor" | "locale" | "url" | "offers"> & {
  readonly params: { readonly comment: string };
};

/** A comment of the first level with all its replies. The address of a reply leads to where it stands. */
export const threadPage = page("processes/comments", routes.comment, {
  access: anyone,

  async get(visit) {
    const { db, visitor, locale, url } = visit;
    const { row, subject } = await openComment(visit);
    const reader = { viewerId: visitor?.id ?? null, subject };
    const around = row.threadId ? { around: row.id } : {};
    const thread = await findThread(db, row.threadId ?? row.id, reader, { page: Math.trunc(Number(url.searchParams.get("page"))) || 1, ...around });
    if (!thread) throw new NotFound();
    const [opening, reasons] = await Promise.all([subject.kind.opening(db, subject), findHiddenReasons(db, [thread.comment, ...thread.replies], locale)]);
    const t = commentsTexts[locale];
    return {
      title: t.threadTitle(subject.title),
      robots: "noindex",
      body: (
        <ThreadPage
          subject={subject}
          thread={thread}
          reading={{ open: opening.phase === "open", reasons }}
          signedIn={visitor !== null}
          done={url.searchParams.get("fait")}
        />
      ),
    };
  },
});

export const replyPage = page("processes/comments", routes.reply, {
  access: signedIn,

  get: async (visit) => showReply(visit, await openComment(visit)),

  async post(visit) {
    const opened = await openComment(visit);
    const typed = await visit.form();
    const published = await publish(visit, opened.subject, typed, opened.row.id);
    if (!published.ok) return showReply(visit, opened, { values: typed, problems: published.problems, status: published.status });
    const thread = routes.comment.href({ comment: published.id });
    return { redirect: `${thread}?fait=${published.held ? "retenu" : "commente"}#c-${published.id}` };
  },
});

interface Opened {
  readonly row: CommentRow;
  readonly subject: Subject;
}

/**
 * A comment that this person may read, or an act on it may concern.
 * @throws NotFound for an unknown one, and for one of a process that this person may not see.
 * @throws Gone when moderators hid it, or what it is about; its author and moderators still find it.
 */
export async function openComment({ db, params, visitor, locale, offers }: CommentVisit): Promise<Opened> {
  const row = await findCommentRow(db, params.comment);
  const subject = row && (await findSubject(db, offers, row.ref));
  if (!row || !subject || !(await maySee(db, subject.process, visitor))) throw new NotFound();
  if (can(visitor, "moderation.decide")) return { row, subject };
  const { reported } = subject;
  const above = reported ? await hiddenBecause(db, reported.kind, reported.id, locale) : null;
  const hidden = above ?? (row.authorId !== null && row.authorId === visitor?.id ? null : await hiddenBecause(db, "comment", row.id, locale));
  if (hidden) throw new Gone(hidden);
  return { row, subject };
}

async function showReply({ db, visitor, locale }: CommentVisit<Visitor>, { row, subject }: Opened, typed?: Typed): Promise<HtmlAnswer> {
  const [opening, service] = await Promise.all([subject.kind.opening(db, subject), serviceOf(db, visitor, subject.process)]);
  const form = { action: routes.reply.href({ comment: row.id }), service, ...formOf(typed) };
  return {
    title: commentsTexts[locale].reply,
    robots: "noindex",
    status: typed?.status ?? 200,
    body: <ReplyPage subject={subject} answered={row} opening={opening} form={form} />,
  };
}
