import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { callsHouse } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { settleAppeal } from "../judge/appeal.command.ts";
import { decide, takeBack } from "../judge/decide.command.ts";
import { declareTie, liftTies } from "../judge/set-aside.command.ts";
import { saveReview } from "../judge/review.command.ts";
import { readStanding, type Standing, standingOf } from "../judge/standing.query.ts";

const house = await callsHouse();
const { db, owner, agent, lead, addCall, addApplication } = house;
const settler = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });

/** A call of `count` files, each given to three readers, who have said nothing yet. */
async function judged(count: number) {
  const call = await addCall({ threshold: 0, ceilingCents: null, calibrated: true }, { total: 4_000_000 });
  const files: string[] = [];
  for (let n = 0; n < count; n += 1) files.push(await addApplication(call.id, lead, { title: `Projet ${n}`, siret: String(n).padStart(14, "1") }));
  const people = await Promise.all([1, 2, 3].map((n) => addPerson(db, { email: `kept-${n}@garde-${call.slug}.example` })));
  for (const [n, id] of files.entries()) {
    await sql`update calls.application set state = 'admissible', number = ${n + 1}, sent_at = now() where id = ${id}`.execute(db);
    for (const person of people) await sql`insert into calls.review (application_id, person_id, how) values (${id}, ${person}, 'engine')`.execute(db);
  }
  return { ...call, files, people, whole: (await findCall(db, call.slug, { drafts: false }))! };
}

/** What a committee sees of it. */
const plain = (standing: Standing, cents: number) => ({
  ...{ files: standing.files, decided: standing.decided, aside: [...standing.aside], centred: [...standing.centred], places: standing.places(cents) },
});
const markOf = async (id: string) =>
  (await sql<{ mark: string }>`select mark::text as mark from calls.standing where call_id = ${id}`.execute(db)).rows[0]!.mark;

it("after each of 160 acts at random, what is kept of the judging is what the database says; nothing is read twice meanwhile", async () => {
  const { id, slug, files, people, whole } = await judged(6);
  let seed = 19;
  const below = (bound: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (seed >> 8) % bound;
  };
  const any = <one>(list: readonly one[]): one => list[below(list.length)]!;
  const committee = { by: agent, heldOn: "2026-11-20", deliberation: null, year: 2026, axis: "", today: "2026-11-29" };
  const scores = () => ["utilite", "modele"].map((criterion) => ({ criterion, points: below(6), comment: "Parce que" }));
  const outcomes = ["granted", "reserve", "refused"] as const;
  const acts: Record<string, () => Promise<unknown>> = {
    write: () => saveReview(db, any(files), any(people), { scores: scores(), comment: "" }, false),
    send: () => saveReview(db, any(files), any(people), { scores: scores(), comment: "Vu" }, true),
    decide: () => {
      const outcome = any(outcomes);
      const cents = outcome === "granted" ? 1_000_000 : 0;
      return decide(db, whole, [{ applicationId: any(files), outcome, cents, conditions: null, reasons: "Par la règle", payer: null }], committee);
    },
    back: () => takeBack(db, whole, any(files), "La structure renonce", agent),
    declare: () => declareTie(db, any(files), any(people), "Une amie y travaille"),
    lift: () => liftTies(db, id, { applicationId: any(files), personId: any(people), reason: "Après examen, aucun" }, agent),
    async appeal() {
      const file = any(files);
      await sql`insert into calls.appeal (application_id, words) values (${file}, 'Nous contestons cette décision.') on conflict do nothing`.execute(db);
      const { rows } = await sql<{ id: string }>`select id from calls.appeal where application_id = ${file} and outcome is null`.execute(db);
      const corrections = { [any(["utilite", "modele"])]: below(6) };
      return settleAppeal(db, whole, rows[0]!.id, { outcome: any(["accepted", "rejected"] as const), answer: "Entendu.", corrections }, settler);
    },
    rename: () =>
      sql`update calls.application set title = ${`Projet ${below(1000)}`}, elected = ${any(["", "Camille Fictif"])} where id = ${any(files)}`.execute(db),
    sum: () => sql`update calls.application set asked_cents = ${100_000 * (1 + below(9))} where id = ${any(files)} and state = 'admissible'`.execute(db),
    sign: () =>
      sql`insert into calls.agreement (application_id, number, signed_on, signed_for)
        select a.id, ${`C-${below(1_000_000)}`}, '2026-11-21', 'La présidente' from calls.application a where a.call_id = ${id} and a.state = 'granted' limit 1
        on conflict do nothing`.execute(db),
    unsign: () => sql`delete from calls.agreement g using calls.application a where a.id = g.application_id and a.call_id = ${id}`.execute(owner),
    erase: () => sql`delete from calls.review where application_id = ${any(files)} and person_id = ${any(people)} and sent_at is null`.execute(db),
    assign: () =>
      sql`insert into calls.review (application_id, person_id, how) values (${any(files)}, ${settler}, 'engine') on conflict do nothing`.execute(db),
    nothing: () => sql`update calls.call set version = version + 1 where id = ${id}`.execute(db),
  };
  const done = new Set<string>();
  // What has to be before something else can change comes more often.
  const names = [...Object.keys(acts), ...["send", "send", "send", "declare", "lift", "appeal"]];
  for (let turn = 0; turn < 160; turn += 1) {
    const name = any(names);
    const before = await markOf(id);
    const held = await standingOf(db, whole);
    await acts[name]!();
    const [kept, fresh] = [await standingOf(db, whole), await readStanding(db, whole)];
    const cents = below(5_000_000);
    expect(plain(kept, cents), `${name}, turn ${turn}`).toEqual(plain(fresh, cents));
    const isSame = JSON.stringify(plain(held, cents)) === JSON.stringify(plain(fresh, cents));
    if (!isSame) expect(await markOf(id)).not.toBe(before);
    if ((await markOf(id)) === before) expect(kept).toBe(held);
    if (!isSame) done.add(name);
  }
  // Each of these has changed what a committee sees, at least once.
  expect(Object.keys(acts).filter((name) => !done.has(name))).toEqual(["write", "erase", "assign", "nothing"]);
  expect((await findCall(db, slug, { drafts: false }))!.edition).toBe(1);
});

