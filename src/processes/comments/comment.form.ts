import { isUuid } from "#platform/text/uuid.ts";
import { isPosition, longest, type Position } from "./comment.ts";
import type { CommentsTexts } from "./comments.texts.ts";

export interface Written {
  readonly body: string;
  readonly position: Position | null;
  /** Asks to sign for the service: whether this person may is asked elsewhere. */
  readonly official: boolean;
  /** Drawn with the form; null when it carried none. */
  readonly submission: string | null;
}

export type ReadComment = { readonly ok: true; readonly value: Written } | { readonly ok: false; readonly problems: { readonly texte: string } };

export function readComment(typed: Record<string, string>, t: CommentsTexts): ReadComment {
  const body = (typed["texte"] ?? "")
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if ([...body].length < 2) return { ok: false, problems: { texte: t.problems.empty } };
  if (body.length > longest) return { ok: false, problems: { texte: t.problems.long } };
  const { avis, equipe, envoi = "" } = typed;
  return { ok: true, value: { body, position: isPosition(avis) ? avis : null, official: equipe === "1", submission: isUuid(envoi) ? envoi : null } };
}
