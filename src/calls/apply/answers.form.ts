import { isRna, isSiret, tidyNumber } from "#people";
import { formatNumber } from "#platform/i18n/format.ts";
import { readEuros, typedEuros } from "#platform/money/euros.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Answer, type Answers, isIban, isList, type Question, type Section, years } from "../question.ts";
import { applyTexts } from "./apply.texts.ts";

export const fieldOf = ({ key }: Question, part?: string, at?: number): string => ["q", key, part, at].filter((one) => one !== undefined).join("_");

/** What was answered in a section: what is left open is absent, what is there is right. */
export function readAnswers(form: Reader, section: Section, communes: readonly { readonly code: string }[]): Answers {
  const given: Record<string, Answer> = {};
  for (const question of section.questions) {
    const answer = readAnswer(form, question, communes);
    if (answer !== undefined) given[question.key] = answer;
  }
  return given;
}

function readAnswer(form: Reader, question: Question, communes: readonly { readonly code: string }[]): Answer | undefined {
  const t = applyTexts[form.locale].problems;
  const name = fieldOf(question);
  const { kind, most, options } = question;
  const keys = options.map(({ key }) => key);
  if (kind === "years") return readYears(form, question);
  if (!form.has(name)) return undefined;
  switch (kind) {
    case "short":
      return form.line(name, 1, most ?? 200, t.text(formatNumber(most ?? 200, form.locale)));
    case "long":
      return form.lines(name, 1, most ?? 3000, t.text(formatNumber(most ?? 3000, form.locale)));
    case "number":
      return readNumber(form, name);
    case "money":
      return form.euros(name, 0, t.sum);
    case "date":
      form.check(name, isDayOfThisCentury(form.text(name)), t.day);
      return form.text(name);
    case "one":
      return form.choice(name, keys, t.choice);
    case "several":
      return form.choices(name, keys, t.choice);
    case "commune":
      form.check(
        name,
        communes.some(({ code }) => code === form.text(name)),
        t.commune,
      );
      return form.text(name);
    // Which place of that name it is, the directory says (`findAnswered`).
    case "place":
      return form.line(name, 2, 200, t.place);
    case "structure": {
      const number = tidyNumber(form.text(name));
      form.check(name, isSiret(number) || isRna(number), t.structure);
      return number;
    }
    case "file":
      return undefined;
    case "iban": {
      const iban = tidyNumber(form.text(name));
      form.check(name, isIban(iban), t.iban);
      return iban;
    }
  }
}

function readNumber(form: Reader, name: string): number {
  const typed = form
    .text(name)
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".");
  const right = /^\d{1,9}(\.\d{1,4})?$/.test(typed);
  form.check(name, right, applyTexts[form.locale].problems.number);
  return right ? Number(typed) : 0;
}

/** Sums may be less than nothing: "-12 000". A table of which nothing was typed is not answered. */
function readYears(form: Reader, question: Question): Readonly<Record<string, readonly number[]>> | undefined {
  const t = applyTexts[form.locale].problems;
  const lines = question.options.map(({ key }) => {
    const cells = Array.from({ length: years }, (_, at) => {
      const typed = form.text(fieldOf(question, key, at)).trim();
      if (typed === "") return 0;
      const below = /^[-\u2212]/.test(typed);
      const cents = readEuros(below ? typed.slice(1).trim() : typed);
      form.check(fieldOf(question, key, at), cents !== null, t.sum);
      return below ? -(cents ?? 0) : (cents ?? 0);
    });
    return [key, cells] as const;
  });
  const typed = question.options.some(({ key }) => Array.from({ length: years }, (_, at) => form.has(fieldOf(question, key, at))).some(Boolean));
  return typed ? Object.fromEntries(lines) : undefined;
}

/** The same, as the form shows it. */
export function answerValues({ questions }: Section, answers: Answers): Values {
  const values: Record<string, string | readonly string[]> = {};
  for (const question of questions) {
    const answer = answers[question.key];
    if (answer === undefined) continue;
    if (typeof answer === "string") values[fieldOf(question)] = answer;
    else if (typeof answer === "number") values[fieldOf(question)] = question.kind === "money" ? typedEuros(answer) : String(answer).replace(".", ",");
    else if (isList(answer)) values[fieldOf(question)] = answer;
    else
      for (const [key, cells] of Object.entries(answer))
        for (const [at, cents] of cells.entries()) values[fieldOf(question, key, at)] = cents < 0 ? `-${typedEuros(-cents)}` : typedEuros(cents);
  }
  return values;
}
