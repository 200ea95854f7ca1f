import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

interface Observed {
  readonly vote: string;
  readonly asked_at: Date;
  readonly confirmed_at: Date | null;
  readonly told_at: Date | null;
}

/** What this room keeps of a person: a selection under way, and that they are on a roll. Of ballots it keeps nothing that names them. */
export const personRecords: PersonRecords = {
  room: "budgets",
  async records(db, personId) {
    const [drafts, roll, places, doubts, keyings, shares, observed] = await Promise.all([
      sql<object>`
        select v.title as vote, d.choices, d.points, d.facts, d.changed_at from budgets.draft d join budgets.vote v on v.id = d.vote_id
        where d.person_id = ${personId} order by d.changed_at`.execute(db),
      sql<object>`
        select v.title as vote, r.channel, r.commune_code as commune from budgets.roll r join budgets.vote v on v.id = r.vote_id
        where r.person_id = ${personId} order by v.opens_at`.execute(db),
      sql<{ vote: string; list: string }>`
        select v.title as vote, v.electors as list from budgets.elector e join budgets.vote v on v.id = e.vote_id
        where e.person_id = ${personId} order by v.opens_at`.execute(db),
      sql<{ vote: string; asked_on: string; decision: string | null }>`
        select v.title as vote, d.asked_on::text as asked_on, d.decision from budgets.doubt d join budgets.vote v on v.id = d.vote_id
        where d.person_id = ${personId} order by d.asked_on, v.title`.execute(db),
      sql<object>`
        select b.name as batch, k.pass, k.started_at, k.finished_at from budgets.paper_keying k join budgets.paper_batch b on b.id = k.batch_id
        where k.person_id = ${personId} order by k.started_at`.execute(db),
      sql<{ vote: string; share_of: string; number: number; at: Date | null }>`
        select v.title as vote, 'box' as share_of, m.number, m.given_at as at from budgets.bureau_member m join budgets.vote v on v.id = m.vote_id where m.person_id = ${personId}
        union all
        select v.title, 'secret', e.number, e.taken_at from budgets.escrow e join budgets.vote v on v.id = e.vote_id where e.person_id = ${personId}
        order by vote, share_of`.execute(db),
      sql<Observed>`
        select v.title as vote, o.asked_at, o.confirmed_at, o.told_at from budgets.observer o join budgets.vote v on v.id = o.vote_id
        join people.person p on lower(p.email) = lower(o.email) where p.id = ${personId} order by o.asked_at`.execute(db),
    ]);
    return {
      selections: drafts.rows,
      rolls: roll.rows,
      places: places.rows,
      doubts: doubts.rows,
      paper: keyings.rows,
      shares: shares.rows,
      observed: observed.rows,
    };
  },
};

/**
 * The selection goes. The roll stays true, with an account that names nobody any more; a ballot in the box stays, and was nobody's. That the
 * address has voted stays too, as a hash that goes with the secret of the vote: an account made again with it is not a second voter.
 */
export const erasing: Erasing = {
  room: "budgets",
  async erase(trx, personId) {
    await sql`delete from budgets.draft where person_id = ${personId}`.execute(trx);
    await sql`delete from budgets.observer o using people.person p where p.id = ${personId} and lower(o.email) = lower(p.email)`.execute(trx);
  },
};
