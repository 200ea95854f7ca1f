import { describe, expect, it } from "vitest";

import { connect } from "#platform/db/db.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";

/** Somebody who reads the logs of the database server and of the house, and asks it what its connections are doing. */
const house = await budgetsHouse();
const { services } = house;

/** Two of the projects chosen, as numbers of their own: not within the name of a database, an hour or a duration. */
const chosen = /(?<![\w.:-])(?:237|283)(?![\w.])/;

describe("a ballot that is confirmed", () => {
  it("is in no line that PostgreSQL writes, though it is told to write down every statement", async () => {
    const vote = await house.addVote({ costs: Array.from({ length: 300 }, () => 1), kind: "approval" });
    const person = await house.resident();
    const url = new URL(house.ownerUrl);
    url.searchParams.set("options", "-c log_statement=all -c log_min_duration_statement=0 -c client_min_messages=log");
    const listened = connect(url.href);
    const said: string[] = [];
    listened.pool.on("connect", (client) => client.on("notice", ({ message, detail, hint, where }) => said.push([message, detail, hint, where].join(" "))));
    const asked = { voteId: vote.id, personId: person, nonce: "n", commune: "59512", tie: "residence" as const };
    const confirmed = await confirmBallot(listened.db, services.settings, { ...asked, choice: { choices: [211, 237, 283], points: null } });
    const refused = await confirmBallot(listened.db, services.settings, { ...asked, choice: { choices: [283, 237, 211], points: null } });
    await listened.close();
    expect([confirmed.ok, refused]).toEqual([true, { ok: false, problem: "ballot_order" }]);
    expect(said.join("\n")).toContain("cast_ballots");
    for (const line of said) expect(line).not.toMatch(chosen);
    expect(said.join("\n")).not.toContain(confirmed.ok && confirmed.receipt.receipt);
  });

  it("is in no statement that the server shows of its connections", async () => {
    const { rows } = await house.owner
      .connection()
      .execute((db) => import("kysely").then(({ sql }) => sql<{ query: string }>`select query from pg_stat_activity`.execute(db)));
    for (const { query } of rows) expect(query).not.toMatch(chosen);
  });
});
