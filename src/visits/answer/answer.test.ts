import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { instantOf } from "#platform/time/clock.ts";
import { revokeRole } from "../../people/granting/grant.command.ts";
import { addPerson } from "../../people/people.testing.ts";
import { planned } from "../planned.testing.ts";
import { visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, post, get, as, mails, lastLink, told, planner, row } = house;
const { proposed, chloe, saveRoute, propose, stops } = planned(house);

describe("a host who is asked", () => {
  it("sees a page with a button; opening it answers nothing", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id]);
    const html = await (await get(await lastLink(place.email))).text();
    expect(html).toMatch(/Pouvez-vous accueillir la délégation[\s\S]*Ville de Sambreval/);
    expect(html).not.toContain("+32 71 55 01 02");
    expect((await stops(visit.id))[0]?.state).toBe("asked");
  });

  it("answers once, however many answers come by one link at the same time", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id, (await house.openPlace()).id]);
    const link = await lastLink(place.email);
    const answer = (n: number) => (n % 2 === 0 ? { answer: "accept" } : { answer: "decline", reason: `Raison ${n}` });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => post(link, answer(n))));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(99);
    const { rows } = await sql`select 1 from visits.journal where request_id = ${visit.id} and side = 'host' and act like 'host_%'`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it.each([
    ["answer", {}],
    ["answer", { answer: "perhaps" }],
    ["reason", { answer: "decline", reason: "" }],
    ["reason", { answer: "decline", reason: "x".repeat(1001) }],
    ["other", { answer: "counter" }],
    ["other", { answer: "counter", other_date: "2026-11-01", other_time: "10:00" }],
    ["other", { answer: "counter", other_date: "2027-03-11", other_time: "25:00" }],
  ])("is told at %s what is missing", async (field, given) => {
    const place = await house.openPlace();
    await proposed([place.id]);
    const answer = await post(await lastLink(place.email), given);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
  });

  it("declines: planners replace the stop; the others keep their answers, and all is confirmed", async () => {
    const [one, two, three] = [await house.openPlace(), await house.openPlace(), await house.openPlace()];
    const visit = await proposed([one.id, two.id]);
    await post(await lastLink(one.email), { answer: "accept" });
    await post(await lastLink(two.email), { answer: "decline", reason: "Travaux" });
    expect((await row(visit.id)).state).toBe("planning");
    expect((await told(planner)).at(-1)).toMatchObject({ kind: "visits.answered", payload: { reason: "Travaux" } });
    expect((await propose(visit.id)).status).toBe(422);

    await saveRoute(visit.id, [one.id, three.id]);
    expect((await stops(visit.id)).map(({ state }) => state).sort()).toEqual(["accepted", "draft", "dropped"]);
    await propose(visit.id);
    expect(await mails(two.email)).toHaveLength(1);
    expect(await mails(one.email)).toHaveLength(1);
    await post(await lastLink(three.email), { answer: "accept" });
    expect((await row(visit.id)).state).toBe("confirmed");
  });

  it("proposes another time, which a planner takes with one press", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id]);
    await post(await lastLink(place.email), { answer: "counter", other_date: "2027-03-11", other_time: "14:30", reason: "Après le marché" });
    expect((await stops(visit.id))[0]?.state).toBe("countered");
    expect(await (await chloe.get(`/visites/demandes/${visit.id}/parcours`)).text()).toContain("Prendre 14:30");
    await saveRoute(visit.id, [place.id], { act: `take:${place.id}` });
    expect((await stops(visit.id))[0]).toMatchObject({ state: "accepted", from: instantOf("2027-03-11", 14 * 60 + 30) });
    expect((await propose(visit.id)).headers.get("location")).toContain("confirmee");
  });

  it("cannot accept two delegations at one time: the database refuses, the page says what to do", async () => {
    const place = await house.openPlace();
    await proposed([place.id]);
    await post(await lastLink(place.email), { answer: "accept" });
    const second = await proposed([place.id]);
    const answer = await post(await lastLink(place.email), { answer: "accept" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Vous avez déjà accepté une autre délégation");
    expect((await stops(second.id))[0]?.state).toBe("asked");
    expect(await (await chloe.get(`/visites/demandes/${second.id}/parcours`)).text()).toContain("Lieu des visites");
  });

  it("withdraws after the confirmation: planners have the route again, and the calendar changes its number", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id]);
    await post(await lastLink(place.email), { answer: "accept" });
    expect(await row(visit.id)).toMatchObject({ state: "confirmed", sequence: 0 });
    expect((await post(await lastLink(place.email), { answer: "withdraw", reason: "" })).status).toBe(422);
    expect((await post(await lastLink(place.email), { answer: "withdraw", reason: "Dégât des eaux" })).status).toBe(303);
    expect(await row(visit.id)).toMatchObject({ state: "planning", sequence: 1 });
  });

  it("who moved to another time is asked again", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id]);
    await post(await lastLink(place.email), { answer: "accept" });
    await saveRoute(visit.id, [place.id], { arrival_0: "15:00" });
    expect((await propose(visit.id)).status).toBe(303);
    expect((await mails(place.email)).at(-1)?.subject).toContain("nouvelle heure");
    await post(await lastLink(place.email), { answer: "accept" });
    expect(await row(visit.id)).toMatchObject({ state: "confirmed", sequence: 2 });
    expect((await mails(visit.email)).at(-1)?.subject).toContain("a changé");
  });
});

