import type { Locale } from "#platform/i18n/locale.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import type { Contestable } from "../contest/contest.ts";
import { contestTexts } from "../contest/contest.texts.ts";
import type { AssessVerdict } from "../feasibility/feasibility.ts";
import { feasibilityTexts } from "../feasibility/feasibility.texts.ts";
import type { OpinionVerdict } from "../opinion/opinion.ts";
import { opinionTexts } from "../opinion/opinion.texts.ts";
import { routingTexts } from "../routing/routing.texts.ts";
import type { AnswerOutcome } from "./ends.ts";

/** What the house itself says in a line of a journey or in a message: a code and its values, in no language. */
export type Told =
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
export function sayTold(told: Told, locale: Locale): string | null {
  switch (told.code) {
    case "rank":
      return ranks[locale].rank(told.rank, told.of);
    case "no_rank":
      return ranks[locale].none;
    case "opinion":
      return opinionTexts[locale].verdicts[told.verdict];
    case "assessment":
      return feasibilityTexts[locale].verdicts[told.verdict];
    case "answer":
      return answerTexts[locale].outcomes[told.outcome];
    case "contest":
      return contestTexts[locale].abouts[told.about];
    case "route":
      return told.to ?? routingTexts[locale].metropolis;
    default:
      return null;
  }
}
