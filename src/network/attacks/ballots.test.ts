import { sql } from "kysely";
import { expect, it } from "vitest";

import { castVoice } from "#budgets";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { addPerson } from "../../people/people.testing.ts";
import { percentOf, weigh } from "../ballot.ts";
import { takeCount } from "../general/vote.command.ts";
import { type Box, generalHouse, item, planFields } from "../general.testing.ts";
import { colleges } from "../network.ts";
import type { TestMember } from "../network.testing.ts";

const house = await generalHouse();
const { db, owner, as, coordinator, member, planned, called, letItCome, answer, session, stateOf, openPoll, counted } = house;
const [first, second, third, fourth, fifth] = [await member(), await member(), await member("leaders"), await member("leaders"), await member("partners")];

interface Meeting {
  readonly id: string;
  readonly address: string;
  readonly vote: string;
}

/** A meeting that is open, with these members there. */
async function opened(scrutin: string, there: readonly TestMember[], more: Record<string, string> = {}, point: Record<string, string> = {}): Promise<Meeting> {
  const meeting = await called({ quorum: "20", procurations: "2", ...more }, { ...item, scrutin, ...point });
  await letItCome(meeting.id);
  expect((await session(meeting.address, { act: "open" })).status).toBe(303);
  for (const { id } of there) expect((await session(meeting.address, { act: "present", membre: id })).status).toBe(303);
  return meeting;
}

const open = ({ address, vote: itemId }: Meeting) => openPoll(address, itemId);
const boxOf = (meeting: Meeting) => house.boxOf(meeting.vote);
const vote = house.voteFor;
const itself = (box: Box, one: TestMember, choice: string) => vote(one.manager, box, one, choice);

const resultOf = async ({ vote: id }: Meeting) =>
  (
    await sql<{ adopted: boolean | null; round: number; fraction: string | null; counts: string | null; leader: number | null }>`
      select adopted, round, weight_for || '/' || weight_all as fraction, concat_ws(' ', in_favour, against, abstained) as counts, leader
      from network.agenda_item where id = ${id}`.execute(db)
  ).rows[0]!;

it("has shares of a hundred, methods and candidates that stay once members are called", async () => {
  const wrong = await as(coordinator).post("/reseau/assemblees/preparer", { ...planFields(20), part_places: "41" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="41"');
  const { id, address } = await planned();
  const prepare = (more: Record<string, string>) => as(coordinator).post(`${address}/preparer`, { ...item, ...more });
  expect((await prepare({ scrutin: "papier" })).status).toBe(422);
  for (const candidatures of [
    "Une seule",
    "Ada Exemple\nada exemple",
    "Ab\nAda Exemple",
    Array.from({ length: 13 }, (_, n) => `Candidature ${n}`).join("\n"),
  ]) {
    const refused = await prepare({ scrutin: "secret", candidatures });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining(candidatures.split("\n")[0]!)]);
  }
  await expect(sql`update network.general_meeting set share_places = 90 where id = ${id}`.execute(db)).rejects.toThrow(/general_shares/);
  const meeting = await called({}, { ...item, scrutin: "secret", candidatures: "Ada Exemple\nBea Exemple" });
  await expect(sql`update network.agenda_item set candidates = '{Ada,Cleo}' where id = ${meeting.vote}`.execute(db)).rejects.toThrow(/agenda was sent/);
  await expect(sql`update network.agenda_item set method = 'members' where id = ${meeting.vote}`.execute(db)).rejects.toThrow();
  await expect(sql`update network.agenda_item set vote_opened_at = now() where id = ${meeting.vote}`.execute(db)).rejects.toThrow(/while it is open/);
});

