import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Erasing, PersonRecords } from "#people";
import { recountSupports } from "../merge/settle-supports.command.ts";
import { isOpenFor } from "../acting.command.ts";

const sheetsOf = (person: string): Record<string, RawBuilder<object>> => ({
  supports: sql`
    select r.title as process, p.number, p.title, s.given_at from ideas.support s
    join ideas.proposal p on p.id = s.proposal_id join processes.process r on r.id = p.process_id
    where s.person_id = ${person} order by s.given_at`,
  follows: sql`
    select p.title, f.since from ideas.follow f join ideas.proposal p on p.id = f.proposal_id
    where f.person_id = ${person} order by f.since`,
  merge_answers: sql`
    select p.title, a.agrees, a.words, a.answered_at from ideas.duplicate_answer a join ideas.proposal p on p.id = a.proposal_id
    where a.person_id = ${person} order by a.answered_at`,
  contacts_on_paper: sql`
    select c.name, c.email, c.phone, c.given_at, p.title from ideas.contact c join ideas.entry e on e.id = c.entry_id
    join ideas.proposal p on p.id = e.proposal_id where lower(c.email) = (select lower(email) from people.person where id = ${person})`,
});

/** What supports, following and the ledger keep about a person; contacts left on paper are theirs when the address is. */
export const actsRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const sheets: Record<string, object[]> = {};
    for (const [sheet, query] of Object.entries(sheetsOf(personId))) sheets[sheet] = (await query.execute(db)).rows;
    return sheets;
  },
};

/** Who did it as staff: what was done stays, the name goes. */
const staff: readonly (readonly [table: string, column: string])[] = [
  ["duplicate", "asked_by"],
  ["duplicate", "ended_by"],
  ["merge", "merged_by"],
  ["merge", "undone_by"],
  ["split", "split_by"],
  ["source", "opened_by"],
  ["entry", "entered_by"],
  ["entry", "struck_by"],
  ["channel_import", "started_by"],
];

/**
 * Supports stay counted, tied to a row that tells nothing of who it
 * was; asked to be removed, they go where supports are still open: what was counted when a stage closed is not changed afterwards.
 */
export const actsErasing: Erasing = {
  room: "participation",
  async erase(trx, personId, contributions) {
    const remove = contributions === "remove";
    await sql`
      delete from ideas.contact where lower(email) = (select lower(email) from people.person where id = ${personId})`.execute(trx);
    await sql`delete from ideas.follow where person_id = ${personId}`.execute(trx);
    await sql`
      update ideas.duplicate_answer set person_id = null, words = case when ${remove} then null else words end
        where person_id = ${personId}`.execute(trx);
    for (const [table, column] of staff)
      await sql`update ${sql.table(`ideas.${table}`)} set ${sql.ref(column)} = null where ${sql.ref(column)} = ${personId}`.execute(trx);
    if (remove) await removeSupports(trx, personId);
  },
};

/** Called while they are held. */
async function removeSupports(trx: Db, personId: string): Promise<void> {
  const { rows: roots } = await sql<{ id: string }>`select distinct counts_for as id from ideas.support where person_id = ${personId}`.execute(trx);
  await sql`
    delete from ideas.support s using ideas.proposal p
    where s.person_id = ${personId} and p.id = s.counts_for and ${isOpenFor("supports", sql`p.process_id`)}`.execute(trx);
  for (const { id } of roots) await recountSupports(trx, id);
}

/**
 * Before this room changes anything: every idea that it will change, at once and in the order of their identifiers, as everybody who holds
 * several. Taken one after the other, they would be wanted in another order by whoever merges two of them or judges one.
 */
export const ideasHeld: Erasing = {
  room: "participation",
  async erase(trx, personId) {
    await sql`
      select from ideas.proposal
      where author_id = ${personId} or id in (select counts_for from ideas.support where person_id = ${personId})
        order by id for update`.execute(trx);
  },
};
