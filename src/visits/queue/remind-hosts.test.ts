import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { planned } from "../planned.testing.ts";
import { visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, owner, mails, told } = house;
const { chloe, proposed, stops } = planned(house);

const remind = (ids: readonly string[], who = chloe) =>
  who.post("/visites/demandes?etat=hotes", new URLSearchParams([["act", "remind_hosts"], ...ids.map((id) => ["rows", id])]));
/** As if hosts had been asked two days ago. */
const twoDaysLater = () => sql`update visits.journal set at = at - interval '2 days'`.execute(owner);
const countOf = (answer: Response) => Number(/n=(\d+)/.exec(answer.headers.get("location") ?? "n=0")![1]);

describe("a planner who asks hosts of several visits again", () => {
  it("writes to those who have not answered, with or without an account, and to no other; a day must have gone by", async () => {
    const [byMail, byAccount, answered] = [await house.openPlace(), await house.openPlace({ host: true }), await house.openPlace()];
    const [one, other] = [await proposed([byMail.id]), await proposed([byAccount.id, answered.id])];
    const [, second] = await stops(other.id);
    await chloe.post(`/visites/demandes/${other.id}`, { act: `accept:${second!.id}` });
    expect((await remind([one.id, other.id])).status).toBe(409);
    await twoDaysLater();
    const before = (await mails(answered.email)).length;
    const sent = await remind([one.id, other.id]);
    expect(sent.headers.get("location")).toBe("/visites/demandes?etat=hotes&fait=relances&n=2");
    const page = await (await chloe.get("/visites/demandes?etat=hotes&fait=relances&n=2")).text();
    expect(page).toContain("2 hôtes sont relancés.");
    expect(page).toContain(`name="rows" form="rows" value="${one.id}"`);
    expect(await mails(byMail.email)).toHaveLength(2);
    expect((await told(byAccount.hostId!)).filter(({ payload }) => payload.news === "asked")).toHaveLength(2);
    expect(await mails(answered.email)).toHaveLength(before);
    expect(await (await chloe.get(`/visites/demandes/${one.id}`)).text()).toContain("Hôte relancé");
    expect((await remind([one.id, other.id])).status).toBe(409);
  });

  it("presses at the same time as another planner: each host is written to once", async () => {
    const places = [await house.openPlace(), await house.openPlace(), await house.openPlace()];
    const visits = [];
    for (const { id } of places) visits.push(await proposed([id]));
    await twoDaysLater();
    const ids = visits.map(({ id }) => id);
    const colleague = house.as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
    const answers = await Promise.all([remind(ids), remind(ids.toReversed(), colleague), remind(ids)]);
    expect(answers.reduce((sum, answer) => sum + countOf(answer), 0)).toBe(3);
    expect(await Promise.all(places.map(async ({ email }) => (await mails(email)).length))).toEqual([2, 2, 2]);
  });

  it("must tick one, of those that wait for hosts; nobody else may", async () => {
    const { id } = await house.openPlace();
    const visit = await proposed([id]);
    expect((await remind([])).status).toBe(422);
    expect((await remind(["not-an-id"])).status).toBe(409);
    expect((await remind([visit.id], house.as(await addPerson(db)))).status).toBe(403);
  });
});
