import { formatList } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Poll } from "../votes.query.ts";
import { chooseTexts } from "./choose.texts.ts";

/** What a ballot of this vote may hold, in a few sentences: on the page to choose and among the rules. */
export function sayBallot({ vote, envelopes }: Pick<Poll, "vote" | "envelopes">, locale: Locale): string {
  const t = chooseTexts[locale].leads;
  const how = {
    knapsack: () => t.knapsack,
    approval: () => t.approval(vote.min_choices, vote.max_choices),
    points: () => t.points(vote.points_total!, vote.points_max!),
    ranked: () => t.ranked(vote.min_choices, vote.max_choices),
  };
  return [how[vote.kind](), ...sayLimits({ vote, envelopes }, locale)].join(" ");
}

/** What limits a ballot besides its length, a sentence each. */
export function sayLimits({ vote, envelopes }: Pick<Poll, "vote" | "envelopes">, locale: Locale): string[] {
  const t = chooseTexts[locale].leads;
  const districts = envelopes.filter(({ district }) => district).map(({ name }) => name);
  return [
    vote.max_against !== null && t.against(vote.max_against),
    vote.max_of_category !== null && t.ofCategory(vote.max_of_category),
    vote.max_of_commune !== null && t.ofCommune(vote.max_of_commune),
    ...envelopes.map(({ name, max_choices }) => max_choices !== null && t.ofPart(name, max_choices)),
    districts.length > 0 && t.oneDistrict(formatList(districts, locale)),
  ].filter((sentence) => sentence !== false);
}
