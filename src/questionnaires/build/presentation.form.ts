import type { Reader } from "#platform/web/reader.ts";
import { buildTexts } from "./build.texts.ts";

export interface Presentation {
  readonly title: string;
  readonly introduction: string;
  readonly thanks: string;
  readonly signed: boolean;
}

/** `signed` is not asked again once somebody has answered. */
export function readPresentation(form: Reader, { locked = false } = {}): Presentation {
  const t = buildTexts[form.locale];
  return {
    title: form.line("title", 3, 160, t.nameMissing),
    introduction: form.lines("introduction", 0, 4000, t.long(4000)),
    thanks: form.lines("thanks", 0, 2000, t.long(2000)),
    signed: !locked && form.choice("signed", ["signed", "anonymous"], t.signedMissing) === "signed",
  };
}