it("votes in secret: one ballot for each voice, by itself or by its proxy, and nothing anywhere says who voted what", async () => {
  const meeting = await called({ quorum: "20", procurations: "2" }, { ...item, scrutin: "secret" });
  expect((await answer(third, meeting.address, "proxy", first.id)).status).toBe(303);
  // A proxy is given once: the last word holds, and the first holder has nothing of it.
  expect((await answer(fifth, meeting.address, "proxy", first.id)).status).toBe(303);
  expect((await answer(fifth, meeting.address, "proxy", second.id)).status).toBe(303);
  await letItCome(meeting.id);
  await session(meeting.address, { act: "open" });
  for (const { id } of [first, second]) await session(meeting.address, { act: "present", membre: id });
  const typed = await session(meeting.address, { act: `openVote:${meeting.vote}`, [`duree_${meeting.vote}`]: "une" });
  expect([typed.status, await typed.text()]).toEqual([422, expect.stringContaining('value="une"')]);
  const both = await Promise.all([open(meeting), open(meeting)]);
  expect(both.toSorted()).toEqual([303, 409]);
  const box = await boxOf(meeting);
  expect([...box.places.keys()].toSorted()).toEqual([first.id, second.id, third.id, fifth.id].toSorted());
  const page = `/votes/${box.slug}`;
  expect(await vote(first.manager, box, fifth, "1")).toBe(404);
  expect(await vote(second.manager, box, fifth, "2")).toBe(303);

  const empty = await as(first.manager).post(`${page}/voix/${box.places.get(first.id)}`, {});
  expect(empty.status).toBe(422);
  // Two persons of one member, and the pages of budgets: one ballot, the last.
  const all = await Promise.all(["1", "2", "3", "1"].map((choice) => itself(box, first, choice)));
  expect(new Set(all)).toEqual(new Set([303]));
  expect(await vote(first.manager, box, third, "2")).toBe(303);
  expect(await itself(box, first, "1")).toBe(303);
  expect((await as(first.manager).post(`${page}/confirmer`, { bulletin: "1", lien: "residence", commune: "59512", age: "1" })).status).toBe(404);

  // Who comes late has no voice in it, who leaves keeps it; neither has another.
  await session(meeting.address, { act: "present", membre: fourth.id });
  expect(await itself(box, fourth, "1")).toBe(404);
  expect(await vote(fourth.manager, box, first, "2")).toBe(404);
  await session(meeting.address, { act: "present", membre: third.id });
  expect(await itself(box, third, "1")).toBe(404);

  // Nobody reads the votes of an assembly but its members, and no list of the house has it.
  const stranger = await addPerson(db);
  const agent = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  for (const outsider of [stranger, agent])
    for (const path of ["", "/regles", "/journal.txt", "/resultat", "/proces-verbal", "/suivi", "/preparation", "/secret", `/voix/${box.places.get(first.id)}`])
      expect([403, 404], path).toContain((await as(outsider).get(page + path)).status);
  for (const path of ["/suivi", "/preparation", "/guichets", "/inscription", "/comparer", "/verifier", "/emargement"])
    expect([403, 404], path).toContain((await as(coordinator).get(page + path)).status);
  expect(await (await house.get("/votes")).text()).not.toContain(box.slug);
  const reading = await as(fourth.manager).get(page);
  expect([reading.status, await reading.text()]).toEqual([200, expect.stringContaining("Vous lisez ce vote sans y tenir de voix")]);

  expect((await session(meeting.address, { act: "close" })).status).toBe(409);
  await counted(box);
  expect(await resultOf(meeting)).toMatchObject({ adopted: false, counts: "1 2 0" });
  const { rows: left } = await sql<{ table: string; text: string }>`
    select 'ballot' as table, to_jsonb(b)::text as text from budgets.ballot b where vote_id = ${box.id}
    union all select 'log', l.entry from budgets.log l where vote_id = ${box.id} and kind = 'ballot'
    union all select 'file', convert_from(f.content, 'UTF8') from budgets.publication f where f.vote_id = ${box.id}`.execute(owner);
  const names = [first, second, third, fifth].flatMap((one) => [one.id, one.manager, one.structureId, box.places.get(one.id)!]);
  for (const { text } of left) for (const name of names) expect(text).not.toContain(name);
  expect(await (await as(coordinator).get(meeting.address)).text()).not.toContain("Les bulletins (");
  // The roll says which voices voted: by their places, without a person.
  const { rows: marks } = await sql<{ voice: string; person: string | null }>`
    select e.voice, r.person_id as person from budgets.roll r join budgets.elector e on e.id = r.elector_id where r.vote_id = ${box.id} order by e.voice`.execute(
    owner,
  );
  // The second voted for who gave it a proxy, and not for itself.
  expect(marks).toEqual([first, third, fifth].map(({ id }) => ({ voice: id, person: null })).toSorted((a, b) => (a.voice < b.voice ? -1 : 1)));
});

