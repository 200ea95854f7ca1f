import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { actsHouse, textOf } from "../../ideas/acts.testing.ts";

const house = await actsHouse();
const { db, as, addProcess, addProposal } = house;
const amina = await addPerson(db);
const follows = async (person: string) =>
  (await sql`select from processes.follow where person_id = ${person} union all select from ideas.follow where person_id = ${person}`.execute(db)).rows.length;

describe("somebody who follows", () => {
  it("an idea and a process finds both in their space, and stops from there", async () => {
    const process = await addProcess();
    const idea = await addProposal(process, { title: "Un verger derrière l’école" });
    expect(await textOf(as(amina).get("/mon-espace/suivi"))).toContain("Vous ne suivez rien");
    const followed = await as(amina).post(`${idea.href}/suivre`, { act: "follow" });
    expect(followed.headers.get("location")).toBe(`${idea.href}?fait=suivi#suivre`);
    expect((await as(amina).post(`/participer/${process.slug}/suivre`, { act: "follow" })).headers.get("location")).toBe(
      `/participer/${process.slug}?fait=suivi#suivre`,
    );
    const list = await textOf(as(amina).get("/mon-espace/suivi"));
    expect(list).toMatch(new RegExp(`/participer/${process.slug}"[\\s\\S]*Un verger derrière l’école`));
    expect(await textOf(as(amina).get(`${idea.href}/suivre`))).toContain("Ne plus suivre");

    const stopped = await as(amina).post(`${idea.href}/suivre`, { act: "stop", retour: "suivi" });
    expect(stopped.headers.get("location")).toBe("/mon-espace/suivi?fait=arrete");
    expect(await textOf(as(amina).get("/mon-espace/suivi?fait=arrete"))).not.toContain("Un verger");
    await as(amina).post(`/participer/${process.slug}/suivre`, { act: "stop" });
    expect(await follows(amina)).toBe(0);
  });

  it("a hundred times at once follows once", async () => {
    const process = await addProcess();
    const idea = await addProposal(process);
    const person = await addPerson(db);
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => as(person).post(n % 2 ? `${idea.href}/suivre` : `/participer/${process.slug}/suivre`, { act: "follow" })),
    );
    expect(await follows(person)).toBe(2);
  });

  it("without an account signs in first; what is unknown or not public cannot be followed", async () => {
    const idea = await addProposal(await addProcess());
    expect((await house.get(`${idea.href}/suivre`)).status).toBe(303);
    expect((await house.post(`${idea.href}/suivre`, { act: "follow" })).status).toBe(403);
    const secret = await addProcess({ state: "draft" });
    for (const address of [`/participer/${secret.slug}/suivre`, "/participer/rien/suivre", `/participer/${secret.slug}/idees/1-rien/suivre`]) {
      expect((await as(amina).get(address)).status).toBe(404);
      expect((await as(amina).post(address, { act: "follow" })).status).toBe(404);
    }
  });
});
