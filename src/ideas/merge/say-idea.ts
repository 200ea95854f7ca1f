import type { Locale } from "#platform/i18n/locale.ts";
import { proposalTexts } from "../proposal.texts.ts";

interface IdeaName {
  readonly number: number;
  readonly title: string;
}

/** "n° 12", as the reader's language writes it. */
export const numberOf = ({ number }: Pick<IdeaName, "number">, locale: Locale): string => proposalTexts[locale].number(String(number));

/** "n° 12 Un verger de quartier". */
export const nameOf = (idea: IdeaName, locale: Locale): string => `${numberOf(idea, locale)} ${idea.title}`;
