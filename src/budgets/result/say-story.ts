import type { Explanation, Result } from "#engines/budgeting/budgeting.ts";
import { formatNumber, plural } from "#platform/i18n/format.ts";
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
  const begin = [t.chosenBy(number(story.votes), story.votes, sayAmount(story.cost, locale)), story.against && plural(story.against, locale, t.against)]
    .filter(Boolean)
    .join(" ");
  const at = result.winners.indexOf(story.project);
  if (story.outcome === "elected") {
    const round = explanation.rounds.find(({ project }) => project === story.project);
    return [begin, ...(round ? sayRound(round, at, { perPoint: perPoint.includes(result.parameters.utility), locale }) : [])];
  }
  const { missing, asked, excludedBy, supporters } = story;
  const largest = supporters?.spentOn.toSorted((one, other) => Number(other.amount) - Number(one.amount)).slice(0, 3);
  const spent = largest?.map(({ project, amount }) => t.paid(titleOf(project), sayAmount(amount, locale))) ?? [];
  return [
    begin,
    t.outcomes[story.outcome](excludedBy ? titleOf(excludedBy) : asked ? number(asked) : missing && sayAmount(missing.decimal, locale)),
    ...(supporters && story.outcome === "supporters-short"
      ? [t.left(sayAmount(supporters.left.decimal, locale), sayAmount(supporters.given.decimal, locale)), ...(spent.length > 0 ? [t.already(spent)] : [])]
      : []),
  ];
}

type Round = Explanation["rounds"][number];

/** Utilities by which supporters pay in proportion to their points: the price is that of a point, not what anybody pays. */
const perPoint: readonly string[] = ["points", "borda", "modified-borda"];

function sayRound(round: Round, at: number, { perPoint, locale }: { perPoint: boolean; locale: Locale }): string[] {
  const t = resultTexts[locale].story;
  const turn = formatNumber(at + 1, locale);
  const { by, maxPaymentDecimal, payers } = round;
  if (by !== "payment" || maxPaymentDecimal === null) return [t.by[by === "payment" ? "purchase" : by](turn)];
  const price = sayAmount(maxPaymentDecimal, locale);
  const empty = payers && payers.none > 0 ? [plural(payers.none, locale, t.nothingLeft)] : [];
  if (!perPoint) return [sayPayment(round, price, turn, locale), ...empty];
  // Results counted before the payments were kept know the price of a point alone.
  const paid = payers?.most ? t.byPoints(sayAmount(payers.least, locale), sayAmount(payers.most, locale), turn) : t.by.purchase(turn);
  return [t.pointPrice(price), paid, ...empty];
}

function sayPayment({ payers }: Round, price: string, turn: string, locale: Locale): string {
  const t = resultTexts[locale].story;
  if (!payers || payers.part === 0) return t.eachPays(price, turn);
  return t.someGaveAll(formatNumber(payers.full, locale), price, formatNumber(payers.part, locale), turn);
}
