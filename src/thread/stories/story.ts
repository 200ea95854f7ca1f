import type { Cover } from "#platform/drawing/cover.tsx";
import type { Verb } from "#platform/ui/verbs.tsx";
import { inOrder, verbs } from "../walk/order.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { isSeen, type VisibleThing, type Standing, type WholeThread } from "../walk/standing.ts";

/** One line of linked things, told from the first: an idea, or a project that came from none. */
export interface Story {
  readonly start: ThingRef;
  readonly first: VisibleThing;
  /** Listen, decide, do, show: only what everybody may see. */
  readonly things: readonly VisibleThing[];
  /** How far it came. */
  readonly step: Verb;
  readonly cover: Cover | null;
  /** Codes of communes, that of the first thing first. */
  readonly communes: readonly string[];
  readonly theme: string | null;
  readonly money: Money;
  /** The day of the first thing, and the last that has come: `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly moved: string | null;
}

/** In cents. */
export interface Money {
  readonly given: number;
  readonly spent: number;
}

/** What is given and spent by these things, each thing once however many links lead to it; what everybody may see, and no more. */
export function moneyOf(standing: readonly Standing[]): Money {
  const once = [...new Map(standing.filter(isSeen).map((one) => [keyOf(one), one.thing.figure])).values()];
  const sum = (kind: "given" | "spent") => once.reduce((cents, figure) => cents + (figure?.money === kind ? (figure.cents ?? 0) : 0), 0);
  return { given: sum("given"), spent: sum("spent") };
}

/** Null for what is no story: fewer than two things that everybody may see, or a first thing that they may not. */
export function storyOf(thread: WholeThread, start: ThingRef, today: string): Story | null {
  const things = inOrder(thread.standing.filter(isSeen)) as VisibleThing[];
  const first = things.find((one) => keyOf(one) === keyOf(start));
  if (!first || things.length < 2) return null;
  const [ordered, come] = [[first, ...things.filter((one) => one !== first)], things.filter(({ thing }) => thing.progress !== "next")];
  const days = [...things.map(({ thing }) => thing.day), ...thread.links.map(({ day }) => day)]
    .filter((day): day is string => day !== null && day <= today)
    .sort();
  return {
    ...{ start, first, things },
    step: verbs.findLast((verb) => come.some(({ of }) => of.verb === verb)) ?? first.of.verb,
    cover: coverOf(ordered),
    communes: [...new Set(ordered.flatMap(({ thing }) => thing.commune ?? []))],
    theme: ordered.find(({ thing }) => thing.theme)?.thing.theme ?? null,
    money: moneyOf(things),
    // A place may be older than the idea that it took in: the story is not.
    ...{ since: first.thing.day ?? days[0] ?? null, moved: days.at(-1) ?? null },
  };
}

/** The latest photo of what was done, else the drawing of the first thing that has one. */
function coverOf(things: readonly VisibleThing[]): Cover | null {
  const covers = things.flatMap(({ thing }) => thing.cover ?? []);
  return covers.findLast((cover) => "photo" in cover) ?? covers[0] ?? null;
}
