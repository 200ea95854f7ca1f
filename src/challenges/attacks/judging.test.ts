import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { rankLine } from "../../calls/judge/rank.line.ts";
import { addPerson } from "../../people/people.testing.ts";
import { broken, challengesHouse } from "../challenges.testing.ts";

const house = await challengesHouse();
const { db, owner, as, agent, judged, judge, reasons, services } = house;

describe("the jury", () => {
  it("reads nothing before the closing, and others' points only once its own are sent", async () => {
    const { held, first, numbers, jurors, before } = await judged();
    expect(before.status).toBe(404);
    const page = `/defis/${held.slug}/jury/${numbers[0]}`;
    expect((await judge(jurors[0], held, numbers[0], [5, 4])).status).toBe(303);
    const secret = "Un secret de la première lecture.";
    await sql`alter table challenges.verdict disable trigger verdict_in_time`.execute(owner);
    await sql`update challenges.verdict set comment = ${secret} where person_id = ${jurors[0]} and team_id = ${first.id}`.execute(owner);
    await sql`alter table challenges.verdict enable trigger verdict_in_time`.execute(owner);
    expect(await (await as(jurors[1]).get(page)).text()).not.toContain(secret);
    // Who runs it and judges it reads no more than any juror.
    const both = await addPerson(db, { email: "agent-et-jure@ailleurs.example", roles: [{ role: "agent", kind: "metropolis", id: null }] });
    await as(agent).post(`/defis/${held.slug}/jury`, { act: "name", mel: "agent-et-jure@ailleurs.example", nom: "Les deux" });
    expect((await as(both).get(`/defis/${held.slug}/resultats`)).status).toBe(404);
    for (const person of [first.captain, await addPerson(db)]) expect((await as(person).get(page)).status).toBe(404);
    expect((await judge(jurors[1], held, numbers[0], [3, 3])).status).toBe(303);
    expect(await (await as(jurors[1]).get(page)).text()).toContain(secret);
  });

  it("finds first what is left to read, and the next one from each that it has read", async () => {
    const { held, first, numbers, jurors } = await judged();
    const [jury, page] = [`/defis/${held.slug}/jury`, (at: number) => `/defis/${held.slug}/jury/${numbers[at]}`];
    const plainly = async (address: string) => (await (await as(jurors[0]).get(address)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
    const next = /href="([^"]+)"[^>]*>Lire la suivante/;
    const before = await plainly(jury);
    expect([before.includes("2 réponses à lire sur 2."), next.exec(before)?.[1]]).toEqual([true, page(0)]);
    await as(jurors[0]).post(page(0), { act: "tie", lien: "Ma sœur est dans cette équipe" });
    expect(next.exec(await plainly(page(0)))?.[1]).toBe(page(1));
    await as(jurors[0]).post(page(1), { act: "save", points_utilite: "2", avis: "" });
    const between = await plainly(jury);
    expect(between).toContain("1 réponse à lire sur 2.");
    expect(between.indexOf("Brouillon")).toBeLessThan(between.indexOf("Lien avec l’équipe"));
    await judge(jurors[0], held, numbers[1], [5, 5]);
    expect([await plainly(jury), await plainly(page(1))].map((shown) => next.test(shown))).toEqual([false, false]);
    expect(await plainly(jury)).toContain("0 réponse à lire sur 2.");
    expect((await as(first.captain).get(jury)).status).toBe(404);
  });

  it("judges no team that it has a tie to: declared, found by structure or by domain, before or after it judged", async () => {
    const { held, first, second, numbers, jurors } = await judged();
    const declared = await as(jurors[0]).post(`/defis/${held.slug}/jury/${numbers[0]}`, { act: "tie", lien: "Ma sœur est dans cette équipe" });
    expect(declared.status).toBe(303);
    expect((await judge(jurors[0], held, numbers[0], [5, 5])).status).toBe(409);
    expect(await (await as(jurors[0]).get(`/defis/${held.slug}/jury/${numbers[0]}`)).text()).not.toContain("Nous avons croisé");
    expect(await broken(sql`insert into challenges.verdict (team_id, person_id) values (${first.id}, ${jurors[0]})`.execute(owner))).toBe("no_conflict");

    await sql`update people.person set email = 'membre@atelier-commun.example' where id = ${second.captain}`.execute(owner);
    await sql`update people.person set email = 'juree@atelier-commun.example' where id = ${jurors[1]}`.execute(owner);
    expect((await judge(jurors[1], held, numbers[1], [5, 5])).status).toBe(409);
    expect((await judge(jurors[1], held, numbers[0], [4, 4])).status).toBe(303);
    // Known late: what was sent stays, and counts no more.
    await sql`insert into challenges.tie (team_id, person_id, source, reason) values (${first.id}, ${jurors[1]}, 'declared', 'Su plus tard')`.execute(owner);
    const { rows } = await sql`select from challenges.counted_verdict where team_id = ${first.id}`.execute(db);
    expect(rows).toHaveLength(0);
    expect((await as(agent).post(`/defis/${held.slug}/resultats`, { act: "publish", ...reasons(numbers) })).status).toBe(409);
  });

  it("gives whole points once: what was sent stays, whoever writes to the database", async () => {
    const { held, first, numbers, jurors } = await judged();
    const page = `/defis/${held.slug}/jury/${numbers[0]}`;
    expect((await as(jurors[0]).post(page, { act: "send", points_utilite: "9", points_qualite: "1", avis: "Un avis assez long." })).status).toBe(422);
    expect((await as(jurors[0]).post(page, { act: "save", points_utilite: "2", avis: "" })).status).toBe(303);
    expect((await as(jurors[0]).post(page, { act: "send", points_utilite: "2", avis: "Un avis assez long." })).status).toBe(422);
    expect(await broken(sql`update challenges.verdict set sent_at = now() where team_id = ${first.id} and person_id = ${jurors[0]}`.execute(owner))).toBe(
      "verdict_whole",
    );
    expect((await judge(jurors[0], held, numbers[0], [2, 3])).status).toBe(303);
    expect((await judge(jurors[0], held, numbers[0], [5, 5])).status).toBe(409);
    expect(await broken(sql`update challenges.score set points = 5 where team_id = ${first.id} and person_id = ${jurors[0]}`.execute(owner))).toBe(
      "verdict_is_kept",
    );
    expect(
      await broken(sql`update challenges.verdict set comment = 'Une autre chose' where team_id = ${first.id} and person_id = ${jurors[0]}`.execute(owner)),
    ).toBe("verdict_is_kept");
  });
});

