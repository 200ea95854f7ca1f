import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { DebateQuestion } from "./debate.query.ts";
import { debateTexts } from "./debate.texts.ts";

export interface QuestionRow {
  /** Of one that stood there before. */
  readonly id: string | null;
  readonly title: string;
  readonly details: string;
}

export const mostQuestions = 12;

export const emptyRow = (rank: number): Values => ({ [`question_${rank}`]: "", [`details_${rank}`]: "" });

export function valuesOf(questions: readonly DebateQuestion[]): Values {
  const rows = questions.flatMap(({ id, title, details }, at) =>
    Object.entries({ id, question: title, details }).map(([name, value]) => [`${name}_${at + 1}`, value]),
  );
  return rows.length > 0 ? Object.fromEntries(rows) : emptyRow(1);
}

/** How many rows the form has. */
export const countOf = (values: Values): number => Object.keys(values).filter((name) => /^question_\d+$/.test(name)).length;

/** All rows of the form: an empty question is one to take away, or one that was not written. */
export function readRows(form: Reader): QuestionRow[] {
  const { problems: t } = debateTexts[form.locale].edit;
  const rows: QuestionRow[] = [];
  while (rows.length <= mostQuestions && form.all(`question_${rows.length + 1}`).length > 0) {
    const rank = rows.length + 1;
    const details = form.lines(`details_${rank}`, 0, 4000, t.details);
    const written = form.has(`question_${rank}`) || details !== "";
    rows.push({ id: form.text(`id_${rank}`) || null, title: written ? form.line(`question_${rank}`, 5, 200, t.title) : "", details });
  }
  form.check(`question_${mostQuestions + 1}`, rows.filter(({ title }) => title !== "").length <= mostQuestions, t.most);
  return rows;
}
