import type { Thing, ThingKind } from "../offers.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import type { Link } from "./reach.ts";

/** A thing that stands on a thread, with what its room says of it today; null when it was erased. */
export interface Standing extends ThingRef {
  readonly thing: Thing | null;
  readonly of: ThingKind | null;
}

export interface WholeThread {
  readonly standing: readonly Standing[];
  readonly links: readonly Link[];
  /** Whether more things follow than are read here. */
  readonly cut: boolean;
}

/** A thing that everybody may see. */
export type VisibleThing = Standing & { readonly thing: Thing; readonly of: NonNullable<Standing["of"]> };

export const isSeen = (one: Standing): one is VisibleThing => one.of !== null && one.thing !== null && !one.thing.hidden;

/**
 * Without what is reached only through something hidden or erased: that an idea became a place by way of a withdrawn one would say what was
 * withdrawn. The hidden thing itself keeps its place.
 */
export function withoutBeyond(thread: WholeThread, start: ThingRef): WholeThread {
  const seen = new Set(thread.standing.filter(isSeen).map(keyOf));
  const open = (key: string) => key === keyOf(start) || seen.has(key);
  const beside = new Map<string, string[]>();
  for (const { from, to } of thread.links) {
    const ends = [keyOf(from), keyOf(to)] as const;
    for (const [here, there] of [ends, [ends[1], ends[0]]] as const)
      beside
        .set(here, beside.get(here) ?? [])
        .get(here)!
        .push(there);
  }
  const met = new Set([keyOf(start)]);
  for (const key of met) if (open(key)) for (const other of beside.get(key) ?? []) met.add(other);
  return {
    standing: thread.standing.filter((one) => met.has(keyOf(one))),
    links: thread.links.filter(({ from, to }) => met.has(keyOf(from)) && met.has(keyOf(to)) && (open(keyOf(from)) || open(keyOf(to)))),
    cut: thread.cut,
  };
}
