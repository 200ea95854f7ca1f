import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type CommuneCount, countByCommune } from "./list.query.ts";
import { type ProposalQuery, forgiving, selection } from "./selection.query.ts";

/** Above this, titles would make the page too heavy: the counts lead to the lists. */
const mostTitles = 300;

interface NamedProposal {
  readonly code: string | null;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
}

export interface ProposalMap {
  readonly total: number;
  readonly communes: readonly CommuneCount[];
  /** Null when there are too many in all. */
  readonly titles: ReadonlyMap<string | null, readonly NamedProposal[]> | null;
}

/** The proposals of a selection, by commune. */
export async function findMapped(db: Db, wanted: ProposalQuery): Promise<ProposalMap> {
  const asked = await forgiving(db, wanted);
  const communes = await countByCommune(db, asked);
  const total = communes.reduce((sum, { count }) => sum + count, 0);
  if (total > mostTitles) return { total, communes, titles: null };
  const { rows } = await sql<NamedProposal>`
    select p.commune_code as code, p.number, p.slug, p.title from ideas.proposal p
    where ${selection(asked)} order by p.number`.execute(db);
  return { total, communes, titles: Map.groupBy(rows, ({ code }) => code) };
}

interface ProposalPoint extends NamedProposal {
  readonly longitude: number;
  readonly latitude: number;
  readonly address: string | null;
}

/** Those of a selection that have a point, by number. */
export async function findPoints(db: Db, wanted: ProposalQuery): Promise<ProposalPoint[]> {
  const asked = await forgiving(db, wanted);
  const { rows } = await sql<ProposalPoint>`
    select p.commune_code as code, p.number, p.slug, p.title, p.longitude, p.latitude, p.address from ideas.proposal p
    where ${selection(asked)} and p.longitude is not null and p.latitude is not null order by p.number`.execute(db);
  return rows;
}
