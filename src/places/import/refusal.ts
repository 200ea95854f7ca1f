import type { Locale } from "#platform/i18n/locale.ts";
import type { NoteValue } from "./notes.ts";
import { type RefusalCode, type RefusalTexts, refusalTexts } from "./refusals.texts.ts";

/** Why a whole file is refused: nothing of it is stored. Its sentence is made where it is read: `sayRefusal`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the sentence of this code needs, in the order of its texts. */
  readonly values: readonly NoteValue[];
}

export interface FileRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function refuseFile<code extends RefusalCode>(code: code, ...values: Parameters<RefusalTexts[code]>): FileRefusal {
  return { ok: false, refusal: { code, values } };
}

/** The sentence in the reader's language; for the terminal in French, with the options of the command. */
export function sayRefusal({ code, values }: Refusal, to: Locale | "terminal"): string {
  const sentence = refusalTexts[to][code] as (...values: readonly NoteValue[]) => string;
  return sentence(...values);
}
