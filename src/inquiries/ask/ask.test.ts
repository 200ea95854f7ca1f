import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { inquiriesHouse, lille, question, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, get, post, mails, lastLink, told, row, chloe, denis, other, departments } = house;

describe("somebody without an account who asks", () => {
  it("sees answers first, confirms the address, then follows the question; its department hears of it only then", async () => {
    const email = "un@exemple.fr";
    const fields = { ...question, title: "Où trouver un écrivain public ?", email };
    const looked = await post("/questions/poser", { ...fields, act: "look" });
    const html = await looked.text();
    expect([looked.status, html.includes("Aucune réponse publiée ne ressemble")]).toEqual([200, true]);
    expect(html).toContain('value="Où trouver un écrivain public ?"');

    const sent = await post("/questions/poser", fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/questions/poser/envoyee"]);
    const link = await lastLink(email);
    expect(await (await get(link)).text()).toContain("Confirmer ma question");
    expect([(await row(fields.title)).state, await told(chloe)]).toEqual(["unconfirmed", []]);

    const confirmed = await post(link, {});
    const follow = confirmed.headers.get("location")!;
    expect(follow).toMatch(/^\/questions\/suivi\/[\w-]{32}\?fait=confirmee$/);
    expect(await (await get(follow)).text()).toMatch(/En attente de réponse[\s\S]*Accueil · Réponse promise avant le/);
    expect((await told(chloe)).map(({ payload }) => payload.news)).toEqual(["asked"]);
    expect((await mails(email)).map(({ subject }) => subject)).toEqual(["Confirmez votre question", `Votre question est arrivée\u00a0: ${fields.title}`]);
    // A Friday and ten working days.
    expect((await row(fields.title)).dueOn).toBe("2026-12-11");
  });

  it("is asked again at the field, with what was typed", async () => {
    const answer = await post("/questions/poser", {
      ...question,
      title: "Où",
      words: "court",
      theme: "rien",
      public: "",
      email: "pas une adresse",
      commune: "75056",
    });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ["en une phrase, de 5", "en 10 caractères", "Choisissez un thème", "Dites qui pourra", "une adresse e-mail", "une commune de la liste"])
      expect(html).toContain(said);
    expect(html).toContain('value="pas une adresse"');
  });

  it("stays one question when the button is pressed twice, at the same time too", async () => {
    const fields = { ...question, title: "Une seule fois, ou dix ?", email: "dix@exemple.fr" };
    await Promise.all(Array.from({ length: 4 }, () => post("/questions/poser", fields)));
    expect((await sql`select from inquiries.inquiry where title = ${fields.title}`.execute(db)).rows).toHaveLength(1);
    expect(await mails(fields.email)).toHaveLength(1);
    const link = await lastLink(fields.email);
    const before = (await told(chloe)).length;
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(link, {})));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await told(chloe)).toHaveLength(before + 1);
  });
});

describe("a question", () => {
  it("goes to the department of its commune, and to nobody of another", async () => {
    const { serviceId, dueOn } = await house.asked("Une question de Roubaix ?", { commune: roubaix });
    expect([serviceId, dueOn]).toEqual([departments.roubaix, "2026-12-04"]);
    expect((await told(denis)).map(({ payload }) => payload.title)).toEqual(["Une question de Roubaix ?"]);
    expect(await told(other)).toEqual([]);
    expect((await house.asked("Une question de Lille ?", { commune: lille })).serviceId).toBe(departments.metropolis);
  });

  it("of somebody with an account needs no letter, and stands in their space", async () => {
    const amina = await addPerson(db, { name: "Amina Exemple" });
    const mine = house.as(amina);
    const sent = await mine.post("/questions/poser", { ...question, title: "Avec mon compte, c’est possible ?" });
    const { id, state } = await row("Avec mon compte, c’est possible ?");
    expect([sent.headers.get("location"), state]).toEqual([`/questions/miennes/${id}?fait=envoyee`, "open"]);
    expect(await (await mine.get(`/questions/miennes/${id}`)).text()).toContain("Avec mon compte");
    expect(await (await mine.get("/mon-espace")).text()).toContain(`/questions/miennes/${id}`);
  });
});
