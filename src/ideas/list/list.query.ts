import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Channel } from "#processes";
import { type FirstPicture, firstPicture } from "../first-picture.query.ts";
import type { AuthorKind, ProposalState } from "../proposal.ts";
import { fromWhere } from "./list.filters.ts";
import { type ProposalQuery, forgiving, likeness, metresFrom, order, selection } from "./selection.query.ts";

export const pageSize = 15;

export interface ListedProposal {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly state: ProposalState;
  readonly title: string;
  /** The first signs of its Markdown. */
  readonly beginning: string;
  readonly category: string | null;
  readonly communeCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly signature: string;
  readonly authorKind: AuthorKind;
  readonly channel: Channel;
  readonly supports: number;
  readonly comments: number;
  readonly filedAt: Date;
  readonly metres: number | null;
  readonly picture: FirstPicture | null;
  readonly processSlug: string;
  readonly processTitle: string;
}

export interface ProposalPage {
  readonly proposals: readonly ListedProposal[];
  /** Of all pages. */
  readonly counts: readonly CommuneCount[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** One page of the list, and how many of the selection each commune has: their sum is the number of all. A page beyond the last becomes the last. */
export async function findProposals(db: Db, wanted: ProposalQuery): Promise<ProposalPage> {
  const asked = await forgiving(db, wanted);
  const [first, counts] = await Promise.all([findPage(db, asked, asked.filters.page), countByCommune(db, asked)]);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (asked.filters.page <= pages) return { proposals: first, counts, total, page: asked.filters.page, pages };
  return { proposals: await findPage(db, asked, pages), counts, total, page: pages, pages };
}

/** Rows are chosen by indexes first; what is costly to say of one is read for those of the page alone. */
async function findPage(db: Db, asked: ProposalQuery, page: number) {
  const from = fromWhere(asked.filters);
  const metres: RawBuilder<unknown> = from ? metresFrom(from) : sql`null::float8`;
  const part = sql`order by ${order(asked)} limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const { rows } = await sql<ListedProposal>`
    ${asked.filters.q ? chooseByWords(asked, part) : choose(asked, part)}
    select p.id, p.number, p.slug, p.state, p.title, left(p.body, 320) as beginning, c.name as category, p.commune_code as "communeCode",
      p.latitude, p.longitude, ${firstPicture} as picture,
      p.signature, p.author_kind as "authorKind", p.channel, p.supports, p.comments, p.filed_at as "filedAt", ${metres} as metres,
      r.slug as "processSlug", r.title as "processTitle"
    from chosen
    join ideas.proposal p on p.id = chosen.id
    join processes.process r on r.id = p.process_id
    left join processes.category c on c.id = p.category_id
    order by chosen.at`.execute(db);
  return rows;
}

/** Indexes give the order. */
const choose = (asked: ProposalQuery, part: RawBuilder<unknown>) => sql`
  with chosen as (select * from unnest(array(select p.id from ideas.proposal p where ${selection(asked)} ${part})) with ordinality as t (id, at))`;

/** Words are read from each row that has them, once. */
const chooseByWords = (asked: ProposalQuery, part: RawBuilder<unknown>) => sql`
  with matched as materialized (
    select p.id, p.filed_at, p.supports, p.comments, p.shuffle, p.latitude, p.longitude, ${likeness(asked)} as likeness
    from ideas.proposal p where ${selection(asked)}),
  chosen as (select * from unnest(array(select p.id from matched p ${part})) with ordinality as t (id, at))`;

export interface CommuneCount {
  /** Null: those that concern the whole metropolis. */
  readonly code: string | null;
  readonly count: number;
}

/** How many of the selection each commune has, most first. */
export async function countByCommune(db: Db, asked: ProposalQuery): Promise<CommuneCount[]> {
  const { rows } = await sql<CommuneCount>`
    select p.commune_code as code, count(*)::int as count from ideas.proposal p where ${selection(asked)} group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}

export interface Category {
  readonly slug: string;
  readonly name: string;
}

export async function categoriesOf(db: Db, processId: string): Promise<Category[]> {
  return (await sql<Category>`select slug, name from processes.category where process_id = ${processId} order by position`.execute(db)).rows;
}
