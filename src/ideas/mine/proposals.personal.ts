import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Erasing, PersonRecords } from "#people";
import { moveProposal } from "../move-proposal.command.ts";

/** The ideas, drafts and signatures of a person. Of others it tells nothing. */
export const proposalRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const [ideas, versions, drafts, signed, invitations] = await Promise.all([
      sql<object>`
        select r.title as process, p.number, p.title, p.body, p.address, p.latitude, p.longitude, p.cost_cents, p.signature, p.author_kind,
          p.state, p.filed_at
        from ideas.proposal p join processes.process r on r.id = p.process_id where p.author_id = ${personId} order by p.filed_at`.execute(db),
      sql<object>`
        select p.title as idea, v.number, v.title, v.body, v.why, v.at from ideas.proposal_version v
        join ideas.proposal p on p.id = v.proposal_id where v.by = ${personId} order by v.at`.execute(db),
      sql<object>`
        select r.title as process, d.fields, d.created_at, d.updated_at from ideas.draft d
        join processes.process r on r.id = d.process_id where d.person_id = ${personId} order by d.updated_at`.execute(db),
      sql<object>`
        select p.title as idea, c.signature, c.answered_at from ideas.coauthor c
        join ideas.proposal p on p.id = c.proposal_id where c.person_id = ${personId} order by c.answered_at`.execute(db),
      sql<object>`
        select p.title as idea, c.invited_at from ideas.coauthor c join ideas.proposal p on p.id = c.proposal_id
        where c.state = 'invited' and c.email = (select lower(email) from people.person where id = ${personId})`.execute(db),
    ]);
    return { ideas: ideas.rows, idea_versions: versions.rows, idea_drafts: drafts.rows, ideas_signed: signed.rows, ideas_to_sign: invitations.rows };
  },
};

/** As the database keeps it; pages say it in the reader's language. */
const anonymous = "anonyme";

const erasedWords = { title: "Idée effacée par son auteur", body: "Le texte a été effacé à la demande de son auteur." } as const;

/**
 * What was decided rests on what was written: a judged idea stays, without a name. One that nobody has judged yet leaves the list with
 * its words and files when that is asked for. Drafts, invitations and signatures go either way.
 */
export const proposalErasing: Erasing = {
  room: "participation",
  async erase(trx, personId, contributions) {
    await sql`delete from ideas.draft where person_id = ${personId}`.execute(trx);
    await sql`
      update ideas.coauthor set state = 'cancelled', email = null, token_hash = null, answered_at = now()
      where state = 'invited' and email = (select lower(email) from people.person where id = ${personId})`.execute(trx);
    await sql`delete from ideas.coauthor where person_id = ${personId}`.execute(trx);
    if (contributions === "remove") await removeUnjudged(trx, personId);
    await sql`update ideas.journey set by = null, as_whom = ${anonymous} where by = ${personId} and as_whom in (
      select signature from ideas.proposal where author_id = ${personId})`.execute(trx);
    await sql`update ideas.journey set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.proposal_version set by = null where by = ${personId}`.execute(trx);
    await sql`update ideas.proposal_import set started_by = null where started_by = ${personId}`.execute(trx);
    await sql`update ideas.proposal set author_id = null, signature = ${anonymous} where author_id = ${personId}`.execute(trx);
  },
};

async function removeUnjudged(trx: Db, personId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from ideas.proposal where author_id = ${personId} and state = 'filed' order by id for update`.execute(trx);
  for (const { id } of rows) {
    await moveProposal(trx, { id, to: "withdrawn", act: "withdrawn", by: null, asWhom: anonymous });
    await sql`
      update ideas.proposal set title = ${erasedWords.title}, slug = 'idee-effacee', body = ${erasedWords.body}, address = null,
        latitude = null, longitude = null,
        cost_cents = null, version = version + 1 where id = ${id}`.execute(trx);
    await sql`delete from ideas.proposal_version where proposal_id = ${id}`.execute(trx);
    await sql`
      insert into ideas.proposal_version (proposal_id, number, title, body) select id, version, title, body from ideas.proposal
        where id = ${id}`.execute(trx);
    await sql`delete from ideas.proposal_file where proposal_id = ${id}`.execute(trx);
    await sql`delete from ideas.proposal_zone where proposal_id = ${id}`.execute(trx);
    await sql`update ideas.journey set words = null where proposal_id = ${id} and by = ${personId}`.execute(trx);
  }
}
