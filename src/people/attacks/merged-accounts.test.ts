import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { collectOffers } from "#platform/offers.ts";
import { countMerging, mergeRows } from "#platform/personal/merge-rows.command.ts";
import { rooms } from "../../app.ts";
import { budgetsHouse } from "../../budgets/budgets.testing.ts";
import { confirmBallot } from "../../budgets/confirm/confirm.command.ts";
import { closeBox } from "../../budgets/keeping/boxes.command.ts";
import { plantedHouse } from "../../planted.testing.ts";
import { cast } from "../cast.ts";
import { addPerson, type TestPerson } from "../people.testing.ts";

const house = await budgetsHouse();
const { db, owner } = house;

let count = 0;
async function account(more: TestPerson = {}) {
  const email = `merged-${(count += 1)}@exemple.fr` as const;
  return { id: await addPerson(db, { name: `Essai ${count}`, email, ...more }), email };
}
type Account = Awaited<ReturnType<typeof account>>;

const linkTo = async (to: string) => {
  const { rows } = await sql<{ text: string }>`select body_text as text from platform.mail where recipient = ${to} order by created_at, id`.execute(db);
  return /\/mon-espace\/reunir\/[\w-]+/.exec(rows.map(({ text }) => text).join("\n"))?.[0] ?? null;
};
const ask = (kept: Account, adresse: string) => house.as(kept.id).post("/mon-espace/reunir", { adresse });

async function asked(kept: Account, gone: Account): Promise<string> {
  expect((await ask(kept, gone.email)).headers.get("location")).toBe("/mon-espace/reunir?fait=lien");
  return (await linkTo(gone.email))!;
}
const merge = (as: Account, link: string, fields: Record<string, string> = { accord: "1" }) => house.as(as.id).post(link, fields);
const refusals = [409, 410];
const isClosed = async ({ id }: Account) =>
  (await sql<{ closed: boolean }>`select erased_at is not null and name = '' as closed from people.person where id = ${id}`.execute(db)).rows[0]!.closed;

