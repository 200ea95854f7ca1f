import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import { lastingHref } from "../proposal-address.ts";
import type { NewsPayload, ProposalNews } from "./news.notices.ts";

interface JourneyFact {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
}

interface PairNews {
  readonly news: ProposalNews;
  readonly kept: JourneyFact;
  readonly gone: JourneyFact;
  readonly reason: string;
  readonly except: string | null;
}

/** Tells the authors and followers of both, and of all that was merged into them, what became of them. */
export async function tellOfPair(trx: Db, { news, kept, gone, reason, except }: PairNews): Promise<void> {
  const { rows } = await sql<{ process: string }>`
    select r.slug as process from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = ${kept.id}`.execute(trx);
  const payload: NewsPayload = { news, title: kept.title, other: gone.title, reason, href: lastingHref(rows[0]!.process, kept.number) };
  const to = await findConcerned(trx, [kept.id, gone.id]);
  await notify(trx, { to: to.filter((person) => person !== except), kind: "participation.news", payload });
}

/** Authors, co-authors and followers of proposals and of what was merged into them. */
export async function findConcerned(db: Db, proposalIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with whole as (select distinct f as id from unnest(${proposalIds}::uuid[]) p, ideas.family_of(p) f)
    select author_id as id from ideas.proposal where id in (select id from whole) and author_id is not null
    union select person_id from ideas.coauthor where proposal_id in (select id from whole) and state = 'accepted' and person_id is not null
    union select person_id from ideas.follow where proposal_id in (select id from whole)`.execute(db);
  return rows.map(({ id }) => id);
}
