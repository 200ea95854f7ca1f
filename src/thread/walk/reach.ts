import type { Translated } from "#platform/i18n/locale.ts";
import { keyOf, type Relation, type ThingRef } from "../relation.ts";

export interface Link {
  readonly from: ThingRef;
  readonly relation: Relation;
  readonly to: ThingRef;
  readonly reason: string;
  /** The reason in each language, when the house gave it by itself. */
  readonly reasons: Translated | null;
  readonly day: string;
}

/** A thing, and how it was met: the end of the link at which it stands, the relation, the kind of what led to it. Empty where nothing did. */
interface Waypoint extends ThingRef {
  readonly end: "from" | "to" | "";
  readonly relation: string;
  readonly origin: string;
}

/** A link, and the thing at its other end. */
export interface Meeting {
  /** Tells links apart. */
  readonly key: string;
  readonly link: Link;
  readonly other: ThingRef;
  /** The end at which the other stands. */
  readonly there: "from" | "to";
}

/** The links of these things either way, the latest first, `most` at most; not those that `isSame` names. */
export type LinksAt = (edge: readonly Waypoint[], most: number) => Promise<readonly Meeting[]> | readonly Meeting[];

/** What a thing becomes, or brings together, is its own story, however much that is. */
export const ownRelations: readonly Relation[] = ["becomes", "merges"];

/** Whoever decides on a thing funds others: what a council gives to those that won is no story of what it decided against. */
const alsoFunds = (met: string, relation: Relation): boolean => met === "decides" && relation === "funds";

/**
 * Whether a link only leads to what hangs there in the same way: what else a vote decides, what else became the place. Those are other
 * stories. What else judges an idea, and what else it became, is its own.
 */
export function isSame(met: Waypoint, there: "from" | "to", { relation }: Pick<Link, "relation">, other: Pick<ThingRef, "kind">): boolean {
  if (met.end === "" || met.end === there) return false;
  if (met.origin === other.kind) return true;
  return met.end === "from" && ((met.relation === relation && !ownRelations.includes(relation)) || alsoFunds(met.relation, relation));
}

interface Reach {
  readonly refs: ReadonlyMap<string, ThingRef>;
  /** Those nearest to the start first. */
  readonly links: readonly Link[];
  /** More follows than was read. */
  readonly cut: boolean;
}

/** Further away, a thing has nothing to do with where one started. */
const furthest = 8;

/** Goes from thing to thing, all of one distance at once, until nothing new is met or there is enough. */
export async function reach(linksAt: LinksAt, start: ThingRef, { own, most }: { readonly own: boolean; readonly most: number }): Promise<Reach> {
  const refs = new Map([[keyOf(start), start]]);
  const links = new Map<string, Link>();
  let edge: Waypoint[] = [{ ...start, end: "", relation: "", origin: "" }];
  for (let step = 0; step < furthest && edge.length > 0; step += 1) {
    const found = await linksAt(edge, most + 1);
    const next = new Map<string, Waypoint>();
    for (const { link, key, other, there } of found) {
      if (!refs.has(keyOf(other))) {
        if (refs.size === most) return { refs, links: [...links.values()], cut: true };
        refs.set(keyOf(other), other);
        const origin = there === "to" ? link.from.kind : link.to.kind;
        next.set(keyOf(other), own ? { ...other, end: there, relation: link.relation, origin } : { ...other, end: "", relation: "", origin: "" });
      }
      links.set(key, link);
    }
    if (found.length > most) return { refs, links: [...links.values()], cut: true };
    edge = [...next.values()];
  }
  return { refs, links: [...links.values()], cut: false };
}
