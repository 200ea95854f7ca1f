import { type RawBuilder, sql } from "kysely";

import type { TieSource } from "#people";
import type { Db } from "#platform/db/db.ts";

/** Mail of these tells nothing of where somebody works. */
const commonDomains: readonly string[] = [
  "gmail.com",
  "hotmail.com",
  "hotmail.fr",
  "outlook.com",
  "outlook.fr",
  "yahoo.com",
  "yahoo.fr",
  "orange.fr",
  "wanadoo.fr",
  "free.fr",
  "sfr.fr",
  "laposte.net",
  "icloud.com",
  "live.fr",
  "protonmail.com",
  "proton.me",
];

/** The people `p` and `q` have mail of one organisation. @param besides domains that tell of none, beside the common ones */
export const sameDomain = (besides: readonly string[] = []): RawBuilder<boolean> => sql<boolean>`(
  split_part(p.email, '@', 2) = split_part(q.email, '@', 2) and split_part(p.email, '@', 2) <> all(${[...commonDomains, ...besides]}))`;

/** The structures `s` and `o` are two, and stand at one address. */
export const sameAddress: RawBuilder<boolean> = sql<boolean>`(
  s.id <> o.id and length(s.address) > 5 and platform.fold(o.address) = platform.fold(s.address) and o.commune_code = s.commune_code)`;

interface PeopleTie {
  /** Who judges. */
  readonly person: string;
  /** Who is judged. */
  readonly other: string;
  readonly source: "structure" | "address" | "domain" | TieSource["kind"];
}

interface TieSearch {
  readonly judges: readonly string[];
  readonly others: readonly string[];
  /** What other rooms know of ties (`offers.tieSources`). */
  readonly sources: readonly TieSource[];
  /** Domains of mail that tell of no organisation, beside the common ones. */
  readonly besides?: readonly string[];
}

/**
 * What can be seen of ties between those who judge and those who are judged, whatever is judged: they act for one structure, for two of one
 * address, their mail has one organisation's domain, or another room knows of something between them.
 */
export async function findPeopleTies(db: Db, { judges, others, sources, besides = [] }: TieSearch): Promise<PeopleTie[]> {
  if (judges.length === 0 || others.length === 0) return [];
  const pairs = sql`people.person p join people.person q on q.id = any(${[...others]}::uuid[]) and q.id <> p.id where p.id = any(${[...judges]}::uuid[])`;
  const acting = (person: "p" | "q", structure: "s" | "o") => sql`exists (select from people.role_grant g
    where g.person_id = ${sql.ref(`${person}.id`)} and g.revoked_at is null and g.scope_kind = 'structure' and g.scope_id = ${sql.ref(`${structure}.id`)}::text)`;
  const { rows } = await sql<PeopleTie>`
    select p.id as person, q.id as other, 'structure' as source from ${pairs}
      and exists (select from people.structure s where ${acting("p", "s")} and ${acting("q", "s")})
    union select p.id, q.id, 'address' from ${pairs}
      and exists (select from people.structure s, people.structure o where ${sameAddress} and ${acting("p", "s")} and ${acting("q", "o")})
    union select p.id, q.id, 'domain' from ${pairs} and ${sameDomain(besides)}`.execute(db);
  const known = await Promise.all(
    sources.map(async ({ kind, tied }) =>
      (await tied(db, judges, others)).filter(({ person, other }) => person !== other).map((pair) => ({ ...pair, source: kind })),
    ),
  );
  return [...rows, ...known.flat()];
}