describe("the public's vote", () => {
  it("is begun once in the box of votes, with a choice for each answer that was sent, by who runs votes", async () => {
    const { held, first, jurors } = await judged();
    const page = `/defis/${held.slug}/jury`;
    const fields = { act: "vote", debut_date: "2099-01-10", debut_time: "08:00", fin_date: "2099-01-20", fin_time: "20:00", prix: "1 000" };
    expect((await as(jurors[0]).post(page, fields)).status).toBe(403);
    expect((await as(first.captain).post(page, fields)).status).toBe(404);
    expect((await as(agent).post(page, { ...fields, fin_date: "2099-01-05" })).status).toBe(422);
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(page, fields)));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const { rows } = await sql<{ title: string; cost: number; budget: number; state: string }>`
      select p.title, p.cost_cents::int as cost, v.budget_cents::int as budget, v.state from challenges.challenge c join budgets.vote v on v.id = c.vote_id
      join budgets.project p on p.vote_id = v.id where c.id = ${held.id} order by p.number`.execute(db);
    expect(rows).toEqual(["La première", "La seconde"].map((title) => ({ title, cost: 100_000, budget: 100_000, state: "draft" })));
    const setup = pressed.find(({ status }) => status === 303)!.headers.get("location")!;
    expect((await as(agent).get(setup)).status).toBe(200);
    // A draft is nobody else's.
    expect(await (await house.get(`/defis/${held.slug}`)).text()).not.toContain("/votes/prix-du-public");
  });
});

