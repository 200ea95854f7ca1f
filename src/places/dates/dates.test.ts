import { describe, expect, it } from "vitest";

import { keepingHouse } from "../keeping.testing.ts";

const house = await keepingHouse();
const { db, newPlace, hostOf, officer, text } = house;

async function opened() {
  const place = await newPlace({ stage: "rooted" });
  const host = await hostOf(place.id);
  const address = `/lieux/${place.slug}/dates`;
  const days = async () =>
    Object.fromEntries(
      (await db.selectFrom("places.stage_date").select(["stage", "since"]).where("place_id", "=", place.id).execute()).map(({ stage, since }) => [
        stage,
        since,
      ]),
    );
  const version = async () => /name="version" value="([^"]*)"/.exec(await house.as(host).get(address).then(text))![1]!;
  const send = async (fields: Record<string, string>, who = host) => house.as(who).post(address, { version: await version(), ...fields });
  return { ...place, host, address, days, version, send };
}

describe("since when a place is open", () => {
  it("is said by its host; the record, its history and the list of agents follow", async () => {
    const { id, slug, send, days } = await opened();
    const agent = await officer();
    const queue = () => house.as(agent).get("/lieux/proposes?etat=a-dater").then(text);
    expect(await queue()).toContain(`/lieux/${slug}/dates`);
    expect((await send({ ouverture: "2018-03-14", enracinement: "2020-01-01" })).status).toBe(303);
    expect(await days()).toEqual({ opening: "2018-03-14", rooted: "2020-01-01" });
    expect(await queue()).not.toContain(`/lieux/${slug}/dates`);
    expect(await house.get(`/lieux/${slug}`).then(text)).toContain("14 mars 2018");
    expect((await house.history(id)).slice(-2)).toMatchObject([
      { field: "since_opening", before: null, after: "2018-03-14" },
      { field: "since_rooted", before: null, after: "2020-01-01" },
    ]);
    expect(await house.get(`/lieux/${slug}/historique`).then(text)).toContain("Ouvert depuis");
  });

  it("is forgotten when it is emptied, and only those stages change that were changed", async () => {
    const { id, send, days } = await opened();
    await send({ idee: "2015-01-01", ouverture: "2018-03-14" });
    const lines = (await house.history(id)).length;
    await send({ idee: "2015-01-01", ouverture: "" });
    expect(await days()).toEqual({ idea: "2015-01-01" });
    expect((await house.history(id)).length).toBe(lines + 1);
  });

  it.each([
    [{ ouverture: "2026-02-30" }, "Écrivez une date"],
    [{ ouverture: "0018-03-14" }, "Écrivez une date"],
    [{ ouverture: "2031-01-01" }, "Ce jour n’est pas encore venu"],
    [{ ouverture: "2020-01-02", enracinement: "2020-01-01" }, "Cette étape commence après celle d’avant"],
  ])("as %o is refused at its field, with what was typed", async (fields, sentence) => {
    const { send, days } = await opened();
    const answer = await send(fields);
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain(sentence);
    for (const typed of Object.values(fields)) expect(page).toContain(`value="${typed}"`);
    expect(await days()).toEqual({});
  });

  it("said twice at once is said once; the other is told, and keeps what they typed", async () => {
    const { send, version, host, address, days } = await opened();
    const seen = await version();
    const answers = await Promise.all(["2018-03-14", "2019-03-14"].map((ouverture) => house.as(host).post(address, { version: seen, ouverture })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    const page = await text(answers[loser]!);
    expect(page).toContain("Quelqu’un a changé ces dates");
    expect(page).toContain(`value="${["2018-03-14", "2019-03-14"][loser]}"`);
    expect(Object.keys(await days())).toEqual(["opening"]);
    expect((await send({ ouverture: "2017-01-01" })).status).toBe(303);
  });

  it("of a trial or of another's place is not said from here", async () => {
    const mine = await opened();
    const trial = await newPlace({ stage: "prefiguration" });
    const host = await hostOf(trial.id);
    expect(await house.as(host).get(`/lieux/${trial.slug}/dates`).then(text)).not.toContain('name="ouverture"');
    await house.as(host).post(`/lieux/${trial.slug}/dates`, { version: "///", ouverture: "2018-03-14" });
    expect(await db.selectFrom("places.stage_date").select("stage").where("place_id", "=", trial.id).execute()).toEqual([]);
    expect((await mine.send({ ouverture: "2018-03-14" }, host)).status).toBe(403);
  });

  it("by an officer of the commune is in the audit log", async () => {
    const { id, send } = await opened();
    const denis = await officer();
    await send({ ouverture: "2018-03-14" }, denis);
    expect(await house.audit(id)).toMatchObject([{ who: denis, act: "place.date_stages" }]);
  });
});
