import { keyOf, type ThingRef } from "../relation.ts";
import { isSame, type Link, type LinksAt, type Meeting } from "../walk/reach.ts";

/** A link as it was read, with what tells it apart. */
export interface IndexedLink extends Link {
  readonly key: string;
}

/** Those that lead from one thing in the same way: all are followed, or none. */
interface Bundle {
  readonly there: "from" | "to";
  readonly relation: Link["relation"];
  readonly kind: string;
  readonly meetings: Meeting[];
}

export interface LinkIndex {
  /** The same answers as the table gives, from memory: hundreds of stories are told for one question. */
  readonly linksAt: LinksAt;
  /** Every thing at the end of a link, those of the latest links first. */
  readonly refs: ReadonlyMap<string, ThingRef>;
}

/** @param links the latest first, by day and key: they are met in that order. */
export function indexOf(links: readonly IndexedLink[]): LinkIndex {
  const bundles = new Map<string, Map<string, Bundle>>();
  const refs = new Map<string, ThingRef>();
  const rank = new Map(links.map(({ key }, at) => [key, at]));
  const put = (link: IndexedLink, here: ThingRef, other: ThingRef, there: "from" | "to") => {
    refs.set(keyOf(here), refs.get(keyOf(here)) ?? here);
    const atThing = bundles.get(keyOf(here)) ?? new Map<string, Bundle>();
    bundles.set(keyOf(here), atThing);
    const way = `${there} ${link.relation} ${other.kind}`;
    const bundle = atThing.get(way) ?? { there, relation: link.relation, kind: other.kind, meetings: [] };
    atThing.set(way, bundle);
    bundle.meetings.push({ key: link.key, link, other, there });
  };
  for (const link of links) {
    put(link, link.from, link.to, "to");
    put(link, link.to, link.from, "from");
  }
  const linksAt: LinksAt = (edge, most) => {
    const found = edge.flatMap((met) =>
      [...(bundles.get(keyOf(met))?.values() ?? [])]
        .filter(({ there, relation, kind }) => !isSame(met, there, { relation }, { kind }))
        // A thing with thousands of links costs no more than one with a few.
        .flatMap(({ meetings }) => meetings.slice(0, most)),
    );
    return found.toSorted((a, b) => rank.get(a.key)! - rank.get(b.key)!).slice(0, most);
  };
  return { linksAt, refs };
}