it("takes no further ballot of a member that is excluded or leaves between the list and its ballot; one that is in stays", async () => {
  const leaving = await member();
  const gone = await member();
  const meeting = await opened("secret", [first, second, leaving, gone]);
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  expect(await itself(box, gone, "1")).toBe(303);
  for (const one of [leaving, gone])
    await sql`update network.member set state = 'left', ended_at = now(), version = version + 1 where id = ${one.id}`.execute(owner);
  for (const one of [leaving, gone]) expect(await itself(box, one, "2")).toBe(404);
  expect(await itself(box, first, "1")).toBe(303);
  const afterwards = await member();
  const registered = async (quoi: string) => {
    const text = await (await as(afterwards.manager).get(`/reseau/decisions?quoi=${quoi}&q=fonds`)).text();
    return text
      .split("<li")
      .find((row) => row.includes(`${meeting.address}#point-1`))
      ?.replaceAll(/<[^>]*>/g, " ");
  };
  expect(await registered("toutes")).toBeUndefined();
  await counted(box);
  expect(await resultOf(meeting)).toMatchObject({ counts: "2 0 0", adopted: true });
  // Who becomes a member afterwards reads the result there and on the register of decisions, and is led to no page of the vote.
  const later = await (await as(afterwards.manager).get(meeting.address)).text();
  expect(later).toContain("2 voix sur 4 ont voté");
  expect(later).toContain('id="point-1"');
  expect(later).not.toContain(`/votes/${box.slug}`);
  for (const quoi of ["toutes", "adoptees"]) expect(await registered(quoi)).toMatch(/Adoptée.*Vote en assemblée.*Pour 2, contre 0, abstentions 0/s);
  expect(await registered("en-cours")).toBeUndefined();
  expect(await (await as(afterwards.manager).get("/reseau/decisions.csv?quoi=adoptees")).text()).toContain(",Vote en assemblée,Assemblée d’essai,Adoptée,");
});

it("takes no further ballot of whoever speaks for a member no more, nor through a proxy whose holder ceased to be a member", async () => {
  const [host, held, stays] = [await member(), await member(), await member()];
  const colleague = await addPerson(db, { roles: [{ role: "manager", kind: "structure", id: host.structureId }] });
  const meeting = await called({ quorum: "5", procurations: "2" }, { ...item, scrutin: "secret" });
  expect((await answer(held, meeting.address, "proxy", host.id)).status).toBe(303);
  await letItCome(meeting.id);
  await session(meeting.address, { act: "open" });
  for (const { id } of [host, stays]) await session(meeting.address, { act: "present", membre: id });
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  expect(await vote(host.manager, box, host, "1")).toBe(303);
  // Another role of theirs in it gives no voice either.
  await sql`insert into people.role_grant (person_id, role, scope_kind, scope_id, reason) values (${host.manager}, 'member', 'structure', ${host.structureId}, 'Essai')`.execute(
    db,
  );
  await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Départ' where person_id = ${host.manager} and role = 'manager'`.execute(db);
  for (const of of [host, held]) expect(await vote(host.manager, box, of, "2")).toBe(404);
  expect(await vote(colleague, box, held, "1")).toBe(303);
  expect(await vote(colleague, box, host, "1")).toBe(303);
  await sql`update network.member set state = 'left', ended_at = now(), version = version + 1 where id = ${host.id}`.execute(owner);
  for (const of of [host, held]) expect(await vote(colleague, box, of, "2")).toBe(404);
  expect(await vote(stays.manager, box, stays, "2")).toBe(303);
  await counted(box);
  expect(await resultOf(meeting)).toMatchObject({ counts: "2 1 0" });
});