it("what another transaction has not finished is not kept, and is seen at once when it is; what it gives up leaves no trace", async () => {
  const { files, people, whole } = await judged(2);
  const points = async () => (await standingOf(db, whole)).files.map(({ reviews }) => reviews.length);
  expect(await points()).toEqual([0, 0]);
  const send = (file: string) => saveReview(db, file, people[0]!, { scores: [{ criterion: "utilite", points: 5, comment: "Oui" }], comment: "" }, true);
  const giveUp = new Error("given up");
  const [half, rest] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const slow = db.transaction().execute(async (trx) => {
    await sql`insert into calls.score (application_id, person_id, criterion, points) values (${files[0]!}, ${people[0]!}, 'utilite', 5)`.execute(trx);
    await sql`update calls.review set sent_at = clock_timestamp() where application_id = ${files[0]!} and person_id = ${people[0]!}`.execute(trx);
    half.resolve();
    await rest.promise;
  });
  await half.promise;
  expect(await points()).toEqual([0, 0]);
  // The second is finished before the first, which began earlier.
  expect(await send(files[1]!)).toBe(true);
  expect(await points()).toEqual([0, 1]);
  rest.resolve();
  await slow;
  expect(await points()).toEqual([1, 1]);
  const refused = db.transaction().execute(async (trx) => {
    await sql`delete from calls.conflict where application_id = ${files[0]!}`.execute(trx);
    await sql`insert into calls.conflict (application_id, person_id, source) values (${files[0]!}, ${people[0]!}, 'domain')`.execute(trx);
    throw giveUp;
  });
  await expect(refused).rejects.toBe(giveUp);
  expect(await points()).toEqual([1, 1]);
});

it("forty readers who send at once, while a committee looks, leave a list that has them all", async () => {
  const { files, people, whole } = await judged(14);
  const sends = files.flatMap((file) => people.map((person) => ({ file, person })));
  const looks = async () => {
    for (let n = 0; n < 10; n += 1) await standingOf(db, whole);
  };
  const sent = sends.map(({ file, person }) =>
    saveReview(db, file, person, { scores: [{ criterion: "utilite", points: 3, comment: "Oui" }], comment: "" }, true),
  );
  await Promise.all([...sent, looks(), looks()]);
  const standing = await standingOf(db, whole);
  expect(standing.files.map(({ reviews }) => reviews.length)).toEqual(files.map(() => 3));
  expect(plain(standing, 0)).toEqual(plain(await readStanding(db, whole), 0));
});
