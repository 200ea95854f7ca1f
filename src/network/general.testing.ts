import { sql } from "kysely";
import { expect } from "vitest";

import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { countAssembly } from "../budgets/assembly/assembly.testing.ts";
import { takeCount } from "./general/vote.command.ts";
import { networkHouse, type TestMember } from "./network.testing.ts";

export interface Box {
  readonly id: string;
  readonly slug: string;
  /** By member. */
  readonly places: ReadonlyMap<string, string>;
}

/** A vote on the agenda, as it is sent. */
export const item = { act: "item", point: "Un fonds commun", texte: "Une heure par mois.", genre: "vote", majorite: "half", scrutin: "hands" };

/** As a draft is sent. */
export const planFields = (days: number) => ({
  nom: "Assemblée d’essai",
  jour_date: addDays(dayOf(Date.now()), days),
  jour_time: "18:00",
  lieu: "Salle commune",
  delai: "15",
  procurations: "1",
  quorum: "50",
  ...{ part_places: "40", part_leaders: "30", part_partners: "20", part_persons: "10", egalite: "refused" },
});

/** A house with the network; gives what prepares, calls and holds general meetings through their pages. */
export async function generalHouse() {
  const house = await networkHouse();
  const { db, owner, as, coordinator } = house;

  async function planned(days = 20, more: Record<string, string> = {}): Promise<{ id: string; address: string }> {
    const answered = await as(coordinator).post("/reseau/assemblees/preparer", { ...planFields(days), ...more });
    expect(answered.status).toBe(303);
    const id = answered.headers.get("location")!.match(/[0-9a-f-]{36}/)![0];
    return { id, address: `/reseau/assemblees/${id}` };
  }

  async function called(more: Record<string, string> = {}, vote: Record<string, string> = item): Promise<{ id: string; address: string; vote: string }> {
    const one = await planned(20, more);
    expect((await as(coordinator).post(`${one.address}/preparer`, vote)).status).toBe(303);
    expect((await as(coordinator).post(`${one.address}/preparer`, { act: "call" })).status).toBe(303);
    const { rows } = await sql<{ id: string }>`select id from network.agenda_item where meeting_id = ${one.id}`.execute(db);
    return { ...one, vote: rows[0]!.id };
  }

  /** As if the day had come. */
  const letItCome = (id: string) =>
    owner.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`
        update network.general_meeting set held_at = ${instantOf(dayOf(Date.now()), "00:01")}, called_at = now() - interval '20 days' where id = ${id}`.execute(
        trx,
      );
    });

  const answer = (one: TestMember, address: string, reponse: string, porteur = "") => as(one.manager).post(address, { act: "answer", reponse, porteur });
  const session = (address: string, fields: Record<string, string>) => as(coordinator).post(`${address}/seance`, fields);
  const stateOf = async (id: string) => (await sql<{ state: string }>`select state from network.general_meeting where id = ${id}`.execute(db)).rows[0]!.state;

  /** Opens the vote of an item: the status of the answer. */
  const openPoll = (address: string, itemId: string, minutes = "10") =>
    session(address, { act: `openVote:${itemId}`, [`duree_${itemId}`]: minutes }).then(({ status }) => status);

  /** The last vote of an item in the box, once it takes ballots. */
  async function boxOf(itemId: string): Promise<Box> {
    const { rows } = await sql<{ id: string; slug: string; wait: number }>`
      select v.id, v.slug, greatest(0, extract(epoch from v.opens_at - clock_timestamp()))::float8 as wait
      from network.poll p join budgets.vote v on v.id = p.vote_id where p.item_id = ${itemId} order by p.round desc limit 1`.execute(db);
    const { id, slug, wait } = rows[0]!;
    await sql`select pg_sleep(${wait + 0.02}::float8)`.execute(db);
    const { rows: places } = await sql<{ id: string; voice: string }>`select id, voice from budgets.elector where vote_id = ${id}`.execute(db);
    return { id, slug, places: new Map(places.map((place) => [place.voice, place.id])) };
  }

  /** Of a motion 1 is for, 2 against, 3 abstention: the status of the answer. */
  const voteFor = (person: string, { slug, places }: Box, of: TestMember, choice: string) =>
    as(person)
      .post(`/votes/${slug}/voix/${places.get(of.id) ?? crypto.randomUUID()}`, { choix: choice })
      .then(({ status }) => status);

  /** Closed and counted, as the jobs of the house do. */
  async function counted({ id }: Box): Promise<void> {
    await countAssembly(house, id);
    await takeCount(db, id);
  }

  return { ...house, openPoll, boxOf, voteFor, counted, planned, called, letItCome, answer, session, stateOf };
}
