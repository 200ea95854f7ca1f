import type { Locale } from "#platform/i18n/locale.ts";
import type { AnswerOutcome, AssessVerdict, Contestable, OpinionVerdict } from "./verdicts.ts";
import { verdictTexts } from "./verdicts.texts.ts";

/** What the house itself says in a line of a journey or in a message: a code and its values, in no language. */
export type JourneyFact =
  | { readonly code: "rank"; readonly rank: number; readonly of: number }
  | { readonly code: "no_rank" }
  | { readonly code: "opinion"; readonly verdict: OpinionVerdict }
  | { readonly code: "assessment"; readonly verdict: AssessVerdict }
  | { readonly code: "answer"; readonly outcome: AnswerOutcome }
  | { readonly code: "contest"; readonly about: Contestable }
  /** `to`: a commune as the public reads it; null for the metropolis. */
  | { readonly code: "route"; readonly to: string | null };

const ranks: Readonly<Record<Locale, { readonly rank: (rank: number, of: number) => string; readonly none: string }>> = {
  fr: { rank: (rank, of) => `Rang ${rank} sur ${of}`, none: "Trop peu de notes pour un rang" },
  en: { rank: (rank, of) => `Rank ${rank} of ${of}`, none: "Too few scores for a rank" },
  nl: { rank: (rank, of) => `Rang ${rank} van ${of}`, none: "Te weinig punten voor een rang" },
};

/** In the reader's language. Null for a code of a later version of the house. */
export function sayFact(told: JourneyFact, locale: Locale): string | null {
  switch (told.code) {
    case "rank":
      return ranks[locale].rank(told.rank, told.of);
    case "no_rank":
      return ranks[locale].none;
    case "opinion":
      return verdictTexts[locale].opinions[told.verdict];
    case "assessment":
      return verdictTexts[locale].assessments[told.verdict];
    case "answer":
      return verdictTexts[locale].outcomes[told.outcome];
    case "contest":
      return verdictTexts[locale].contestables[told.about];
    case "route":
      return told.to ?? verdictTexts[locale].metropolis;
    default:
      return null;
  }
}