describe("a host who is signed in", () => {
  it("answers only for the own place", async () => {
    const mine = await house.openPlace({ host: true });
    const visit = await proposed([mine.id]);
    const [stop] = await stops(visit.id);
    const address = `/visites/accueil/${stop!.id}`;
    const stranger = await addPerson(db, { roles: [{ role: "host", kind: "place", id: (await house.openPlace()).id }] });
    expect((await as(stranger).get(address)).status).toBe(404);
    expect((await as(stranger).post(address, { answer: "accept" })).status).toBe(404);
    expect((await get(address)).status).toBe(303);
    expect((await post(address, { answer: "accept" })).status).toBe(403);
    expect((await as(mine.hostId!).get("/visites/accueil/rien")).status).toBe(404);
    expect((await as(mine.hostId!).post(address, { answer: "accept" })).status).toBe(303);
    expect(await (await as(mine.hostId!).get(address)).text()).toContain("Vous avez accepté");
  });

  it("answers for the place as long as they keep it: a link of before, to them or to its published address, leads whoever keeps it now to their page", async () => {
    const [before, mine] = [await house.openPlace(), await house.openPlace({ host: true })];
    const visit = await proposed([before.id, mine.id]);
    const [first, second] = await stops(visit.id);
    const byHost = (await told(mine.hostId!)).at(-1)!.payload.href;
    expect((await get(byHost)).status).toBe(200);
    const byMail = await lastLink(before.email);
    await addPerson(db, { roles: [{ role: "host", kind: "place", id: before.id }] });
    const { id: held } = await db.selectFrom("people.role_grant").select("id").where("person_id", "=", mine.hostId).executeTakeFirstOrThrow();
    await revokeRole(db, held, { by: planner, reason: "N’est plus l’hôte du lieu" });
    await addPerson(db, { roles: [{ role: "host", kind: "place", id: mine.id }] });
    for (const [link, stop] of [
      [byMail, first],
      [byHost, second],
    ] as const) {
      const answers = [await get(link), await post(link, { answer: "decline", reason: "Travaux" })];
      expect(answers.map((answer) => answer.headers.get("location"))).toEqual(Array(2).fill(`/visites/accueil/${stop!.id}`));
      for (const sheet of ["programme", "programme.ics"]) expect((await get(`${link}/${sheet}`)).status).toBe(404);
    }
    expect((await stops(visit.id)).map(({ state }) => state)).toEqual(["asked", "asked"]);
  });

  it("answers by the link to a published address as long as the place publishes it, first of its addresses or not", async () => {
    const place = await house.openPlace();
    const visit = await proposed([place.id, (await house.openPlace()).id]);
    const link = await lastLink(place.email);
    await sql`update places.place set emails = ${["neuf@exemple.fr", place.email]}::text[] where id = ${place.id}`.execute(db);
    expect((await get(link)).status).toBe(200);
    await sql`update places.place set emails = ${["neuf@exemple.fr"]}::text[] where id = ${place.id}`.execute(db);
    expect([(await get(link)).status, (await post(link, { answer: "accept" })).status]).toEqual([410, 410]);
    for (const sheet of ["programme", "programme.ics"]) expect((await get(`${link}/${sheet}`)).status).toBe(410);
    expect((await stops(visit.id))[0]?.state).toBe("asked");
  });

  it("does not see a stop of which nobody was told yet", async () => {
    const mine = await house.openPlace({ host: true });
    const visit = await planned(house).received();
    await saveRoute(visit.id, [mine.id]);
    const [stop] = await stops(visit.id);
    expect((await as(mine.hostId!).get(`/visites/accueil/${stop!.id}`)).status).toBe(404);
  });
});