describe("two accounts become one", () => {
  it("once both are proved: what was of one is of the other, no sign-in is left, both mailboxes are told, the log keeps it", async () => {
    const [kept, gone] = [await account(), await account()];
    await sql`insert into people.account (person_id, provider_id, account_id) values (${gone.id}, 'franceconnect', ${`fc-${count}`})`.execute(db);
    await sql`insert into notifications.choice (person_id, kind, rhythm) values (${kept.id}, 'x.one', 'never'), (${gone.id}, 'x.one', 'daily'), (${gone.id}, 'x.two', 'daily')`.execute(
      db,
    );
    const link = await asked(kept, gone);
    const page = await (await house.as(kept.id).get(link)).text();
    expect(page).toContain(gone.email);
    expect(page).toContain("Cela ne se défait pas");
    expect((await merge(kept, link, {})).status).toBe(422);
    expect(await isClosed(gone)).toBe(false);
    const answers = await Promise.all([merge(kept, link), merge(kept, link), merge(kept, link)]);
    expect(answers.map(({ status }) => (status === 410 ? 409 : status)).sort()).toEqual([303, 409, 409]);
    expect(await isClosed(gone)).toBe(true);
    const choices = await sql`select kind, rhythm from notifications.choice where person_id = ${kept.id} order by kind`.execute(db);
    expect(choices.rows).toEqual([
      { kind: "x.one", rhythm: "never" },
      { kind: "x.two", rhythm: "daily" },
    ]);
    const ways = await sql`select person_id from people.account where account_id = ${`fc-${count}`}`.execute(db);
    expect(ways.rows).toEqual([{ person_id: kept.id }]);
    expect((await sql`select from people.session where person_id = ${gone.id}`.execute(db)).rows).toEqual([]);
    const told = await sql<{
      recipient: string;
    }>`select recipient from platform.mail where subject = 'Vos deux comptes sont réunis' order by recipient`.execute(db);
    expect(told.rows.map(({ recipient }) => recipient)).toEqual([kept.email, gone.email].sort());
    const acts = await sql<{ after: unknown }>`select after from platform.audit where act = 'person.merge' and about_id = ${kept.id}`.execute(db);
    expect(acts.rows).toEqual([{ after: { gone: gone.id } }]);
    expect((await house.as(kept.id).get(link)).status).toBe(410);
    // An administrator who is asked about the address that is no more finds who has it now.
    const louise = await addPerson(db, { roles: [{ role: "administrator", kind: "metropolis", id: null }] });
    expect(await (await house.as(louise).get(`/comptes?q=${gone.email}`)).text()).toContain(kept.email);
    expect(await (await house.as(louise).get(`/comptes/${kept.id}`)).text()).toMatch(new RegExp(`Comptes réunis[\\s\\S]*${gone.email}`));
    expect((await house.as(louise).get(`/comptes/${gone.id}`)).status).toBe(404);
  });

  it("not by who only has the link, nor by an old one, nor in a chain that closes the account that asks", async () => {
    const [kept, gone, hugo] = [await account(), await account(), await account()];
    const link = await asked(kept, gone);
    for (const other of [hugo, gone]) {
      expect((await house.as(other.id).get(link)).status).toBe(410);
      expect(refusals).toContain((await merge(other, link)).status);
    }
    const back = await asked(gone, kept);
    await Promise.all([merge(kept, link), merge(gone, back)]);
    expect([await isClosed(kept), await isClosed(gone)].filter(Boolean)).toHaveLength(1);
    const [one, two, three] = [await account(), await account(), await account()];
    const first = await asked(one, two);
    await asked(one, three);
    expect(refusals).toContain((await merge(one, first)).status);
    await sql`update people.merge_request set asked_at = now() - interval '2 hours', expires_at = now() - interval '1 hour' where kept_id = ${one.id}`.execute(
      db,
    );
    expect(refusals).toContain((await merge(one, (await linkTo(three.email))!)).status);
    expect([await isClosed(two), await isClosed(three)]).toEqual([false, false]);
  });

  it("learns nobody whether an address has an account, and fills no mailbox", async () => {
    const [kept, gone] = [await account(), await account()];
    const [real, none] = [await ask(kept, gone.email), await ask(kept, "personne@exemple.fr")];
    expect([real.status, real.headers.get("location")]).toEqual([none.status, none.headers.get("location")]);
    expect(await linkTo("personne@exemple.fr")).toBeNull();
    expect((await ask(kept, kept.email)).status).toBe(422);
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await ask(kept, gone.email)).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it("closes no account that a mailbox alone does not open, and none that is blocked", async () => {
    const kept = await account();
    const staff = await account({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    const guarded = await account();
    await sql`update people.person set two_factor_enabled = true where id = ${guarded.id}`.execute(db);
    const blocked = await account();
    await sql`insert into people.block (person_id, reason, blocked_by) values (${blocked.id}, 'Essai du blocage', ${kept.id})`.execute(db);
    for (const [gone, why] of [
      [staff, "rôle d’agent public"],
      [guarded, "second facteur"],
      [blocked, "bloqué"],
    ] as const) {
      await sql`delete from platform.rate_limit`.execute(db);
      const link = await asked(kept, gone);
      expect(await (await house.as(kept.id).get(link)).text()).toContain(why);
      expect((await merge(kept, link)).status).toBe(409);
      expect(await isClosed(gone)).toBe(false);
    }
  });
});

describe("one person who has voted", () => {
  const vote = (voteId: string, { id }: Account, project = 1, nonce = "n") =>
    confirmBallot(db, house.services.settings, {
      voteId,
      personId: id,
      choice: { choices: [project], points: null },
      nonce,
      commune: "59512",
      tie: "residence",
    });
  const marksOf = async (voteId: string, people: readonly Account[]) =>
    (
      await sql<{
        n: number;
      }>`select count(*)::int as n from budgets.roll where vote_id = ${voteId} and person_id = any(${people.map(({ id }) => id)}::uuid[])`.execute(db)
    ).rows[0]!.n;
  const mergeNow = async (kept: Account, gone: Account) => {
    await sql`delete from platform.rate_limit`.execute(db);
    const link = await asked(kept, gone);
    const page = await (await house.as(kept.id).get(link)).text();
    expect((await merge(kept, link)).status).toBe(303);
    return page;
  };

  it("with both keeps two marks and two ballots, of which nothing is told; the team learns that there are two, not whose", async () => {
    const { id: voteId } = await house.addVote({});
    const [kept, gone] = [await account(), await account()];
    expect([(await vote(voteId, kept)).ok, (await vote(voteId, gone, 2)).ok]).toEqual([true, true]);
    const page = await mergeNow(kept, gone);
    expect(page).toContain("vos deux comptes y ont voté");
    // What one's own account pressed is still one's own to change; the other ballot is nobody's.
    expect(await vote(voteId, kept, 3, "again")).toMatchObject({ ok: true, outcome: "replaced" });
    const { rows } = await sql<{
      payload: object;
    }>`select payload from notifications.message where person_id = ${house.agent} and kind = 'budgets.two_marks'`.execute(db);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/Essai|merged-|[0-9a-f]{8}-[0-9a-f]{4}/);
    await house.letClose(voteId);
    await closeBox(db, house.services.settings, voteId);
    expect(await marksOf(voteId, [kept, gone])).toBe(2);
  });

  it("with one of them has no second ballot: neither with the account that stays, nor with one made again at either address, nor once erased", async () => {
    const { id: voteId } = await house.addVote({});
    const [kept, gone] = [await account(), await account()];
    expect((await vote(voteId, gone)).ok).toBe(true);
    expect(await mergeNow(kept, gone)).toContain("Vous ne pourrez plus y voter");
    expect(await vote(voteId, kept)).toEqual({ ok: false, problem: "address_used" });
    const again = { email: gone.email, id: await addPerson(db, { email: gone.email }) };
    expect(await vote(voteId, again)).toEqual({ ok: false, problem: "address_used" });
    await sql`update people.person set email = ${`erased-${kept.id}@invalid`}, erased_at = now() where id = ${kept.id}`.execute(db);
    await sql`delete from people.merged_account where kept_id = ${kept.id}`.execute(db);
    const reborn = { email: kept.email, id: await addPerson(db, { email: kept.email }) };
    expect(await vote(voteId, reborn)).toEqual({ ok: false, problem: "address_used" });
  });

  it("later, with the account that stays, has spent the address of the other too", async () => {
    const { id: voteId } = await house.addVote({});
    const [kept, gone] = [await account(), await account()];
    await mergeNow(kept, gone);
    expect((await vote(voteId, kept)).ok).toBe(true);
    const again = { email: gone.email, id: await addPerson(db, { email: gone.email }) };
    expect(await vote(voteId, again)).toEqual({ ok: false, problem: "address_used" });
  });

  it("stays in the bureau of a draft, and is not taken from one that is announced, nor twice from one", async () => {
    // As an insider: an announced vote takes no bureau.
    const bureauOf = async (members: readonly Account[], state: "draft" | "announced") => {
      const { id: voteId } = await house.addVote(state === "draft" ? { state, opens: 3600 } : {});
      await owner.transaction().execute(async (trx) => {
        await sql`set local session_replication_role = replica`.execute(trx);
        await sql`insert into budgets.bureau (vote_id, threshold) values (${voteId}, 2)`.execute(trx);
        for (const [at, { id }] of members.entries())
          await sql`insert into budgets.bureau_member (vote_id, number, person_id, name) values (${voteId}, ${at + 1}, ${id}, 'Essai')`.execute(trx);
      });
      return voteId;
    };
    const [kept, gone, both, other] = [await account(), await account(), await account(), await account()];
    const draft = await bureauOf([gone], "draft");
    await mergeNow(kept, gone);
    const { rows } = await sql`select person_id from budgets.bureau_member where vote_id = ${draft}`.execute(db);
    expect(rows).toEqual([{ person_id: kept.id }]);
    await bureauOf([kept, both], "draft");
    await bureauOf([other], "announced");
    for (const last of [both, other]) {
      await sql`delete from platform.rate_limit`.execute(db);
      const link = await asked(kept, last);
      expect(await (await house.as(kept.id).get(link)).text()).toContain("Attendez que ce vote soit clos");
      expect((await merge(kept, link)).status).toBe(409);
    }
  });

  it("is not kept from voting by SQL alone", async () => {
    const { id: voteId } = await house.addVote({});
    await expect(sql`select budgets.spend_keys(${voteId}, array[decode(${"ab".repeat(32)}, 'hex')], '\\x00')`.execute(db)).rejects.toThrow(
      /secret of the vote/,
    );
    await expect(sql`insert into budgets.spent_key (vote_id, hash) values (${voteId}, decode(${"ab".repeat(32)}, 'hex'))`.execute(db)).rejects.toThrow();
  });
});

describe("what rooms say of their rows", () => {
  const { personal } = collectOffers(rooms);
  const tables = personal.flatMap(({ kept }) => kept.flatMap((one) => one.tables));
  const said = new Map<string, unknown>(
    tables.flatMap(({ table, person, merge: fate }) => (typeof person === "string" && fate ? [[`${table}.${person}`, fate] as const] : [])),
  );
  const isSaid = (name: string) =>
    said.has(name) || tables.some(({ table, person, merge: fate }) => typeof person !== "string" && fate && name.startsWith(`${table}.`));

  it("forgets no column of which one person can have one alone, or in which two people must be two, or that the application may not change", async () => {
    const { rows } = await sql<{ name: string; why: string }>`
      with leads as (
        select k.conrelid, k.conkey[1] as num, format('%s.%s.%s', n.nspname, c.relname, a.attname) as name
        from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and k.confrelid = 'people.person'::regclass and cardinality(k.conkey) = 1)
      select l.name, 'unique' as why from leads l join pg_index i on i.indrelid = l.conrelid and i.indisunique and l.num = any(i.indkey::int[])
      union
      select l.name, 'check' from leads l join leads o on o.conrelid = l.conrelid and o.num <> l.num
        join pg_constraint k on k.contype = 'c' and k.conrelid = l.conrelid and l.num = any(k.conkey) and o.num = any(k.conkey)
      union
      select l.name, 'protected' from leads l join platform.protected p on to_regclass(p.relation) = l.conrelid
      union
      select l.name, 'append only' from leads l join pg_trigger g on g.tgrelid = l.conrelid and not g.tgisinternal and g.tgtype & 17 = 16
      order by 1`.execute(owner);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter(({ name }) => !isSaid(name)).map(({ name, why }) => `${name} (${why})`)).toEqual([]);
  });

  it("moves every other row: all of the story become one person, and nothing leads to the closed accounts but what is said to stay", async () => {
    const story = await plantedHouse();
    const kept = await addPerson(story.db, { name: "Une seule personne" });
    const whole = tables.flatMap(({ table, person, merge: fate }) =>
      typeof person === "string" && (!fate || fate === "moves" || "goes" in fate || ("once" in fate && !fate.else)) && !isMixed(`${table}.${person}`)
        ? [{ table, person }]
        : [],
    );
    let moved = 0;
    for (const { id: gone } of Object.values(cast)) {
      const counted = await countMerging(story.db, personal, { kept, gone });
      moved += counted.reduce((sum, one) => sum + one.moves, 0);
      await story.db.transaction().execute(async (trx) => {
        await mergeRows(trx, personal, { kept, gone });
        // Who signed what is decided leaves it with their account alone.
        await sql`update people.person set name = '', email = ${`erased-${gone}@invalid`}, erased_at = now() where id = ${gone}`.execute(trx);
        await sql`insert into people.merged_account (gone_id, kept_id, email) values (${gone}, ${kept}, ${`${gone}@merged.example`})`.execute(trx);
      });
      // Each merge for itself: of those who work for each other only two may become one.
      await sql`delete from people.merged_account where gone_id = ${gone}`.execute(story.owner);
      const left: string[] = [];
      for (const { table, person } of whole) {
        const { rows } = await sql`select from ${sql.table(table)} where ${sql.id(person)} = ${gone} limit 1`.execute(story.db);
        if (rows.length > 0) left.push(`${table}.${person}`);
      }
      expect(left).toEqual([]);
    }
    expect(moved).toBeGreaterThan(300);
    // What counts people counts one.
    const { rows } = await sql`
      select p.number from ideas.proposal p
      where p.supports <> p.counted_supports + (select count(*) from ideas.support s where s.counts_for = p.id and s.counted)`.execute(story.db);
    expect(rows).toEqual([]);
  });
});

/** Said twice, once with what is done: by the entry that says it. */
function isMixed(name: string): boolean {
  const fates = collectOffers(rooms).personal.flatMap(({ kept }) =>
    kept.flatMap((one) => one.tables.filter(({ table, person }) => `${table}.${String(person)}` === name).map(({ merge }) => merge)),
  );
  return fates.some((fate) => fate !== undefined && typeof fate === "object" && ("does" in fate || "stays" in fate || ("once" in fate && fate.else)));
}
