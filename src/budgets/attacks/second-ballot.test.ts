import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { lockWaits } from "#platform/db/lock-waits.testing.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { markPerson } from "../desk/mark.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { reconciled } from "../reconcile/reconcile.testing.ts";
import { decideDoubt } from "../roll/doubt.command.ts";
import { addLines, makeCodes } from "../roll/elector.command.ts";
import { sealVote } from "../seal/seal-vote.command.ts";
import type { TestVote } from "../vote.testing.ts";

/** Somebody wants two ballots: another account, another name, a desk beside the web, somebody else's place. */
const house = await budgetsHouse();
const { db, owner, services } = house;
const { settings } = services;
const first = house.as(house.agent);
const secondId = await addPerson(db, { name: "Sami Second", roles: [{ role: "agent", kind: "metropolis", id: null }] });
const second = house.as(secondId);

const press = async (voteId: string, personId: string, choice = 1) => {
  const confirmed = await confirmBallot(db, settings, {
    voteId,
    personId,
    choice: { choices: [choice], points: null },
    nonce: String(choice),
    commune: "59299",
    tie: "residence",
  });
  return confirmed.ok ? confirmed.outcome : confirmed.problem;
};
const emailOf = async (id: string) => (await owner.selectFrom("people.person").select("email").where("id", "=", id).executeTakeFirstOrThrow()).email;

/** As the job of erasures leaves an account; its address is free. */
async function eraseAndComeBack(id: string): Promise<string> {
  const email = await emailOf(id);
  await sql`update people.person set name = '', email = ${`${id}@efface.invalid`}, erased_at = now(), erasure_asked_at = now() where id = ${id}`.execute(owner);
  const back = await house.resident("Revenue Exemple");
  await sql`update people.person set email = ${email} where id = ${back}`.execute(owner);
  return back;
}

async function deskOf(about: TestVote = {}) {
  const vote = await house.addVote(about);
  const open = async (nom: string) => (await first.post(`/votes/${vote.slug}/guichets`, { nom, commune: "59299" })).headers.get("location")!;
  const [here, there] = [await open("Mairie"), await open("Bus")];
  const fields = { act: "mark", commune: "59299", lien: "residence", voie: "paper" };
  const mark = (more: Record<string, string>, desk = here) => first.post(desk, { ...fields, ...more });
  return { ...vote, here, there, mark };
}

describe("an account that is erased and made again with its address", () => {
  it("has voted, whether its ballot waits in the urn or lies in the box", async () => {
    const { id } = await house.addVote();
    const waiting = await house.resident();
    expect(await press(id, waiting)).toBe("entered");
    const back = await eraseAndComeBack(waiting);
    expect(await press(id, back, 2)).toBe("address_used");
    await house.fill(id, 100);
    const boxed = await owner.selectFrom("budgets.spent_key").selectAll().where("vote_id", "=", id).execute();
    expect(boxed.length).toBeGreaterThan(22);
    expect(await press(id, await eraseAndComeBack(back), 3)).toBe("address_used");
    expect(await house.ballots(id)).toHaveLength(101);
  });

  it("is marked where a desk has marked it, and is not marked where it has voted", async () => {
    const desk = await deskOf();
    const walker = await house.resident("Walid Exemple");
    expect((await desk.mark({ courriel: await emailOf(walker) })).status).toBe(303);
    const back = await eraseAndComeBack(walker);
    expect(await press(desk.id, back)).toBe("address_used");
    expect((await desk.mark({ courriel: await emailOf(back) }, desk.there)).status).toBe(409);
    const voter = await house.resident("Vera Exemple");
    await press(desk.id, voter);
    const again = await desk.mark({ courriel: await emailOf(await eraseAndComeBack(voter)) });
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("a déjà un bulletin dans l’urne")]);
  });

  it("changes its own ballot all the same, with another address too", async () => {
    const { id } = await house.addVote();
    const me = await house.resident();
    await press(id, me);
    await sql`update people.person set email = ${`${me}@ailleurs.example`} where id = ${me}`.execute(owner);
    expect(await press(id, me, 2)).toBe("replaced");
  });

  it("leaves nothing of its address, nor of a name that was in doubt, once the secret is destroyed", async () => {
    const desk = await deskOf();
    await press(desk.id, await house.resident());
    await desk.mark({ courriel: await emailOf(await house.resident("Walid Deuxième")) });
    await desk.mark({ nom: "Amina Sanscompte", naissance: "1980-05-04" });
    await desk.mark({ nom: "Sanscompte Amina", naissance: "1980-05-04" });
    const kept = async () =>
      (
        await sql<Record<string, number>>`
          select (select count(*)::int from budgets.spent_key where vote_id = ${desk.id}) as spent,
            (select count(*)::int from budgets.roll where vote_id = ${desk.id} and key_hashes <> '{}') as marked,
            (select count(*)::int from budgets.doubt where vote_id = ${desk.id} and name is not null) as doubted`.execute(owner)
      ).rows[0];
    await house.letClose(desk.id);
    await closeBox(db, settings, desk.id);
    expect(await kept()).toEqual({ spent: 1, marked: 1, doubted: 1 });
    await countVote(db, settings, { voteId: desk.id, context });
    await reconciled(house, desk.id);
    await sql`update budgets.vote set challenge_until = clock_timestamp() where id = ${desk.id}`.execute(owner);
    expect(await sealVote(db, desk.id)).toEqual({ ok: true });
    expect(await kept()).toEqual({ spent: 0, marked: 0, doubted: 0 });
  });
});

