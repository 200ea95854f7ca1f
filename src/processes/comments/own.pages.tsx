import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { editMinutes } from "./comment.ts";
import { readComment } from "./comment.form.ts";
import { commentsTexts } from "./comments.texts.ts";
import { deleteComment, editComment } from "./edit.command.ts";
import { type OpenComment, openComment } from "./open-comment.query.ts";
import { DeletePage, EditPage } from "./own.view.tsx";
import { routes } from "../routes.ts";

/** Somebody else's comment is not found here. */
async function openOwn(visit: VisitOf<typeof routes.editComment | typeof routes.deleteComment>): Promise<OpenComment> {
  const opened = await openComment(visit);
  if (opened.row.authorId !== visit.visitor.id || opened.row.deleted) throw new NotFound();
  return opened;
}

export const editPage = act("processes/comments", routes.editComment, {
  access: signedIn,
  find: openOwn,
  values: (_, { row }) => ({ texte: row.body }),

  show({ locale, now }, own, form) {
    const { editTitle: title, problems: t } = commentsTexts[locale];
    const late = form.act === null && now.getTime() - own.row.writtenAt.getTime() > editMinutes * 60_000;
    if (!late) return { title, robots: "noindex", body: <EditPage {...own} form={form} /> };
    return { title, robots: "noindex", status: 409, body: <EditPage {...own} form={{ ...form, problems: { texte: t.too_late } }} /> };
  },

  read: readComment,

  async run({ db, visitor, locale, params }, { row, subject }, { body }) {
    const edited = await editComment(db, row, subject, { personId: visitor.id, body });
    if (edited.ok) return done(`${routes.comment.href(params)}#c-${row.id}`, edited.held ? "retenu" : "modifie");
    return conflict({ texte: commentsTexts[locale].problems[edited.problem] });
  },
});

export const deletePage = act("processes/comments", routes.deleteComment, {
  access: signedIn,
  find: openOwn,
  show: ({ locale }, own) => ({ title: commentsTexts[locale].deleteTitle, robots: "noindex", body: <DeletePage {...own} /> }),

  async run({ db, visitor }, { row, subject }) {
    await deleteComment(db, row, subject, visitor.id);
    return done(`${subject.href}#commentaires`, "supprime");
  },
});
