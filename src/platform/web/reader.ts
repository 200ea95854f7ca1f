import type { Locale } from "#platform/i18n/locale.ts";
import { readEuros } from "#platform/money/euros.ts";
import { typedLine } from "#platform/text/one-line.ts";
import { withoutUnseen } from "#platform/text/unseen.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { isDay } from "#platform/time/day.ts";
import { readInstant } from "#platform/time/clock.ts";
import type { FormInput } from "./form-input.ts";
import { readerTexts } from "./reader.texts.ts";

/**
 * Reads a posted form field by field. Each question takes the field's name and the sentence to say when the answer is wrong; the first
 * problem of a field is kept. After a problem the value given back only fits its type: nothing may be done with it before `isRight`.
 */
export interface Reader {
  readonly locale: Locale;
  readonly problems: Readonly<Record<string, string>>;
  isRight(): boolean;
  /** Whether anything was typed there. */
  has(name: string): boolean;
  /** As typed, trimmed; "" when absent. */
  text(name: string): string;
  /** As typed, to the last space: a password. */
  secret(name: string): string;
  /** Of all fields with text that came, known or not. */
  names(): string[];
  /** As typed, when the name is repeated. */
  all(name: string): string[];
  /** A file in which there is nothing is a problem, whoever asks for it. */
  file(name: string): File | null;
  /** Which thing of a list the pressed button is about: "ID" of `act=remove:ID`. */
  on(): string;
  /**
   * One line of text, `min` to `max` characters long, in its one form (`typedLine`); control characters are wrong. `long` is said of what is too
   * long.
   */
  line(name: string, min: number, max: number, problem: string, long?: string): string;
  /** Several lines of text, `min` to `max` characters long; without marks that nobody sees. */
  lines(name: string, min: number, max: number, problem: string, long?: string): string;
  /** One of these words. */
  choice<word extends string>(name: string, words: Iterable<word>, problem: string): word;
  /** Some of these words, each once; others are wrong. */
  choices<word extends string>(name: string, words: Iterable<word>, problem: string): word[];
  ticked(name: string): boolean;
  /** A whole number, within bounds. */
  whole(name: string, min: number, max: number, problem: string): number;
  /** Cents of a sum in euros, as people type it. Bounds in cents. */
  euros(name: string, min: number, problem: string, most?: number): number;
  /** An instant from a field of a day and a time here (`<name>_date`, `<name>_time`). */
  moment(name: string, problem: string): Date;
  /** A day that the calendar has, "2026-03-29"; "" after a problem. */
  day(name: string, problem: string): string;
  email(name: string, problem: string): string;
  /** An identifier of a row. */
  id(name: string, problem: string): string;
  /** The version of the thing that the form was made from; 0 when it says none. */
  version(): number;
  /** What the form holds there should it be shown again, whatever was typed. */
  carry(name: string, value: string): void;
  /** Notes the problem unless right. For rules between fields. */
  check(name: string, right: boolean, problem: string): boolean;
}

const email = /^[^\s@<>()[\],;:"\\\p{Cc}\p{DI}]+@[^\s@<>()[\],;:"\\\p{Cc}\p{DI}]+\.[^\s@.<>()[\],;:"\\\p{Cc}\p{DI}]{2,}$/u;

export const isEmail = (text: string): boolean => text.length <= 254 && email.test(text);

export function readerOf(input: FormInput, locale: Locale): Reader {
  const problems: Record<string, string> = {};
  const text = (name: string) => (input.text[name] ?? "").trim();
  const check = (name: string, right: boolean, problem: string) => {
    if (!right) problems[name] ??= problem;
    return right;
  };
  return {
    locale,
    problems,
    isRight: () => Object.keys(problems).length === 0,
    has: (name) => text(name) !== "",
    text,
    secret: (name) => input.text[name] ?? "",
    names: () => Object.keys(input.text),
    all: (name) => input.all(name),
    file(name) {
      const [file, empty] = [input.file(name), input.emptyFile(name)];
      if (!file && empty !== null) check(name, false, readerTexts[locale].emptyFile(calledBy(empty)));
      return file;
    },
    on: () => text("act").split(":").slice(1).join(":"),
    ticked: (name) => text(name) !== "",
    carry(name, value) {
      input.values[name] = value;
    },
    version: () => (/^\d{1,9}$/.test(text("version")) ? Number(text("version")) : 0),
    check,
    ...textsOf(text, check),
    ...choicesOf(input, text, check),
    ...valuesOf(text, check),
  };
}

/** A file without the folders in which the person's machine keeps it. */
const calledBy = (fileName: string): string => typedLine(fileName.replace(/^.*[\\/]/s, "")).slice(0, 100);

type Text = Reader["text"];
type Check = Reader["check"];

function textsOf(text: Text, check: Check): Pick<Reader, "line" | "lines"> {
  const within = (name: string, value: string, min: number, max: number, problem: string, long = problem) => {
    check(name, value.length >= min, problem);
    check(name, value.length <= max, long);
    return value;
  };
  return {
    line(name, min, max, problem, long) {
      const value = typedLine(text(name));
      check(name, !/\p{Cc}/u.test(value), problem);
      return within(name, value, min, max, problem, long);
    },
    lines(name, min, max, problem, long) {
      const value = typedLine(text(name)) === "" ? "" : withoutUnseen(text(name)).trim();
      return within(name, value, min, max, problem, long);
    },
  };
}

function choicesOf(input: FormInput, text: Text, check: Check): Pick<Reader, "choice" | "choices"> {
  return {
    choice(name, words, problem) {
      const known = [...words];
      const chosen = known.find((word) => word === text(name));
      check(name, chosen !== undefined, problem);
      return chosen ?? known[0]!;
    },
    choices<word extends string>(name: string, words: Iterable<word>, problem: string) {
      const known = new Set<string>(words);
      const chosen = [...new Set(input.all(name))].filter((one) => one !== "");
      const fitting = chosen.filter((one): one is word => known.has(one));
      check(name, fitting.length === chosen.length, problem);
      return fitting;
    },
  };
}

function valuesOf(text: Text, check: Check): Pick<Reader, "whole" | "euros" | "moment" | "day" | "email" | "id"> {
  const lower = (name: string, isRight: (value: string) => boolean, problem: string) => {
    const value = text(name).toLowerCase();
    check(name, isRight(value), problem);
    return value;
  };
  return {
    whole(name, min, max, problem) {
      const typed = text(name).replace(/[\s\u202f\u00a0]/g, "");
      const value = /^-?\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN;
      check(name, value >= min && value <= max, problem);
      return Number.isNaN(value) ? min : value;
    },
    euros(name, min, problem, most) {
      const cents = readEuros(text(name), most);
      check(name, cents !== null && cents >= min, problem);
      return cents ?? min;
    },
    moment(name, problem) {
      const instant = readInstant(text(`${name}_date`), text(`${name}_time`));
      check(name, instant !== null, problem);
      return instant ?? new Date(0);
    },
    day: (name, problem) => (check(name, isDay(text(name)), problem) ? text(name) : ""),
    email: (name, problem) => lower(name, isEmail, problem),
    id: (name, problem) => lower(name, isUuid, problem),
  };
}

export type Reading<value> = { readonly ok: true; readonly value: value } | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

/** Reads a whole form outside of an act's page: a line of an import, a test. */
export function reading<value>(input: FormInput, locale: Locale, read: (form: Reader) => value): Reading<value> {
  const form = readerOf(input, locale);
  const value = read(form);
  return form.isRight() ? { ok: true, value } : { ok: false, problems: form.problems };
}
