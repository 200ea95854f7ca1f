import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";

import type { Who } from "#platform/personal/register.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { cast } from "../cast.ts";
import { readOwn } from "../data-export/archive.ts";
import { erasePerson } from "../erasure/erase-person.command.ts";
import { findWho } from "../who.query.ts";
import { asInsider, dump, findSpot, markers, plantRow, type Poison, poison, tablesOf } from "./everyone-erased.testing.ts";

/** What leads to people through other tables, made somebody's: the sheets of a juror, the answers of an account, the messages of a delegation. */
const throughOthers = (id: string, email: string): RawBuilder<unknown>[] => [
  sql`insert into people.verification (identifier, value, expires_at) values ('x', ${`{"id":"${id}"}`}, now() + interval '1 hour')`,
  sql`update visits.request set email = ${email} where id = (select request_id from visits.journal where side = 'delegation' and words is not null limit 1)`,
  sql`insert into visits.link (hash, kind, request_id) select sha256('link'), 'follow', id from visits.request where email = ${email}`,
  sql`insert into inquiries.link (hash, kind, inquiry_id) select sha256(id::text::bytea), 'follow', id from inquiries.inquiry`,
  sql`update invitations.invitation set email = ${email} where id = (select invitation_id from invitations.link limit 1)`,
  sql`update ideas.juror set person_id = null where person_id = ${id}`,
  sql`update ideas.juror set person_id = ${id} where (stage_id, number) = (
    select s.stage_id, s.juror from ideas.jury_sheet s join ideas.jury_score c on c.sheet_id = s.id limit 1)`,
  sql`update ideas.jury_sheet_past set sheet_id = (
    select s.id from ideas.jury_sheet s join ideas.juror j on j.stage_id = s.stage_id and j.number = s.juror where j.person_id = ${id} limit 1)`,
  sql`update ideas.assessment_past set assessment_id = (select id from ideas.assessment limit 1)`,
  sql`update ideas.assessment set assessor_id = ${id}`,
  sql`update network.request set person_id = ${id} where id = (select request_id from network.pairing where state = 'ended' and feedback is not null limit 1)`,
  sql`update opinions.participant set person_id = ${id}, device_hash = null where id = (
    select s.participant_id from opinions.statement s join opinions.vote v on v.participant_id = s.participant_id
      join opinions.conversation c on c.id = s.conversation_id where c.state = 'open' limit 1)`,
  // A draft that nobody sent goes whole with whoever leads it.
  sql`update calls.application set state = 'withdrawn' where state = 'draft'`,
  sql`insert into calls.document (application_id, key, file_id, name, bytes, sha256, issued_on)
    select w.application_id, 'essai', gen_random_uuid(), 'statuts.pdf', 10, repeat('a', 64), date '2026-01-01'
    from calls.author w join calls.application a on a.id = w.application_id where w.role = 'lead' and a.state <> 'draft'
    order by w.person_id = ${id} desc limit 1`,
  sql`update calls.author set person_id = ${id} where role = 'lead' and application_id = (select application_id from calls.document where key = 'essai')`,
  // A team that sent nothing goes with the last of its members.
  sql`insert into challenges.entry (team_id, challenge_id) select t.id, t.challenge_id from challenges.team t on conflict do nothing`,
  sql`insert into challenges.sending (team_id, number, text) select t.id, 1, '{}' from challenges.team t on conflict do nothing`,
  sql`update questionnaires.answer_sheet set person_id = ${id} where id = (select sheet_id from questionnaires.free_answer limit 1)`,
];

