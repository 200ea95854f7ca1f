import { randomUUID } from "node:crypto";

import { act, conflict, done, tooMany } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, Visit } from "#platform/web/page.tsx";
import type { Path } from "#platform/web/path.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { signatureOf } from "../signature.ts";
import type { SubjectRef } from "./comment.ts";
import { readComment } from "./comment.form.ts";
import type { CommentRow } from "./comment-row.query.ts";
import { commentsTexts } from "./comments.texts.ts";
import { serviceOf } from "./discussion.ts";
import { openComment } from "./open-comment.query.ts";
import { findSubject, type Subject } from "./comment.subject.ts";
import { writeComment } from "./write.command.ts";
import { WritePage } from "./write.view.tsx";

/** How many comments one person publishes in a while before being asked to wait: far more than anybody writes. */
const pace = { limit: 20, windowSeconds: 600 };

/**
 * The page on which a comment is written: where one arrives by way of signing in, and where the form of a discussion posts.
 * @param locate finds what is discussed, if this person may see it
 */
export const writingPage = <const pattern extends string>(path: Path<pattern>, locate: (visit: Visit<pattern, Visitor>) => Promise<SubjectRef>): Page =>
  writes(path, async (visit) => {
    const subject = await findSubject(visit.db, visit.offers, await locate(visit));
    if (!subject) throw new NotFound();
    return { subject, row: null };
  });

export const replyPage = writes(routes.reply, openComment);

/** `find`: under what it is written; `row` is the comment that is answered. */
function writes<const pattern extends string>(
  path: Path<pattern>,
  find: (visit: Visit<pattern, Visitor>) => Promise<{ readonly subject: Subject; readonly row: CommentRow | null }>,
): Page {
  return act("processes/comments", path, {
    access: signedIn,

    async find(visit) {
      const { subject, row: answered } = await find(visit);
      const { db, visitor } = visit;
      const [opening, service] = await Promise.all([subject.kind.opening(db, subject), serviceOf(db, visitor, subject.process)]);
      return { subject, answered, opening, service };
    },

    values: () => ({ avis: "", envoi: randomUUID() }),

    show: ({ locale }, place, form) => ({
      title: place.answered ? commentsTexts[locale].reply : commentsTexts[locale].write,
      robots: "noindex",
      body: <WritePage {...place} form={form} />,
    }),

    read: readComment,

    async run({ db, visitor, locale }, { subject, answered, service }, { official, position, ...words }) {
      const { problems: t } = commentsTexts[locale];
      const turn = await takeToken(db, `participation/comment ${visitor.id}`, pace);
      if (!turn.allowed) return tooMany({ texte: t.tooMany(Math.ceil(turn.retryAfter / 60)) });
      const signed = official && service !== null;
      const written = await writeComment(db, {
        ...{ ...words, subject, personId: visitor.id, official: signed, signature: signed ? service : signatureOf(visitor.name) },
        ...(answered ? { answers: answered.id, position: null } : { answers: null, position }),
      });
      if (!written.ok) return conflict({ texte: t[written.problem] });
      const to = answered ? routes.comment.href({ comment: written.id }) : subject.href;
      return done(`${to}#c-${written.id}`, written.held ? "retenu" : "commente");
    },
  });
}