describe("results", () => {
  it("are published once, with a reason for each team; nobody else reads them before", async () => {
    const { held, first, numbers, jurors, results } = await judged();
    for (const person of [first.captain, jurors[0]]) expect((await as(person).get(results)).status).toBe(404);
    expect((await house.get(`/defis/${held.slug}/reponses/${numbers[0]}`)).status).toBe(404);
    expect((await as(agent).post(results, { act: "publish", ...reasons(numbers) })).status).toBe(409);
    await judge(jurors[0], held, numbers[0], [2, 2]);
    await judge(jurors[1], held, numbers[1], [5, 5]);
    expect((await as(agent).post(results, { act: "publish", ...reasons([numbers[0]]) })).status).toBe(422);
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(results, { act: "publish", ...reasons(numbers) })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const page = await (await house.get(results)).text();
    expect(page.indexOf("La seconde")).toBeLessThan(page.indexOf("La première"));
    const file = JSON.parse(await (await house.get(`${results}/1`)).text()) as { places: { number: number; rank: number }[] };
    expect(file.places.map(({ number }) => number)).toEqual([numbers[1], numbers[0]]);
    expect((await house.get(`/defis/${held.slug}/reponses/${numbers[0]}`)).status).toBe(200);
    expect((await judge(jurors[0], held, numbers[1], [0, 0])).status).toBe(409);
    // Anybody makes it again from the published file, and a place that was changed on the way is found.
    const folder = await freshFolder("ranking");
    const [good, changed] = [join(folder, "classement-1.json"), join(folder, "change.json")];
    const text = await (await house.get(`${results}/1`)).text();
    await writeFile(good, text);
    await writeFile(changed, JSON.stringify({ ...file, places: file.places.toReversed().map((place, at) => ({ ...place, rank: at + 1 })) }));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const run = (path: string) =>
      rankLine.run([path], { out: say, err: say, settings: services.settings, database: () => Promise.reject(new Error("needs none")) });
    expect([await run(good), await run(changed)]).toEqual([0, 1]);
    expect(said.join("\n")).toMatch(/The same ranking[\s\S]*Another ranking/);
    await rm(folder, { recursive: true });
  });

  it("wait with their reasons page by page, whose are kept by nobody else, and are none any more once published", async () => {
    const { held, first, numbers, jurors, results } = await judged();
    await judge(jurors[0], held, numbers[0], [2, 2]);
    await judge(jurors[0], held, numbers[1], [5, 5]);
    const [one, other] = [{ [`raisons_${numbers[0]}`]: "La carte est claire." }, { [`raisons_${numbers[1]}`]: "Les capteurs restent à vérifier." }];
    const kept = async () =>
      (
        await sql<{ words: string }>`select d.words from challenges.drafted_reasons d join challenges.entry e on e.team_id = d.team_id
          where e.challenge_id = ${held.id} order by e.number`.execute(db)
      ).rows.map(({ words }) => words);
    for (const person of [first.captain, jurors[0]]) expect((await as(person).post(results, { act: "keep", ...one })).status).toBe(404);
    expect((await as(agent).post(results, { act: "keep", ...one })).status).toBe(303);
    expect((await as(agent).post(results, { act: "keep", [`raisons_${numbers[1]}`]: "court", raisons_999: "Une réponse d’un autre défi." })).status).toBe(422);
    expect(await kept()).toEqual(Object.values(one));
    expect(await (await as(agent).get(results)).text()).toContain(Object.values(one)[0]);
    // What is emptied is taken away, and what is not on the page stays.
    expect((await as(agent).post(results, { act: "keep", [`raisons_${numbers[0]}`]: " ", ...other })).status).toBe(303);
    expect(await kept()).toEqual(Object.values(other));
    const lacking = await as(agent).post(results, { act: "publish" });
    expect([lacking.status, await lacking.text()]).toEqual([422, expect.stringContaining("Il manque les raisons d’une réponse. Rien n’a été publié.")]);
    expect((await as(agent).post(results, { act: "publish", ...one })).status).toBe(303);
    expect(await kept()).toEqual([]);
    const told = await (await house.get(results)).text();
    for (const words of [...Object.values(one), ...Object.values(other)]) expect(told).toContain(words);
    expect((await as(agent).post(results, { act: "keep", ...one })).status).toBe(409);
  });

  it("are moved by an appeal that somebody who did not judge accepts, with the ranking before and after", async () => {
    const { held, first, second, numbers, jurors, results } = await judged();
    await judge(jurors[0], held, numbers[0], [2, 2]);
    await judge(jurors[1], held, numbers[1], [4, 4]);
    await as(agent).post(results, { act: "publish", ...reasons(numbers) });
    const page = `/defis/${held.slug}/reponses/${numbers[0]}`;
    const recours = "Le jury n’a pas vu que la carte a été essayée par quarante personnes.";
    expect((await as(second.captain).post(page, { act: "appeal", recours })).status).toBe(409);
    const filed = await Promise.all([1, 2].map(() => as(first.captain).post(page, { act: "appeal", recours })));
    expect(filed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await (await house.get(page)).text()).not.toContain("quarante personnes");
    const { rows } = await sql<{ id: string }>`select id from challenges.appeal where team_id = ${first.id}`.execute(db);
    const { id } = rows[0]!;
    const settle = { act: `settle:${id}`, issue: "accepte", points_utilite: "5", reponse: "Les essais étaient dans le dossier, le jury les a relus." };
    expect((await as(first.captain).post(page, settle)).status).toBe(403);
    expect(
      await broken(
        sql`update challenges.appeal set outcome = 'rejected', answer = 'Par un juré lui-même', settled_at = now(), settled_by = ${jurors[0]} where id = ${id}`.execute(
          owner,
        ),
      ),
    ).toBe("appeal_by_another");
    expect((await as(agent).post(page, settle)).status).toBe(303);
    expect((await as(agent).post(page, settle)).status).toBe(409);
    const files = await Promise.all(
      [1, 2].map(async (number) => JSON.parse(await (await house.get(`${results}/${number}`)).text()) as { places: { number: number }[] }),
    );
    expect(files.map(({ places }) => places[0]!.number)).toEqual([numbers[1], numbers[0]]);
    const { rows: prizes } = await sql<{ prize: number }>`select prize from challenges.result where team_id = ${first.id}`.execute(db);
    expect(prizes[0]!.prize).toBe(1);
  });

  it("are no business of an agent who has a team in the challenge: they read, name, publish and settle nothing of it", async () => {
    const both = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    const held = await house.challenge();
    const own = await house.team(held);
    await house.join(own, both);
    const numbers = [await house.send(own), await house.send(await house.team(held))];
    const jurors = [await house.juror(held)];
    await house.close(held);
    const [jury, results] = [`/defis/${held.slug}/jury`, `/defis/${held.slug}/resultats`];
    for (const number of numbers) await judge(jurors[0]!, held, number, [number, 3]);
    for (const address of [jury, results]) expect((await as(both).get(address)).status).toBe(404);
    const naming = { act: "name", mel: "quelquun@ailleurs.example", nom: "Quelqu’un" };
    expect((await as(both).post(jury, naming)).status).toBe(404);
    expect((await as(both).post(results, { act: "publish", ...reasons(numbers) })).status).toBe(404);
    expect((await as(agent).post(results, { act: "publish", ...reasons(numbers) })).status).toBe(303);
    const page = `/defis/${held.slug}/reponses/${numbers[0]}`;
    expect((await as(own.captain).post(page, { act: "appeal", recours: "Le jury n’a pas lu la dernière partie de l’envoi." })).status).toBe(303);
    const { rows } = await sql<{ id: string }>`select id from challenges.appeal where team_id = ${own.id}`.execute(db);
    const settle = { act: `settle:${rows[0]!.id}`, issue: "accepte", points_utilite: "5", reponse: "Nous avons très bien travaillé, en effet." };
    expect((await as(both).post(page, settle)).status).toBe(403);
    const alone = sql`update challenges.appeal set outcome = 'accepted', answer = 'Par un membre', settled_at = now(), settled_by = ${both} where id = ${rows[0]!.id}`;
    expect(await broken(alone.execute(owner))).toBe("appeal_by_another");
    expect((await as(agent).post(page, settle)).status).toBe(303);
    expect(await (await house.get(page)).text()).toContain("compte désormais pour 5 sur 5");
  });
});
