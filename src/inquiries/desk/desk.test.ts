import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inquiriesHouse, roubaix } from "../inquiries.testing.ts";

const house = await inquiriesHouse();
const { db, owner, as, asked, answer, row, told, mails, chloe, denis, other, departments } = house;
const titles = (html: string) => [...html.matchAll(/<h2><a href="\/questions\/bureau\/[^"]+">([^<]+)</g)].map(([, title]) => title);
const desk = async (who: string, query = "") => (await as(who).get(`/questions/bureau${query}`)).text();
const ticked = (ids: string[], more: Record<string, string>) => new URLSearchParams([...ids.map((id) => ["rows", id]), ...Object.entries(more)]);

const one = await asked("Première, la plus en retard ?");
const two = await asked("Deuxième question du matin ?");
const three = await asked("Question propre à Roubaix ?", { commune: roubaix });
await sql`update inquiries.inquiry set due_on = '2026-11-20' where id = ${one.id}`.execute(owner);

describe("the desk of those who answer", () => {
  it("shows late ones first, what is theirs, and finds by words or number", async () => {
    expect(titles(await desk(chloe))).toEqual([one.title, three.title, two.title]);
    expect(titles(await desk(denis))).toEqual([three.title]);
    expect(titles(await desk(other))).toEqual([]);
    expect(titles(await desk(chloe, "?etat=en-retard"))).toEqual([one.title]);
    expect(titles(await desk(chloe, "?tri=titre"))).toEqual([two.title, one.title, three.title]);
    expect(titles(await desk(chloe, `?q=${two.number}`))).toEqual([two.title]);
    expect(titles(await desk(chloe, "?q=DEUXIEME"))).toEqual([two.title]);
    expect(await desk(chloe, "?q=zzzz")).toContain("Rien ne répond à cette recherche");
    await as(chloe).post(`/questions/bureau/${two.id}`, { act: "take" });
    expect(titles(await desk(chloe, "?etat=miennes"))).toEqual([two.title]);
    const csv = await (await as(denis).get("/questions/bureau.csv")).text();
    expect(csv.trim().split("\r\n")).toHaveLength(2);
    expect(csv).not.toMatch(/@exemple|adresser/);
    expect((await house.get("/questions/bureau")).status).toBe(303);
  });

  it("passes several on with a reason, which their askers read", async () => {
    const four = await asked("À transmettre à la mairie ?");
    const lacks = await as(chloe).post("/questions/bureau", ticked([four.id], { act: "pass_on", service: departments.roubaix, reason: "" }));
    expect([lacks.status, (await lacks.text()).includes("Écrivez la raison")]).toEqual([422, true]);
    const went = await as(chloe).post("/questions/bureau", ticked([four.id], { act: "pass_on", service: departments.roubaix, reason: "Voirie communale." }));
    expect(went.headers.get("location")).toBe("/questions/bureau?fait=transmises&n=1");
    expect([(await row(four.title)).serviceId, (await row(four.title)).dueOn]).toEqual([departments.roubaix, "2026-12-04"]);
    expect((await mails(four.email)).at(-1)!.text).toContain("Voirie communale.");
    expect((await told(denis)).at(-1)!.payload.news).toBe("passed_on");
    expect(await (await house.get(four.follow)).text()).toMatch(/Accueil → Mairie de Roubaix[\s\S]*Voirie communale/);
    // Once it has gone, an agent of the commune passes it back, and reads it no more.
    const back = await as(denis).post(`/questions/bureau/${four.id}`, { act: "pass_on", service: departments.metropolis, reason: "Compétence métropole." });
    expect(back.headers.get("location")).toBe("/questions/bureau?fait=transmises&n=1");
    expect((await as(denis).get(`/questions/bureau/${four.id}`)).status).toBe(404);
  });

  it("joins duplicates: one answer reaches all, also those that come after it", async () => {
    const [main, like, later] = [
      await asked("Comment obtenir un composteur ?"),
      await asked("Un composteur, s’il vous plaît ?"),
      await asked("Encore un composteur ?"),
    ];
    const joined = await as(chloe).post("/questions/bureau", ticked([like.id], { act: "join", number: String(main.number) }));
    expect(joined.headers.get("location")).toBe("/questions/bureau?fait=reunies&n=1");
    expect(await (await house.get(like.follow)).text()).toContain("D’autres personnes ont posé la même question");
    await answer(chloe, main.id, "Demandez-le en ligne, il est livré en deux semaines.");
    expect(await (await house.get(like.follow)).text()).toContain("livré en deux semaines");
    await as(chloe).post(`/questions/bureau/${later.id}`, { act: "join", number: String(main.number) });
    expect([(await row(like.title)).state, (await row(later.title)).state]).toEqual(["answered", "answered"]);
    expect((await mails(later.email)).at(-1)!.subject).toContain("Une réponse à votre question");
  });

  it("closes one with a reason, and keeps notes to itself", async () => {
    const spam = await asked("Sans réponse possible ?");
    await as(chloe).post(`/questions/bureau/${spam.id}`, { act: "note", note: "Voir avec Paule." });
    await as(chloe).post(`/questions/bureau/${spam.id}`, { act: "close", close_reason: "Ce n’est pas une question." });
    const seen = await (await house.get(spam.follow)).text();
    expect(seen).toContain("Ce n’est pas une question.");
    expect(seen).not.toMatch(/Voir avec Paule|Chloé/);
    expect((await as(chloe).post(`/questions/bureau/${spam.id}`, { act: "close", close_reason: "Encore une fois" })).status).toBe(409);
  });
});

describe("joins in both directions at the same time", () => {
  it("leave one question to answer, and no circle", async () => {
    for (let turn = 0; turn < 3; turn++) {
      const [a, b] = [await asked(`Boucle aller ${turn} ?`), await asked(`Boucle retour ${turn} ?`)];
      const answers = await Promise.all([
        as(chloe).post(`/questions/bureau/${a.id}`, { act: "join", number: String(b.number) }),
        as(chloe).post(`/questions/bureau/${b.id}`, { act: "join", number: String(a.number) }),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
      const { rows } = await sql<{ state: string }>`select state from inquiries.inquiry where id in (${a.id}, ${b.id}) order by state`.execute(db);
      expect(rows.map(({ state }) => state)).toEqual(["joined", "open"]);
    }
  });
});
