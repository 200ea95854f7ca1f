import { formatList } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";
import { onOneLine } from "#platform/text/one-line.ts";
import { fieldNames } from "../field-names.ts";
import { lettersTexts } from "./report.letters.texts.ts";

interface Confirmation {
  readonly place: string;
  readonly wrong: string;
  readonly href: string;
}

/** To whoever reported without an account. Their words are quoted, so that they know what they confirm. */
export function confirmLetter({ place, wrong, href }: Confirmation, locale: Locale): Letter {
  const t = lettersTexts[locale];
  return {
    subject: t.confirmSubject(place),
    paragraphs: [t.confirmWhat(place), t.quote(quote(wrong))],
    action: { label: t.confirmAction, href },
    after: [t.confirmAfter],
    why: t.confirmWhy,
  };
}

export interface AnswerFacts {
  readonly name: string;
  readonly wrong: string;
  readonly outcome: "corrected" | "not_error";
  readonly words: string | null;
  /** Columns of the record. */
  readonly changed: readonly string[];
}

export function sayAnswer({ name, wrong, outcome, words, changed }: AnswerFacts, locale: Locale): { subject: string; paragraphs: string[] } {
  const t = lettersTexts[locale];
  const fields = changed.map((field) => fieldNames[locale][field] ?? field);
  return {
    subject: t.answerSubject[outcome](name),
    paragraphs: [
      t.answerThanks[outcome],
      t.quote(quote(wrong)),
      ...(fields.length > 0 ? [t.changed(formatList(fields, locale))] : []),
      ...(words ? [t.words(words)] : []),
    ],
  };
}

export function answerLetter(answered: AnswerFacts, href: string, locale: Locale): Letter {
  const t = lettersTexts[locale];
  return { ...sayAnswer(answered, locale), action: { label: t.answerAction, href }, after: [t.answerAfter], why: t.answerWhy };
}

/** The words of strangers go into a mail cut short, on one line: nothing of them looks like our own sentences. */
function quote(text: string): string {
  const line = onOneLine(text);
  return line.length > 280 ? `${line.slice(0, 279)}…` : line;
}

const example = {
  name: "La Courée Ouverte",
  wrong: "La page dit ouvert le samedi, la porte était fermée.",
  words: "Le samedi est retiré.",
  changed: ["hours"],
};

export const reportLetters: readonly LetterExample[] = [
  {
    name: "places/confirm-report",
    letter: (locale) =>
      confirmLetter({ place: example.name, wrong: example.wrong, href: "https://beffroi.example/lieux/signalement/confirmer/exemple" }, locale),
  },
  {
    name: "places/report-corrected",
    letter: (locale) => answerLetter({ ...example, outcome: "corrected" }, "https://beffroi.example/lieux/la-couree-ouverte", locale),
  },
  {
    name: "places/report-not-error",
    letter: (locale) =>
      answerLetter(
        { ...example, outcome: "not_error", words: "Le samedi, on entre par la cour.", changed: [] },
        "https://beffroi.example/lieux/la-couree-ouverte",
        locale,
      ),
  },
];
