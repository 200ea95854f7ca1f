import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closedVote, context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";

/** Somebody who may send any SQL as the role that the application connects as: they add a line, move a state, swap what was published. */
const house = await budgetsHouse();
const { db, owner } = house;
const { settings } = house.services;

const counted = await closedVote(house, [[1, 2], [1, 3], [2], [4, 5]]);
await countVote(db, settings, { voteId: counted.id, context });
const open = await house.addVote();
const draft = await house.addVote({ state: "draft", opens: 3600, closes: 7200 });
const rehearsal = await house.addVote({ state: "draft" });

const refused = /permission denied|moved by its functions|keeps its keys|must be owner/;
const attempt = (statement: ReturnType<typeof sql>) => statement.execute(db);
const stand = async () => {
  const { rows } = await sql<{ all: string }>`
    select md5(concat((select string_agg(l::text, '' order by vote_id, line) from budgets.log l), (select string_agg(p.name || p.sha256::text || sha256(p.content)::text, ''
      order by p.vote_id, p.name) from budgets.publication p), (select string_agg(v::text, '' order by id) from budgets.vote v),
      (select string_agg(r::text, '' order by id) from budgets.result r))) as all`.execute(owner);
  return rows[0]!.all;
};

describe("whoever has the application's role and no key", () => {
  it("writes no line, by no function", async () => {
    for (const statement of [
      sql`select budgets.append(${open.id}, 'ballot', '{"receipt": ""}', sha256('mine'))`,
      sql`select budgets.append(${counted.id}, 'published', '{}')`,
      sql`insert into budgets.log (vote_id, line, kind, entry, hash) values (${open.id}, 99, 'closed', '{}', sha256(''))`,
      sql`update budgets.chain set ballots = ballots + 5, box = 'counted' where vote_id = ${open.id}`,
      sql`insert into budgets.published_head (vote_id, line, hash, ballots) values (${open.id}, 99, sha256(''), 99)`,
      sql`update budgets.turnout set voters = voters + 5`,
      sql`insert into budgets.roll (vote_id, person_id, channel) select ${open.id}, id, 'web' from people.person limit 1`,
    ])
      await expect(attempt(statement)).rejects.toThrow(refused);
  });

  it.each([
    "state = 'counted'",
    "state = 'cancelled'",
    "state = 'draft'",
    "closes_at = closes_at + interval '1 day'",
    "seed = 'une autre graine'",
    "seed_commitment = repeat('a', 64)",
    "seed_nonce = repeat('a', 64)",
    "announced_at = announced_at - interval '1 day'",
    "counted_at = now()",
    "challenge_until = now()",
    "sealed_at = now()",
    "cancel_reason = 'Parce que je le veux ainsi'",
    "demo = true",
    "rehearsal_of = id",
  ])("moves no vote by %s", async (change) => {
    for (const { id } of [open, counted]) {
      if (change === "state = 'counted'" && id === counted.id) continue;
      await expect(sql`update budgets.vote set ${sql.raw(change)} where id = ${id}`.execute(db)).rejects.toThrow(
        /moved by its functions|goes from|keeps its|the closing moves|has opened/,
      );
    }
  });

  it("announces no draft by itself, makes no vote that is a demo's, and no old vote a rehearsal that can be thrown away", async () => {
    for (const statement of [
      sql`update budgets.vote set state = 'announced', seed = 'ma graine', announced_at = now() where id = ${draft.id}`,
      sql`update budgets.vote set seed = 'ma graine' where id = ${draft.id}`,
      sql`update budgets.vote set demo = true where id = ${draft.id}`,
      sql`update budgets.vote set rehearsal_of = ${open.id} where id = ${draft.id}`,
      sql`insert into budgets.vote (slug, title, state, seed, announced_at, budget_cents, kind, parameters, opens_at, closes_at)
        values ('le-mien', 'Le mien', 'announced', 'ma graine', now(), 1000, 'approval', '{"rule": "greedy"}', now(), now() + interval '1 day')`,
      sql`insert into budgets.vote (slug, title, demo, budget_cents, kind, parameters, opens_at, closes_at)
        values ('le-mien', 'Le mien', true, 1000, 'approval', '{"rule": "greedy"}', now(), now() + interval '1 day')`,
    ])
      await expect(attempt(statement)).rejects.toThrow(refused);
    await expect(attempt(sql`delete from budgets.vote where id = ${counted.id}`)).rejects.toThrow("a vote that has a log is kept");
  });

  it("announces nothing else than what the vote holds", async () => {
    for (const told of [{}, { budget_cents: 1, projects: [], envelopes: [], parameters: {} }])
      await expect(attempt(sql`select budgets.announce(${draft.id}, ${JSON.stringify(told)}::jsonb)`)).rejects.toThrow("what is announced is not");
  });

  it("gives a vote no other keys, and takes none away", async () => {
    for (const statement of [
      sql`insert into budgets.secret (vote_id, sealed) select ${counted.id}, decode(repeat('00', 60), 'hex')`,
      sql`insert into budgets.vote_key (vote_id, ballots, receipts, ballot_size) values (${open.id}, sha256('1'), sha256('2'), 64)`,
      sql`update budgets.vote_key set ballots = sha256('mine') where vote_id = ${open.id}`,
      sql`delete from budgets.secret where vote_id = ${open.id}`,
    ])
      await expect(attempt(statement)).rejects.toThrow(refused);
  });

  it("swaps no published file and no result: neither by two updates, nor by handing over another count", async () => {
    const before = await stand();
    for (const statement of [
      sql`update budgets.publication set content = 'other', sha256 = sha256('other') where vote_id = ${counted.id} and name = 'bulletins.pb'`,
      sql`update budgets.result set result = '{}' where vote_id = ${counted.id}`,
      sql`insert into budgets.publication (vote_id, name, media_type, content, size, sha256) values (${counted.id}, 'autre.pb', 'text/csv', '', 0, sha256(''))`,
      sql`select budgets.take_files(${counted.id})`,
      sql`select budgets.publish_count(${open.id}, 0, '[]')`,
      sql`select budgets.publish_count(${counted.id}, 4, '[]')`,
    ])
      await expect(attempt(statement)).rejects.toThrow(/permission denied|is not closed|is counted/);
    expect(await stand()).toBe(before);
    await sql`select budgets.raise_challenge(${counted.id}, 'result', 'Un doute', 'Un doute sur le résultat.', null, 'Quelqu’un', '{}')`.execute(db);
    const after = await stand();
    await expect(attempt(sql`select budgets.publish_count(${counted.id}, 9, '[]')`)).rejects.toThrow("not as many ballots");
    const files = { name: "resultat.json", content: '{"winners": ["5"]}' };
    await expect(
      db.transaction().execute(async (trx) => {
        await sql`insert into budgets.publication_waiting values (${counted.id}, ${files.name}, 'application/json', ${Buffer.from(files.content)})`.execute(
          trx,
        );
        const told = [{ without: "none", file: "bulletins.pb", told: files.name, ballots: 4, parameters: {}, result: { winners: ["1"] }, explanation: {} }];
        await sql`select budgets.publish_count(${counted.id}, 4, ${JSON.stringify(told)}::jsonb)`.execute(trx);
      }),
      "a result that its own file does not tell",
    ).rejects.toThrow("sha256");
    await sql`insert into budgets.publication_waiting values (${counted.id}, 'bulletins.pb', 'text/csv', 'other')`.execute(db);
    expect(await stand()).toBe(after);
  });

  it("publishes another count of its own only by a line that says so: the files that it names are those that are there", async () => {
    const lines = async () => (await house.chain(counted.id)).lines;
    const [before, { rows }] = [(await lines()).length, await sql`select budgets.publish_count(${counted.id}, 4, '[]') as count`.execute(db)];
    expect(rows).toEqual([{ count: 2 }]);
    const [line, ...none] = (await lines()).slice(before);
    const { rows: there } = await sql<{ hash: string }>`
      select encode(sha256(content), 'hex') as hash from budgets.publication where vote_id = ${counted.id} and name = 'bulletins.pb'`.execute(db);
    expect([JSON.parse(line!.entry), none]).toEqual([expect.objectContaining({ kind: "counted", count: 2, files: { "bulletins.pb": there[0]!.hash } }), []]);
  });

  it("closes, seals and destroys nothing before its hour", async () => {
    const before = await stand();
    for (const statement of [
      sql`select budgets.close_box(${open.id})`,
      sql`select budgets.seal_vote(${counted.id})`,
      sql`select budgets.tell_past(${counted.id})`,
      sql`select budgets.withdraw_announcement(${open.id}, 'Parce que')`,
      sql`select budgets.announce(${open.id}, '{}')`,
    ])
      await attempt(statement);
    expect(await stand()).toBe(before);
    for (const statement of [sql`select budgets.destroy_secret(${counted.id})`, sql`select budgets.roll_web(${open.id}, '{}')`])
      await expect(attempt(statement)).rejects.toThrow(/permission denied|is not closed/);
  });

  it("has its own functions run by no trigger of the owner: foreign keys that cascade look for names where migrations said", async () => {
    await sql`update budgets.vote set rehearsal_of = ${open.id} where id = ${rehearsal.id}`.execute(owner);
    await sql`insert into budgets.log (vote_id, line, kind, entry, hash) values (${rehearsal.id}, 1, 'announced', '{}', sha256(''))`.execute(owner);
    const client = await house.pool.connect();
    try {
      await client.query(`
        create function jobs.mine(uuid, uuid) returns boolean language plpgsql as $$ begin raise exception 'run as %', current_user; end $$;
        create operator jobs.= (function = jobs.mine, leftarg = uuid, rightarg = uuid)`);
      await client.query("set search_path = jobs, pg_catalog");
      const { rowCount } = await client.query(`delete from budgets.vote where slug = '${rehearsal.slug}'`);
      expect(rowCount).toBe(1);
    } finally {
      await client.query("drop operator jobs.= (uuid, uuid); drop function jobs.mine(uuid, uuid)");
      client.release(true);
    }
  });
});