describe("while the roll of a desk is written anew", () => {
  it("nobody waits to press or to be marked, whoever is marked does not press, and a mark that is taken away is gone", async () => {
    const desk = await deskOf();
    const [walker, other] = [await house.resident("Walid Premier"), await house.resident("Olga Autre")];
    for (const id of [walker, other]) expect((await desk.mark({ courriel: await emailOf(id) })).status).toBe(303);
    const { id: rollId } = await owner.selectFrom("budgets.roll").select("id").where("person_id", "=", other).executeTakeFirstOrThrow();
    const [started, written] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const rewriting = owner.transaction().execute(async (trx) => {
      await sql`select budgets.rewrite_roll(${desk.id})`.execute(trx);
      started.resolve();
      await written.promise;
    });
    await started.promise;
    expect(await press(desk.id, await house.resident())).toBe("entered");
    expect(await press(desk.id, walker)).toBe("marked");
    expect((await desk.mark({ nom: "Nora Nouvelle", naissance: "1961-02-03" })).status).toBe(303);
    expect((await desk.mark({ courriel: await emailOf(walker) })).status).toBe(409);
    const unmarking = first.post(desk.here, { act: `unmark:${rollId}` });
    await lockWaits(owner, 1);
    written.resolve();
    await rewriting;
    expect((await unmarking).status).toBe(303);
    const rows = await owner.selectFrom("budgets.roll").select(["person_id", "name"]).where("vote_id", "=", desk.id).orderBy("name").execute();
    expect(rows).toEqual([
      { person_id: null, name: "Nora Nouvelle" },
      { person_id: walker, name: null },
    ]);
  });
});

