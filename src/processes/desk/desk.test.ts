import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { processIds } from "../story/ids.ts";
import { storyHouse, wordsOf } from "../../ideas/story.testing.ts";

const { db, get, as, agent } = await storyHouse();

describe("the agents' desk", () => {
  const denis = "a0000000-0000-4000-8000-000000000004";

  it("shows what one runs, by right or as one of the team, and nothing else", async () => {
    const html = await (await as(denis).get("/participer/instruction")).text();
    expect(html).toContain(processIds.roubaixBox.slug);
    expect(html).toContain(processIds.oldMill.slug);
    expect(html).not.toContain(processIds.lilleSchools.slug);
    expect(html).not.toContain(processIds.budget2027.slug);
    expect(await (await as(agent).get("/participer/instruction?etat=preparing")).text()).toContain(processIds.lightPlan.slug);
  });

  it("says what its calendar asks of a process: published late, to be closed", async () => {
    await sql`update processes.stage set opens_at = now() - interval '2 days' where id = ${processIds.lightPlan.stages.questionnaire}`.execute(db);
    await sql`update processes.stage set closes_at = now() - interval '1 day' where process_id = ${processIds.schoolStreets.id} and kind = 'evaluation'`.execute(
      db,
    );
    const html = wordsOf(await (await as(agent).get("/participer/instruction?retard=1")).text());
    expect(html).toContain("La première étape devait ouvrir");
    expect(wordsOf(await (await as(agent).get("/participer/instruction")).text())).toContain("Toutes les étapes sont terminées : clore la démarche");
    expect((await get("/participer/instruction")).status).toBe(303);
  });

  it("is searched by words of titles, ordered, and taken along as it is shown", async () => {
    const at = async (query: string) => (await as(agent).get(`/participer/instruction${query}`)).text();
    const slugs = (html: string) => [...html.matchAll(/<th scope="row"><a href="\/participer\/instruction\/demarche\/([^"/]+)"/g)].map(([, slug]) => slug);
    const all = slugs(await at("?tri=titre"));
    expect(all.length).toBeGreaterThan(2);
    expect(slugs(await at("?tri=-titre"))).toEqual(all.toReversed());
    const found = slugs(await at("?q=BUDGET"));
    expect(found).toContain(processIds.budget2027.slug);
    expect(found.length).toBeLessThan(all.length);
    expect(await at("?q=zzzz")).toContain("Rien ne répond à cette recherche");
    const file = await (await as(agent).get("/participer/instruction.csv?q=budget")).text();
    expect(file.trim().split("\r\n")).toHaveLength(found.length + 1);
    expect((await get("/participer/instruction.csv")).status).toBe(303);
    expect(await (await as(denis).get("/participer/instruction.csv")).text()).not.toContain("Budget participatif 2027");
  });

  it("leads from a process to each of its parts", async () => {
    const { slug } = processIds.budget2027;
    for (const part of ["", "/texte", "/etapes", "/categories", "/equipe", "/partenaires", "/documents", "/jalons", "/etat"]) {
      const answer = await as(agent).get(`/participer/instruction/demarche/${slug}${part}`);
      expect(answer.status, part).toBe(200);
      expect(await answer.text(), part).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
