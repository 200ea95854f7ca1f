import type { SlotContext } from "#territory";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import { listStrategies, type Strategy } from "../strategy/strategy.query.ts";

interface StrategyPromises {
  readonly strategies: readonly Strategy[];
  readonly indicators: ReadonlyMap<string, KnownIndicator>;
}

/** Dates and figures of one home ask the same. */
const read = new WeakMap<SlotContext, Promise<StrategyPromises>>();

export function promisedOn(context: SlotContext): Promise<StrategyPromises> {
  let promised = read.get(context);
  if (!promised) read.set(context, (promised = readPromised(context)));
  return promised;
}

async function readPromised({ db, offers }: SlotContext): Promise<StrategyPromises> {
  const [strategies, indicators] = await Promise.all([listStrategies(db), readIndicators(db, offers)]);
  return { strategies, indicators: new Map(indicators.map((one) => [one.id, one])) };
}
