import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { keyOf } from "../relation.ts";
import type { Link } from "../walk/reach.ts";
import type { Standing } from "../walk/standing.ts";
import { tellLink, type PublicLink, tellsKind } from "../walk/told-links.ts";
import { nameThings } from "../walk/walk.query.ts";

const batch = 500;

/** The same links, in the same order, as everybody may read them; of one kind ("" for all). */
export async function* tellLinks<link extends Link>(db: Db, offers: AllOffers, links: AsyncIterable<link>, kind = ""): AsyncGenerator<PublicLink<link>> {
  let waiting: link[] = [];
  for await (const link of links) {
    waiting.push(link);
    if (waiting.length < batch) continue;
    yield* await told(db, offers, waiting, kind);
    waiting = [];
  }
  yield* await told(db, offers, waiting, kind);
}

async function told<link extends Link>(db: Db, offers: AllOffers, links: readonly link[], kind: string): Promise<PublicLink<link>[]> {
  const standing = await nameEnds(db, offers, links, "fr");
  return links.filter((link) => tellsKind(link, kind, standing)).map((link) => tellLink(link, standing));
}

/** What stands at the ends of these links, each asked once, by its key. */
export async function nameEnds(db: Db, offers: AllOffers, links: readonly Link[], locale: Locale): Promise<ReadonlyMap<string, Standing>> {
  const refs = new Map(links.flatMap(({ from, to }) => [from, to]).map((ref) => [keyOf(ref), ref]));
  return new Map((await nameThings(db, offers, [...refs.values()], locale)).map((one) => [keyOf(one), one]));
}
