import { useLocale } from "#platform/i18n/context.tsx";
import type { Locale } from "#platform/i18n/locale.ts";
import { proposalTexts } from "./proposal.texts.ts";

export interface NumberedIdea {
  readonly number: number;
  readonly title: string;
}

/** "n° 12 Un verger de quartier". */
export const sayIdea = ({ number, title }: NumberedIdea, locale: Locale): string => `${proposalTexts[locale].number(String(number))} ${title}`;

/** The same in the reader's language, in a view. */
export const ideaName = (idea: NumberedIdea): string => sayIdea(idea, useLocale());