it("takes no ballot of whoever speaks for a member for a term that has come, that was cut short or that was taken back as the list was made", async () => {
  const [ends, cut, back, stays] = [await member(), await member(), await member(), await member()];
  const term = (one: TestMember, until: string) =>
    sql`
    update people.role_grant set ends_at = ${until}::timestamptz where person_id = ${one.manager} and role = 'manager' and scope_id = ${one.structureId}`.execute(
      db,
    );
  await term(ends, "2100-01-01");
  const meeting = await opened("secret", [ends, cut, back, stays]);
  const opening = await db.transaction().execute(async (trx) => {
    await sql`update people.role_grant set revoked_at = now(), revoke_reason = 'Départ' where person_id = ${back.manager} and role = 'manager'`.execute(trx);
    const one = open(meeting);
    await Promise.race([one, expect.poll(async () => (await sql`select from pg_locks where not granted`.execute(db)).rows.length).toBeGreaterThan(0)]);
    return { one };
  });
  expect(await opening.one).toBe(303);
  const box = await boxOf(meeting);
  expect(await itself(box, back, "1")).toBe(404);
  expect(await itself(box, ends, "1")).toBe(303);
  // A longer term goes on, a shorter one ends the hand when it comes, whoever looked at it meanwhile; what is over does not begin again.
  await term(ends, "2100-01-02");
  expect(await itself(box, ends, "2")).toBe(303);
  const soon = async (one: TestMember) => term(one, new Date(Date.now() + 400).toISOString());
  await Promise.all([soon(ends), soon(cut)]);
  await sql`select pg_sleep(0.6)`.execute(db);
  const place = { voteId: box.id, electorId: box.places.get(cut.id)!, personId: cut.manager, choice: { choices: [1], points: null }, nonce: "kept" };
  expect(await castVoice(db, house.services.settings, place)).toEqual({ ok: false, problem: "not_elector" });
  await term(ends, "2100-01-03");
  for (const one of [ends, cut]) expect(await itself(box, one, "3")).toBe(404);
  expect(await itself(box, stays, "1")).toBe(303);
  await counted(box);
  expect(await resultOf(meeting)).toMatchObject({ counts: "1 1 0" });
  // The quorums of the meetings that follow count nobody of them.
  for (const { id } of [ends, cut, back, stays])
    await sql`update network.member set state = 'left', ended_at = now(), version = version + 1 where id = ${id}`.execute(owner);
});

it("gives a person who is a member and speaks for another one two ballots, and never one of them twice", async () => {
  const { rows } = await sql<{ id: string }>`
    insert into network.member (kind, person_id, name, college, state, charter, number, admitted_at, demo)
    values ('person', ${first.manager}, 'Membre à titre personnel', 'persons', 'admitted', 1, (select max(number) + 1 from network.member), now(), true) returning id`.execute(
    owner,
  );
  const person = { ...first, id: rows[0]!.id };
  const meeting = await opened("secret", [first, person, second]);
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  const page = await (await as(first.manager).get(`/votes/${box.slug}`)).text();
  expect(page.match(/Voter pour /g)).toHaveLength(2);
  expect(await Promise.all([itself(box, first, "1"), itself(box, person, "1"), itself(box, first, "2")])).toEqual([303, 303, 303]);
  const after = await (await as(first.manager).get(`/votes/${box.slug}`)).text();
  expect(after.match(/Remplacer le bulletin de /g)).toHaveLength(2);
  await counted(box);
  const { counts } = await resultOf(meeting);
  expect(["2 0 0", "1 1 0"]).toContain(counts);
  await sql`update network.member set state = 'left', ended_at = now(), version = version + 1 where id = ${person.id}`.execute(owner);
});

it("has no hand on the list, the box and the count, whoever tries by SQL", async () => {
  const meeting = await opened("members", [first, second, third]);
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  expect(await itself(box, first, "1")).toBe(303);
  for (const act of [
    sql`update network.voice set member_id = ${fourth.id} where item_id = ${meeting.vote} and member_id = ${second.id}`,
    sql`delete from network.voice where item_id = ${meeting.vote}`,
    sql`insert into network.voice (item_id, round, number, member_id, college) values (${meeting.vote}, 1, 9, ${fourth.id}, 'leaders')`,
    sql`update network.poll set round = 2 where item_id = ${meeting.vote}`,
    sql`delete from network.poll where item_id = ${meeting.vote}`,
    sql`insert into network.ballot (item_id, round, member_id, college, choice, cast_by) values (${meeting.vote}, 1, ${first.id}, 'places', 'for', ${first.manager})`,
    sql`update network.agenda_item set vote_closed_at = now(), in_favour = 3, against = 0, abstained = 0 where id = ${meeting.vote}`,
    sql`update network.agenda_item set round = 2, vote_opened_at = null where id = ${meeting.vote}`,
    sql`insert into budgets.hand (elector_id, person_id) values (${box.places.get(second.id)}, ${first.manager})`,
    sql`update budgets.elector set voice = ${fourth.id} where vote_id = ${box.id}`,
    sql`update budgets.member set name = 'Autre' where vote_id = ${box.id}`,
    sql`select budgets.enrol_voices(${box.id}, '[]')`,
    sql`select budgets.roll_voices(${box.id}, '{}')`,
    sql`update budgets.vote set voices = 9 where id = ${box.id}`,
    sql`update budgets.vote set electors = 'declared' where id = ${box.id}`,
    sql`insert into budgets.desk (vote_id, name) values (${box.id}, 'Mairie')`,
  ])
    await expect(act.execute(db)).rejects.toThrow();
  await takeCount(db, box.id);
  expect(await resultOf(meeting)).toMatchObject({ adopted: null, counts: "" });
  await counted(box);
  await takeCount(db, box.id);
  expect(await resultOf(meeting)).toMatchObject({ adopted: true, counts: "1 0 0" });
  expect(await open(meeting)).toBe(409);
});

