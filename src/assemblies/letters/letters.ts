import { isLocale, type Locale } from "#platform/i18n/locale.ts";
import type { Letter, LetterExample } from "#platform/mail/letter-parts.ts";
import { routes } from "../routes.ts";
import { type LetterKind, letterKinds, lettersTexts } from "./letters.texts.ts";

interface About {
  readonly assembly: string;
  readonly number: string;
}

/** `href` is whole and private: whoever has it answers for this person. */
export function letterOf(kind: LetterKind, about: About, href: string, locale: Locale): Letter {
  const t = lettersTexts[locale];
  const { subject, paragraphs, action } = t.kinds[kind](about);
  return { subject, paragraphs, action: { label: action, href }, after: [t.own], why: t.why(about.assembly) };
}

export const letterExamples: readonly LetterExample[] = letterKinds.map((kind) => ({
  name: `assemblies/${kind}`,
  letter: (locale) => letterOf(kind, { assembly: "Acheter durable", number: "036" }, `https://beffroi.example${routes.own.href({ token: "exemple" })}`, locale),
}));

export type { LetterKind };

export const languageOf = (kept: string): Locale => (isLocale(kept) ? kept : "fr");
