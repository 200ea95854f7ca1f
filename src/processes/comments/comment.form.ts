import { isUuid } from "#platform/text/uuid.ts";
import type { Reader } from "#platform/web/reader.ts";
import { isPosition, longest, type Position } from "./comment.ts";
import { commentsTexts } from "./comments.texts.ts";

interface CommentWords {
  readonly body: string;
  readonly position: Position | null;
  /** Asks to sign for the service: whether this person may is asked elsewhere. */
  readonly official: boolean;
  /** Drawn with the form; null when it carried none. */
  readonly submission: string | null;
}

export function readComment(form: Reader): CommentWords {
  const { problems: t } = commentsTexts[form.locale];
  const body = form
    .text("texte")
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
  form.check("texte", [...body].length >= 2, t.empty);
  form.check("texte", body.length <= longest, t.long);
  const [position, submission] = [form.text("avis"), form.text("envoi")];
  return {
    body,
    position: isPosition(position) ? position : null,
    official: form.text("equipe") === "1",
    submission: isUuid(submission) ? submission : null,
  };
}
