import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { findThread } from "./comment.query.ts";
import { commentsTexts } from "./comments.texts.ts";
import { findHiddenReasons } from "./hidden-reasons.query.ts";
import { openComment } from "./open-comment.query.ts";
import { ThreadPage } from "./thread.view.tsx";
import { routes } from "../routes.ts";

/** A comment of the first level with all its replies. The address of a reply leads to where it stands. */
export default page("processes/comments", routes.comment, {
  access: anyone,

  async get(visit) {
    const { db, visitor, locale, url } = visit;
    const { row, subject } = await openComment(visit);
    const reader = { viewerId: visitor?.id ?? null, subject };
    const around = row.threadId ? { around: row.id } : {};
    const thread = await findThread(db, row.threadId ?? row.id, reader, { page: Math.trunc(Number(url.searchParams.get("page"))) || 1, ...around });
    if (!thread) throw new NotFound();
    const [opening, reasons] = await Promise.all([subject.kind.opening(db, subject), findHiddenReasons(db, [thread.comment, ...thread.replies], locale)]);
    const { threadTitle, done } = commentsTexts[locale];
    return {
      title: threadTitle(subject.title),
      robots: "noindex",
      says: done,
      body: <ThreadPage subject={subject} thread={thread} reading={{ open: opening.phase === "open", reasons }} />,
    };
  },
});
