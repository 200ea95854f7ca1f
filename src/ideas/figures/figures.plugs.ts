import { keysOf } from "#platform/keys-of.ts";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { withQuery } from "#platform/web/path.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { StageKind, PluggedStage, StageFigure, StagePlug } from "#processes";
import { allFiled, type Receipt, receiptWords } from "../list/list.filters.ts";
import { statesReaching } from "../list/states-reaching.ts";
import type { ProposalState } from "../proposal.ts";
import { figuresTexts } from "./figures.texts.ts";
import { sumOf, totalOf, winners } from "./states.ts";
import { sharedTally, type Tally } from "./tally.query.ts";
import { routes } from "../routes.ts";

type FigureLines = (tally: Tally, say: Sayer) => readonly (StageFigure | null)[];

interface Sayer {
  /** A count and its words, leading to the list of what it counts. Nothing when none, unless it is the step's main figure. */
  count(words: keyof Omit<(typeof figuresTexts)["fr"], "sum">, count: number, list: Record<string, string>, main?: boolean): StageFigure | null;
  sum(cents: number): StageFigure | null;
}

function sayerFor({ process }: PluggedStage, locale: Locale): Sayer {
  const t = figuresTexts[locale];
  return {
    count: (words, count, list, main = false) =>
      count === 0 && !main
        ? null
        : {
            value: formatNumber(count, locale),
            label: plural(count, locale, t[words]),
            ...(count > 0 ? { href: withQuery(routes.proposals.href({ process: process.slug }), list) } : {}),
          },
    sum: (cents) => (cents === 0 ? null : { value: sayEuros(cents, locale), label: t.sum }),
  };
}

const having = (receipt: Receipt) => ({ recu: receiptWords[receipt] });
const only = (etat: ProposalState) => ({ etat });

/** What each step gave, from where the proposals stand today. */
const said: Readonly<Partial<Record<StageKind, FigureLines>>> = {
  collect: (tally, { count }) => [
    count("filed", totalOf(tally), { etat: allFiled }, true),
    count("merged", tally.states.merged ?? 0, only("merged")),
    count("withdrawn", tally.states.withdrawn ?? 0, only("withdrawn")),
  ],
  admissibility: (tally, { count }) => [
    count("admitted", sumOf(tally, statesReaching("feasibility")), { etape: "feasibility" }, true),
    count("refused", tally.states.inadmissible ?? 0, only("inadmissible")),
    count("toJudge", tally.states.filed ?? 0, only("filed")),
  ],
  opinion: (tally, { count }) => [count("opinions", tally.opinions, having("opinion"), true), count("silences", tally.silences, having("silence"))],
  feasibility: (tally, { count }) => [
    count("feasible", sumOf(tally, statesReaching("jury")), { etape: "jury" }, true),
    count("infeasible", tally.states.infeasible ?? 0, only("infeasible")),
    count("toStudy", tally.states.admissible ?? 0, only("admissible")),
  ],
  jury: (tally, { count }) => [count("judged", tally.judged, having("scores"), true)],
  award: (tally, { count, sum }) => [
    count("awarded", sumOf(tally, winners), { etape: "delivery" }, true),
    sum(tally.awardedCents),
    count("notAwarded", tally.states.not_awarded ?? 0, only("not_awarded")),
    count("answered", tally.answers, having("answer")),
  ],
  delivery: (tally, { count }) => [
    count("delivered", tally.states.delivered ?? 0, only("delivered"), true),
    count("delivering", tally.states.delivering ?? 0, only("delivering")),
    count("toStart", tally.states.awarded ?? 0, only("awarded")),
    count("abandoned", tally.states.abandoned ?? 0, only("abandoned")),
  ],
};

/** Before a stage opens, its figures say nothing yet. */
const hasOpened = ({ opensAt }: PluggedStage) => opensAt.getTime() <= Date.now();

/** A consultation answers without ideas: its award has figures only when ideas were filed. */
const figuresOf = (kind: StageKind, stage: PluggedStage, tally: Tally, locale: Locale): StageFigure[] =>
  totalOf(tally) === 0 && kind !== "collect" ? [] : said[kind]!(tally, sayerFor(stage, locale)).filter((figure) => figure !== null);

export const figurePlugs: readonly StagePlug[] = keysOf(said).map((kind) => ({
  kind,
  async figures(db, stages, locale) {
    const open = stages.filter(hasOpened);
    if (open.length === 0) return new Map();
    const tallies = await sharedTally(
      db,
      open.map(({ process }) => process.id),
    );
    return new Map(open.map((stage) => [stage.id, figuresOf(kind, stage, tallies.get(stage.process.id)!, locale)]));
  },
}));
