import type { Verb } from "#platform/ui/verbs.tsx";
import { keyOf } from "../relation.ts";
import type { Standing, WholeThread } from "./walk.query.ts";

const verbs: readonly Verb[] = ["listen", "decide", "do", "show"];

/** Listen, decide, do, show; within a verb, the oldest first; what has no day comes after what has one. */
export function inOrder(standing: readonly Standing[]): Standing[] {
  const rank = ({ of }: Standing) => (of ? verbs.indexOf(of.verb) : verbs.length);
  const day = ({ thing }: Standing) => thing?.day ?? "9999";
  return standing.toSorted((a, b) => rank(a) - rank(b) || day(a).localeCompare(day(b)) || keyOf(a).localeCompare(keyOf(b)));
}

/** The links of each thing, said from where they start: once on a whole thread. */
export function linksByStart({ links }: WholeThread): ReadonlyMap<string, WholeThread["links"]> {
  return Map.groupBy(links, ({ from }) => keyOf(from));
}