describe("a name that looks like another at a second desk", () => {
  const amina = { nom: "Amina Sanscompte", naissance: "1980-05-04" };
  it.each([
    ["in another order", { nom: "Sanscompte Amina", naissance: "1980-05-04" }],
    ["with a hyphen", { nom: "Amina Sans-Compte", naissance: "1980-05-04" }],
    ["with another first name more", { nom: "Amina Marie Sanscompte", naissance: "1980-05-04" }],
    ["with a slip of the pen", { nom: "Amina Sancompte", naissance: "1980-05-04" }],
    ["with day and month the other way round", { nom: "Amina Sanscompte", naissance: "1980-04-05" }],
  ])("%s", async (_, other) => {
    const desk = await deskOf();
    expect((await desk.mark(amina)).status).toBe(303);
    const stopped = await desk.mark(other, desk.there);
    expect([stopped.status, await stopped.text()]).toEqual([409, expect.stringContaining("ressemble à quelqu’un d’autre")]);
    expect((await desk.mark(other, desk.there)).status).toBe(409);
    expect(await owner.selectFrom("budgets.roll").selectAll().where("vote_id", "=", desk.id).execute()).toHaveLength(1);
  });

  it("an account of that name, or whose address is made of it", async () => {
    const desk = await deskOf();
    const account = await house.resident("A. S.");
    await sql`update people.person set email = ${"ines.exemplaire@ailleurs.example"} where id = ${account}`.execute(owner);
    expect((await desk.mark({ nom: "Exemplaire Inès", naissance: "1980-05-04" })).status).toBe(409);
  });

  it("is decided by a second agent, once, and counted apart; not by whoever asked, nor by SQL in their name", async () => {
    const desk = await deskOf();
    await desk.mark(amina);
    const twin = { nom: "Sanscompte Amina", naissance: "1980-05-04" };
    await desk.mark(twin, desk.there);
    const button = /value="(other:([0-9a-f-]{36}))"/.exec(await (await second.get(desk.there)).text())!;
    expect((await first.post(desk.there, { act: button[1]! })).status).toBe(409);
    await expect(sql`update budgets.doubt set decision = 'other', decided_by = asked_by where id = ${button[2]!}`.execute(db)).rejects.toThrow(
      "decided_by_another",
    );
    await expect(sql`update budgets.doubt set asked_by = ${secondId} where id = ${button[2]!}`.execute(db)).rejects.toThrow("decided once");
    expect((await second.post(desk.there, { act: button[1]! })).status).toBe(303);
    expect(await decideDoubt(db, { deskId: desk.there.split("/").at(-1)!, doubtId: button[2]!, decision: "same", by: secondId })).toBe("gone");
    expect((await desk.mark(twin, desk.there)).status).toBe(303);
    const roll = await owner.selectFrom("budgets.roll").select("decided").where("vote_id", "=", desk.id).execute();
    expect(roll.filter(({ decided }) => decided)).toHaveLength(1);
  });

  it("stays out when the second agent says that it is the same person", async () => {
    const desk = await deskOf();
    await desk.mark(amina);
    const again = { nom: "Sanscompte Amina", naissance: "1980-05-04" };
    await desk.mark(again);
    const same = /value="(same:[0-9a-f-]{36})"/.exec(await (await second.get(desk.here)).text())![1]!;
    await second.post(desk.here, { act: same });
    const stopped = await desk.mark(again);
    expect([stopped.status, await stopped.text()]).toEqual([409, expect.stringContaining("Une autre personne a décidé")]);
  });

  it("is asked for at another desk: it waits there, still for somebody else than who asked first", async () => {
    const desk = await deskOf();
    await desk.mark(amina);
    const twin = { nom: "Sanscompte Amina", naissance: "1980-05-04" };
    await desk.mark(twin);
    expect(await (await second.get(desk.here)).text()).toContain("Sanscompte Amina est quelqu’un d’autre");
    expect((await second.post(desk.there, { act: "mark", commune: "59299", lien: "residence", voie: "paper", ...twin })).status).toBe(409);
    expect(await (await second.get(desk.here)).text()).not.toContain("Sanscompte Amina est quelqu’un d’autre");
    const button = /value="(other:[0-9a-f-]{36})"/.exec(await (await second.get(desk.there)).text())![1]!;
    expect((await first.post(desk.there, { act: button })).status).toBe(409);
    expect((await second.post(desk.there, { act: button })).status).toBe(303);
  });

  it("two desks at the same moment mark one of the two", async () => {
    const desk = await deskOf();
    const answers = await Promise.all([desk.mark(amina), desk.mark({ nom: "Sanscompte Amina", naissance: "1980-05-04" }, desk.there)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });
});

/** A vote of which the list is made before it opens, and which is open now. */
async function listed(electors: "list" | "codes", make: (voteId: string) => Promise<unknown>) {
  const desk = await deskOf({ electors, opens: 3600 });
  const made = await make(desk.id);
  await sql`alter table budgets.vote disable trigger user`.execute(owner);
  await sql`update budgets.vote set opens_at = clock_timestamp() - interval '1 hour' where id = ${desk.id}`.execute(owner);
  await sql`alter table budgets.vote enable trigger user`.execute(owner);
  return { ...desk, made };
}

describe("a place of a list, or a code", () => {
  const line = { number: "A12", birthDate: "1980-05-04" };
  const give = { numero: "a-12", naissance: "1980-05-04" };
  const list = () => listed("list", (voteId) => addLines(db, settings, { voteId, by: house.agent }, [line, { number: "A13", birthDate: "1981-05-04" }]));

  it("is asked of each press, and bound to one account", async () => {
    const { id, slug } = await list();
    const [me, other] = [await house.resident(), await house.resident()];
    expect(await press(id, me)).toBe("not_elector");
    expect(await (await house.as(me).get(`/votes/${slug}/verifier?bulletin=1`)).text()).toContain("Me trouver sur la liste");
    expect((await house.as(me).post(`/votes/${slug}/inscription`, { ...give, naissance: "1980-05-05" })).status).toBe(422);
    expect((await house.as(me).post(`/votes/${slug}/inscription`, give)).status).toBe(303);
    expect((await house.as(other).post(`/votes/${slug}/inscription`, give)).status).toBe(409);
    expect((await house.as(me).post(`/votes/${slug}/inscription`, { numero: "A13", naissance: "1981-05-04" })).status).toBe(409);
    expect([await press(id, me), await press(id, other)]).toEqual(["entered", "not_elector"]);
  });

  it("is one for web and desk, in either order", async () => {
    const desk = await list();
    const me = await house.resident();
    expect((await desk.mark(give)).status).toBe(303);
    expect((await desk.mark(give, desk.there)).status).toBe(409);
    expect((await house.as(me).post(`/votes/${desk.slug}/inscription`, give)).status).toBe(409);
    const web = await house.resident();
    const theirs = { numero: "A13", naissance: "1981-05-04" };
    await house.as(web).post(`/votes/${desk.slug}/inscription`, theirs);
    await press(desk.id, web);
    const refused = await desk.mark(theirs);
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining("a déjà un bulletin dans l’urne")]);
  });

  it("is taken by twenty accounts at once for one of them", async () => {
    const { id, slug, made } = await listed("codes", (voteId) => makeCodes(db, settings, { voteId, by: house.agent }, 1));
    const [code] = made as string[];
    const people = await Promise.all(Array.from({ length: 20 }, () => house.resident()));
    const answers = await Promise.all(people.map((person) => house.as(person).post(`/votes/${slug}/inscription`, { code: code!.toLowerCase() })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const outcomes = await Promise.all(people.map((person) => press(id, person)));
    expect(outcomes.filter((outcome) => outcome === "entered")).toHaveLength(1);
  });

  it("stays what makes a voter once the vote is announced; a list goes with the secret of an announcement that is taken back", async () => {
    const desk = await deskOf({ electors: "list", opens: 3600 });
    await addLines(db, settings, { voteId: desk.id, by: house.agent }, [line]);
    await expect(sql`update budgets.vote set electors = 'declared' where id = ${desk.id}`.execute(db)).rejects.toThrow("keeps its electors");
    const kept = () => owner.selectFrom("budgets.elector").selectAll().where("vote_id", "=", desk.id).execute();
    expect(await kept()).toHaveLength(1);
    await sql`select budgets.withdraw_announcement(${desk.id}, 'essai')`.execute(db);
    expect(await kept()).toHaveLength(0);
    await sql`update budgets.vote set electors = 'declared' where id = ${desk.id}`.execute(db);
  });

  it("is not added to once the vote is open, nor by SQL; nothing of it is kept in clear", async () => {
    const { id, slug } = await list();
    const late = await addLines(db, settings, { voteId: id, by: house.agent }, [{ number: "B1", birthDate: "1990-01-01" }]);
    expect(late).toEqual({ ok: false, problem: "late" });
    await expect(sql`select budgets.add_electors(${id}, array[sha256('x')])`.execute(db)).rejects.toThrow("takes no list");
    await expect(sql`insert into budgets.elector (vote_id, key_hash) values (${id}, sha256('x'))`.execute(db)).rejects.toThrow("permission denied");
    expect((await first.get(`/votes/${slug}/votants`)).status).toBe(200);
    const { rows } = await sql<{ row: object }>`select to_jsonb(e) as row from budgets.elector e where vote_id = ${id}`.execute(owner);
    expect(JSON.stringify(rows)).not.toMatch(/A12|1980-05-04/);
  });
});

it("a vote that asks for FranceConnect takes no account without it, and no identity twice", async () => {
  const { id } = await house.addVote({ electors: "franceconnect" });
  const me = await house.resident();
  expect(await press(id, me)).toBe("not_elector");
  const link = (person: string) =>
    sql`insert into people.account (person_id, provider_id, account_id) values (${person}, 'franceconnect', 'sub-1')`.execute(owner);
  await link(me);
  expect(await press(id, me)).toBe("entered");
  await sql`delete from people.account where person_id = ${me}`.execute(owner);
  const other = await house.resident();
  await link(other);
  expect(await press(id, other, 2)).toBe("address_used");
});

describe("two accounts of one person, who stands at a desk with the one and presses with the other in the same moment", () => {
  const voteWithDesk = async () => {
    const vote = await house.addVote();
    const [desk] = await db.insertInto("budgets.desk").values({ vote_id: vote.id, name: "Mairie", commune_code: "59299" }).returning("id").execute();
    const mark = async (personId: string) => {
      const marked = await markPerson(db, settings, {
        voteId: vote.id,
        deskId: desk!.id,
        by: house.agent,
        person: { id: personId },
        communeCode: "59299",
        tie: "residence",
        channel: "paper",
        passNumber: null,
        late: false,
      });
      return marked.ok ? "marked" : marked.problem;
    };
    return { ...vote, mark };
  };

  /** Of each person the account into which another was merged, and one made again at the address of that which went. */
  async function twoOf(count: number): Promise<[stayed: string, again: string][]> {
    const made = sql`insert into people.person (name, email, email_verified) select 'Amina Exemple', gen_random_uuid() || '@exemple.fr', true from numbers returning id, email`;
    const { rows } = await sql<{ stayed: string; again: string }>`
      with numbers as (select generate_series(1, ${count}::int)), stay as (${made}), gone as (${made}), come as (${made}),
        pairs as (
          select s.id as stayed, g.id as gone, c.id as again, c.email from (select *, row_number() over () as n from stay) s
          join (select *, row_number() over () as n from gone) g using (n) join (select *, row_number() over () as n from come) c using (n)),
        merged as (insert into people.merged_account (gone_id, kept_id, email) select gone, stayed, email from pairs)
      select stayed, again from pairs`.execute(owner);
    return rows.map(({ stayed, again }) => [stayed, again]);
  }

  it("gets one ballot, two hundred times", async () => {
    const { id, mark } = await voteWithDesk();
    const people = await twoOf(200);
    const outcomes = await Promise.all(
      people.map(async ([stayed, again], n) => {
        const [walks, presses] = n % 2 ? [stayed, again] : [again, stayed];
        return (await Promise.all(n % 4 < 2 ? [press(id, presses), mark(walks)] : [mark(walks), press(id, presses)])).sort();
      }),
    );
    const ended = new Set(outcomes.map((outcome) => outcome.join(" and ")));
    expect([...ended.difference(new Set(["already_voted and entered", "address_used and marked"]))]).toEqual([]);
    expect((await house.chain(id)).broken).toBeNull();
  });

  const waiting = async (count: number) => {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(owner);
    expect(rows[0]!.waiting).toBeGreaterThanOrEqual(count);
  };

  it.each(["budgets.roll", "budgets.urn"])("gets one when the other act begins between the questions of the first and its writing of %s", async (written) => {
    const { id, mark } = await voteWithDesk();
    const [[walks, presses]] = (await twoOf(1)) as [[string, string]];
    const begun: Promise<string>[] = [];
    const acts = written === "budgets.roll" ? [() => mark(walks), () => press(id, presses)] : [() => press(id, presses), () => mark(walks)];
    await owner.transaction().execute(async (trx) => {
      await sql`lock table ${sql.table(written)} in share mode`.execute(trx);
      begun.push(acts[0]!());
      await eventually(() => waiting(1));
      let over = false;
      begun.push(acts[1]!().finally(() => (over = true)));
      await eventually(async () => {
        if (!over) await waiting(2);
      });
    });
    expect(await Promise.all(begun)).toEqual(written === "budgets.roll" ? ["marked", "address_used"] : ["entered", "already_voted"]);
  });
});
