import type { Reader } from "#platform/web/reader.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { publishTexts } from "./publish.texts.ts";
import { tracesInAnswer, tracesInQuestion } from "./traces.ts";

export interface PublicWords {
  readonly title: string;
  readonly question: string;
  readonly body: string;
}

interface Asker {
  readonly name: string | null;
  readonly email: string | null;
  readonly words: string;
}

/** What the public will read. Whatever tells who asked is refused at its field; that an agent has read it is said by a tick. */
export function readPublic(form: Reader, asker: Asker): PublicWords {
  const t = publishTexts[form.locale];
  const { tooLong } = inquiriesTexts[form.locale];
  const words = {
    title: form.line("title", 5, 140, t.titleMissing, tooLong(140)),
    question: form.lines("question", 10, 2000, t.questionMissing, tooLong(2000)),
    body: form.lines("body", 10, 8000, t.bodyMissing, tooLong(8000)),
  };
  for (const field of ["title", "question"] as const) for (const trace of tracesInQuestion(words[field], asker)) form.check(field, false, t.traces[trace]);
  for (const trace of tracesInAnswer(words.body, asker)) form.check("body", false, t.traces[trace]);
  form.check("read", form.ticked("read"), t.readMissing);
  return words;
}
