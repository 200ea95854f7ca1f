import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { keyOf, type KeyedLabel } from "../call.ts";
import { type Condition, type Form, hasOptions, isConditional, type Question, mostBlocks, questionKinds, questionsOf } from "../question.ts";
import { buildTexts } from "./build.texts.ts";

/** A section that the form names with "+" is new, with the name that was typed. */
export const newSection = "+";

interface QuestionForm {
  readonly question: Question;
  /** Of the section that it stands in: one there is, or the name of a new one. */
  readonly section: string | { readonly label: string };
  /** How many times that section may be answered; null: as it was. */
  readonly repeat: number | null;
}

/** One question of a form. `before`: the same as it was; a new one when null. */
export function readQuestion(form: Reader, all: Form, before: Question | null): QuestionForm {
  const t = buildTexts[form.locale].problems;
  const others = questionsOf(all).filter(({ key }) => key !== before?.key);
  const label = form.line("intitule", 3, 200, t.label);
  const kind = form.choice("genre", questionKinds, t.kind);
  const options = hasOptions(kind) ? readOptions(form, before?.options ?? []) : [];
  const section = form.text("rubrique");
  form.check("rubrique", section === newSection || all.some(({ key }) => key === section), t.section);
  const most = kind === "short" ? 200 : kind === "long" ? (form.has("longueur") ? form.whole("longueur", 100, 8000, t.most) : 3000) : null;
  return {
    question: {
      ...{
        key:
          before?.key ??
          keyOf(
            label,
            others.map(({ key }) => key),
          ),
        label,
        kind,
        options,
        most,
      },
      hint: form.line("aide", 0, 300, t.hint),
      required: !form.ticked("libre"),
      condition: readCondition(form, others),
    },
    repeat: form.has("rubrique_fois") ? form.whole("rubrique_fois", 1, mostBlocks, t.repeat) : null,
    section: section === newSection ? { label: form.line("nouvelle_rubrique", 2, 80, t.sectionName) } : section,
  };
}

function readOptions(form: Reader, before: readonly KeyedLabel[]): KeyedLabel[] {
  const t = buildTexts[form.locale].problems;
  const labels = form
    .lines("choix", 0, 4000, t.options)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  form.check(
    "choix",
    labels.length >= 2 && labels.length <= 30 && labels.every((one) => one.length <= 120) && new Set(labels).size === labels.length,
    t.options,
  );
  const taken: string[] = [];
  return labels.map((label) => {
    const key = before.find((one) => one.label === label)?.key ?? keyOf(label, [...taken, ...before.map((one) => one.key)]);
    taken.push(key);
    return { key, label };
  });
}

/** "stade=idee": the question is asked of whoever chose this. */
function readCondition(form: Reader, others: readonly Question[]): Condition | null {
  const t = buildTexts[form.locale].problems;
  const typed = form.all("condition").filter(Boolean);
  if (typed.length === 0) return null;
  const pairs = typed.map((one) => one.split("=") as [string, string?]);
  const key = pairs[0]![0];
  const parent = others.find((one) => one.key === key && isConditional(one.kind));
  const values = pairs.map(([, value = ""]) => value);
  form.check(
    "condition",
    parent !== undefined && pairs.every(([one]) => one === key) && values.every((value) => parent.options.some((one) => one.key === value)),
    t.condition,
  );
  return { key, values };
}

export function questionValues(question: Question, section: string): Values {
  return {
    ...{ intitule: question.label, genre: question.kind, aide: question.hint, libre: question.required ? "" : "1", rubrique: section },
    choix: question.options.map(({ label }) => label).join("\n"),
    longueur: question.most === null ? "" : String(question.most),
    condition: question.condition?.values.map((value) => `${question.condition!.key}=${value}`) ?? [],
  };
}
