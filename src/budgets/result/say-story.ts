import type { Explanation, Result } from "#engines/budgeting/budgeting.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { resultTexts } from "./result.texts.ts";

type Story = Explanation["projects"][number];

/** "30,80 €" of what the engine prints as a decimal. */
export const sayAmount = (decimal: string, locale: Locale): string => formatNumber(Number(decimal), locale, { style: "currency", currency: "EUR" });

interface CountedStory {
  readonly result: Result;
  readonly explanation: Explanation;
  readonly locale: Locale;
  /** The title of a project by its number in the file. */
  readonly titleOf: (project: string) => string;
}

/** Why one project was chosen or not, in sentences: from the engine's data, and nothing else. */
export function sayStory(story: Story, { result, explanation, locale, titleOf }: CountedStory): string[] {
  const t = resultTexts[locale].story;
  const number = (value: number) => formatNumber(value, locale);
  const begin = t.chosenBy(number(story.votes), story.votes, sayAmount(story.cost, locale));
  const at = result.winners.indexOf(story.project);
  if (story.outcome === "elected") {
    const round = explanation.rounds.find(({ project }) => project === story.project);
    return [begin, ...(round ? [sayRound(round, at, locale)] : [])];
  }
  const { missing, supporters } = story;
  const spent = supporters?.spentOn.slice(0, 3).map(({ project, amount }) => t.paid(titleOf(project), sayAmount(amount, locale))) ?? [];
  return [
    begin,
    t.outcomes[story.outcome](missing ? sayAmount(missing.decimal, locale) : null),
    ...(supporters && story.outcome === "supporters-short"
      ? [t.left(sayAmount(supporters.left.decimal, locale), sayAmount(supporters.given.decimal, locale)), ...(spent.length > 0 ? [t.already(spent)] : [])]
      : []),
  ];
}

function sayRound(round: Explanation["rounds"][number], at: number, locale: Locale): string {
  const t = resultTexts[locale].story;
  const turn = formatNumber(at + 1, locale);
  if (round.by === "payment" && round.maxPaymentDecimal !== null) {
    const price = sayAmount(round.maxPaymentDecimal, locale);
    const { payers } = round;
    const short = payers?.part ?? 0;
    return payers && short > 0 ? t.someGaveAll(formatNumber(payers.full, locale), price, formatNumber(short, locale), turn) : t.eachPays(price, turn);
  }
  return t.by[round.by === "payment" ? "purchase" : round.by](turn);
}