// Whoever takes their words along in one run leaves them in the other.
describe.each([0, 1])("everybody of the story is erased, run %i", (run) => {
  const poisons: Poison[] = [];
  const refused: string[] = [];
  const unreached: string[] = [];
  let house: Awaited<ReturnType<typeof plantedHouse>>;
  let people: readonly Who[];
  const takesWords = ({ id }: Who) => people.findIndex((one) => one.id === id) % 2 === run;
  const placesOf = (found: readonly Poison[]) => found.map(({ place, owner, may }) => `${place} of ${owner.name}${may ? "" : ", which must stay"}`);

  beforeAll(async () => {
    house = await plantedHouse();
    const { db, owner, services } = house;
    people = await Promise.all(Object.values(cast).map(({ id }) => findWho(db, id)));
    for (const table of ["ideas.jury_sheet_past", "ideas.assessment_past"]) await plantRow(owner, table);
    for (const statement of throughOthers(cast.hugo.id, cast.hugo.email)) await asInsider(owner, (trx) => statement.execute(trx));
    let turn = 0;
    for (const table of tablesOf(services.offers.personal)) {
      turn += 1;
      const inTurn = [...people.slice(turn % people.length), ...people.slice(0, turn % people.length)];
      const spot = await findSpot(owner, table, inTurn, tablesOf(services.offers.personal));
      if (spot) poisons.push(...(await poison(owner, spot, refused)));
      else unreached.push(table.table);
    }
  });

  it("whose words stand in each column of words", () => {
    expect(unreached).toEqual([]);
    // What another column must agree with cannot be written alone.
    expect(refused.length, refused.join("\n")).toBeLessThanOrEqual(50);
    expect(poisons.length).toBeGreaterThan(120);
  });

  it("who find all of theirs in the copy of their data, no secret, and no word of another's", async () => {
    const { db, services } = house;
    const copies = new Map<string, string>();
    for (const { id } of people) copies.set(id, JSON.stringify(await readOwn(db, services.offers, id)));
    const isIn = (id: string, { marker }: Poison) => copies.get(id)!.includes(marker);
    expect(placesOf(poisons.filter((one) => one.fate && !isIn(one.owner.id, one)))).toEqual([]);
    expect(placesOf(poisons.filter((one) => !one.fate && people.some(({ id }) => isIn(id, one))))).toEqual([]);
    // But the title of what they acted on, what was written to them: an answer, why they are invited; and what a mentor and their mentee share.
    const told = ["moderation.case_file.title", "ideas.proposal.title", "invitations.invitation.reason", "network.pairing.goals", "network.pairing.feedback"];
    const others = poisons.filter((one) => people.some(({ id }) => id !== one.owner.id && isIn(id, one)));
    expect(placesOf(others.filter(({ fate, place }) => !(fate && "stays" in fate) && !told.includes(place)))).toEqual([]);
  });

  it("and leave no name, no address and no word that goes, in any column of any table", async () => {
    const { db, owner, services } = house;
    await sql`update people.person set erasure_asked_at = now() - interval '15 days' where id = any(${people.map(({ id }) => id)})`.execute(owner);
    for (const who of people) {
      const contributions = takesWords(who) ? "remove" : "anonymise";
      await sql`
        insert into people.erasure (person_id, contributions) values (${who.id}, ${contributions})
        on conflict (person_id) do update set contributions = excluded.contributions`.execute(owner);
      expect(await erasePerson(db, services.offers.personal, who.id)).toBe(true);
    }
    const names = people.flatMap(({ name, addresses }) => [name, ...addresses]).map((name) => name.toLowerCase());
    const named = new Set<string>();
    const left = new Set<string>();
    for await (const { table, row } of dump(owner)) {
      const said = row.toLowerCase();
      for (const name of names) if (said.includes(name)) named.add(`${name} in ${table}`);
      for (const [marker] of row.matchAll(markers)) left.add(marker);
    }
    expect([...named]).toEqual([]);
    const goes = ({ fate, table, may, owner: who }: Poison) =>
      fate === null ? table.row === "goes" : "goes" in fate && may && (fate.goes === "always" || takesWords(who));
    expect(placesOf(poisons.filter((one) => goes(one) && left.has(one.marker)))).toEqual([]);
    // Acts stay; so do the words of whoever leaves them.
    expect(placesOf(poisons.filter((one) => one.fate && !goes(one) && !left.has(one.marker)))).toEqual([]);
  });
});
