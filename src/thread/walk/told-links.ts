import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { keyOf } from "../relation.ts";
import type { Link } from "./reach.ts";
import { nameThings, withoutSecrets } from "./walk.query.ts";

const batch = 500;

/** The same links, in the same order, as everybody may read them: where an end is hidden, the reason says only that. */
export async function* tellLinks(db: Db, offers: AllOffers, links: AsyncIterable<Link>): AsyncGenerator<Link> {
  let waiting: Link[] = [];
  for await (const link of links) {
    waiting.push(link);
    if (waiting.length < batch) continue;
    yield* await told(db, offers, waiting);
    waiting = [];
  }
  yield* await told(db, offers, waiting);
}

async function told(db: Db, offers: AllOffers, links: readonly Link[]): Promise<Link[]> {
  const refs = new Map(links.flatMap(({ from, to }) => [from, to]).map((ref) => [keyOf(ref), ref]));
  const standing = new Map((await nameThings(db, offers, [...refs.values()], "fr")).map((one) => [keyOf(one), one]));
  return links.map((link) => withoutSecrets(link, standing));
}
