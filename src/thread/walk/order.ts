import type { Verb } from "#platform/ui/verbs.tsx";
import { keyOf, type ThingRef } from "../relation.ts";
import type { Link } from "./reach.ts";
import type { Standing, WholeThread } from "./standing.ts";

export const verbs: readonly Verb[] = ["listen", "decide", "do", "show"];

/** Listen, decide, do, show; within a verb, the oldest first, of one day the nearest to the start; what has no day comes after what has one. */
export function inOrder(standing: readonly Standing[]): Standing[] {
  const rank = ({ of }: Standing) => (of ? verbs.indexOf(of.verb) : verbs.length);
  const day = ({ thing }: Standing) => thing?.day ?? "9999";
  return standing.toSorted((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)));
}

interface KnotLink extends Pick<Link, "relation" | "reason" | "reasons"> {
  /** "forth": from the thing at which it is said; "back": to it. */
  readonly way: "forth" | "back";
  /** Null: the thing whose page it is. */
  readonly other: ThingRef | null;
}

/**
 * Each link once: away from the thing whose page it is, else at the end from which fewer go. An objective that measures forty places is
 * said at each place, not forty times in a row.
 */
export function saidLinks({ links }: WholeThread, here?: ThingRef): ReadonlyMap<string, readonly KnotLink[]> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const key of [keyOf(from), keyOf(to)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const own = here && keyOf(here);
  const isAtStart = (from: string, to: string) => (from === own || to === own ? to === own : counts.get(from)! <= counts.get(to)!);
  const said = new Map<string, KnotLink[]>();
  for (const { from, to, ...why } of links) {
    const atStart = isAtStart(keyOf(from), keyOf(to));
    const [at, other] = atStart ? [from, to] : [to, from];
    const one: KnotLink = { ...why, way: atStart ? "forth" : "back", other: keyOf(other) === own ? null : other };
    said.set(keyOf(at), [...(said.get(keyOf(at)) ?? []), one]);
  }
  return said;
}
