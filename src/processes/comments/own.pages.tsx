import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { editMinutes } from "./comment.ts";
import { readComment } from "./comment.form.ts";
import { commentsTexts } from "./comments.texts.ts";
import { deleteComment, editComment } from "./edit.command.ts";
import { DeletePage, EditPage } from "./own.view.tsx";
import { openComment } from "./thread.page.tsx";
import { routes } from "../routes.ts";

type OwnVisit = Visit<"/participer/commentaires/:comment/modifier", Visitor>;

/** Somebody else's comment is not found here. */
async function openOwn(visit: Pick<OwnVisit, "db" | "params" | "visitor" | "locale" | "url" | "offers">) {
  const opened = await openComment(visit);
  if (opened.row.authorId !== visit.visitor.id || opened.row.deleted) throw new NotFound();
  return opened;
}

type Own = Awaited<ReturnType<typeof openOwn>>;

export const editPage = page("processes/comments", routes.editComment, {
  access: signedIn,

  async get(visit) {
    const own = await openOwn(visit);
    const late = visit.now.getTime() - own.row.writtenAt.getTime() > editMinutes * 60_000;
    return showEdit(visit, own, { texte: own.row.body }, late ? { texte: commentsTexts[visit.locale].problems.tooLate } : {}, late ? 409 : 200);
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const own = await openOwn(visit);
    const t = commentsTexts[locale];
    const typed = await visit.form();
    const read = readComment(typed, t);
    if (!read.ok) return showEdit(visit, own, typed, read.problems, 422);
    const outcome = await editComment(db, own.row, own.subject, { personId: visitor.id, body: read.value.body });
    if (!outcome.ok) return showEdit(visit, own, typed, { texte: outcome.problem === "hidden" ? t.problems.hidden : t.problems.tooLate }, 409);
    return { redirect: `${routes.comment.href(visit.params)}?fait=${outcome.held ? "retenu" : "modifie"}#c-${own.row.id}` };
  },
});

function showEdit(
  { locale }: Pick<OwnVisit, "locale">,
  own: Own,
  values: Record<string, string>,
  problems: Record<string, string>,
  status: 200 | 409 | 422,
): HtmlAnswer {
  return { title: commentsTexts[locale].editTitle, robots: "noindex", status, body: <EditPage {...own} values={values} problems={problems} /> };
}

export const deletePage = page("processes/comments", routes.deleteComment, {
  access: signedIn,

  async get(visit) {
    const own = await openOwn(visit);
    return { title: commentsTexts[visit.locale].deleteTitle, robots: "noindex", body: <DeletePage {...own} /> };
  },

  async post(visit) {
    const { row, subject } = await openOwn(visit);
    await deleteComment(visit.db, row, subject, visit.visitor.id);
    return { redirect: `${subject.href}?fait=supprime#commentaires` };
  },
});
