import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type CommentSubject, type Subject, findOpening, processHead } from "#processes";
import { actOnProposal } from "./acting.command.ts";
import { type ProposalAddress, proposalHref, proposalParam } from "./proposal-address.ts";
import type { ProposalSheet } from "./proposal.query.ts";
import { isDiscussable, type ProposalState } from "./proposal.ts";
import { routes } from "./routes.ts";

interface Row extends Pick<Subject, "title" | "process" | "communeCode" | "authorIds">, ProposalAddress {
  readonly id: string;
}

/** An idea, discussed with all that was merged into it; one that was merged, where it was taken in. */
export const proposalSubject: CommentSubject = {
  kind: "proposal",
  things: sql`
    select id, process_id, number, title,
      not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = proposal.id::text) as shown
    from ideas.proposal`,

  async find(db, ref) {
    const { rows } = await sql<Row>`
      select p.id, p.title, ${processHead("r")} as process, p.number, p.slug, p.commune_code as "communeCode",
        (select coalesce(jsonb_agg(a.id), '[]') from (
          select p.author_id as id where p.author_id is not null
          union select c.person_id from ideas.coauthor c
            where c.proposal_id = p.id and c.state = 'accepted' and c.person_id is not null) a) as "authorIds"
      from ideas.proposal p join processes.process r on r.id = p.process_id where p.id = ideas.root_of(${ref.id})`.execute(db);
    if (!rows[0]) return null;
    const { id, title, process, communeCode, authorIds, ...at } = rows[0];
    const reported = { kind: "proposal", id };
    return { ref, kind: proposalSubject, title, process, communeCode, authorIds, reported, ...addressesOf(process.slug, at) };
  },

  async opening(db, { ref, process }) {
    const [opening, { rows }] = await Promise.all([
      findOpening(db, process.id, "comments"),
      sql<{ state: ProposalState }>`select state from ideas.proposal where id = ideas.root_of(${ref.id})`.execute(db),
    ]);
    return rows[0] && isDiscussable(rows[0].state) ? opening : { phase: "over", since: null };
  },

  hold: (db, ref, work) =>
    actOnProposal(db, ref.id, "comments", (trx, root) => work(trx, { ref: { kind: "proposal", id: root.id }, open: root.open && isDiscussable(root.state) })),

  together: ({ id }) => sql`array(select f::text from ideas.family_of(${id}) f)`,

  async names(db, ids) {
    const { rows } = await sql<{ id: string; number: number; title: string }>`
      select id, number, title from ideas.proposal where id = any(${[...ids]}::uuid[])`.execute(db);
    return new Map(rows.map(({ id, ...name }) => [id, name]));
  },

  async followers(trx, ref) {
    const { rows } = await sql<{ id: string }>`
      select person_id as id from ideas.follow where proposal_id in (select ideas.family_of(ideas.root_of(${ref.id})))`.execute(trx);
    return rows.map(({ id }) => id);
  },

  recount: (trx, ref) => recountComments(trx, ref.id),
};

/** The same for a proposal that its page has read, where it stands. */
export function subjectOfProposal(process: Subject["process"], proposal: ProposalSheet): Subject {
  const { id, title, communeCode, authorId, coauthors } = proposal;
  const authorIds = [authorId, ...coauthors.map(({ personId }) => personId)].filter((one) => one !== null);
  return { ref: { kind: "proposal", id }, kind: proposalSubject, title, process, communeCode, authorIds, ...addressesOf(process.slug, proposal) };
}

function addressesOf(process: string, at: ProposalAddress): Pick<Subject, "href" | "listHref" | "writeHref"> {
  const params = { process, proposal: proposalParam(at) };
  return { href: proposalHref(process, at), listHref: routes.comments.href(params), writeHref: routes.writeComment.href(params) };
}

/** Keeps the number of comments of a proposal and all that was merged into it, which the caller has locked. */
export async function recountComments(trx: Db, proposalId: string): Promise<void> {
  await sql`
    update ideas.proposal p set comments = (
      select count(*) from processes.comment c where c.subject in (select f::text from ideas.family_of(p.id) f) and c.deleted_at is null
        and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text))
    where p.id = ideas.root_of(${proposalId})`.execute(trx);
}
