import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { keepingHouse } from "../keeping.testing.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { placeTasks } from "../offers/place.tasks.ts";

const house = await keepingHouse();
const { db, newPlace, hostOf, officer } = house;

async function reported() {
  const place = await newPlace();
  const [host, amina] = [await hostOf(place.id), await addPerson(db, {})];
  await house.as(amina).post(`/lieux/${place.slug}/signaler-une-erreur`, { sujet: "hours", faux: "Fermé le samedi matin" });
  const list = () => db.selectFrom("places.error_report").selectAll().where("place_id", "=", place.id).execute();
  return { ...place, host, amina, list };
}

async function tasksOf(person: string) {
  const visitor = await house.services.doorkeeper!.visitorOf(db, house.services.offers, person);
  const { offers, settings } = house.services;
  return placeTasks.tasks({ db, settings, offers, visitor: visitor!, locale: "fr", now: new Date() });
}

describe("what somebody reported", () => {
  it("is in the export of their data, and in nobody else’s", async () => {
    const { amina, host } = await reported();
    expect(await copyOf(house, amina, "places-keeping")).toMatchObject({
      reports: [{ wrong: "Fermé le samedi matin" }],
      answers: [],
      photos: [],
    });
    expect(await copyOf(house, host, "places-keeping")).toMatchObject({ reports: [] });
  });

  it("stays without a name when they are erased, or loses its words when they ask; the count stays true", async () => {
    const [stays, goes] = [await reported(), await reported()];
    await eraseIn(house, "places-keeping", stays.amina, "anonymise");
    await eraseIn(house, "places-keeping", goes.amina, "remove");
    expect(await stays.list()).toMatchObject([{ reporter_id: null, wrong: "Fermé le samedi matin" }]);
    expect(await goes.list()).toMatchObject([{ reporter_id: null, wrong: "(texte retiré)" }]);
  });
});

describe("what waits in “mon espace”", () => {
  it("shows a host what waits, and an officer only what came to them", async () => {
    const { host, slug, list } = await reported();
    const denis = await officer("59512");
    expect(JSON.stringify(await tasksOf(host))).toContain(slug);
    expect(JSON.stringify(await tasksOf(denis))).not.toContain(slug);
    await house.as(host).post(`/lieux/${slug}/signalements`, { act: "forward", signalement: (await list())[0]!.id });
    expect(JSON.stringify(await tasksOf(denis))).toContain(slug);
    expect((await tasksOf(await addPerson(db, {}))).filter(({ count }) => count > 0)).toEqual([]);
  });
});
