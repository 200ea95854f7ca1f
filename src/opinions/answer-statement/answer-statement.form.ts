import type { Reader } from "#platform/web/reader.ts";
import { type Stance, stances } from "../conversation.ts";
import { answerTexts } from "./answer-statement.texts.ts";

export interface NewAnswer {
  readonly stance: Stance;
  readonly words: string;
  readonly asWhom: string;
  /** Of the answer that is changed; 0 for the first. */
  readonly version: number;
}

export function readAnswer(form: Reader): NewAnswer {
  const t = answerTexts[form.locale];
  return {
    stance: form.choice("stance", stances, t.stanceMissing),
    words: form.lines("words", 3, 4000, t.wordsMissing),
    asWhom: form.line("asWhom", 2, 160, t.asWhomMissing),
    version: form.version(),
  };
}