it("publishes who voted what where the ballot is open, by college exactly: a majority of members may lose, and half is not more than half", async () => {
  const meeting = await opened("colleges", [first, second, third, fourth, fifth]);
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  const said = await as(first.manager).get(`/votes/${box.slug}/voix/${box.places.get(first.id)}`);
  expect(await said.text()).toContain("Scrutin public");
  // Places 2 of 2, leaders 0 of 1, partners 0 of 1; of 90, because no person voted: 40 is less than half.
  for (const [one, choice] of [
    [first, "1"],
    [second, "1"],
    [third, "2"],
    [fourth, "3"],
    [fifth, "2"],
  ] as const)
    expect(await itself(box, one, choice)).toBe(303);
  const before = await (await as(first.manager).get(meeting.address)).text();
  expect(before).not.toContain("Les bulletins (");
  await counted(box);
  expect(await resultOf(meeting)).toMatchObject({ adopted: false, round: 1, fraction: "4/9", counts: "2 2 1" });
  const page = await (await as(first.manager).get(meeting.address)).text();
  for (const words of ["4/9", "44,44", "ne compte pas", "Les bulletins (5)", `/votes/${box.slug}/resultat`]) expect(page).toContain(words);
  expect((await session(meeting.address, { act: "close" })).status).toBe(303);
  expect(await stateOf(meeting.id)).toBe("closed");
});

it("chooses between candidates in secret: more voices than all others together, or nobody", async () => {
  const point = { point: "Une place au bureau", candidatures: "Ada Exemple\nBea Exemple\nCleo Exemple" };
  for (const [choices, leader, adopted] of [
    [["2", "2", "2", "1", "4"], 2, true],
    [["1", "1", "2", "3", "4"], 1, false],
    [["4", "4", "4", "4", "4"], null, false],
  ] as const) {
    const meeting = await opened("secret", [first, second, third, fourth, fifth], {}, point);
    expect(await open(meeting)).toBe(303);
    const box = await boxOf(meeting);
    for (const [at, one] of [first, second, third, fourth, fifth].entries()) expect(await itself(box, one, choices[at]!)).toBe(303);
    await counted(box);
    expect(await resultOf(meeting)).toMatchObject({ leader, adopted });
    const page = await (await as(fourth.manager).get(meeting.address)).text();
    expect(page).toContain(adopted ? "Élection acquise\u00a0: Bea Exemple" : "Personne n’est élu");
  }
});

it("asks for three voices to be secret, and for a quorum", async () => {
  const meeting = await opened("secret", [first, second]);
  expect(await open(meeting)).toBe(409);
  await session(meeting.address, { act: "present", membre: third.id });
  expect(await open(meeting)).toBe(303);
  // Nobody votes: the box is counted all the same, and nothing is adopted.
  await counted(await boxOf(meeting));
  expect(await resultOf(meeting)).toMatchObject({ adopted: false, counts: "0 0 0" });
  const without = await opened("secret", [], { quorum: "100" });
  expect(await open(without)).toBe(409);
});

