import type { Reader } from "#platform/web/reader.ts";
import { type AmendmentAct, amendmentActs, longestBlock, type Paragraph } from "../text.ts";
import { amendTexts } from "./amend.texts.ts";

export interface ProposedAmendment {
  readonly act: AmendmentAct;
  /** Null for an insertion at the beginning. */
  readonly paragraph: number | null;
  readonly body: string | null;
  readonly reason: string;
}

export const mostReason = 2000;

/** `on` is the paragraph as it is read now; undefined when it is not there. */
export function readProposed(form: Reader, on: Paragraph | undefined): ProposedAmendment {
  const t = amendTexts[form.locale];
  const act = form.choice("acte", amendmentActs, t.actMissing);
  const typed = form.text("paragraphe");
  const paragraph = /^\d{1,6}$/.test(typed) ? Number(typed) : null;
  // The form at the beginning of the text offers no other act: this one was not sent by it.
  form.check("body", act === "insert" || paragraph !== null, t.paragraphMissing);
  const body = act === "delete" ? null : form.lines("body", 2, longestBlock, t.bodyMissing, t.bodyLong);
  form.check("body", act !== "replace" || body !== on?.body, t.bodySame);
  return { act, paragraph, body, reason: form.lines("reason", 10, mostReason, t.reasonMissing, t.reasonLong) };
}
