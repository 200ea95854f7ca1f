import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Thing } from "../offers.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { type LinksAt, type Meeting, ownRelations, reach } from "./reach.ts";
import { type Standing, type WholeThread, withoutBeyond } from "./standing.ts";
import { withoutSecrets } from "./told-links.ts";

/** A thread longer than this is read from another of its things. */
export const longest = 300;
interface Walk {
  /**
   * Only the story of the thing itself: from another, what hangs from it in the same way as the path that led there is not followed, nor
   * what is of the same kind as the thing before. A place meets the objective that measures it, and not every other place that this
   * objective measures; a project meets its vote, and not the others that it funds.
   */
  readonly own?: boolean;
  /** So many things at most, the latest joined first. */
  readonly most?: number;
}

/**
 * Everything that can be reached from a thing, along links either way, but for what is reached only through something hidden or erased;
 * alone, the thread is the thing itself. Whether the reader may see the thing itself is for its own page to ask.
 */
export async function walkThread(db: Db, offers: AllOffers, start: ThingRef, locale: Locale, { own = false, most = longest }: Walk = {}): Promise<WholeThread> {
  const { refs, links, cut } = await reach(linksIn(db), start, { own, most });
  const standing = await nameThings(db, offers, [...refs.values()], locale);
  const byKey = new Map(standing.map((one) => [keyOf(one), one]));
  const within = links.filter(({ from, to }) => byKey.has(keyOf(from)) && byKey.has(keyOf(to)));
  return withoutBeyond({ standing, links: within.map((link) => withoutSecrets(link, byKey)), cut }, start);
}

/** The links of these things, either way, the latest first; not those by which they were met. */
const linksIn =
  (db: Db): LinksAt =>
  async (edge, most) => {
    const { rows } = await sql<Meeting>`
      with edge as (select * from json_to_recordset(${JSON.stringify(edge)}::json) as e (kind text, id text, "end" text, relation text, origin text)),
      met as (
        select l.*, l.to_kind as kind, l.to_id as other, 'to' as there from edge e
        join thread.link l on l.from_kind = e.kind and l.from_id = e.id
        where l.removed_at is null and not (e.end = 'from' and (e.origin = l.to_kind or (e.relation = l.relation and l.relation <> all(${[...ownRelations]}::text[]))
            or (e.relation = 'decides' and l.relation = 'funds')))
        union all
        select l.*, l.from_kind, l.from_id, 'from' from edge e
        join thread.link l on l.to_kind = e.kind and l.to_id = e.id
        where l.removed_at is null and not (e.end = 'to' and e.origin = l.from_kind))
      select id as key, there, json_build_object('kind', kind, 'id', other) as other,
        json_build_object('from', json_build_object('kind', from_kind, 'id', from_id), 'relation', relation,
          'to', json_build_object('kind', to_kind, 'id', to_id), 'reason', reason, 'reasons', reasons, 'day', day) as link
      from (select * from met order by day desc, id limit ${most}) latest order by day desc, id`.execute(db);
    return rows;
  };

/** Asks each room for its own, once. */
export async function nameThings(db: Db, offers: AllOffers, refs: readonly ThingRef[], locale: Locale): Promise<Standing[]> {
  const found = new Map<string, Thing>();
  const kinds = new Map(offers.things.map((one) => [one.kind, one]));
  for (const [kind, ofKind] of Map.groupBy(refs, (ref) => ref.kind)) {
    const named = await kinds.get(kind)?.find(
      db,
      ofKind.map(({ id }) => id),
      locale,
      offers,
    );
    for (const [id, thing] of named ?? []) found.set(keyOf({ kind, id }), thing);
  }
  return refs.map((ref) => ({ ...ref, thing: found.get(keyOf(ref)) ?? null, of: kinds.get(ref.kind) ?? null }));
}