it("is closed before its hour with a reason that the log of the vote publishes, and by nobody but who keeps the network", async () => {
  const meeting = await opened("secret", [first, second, third]);
  expect(await open(meeting)).toBe(303);
  const box = await boxOf(meeting);
  const end = (reason: string) => session(meeting.address, { act: `endVote:${meeting.vote}`, [`raison_${meeting.vote}`]: reason });
  const short = await end("Vite");
  expect([short.status, await short.text()]).toEqual([422, expect.stringContaining("Vite")]);
  expect(
    (await as(first.manager).post(`${meeting.address}/seance`, { act: `endVote:${meeting.vote}`, [`raison_${meeting.vote}`]: "Tout le monde a voté." })).status,
  ).toBe(404);
  const twice = await Promise.all([end("Tout le monde a voté."), end("La salle ferme plus tôt.")]);
  expect(twice.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  const { rows: told } = await sql`select from budgets.log where vote_id = ${box.id} and kind = 'closing_moved'`.execute(db);
  expect(told).toHaveLength(1);
  expect((await end("Encore une fois.")).status).toBe(409);
  const rules = await (await as(first.manager).get(`/votes/${box.slug}/regles`)).text();
  expect(["Tout le monde a voté.", "La salle ferme plus tôt."].filter((reason) => rules.includes(reason))).toHaveLength(1);
  const { rows } = await sql<{ closes: Date }>`select closes_at as closes from budgets.vote where id = ${box.id}`.execute(db);
  expect(await (await as(first.manager).get(meeting.address)).text()).toContain(sayInstant(rows[0]!.closes, "fr").slice(0, 8));
});

it("votes once more after a tie where the meeting says so, in another box, then refuses", async () => {
  const meeting = await opened("members", [first, second], { egalite: "again" });
  for (const round of [1, 2]) {
    expect(await open(meeting)).toBe(303);
    const box = await boxOf(meeting);
    expect(await itself(box, first, "1")).toBe(303);
    expect(await itself(box, second, "2")).toBe(303);
    await counted(box);
    expect(await resultOf(meeting)).toMatchObject({ round: 2, counts: round === 1 ? "" : "1 1 0" });
  }
  expect(await resultOf(meeting)).toMatchObject({ adopted: false });
  expect(await open(meeting)).toBe(409);
  const { rows } = await sql<{ count: number }>`select count(distinct vote_id)::int as count from network.poll where item_id = ${meeting.vote}`.execute(db);
  expect(rows[0]!.count).toBe(2);
});

it("is weighed alike by the database and by whole numbers of any size, in forty random votes", async () => {
  const { id } = await planned();
  const votes = Array.from({ length: 40 }, (_, turn) =>
    colleges.map((college, at) => ({ college, inFavour: (turn * 17 + at * 29) % 7, against: (turn * 11 + at * 5) % (3 + at) })),
  );
  await owner
    .transaction()
    .execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      for (const [turn, counts] of votes.entries()) {
        const { rows } = await sql<{ id: string }>`
          insert into network.agenda_item (meeting_id, rank, kind, title, method) values (${id}, ${turn + 1}, 'vote', 'Un vote', 'colleges') returning id`.execute(
          trx,
        );
        await sql`
          insert into network.ballot (item_id, round, member_id, college, choice)
          select ${rows[0]!.id}, 1, gen_random_uuid(), c.college, x.choice from jsonb_to_recordset(${JSON.stringify(counts)}::jsonb) c (college text, "inFavour" int, against int),
            lateral (select 'for' as choice from generate_series(1, c."inFavour") union all select 'against' from generate_series(1, c.against)) x`.execute(
          trx,
        );
        const { rows: weighed } = await sql<{ weightFor: string; weightAll: string }>`
          select weight_for::text as "weightFor", weight_all::text as "weightAll" from network.weigh(${rows[0]!.id}, 1::smallint)`.execute(trx);
        const share = { places: 40, leaders: 30, partners: 20, persons: 10 };
        const exact = weigh(counts.map((one) => ({ ...one, share: share[one.college] })));
        expect(weighed[0]).toEqual({ weightFor: String(exact.weightFor), weightAll: String(exact.weightAll) });
        const close = counts.filter(({ inFavour, against }) => inFavour + against > 0);
        const about = close.reduce((sum, one) => sum + (share[one.college] * one.inFavour) / (one.inFavour + one.against), 0);
        const all = close.reduce((sum, one) => sum + share[one.college], 0);
        if (all > 0) expect(Math.abs(percentOf(weighed[0]!) - (100 * about) / all)).toBeLessThan(0.011);
      }
      throw new Error("Undo.");
    })
    .catch((error: Error) => expect(error.message).toBe("Undo."));
});
