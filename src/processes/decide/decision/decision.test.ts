import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { judgingHouse } from "../../../ideas/judging/judging.testing.ts";

const house = await judgingHouse();
const { db, as, get, chloe, denis, hugo, audited } = house;

const address = (slug: string) => `/participer/instruction/demarche/${slug}/decision`;
const told = {
  seen: "0",
  text: "Les piscines ouvrent le **dimanche** de 9 à 17 heures.",
  as_whom: "Conseil métropolitain",
  decided_on: "2025-12-19",
  deliberation: "25-C-0412",
  link: "https://deliberations.example/25-C-0412",
};
const page = async (slug: string, language = "fr") => (await get(`/participer/${slug}`, { "accept-language": language })).text();
const process = (award: { opens: number; closes?: number | null }) => house.process({ stages: { questionnaire: { opens: -60, closes: -30 }, award } });

describe("what is decided of a whole process", () => {
  it("is told by who runs it once its award is open, and read on its page, in Decide and from its stage", async () => {
    const { id, slug } = await process({ opens: -10, closes: 20 });
    expect(await page(slug)).toContain("Ce qui est retenu\u00a0: ici à partir du");
    expect((await as(chloe).post(address(slug), told)).status).toBe(303);
    const html = await page(slug);
    expect(html).toMatch(
      /id="decision"[\s\S]*Conseil métropolitain, le 19 décembre 2025[\s\S]*<strong>dimanche<\/strong>[\s\S]*25-C-0412[\s\S]*deliberations\.example/,
    );
    expect(html).toContain(`href="/participer/${slug}#decision">Lire ce qui est décidé`);
    expect(await page(slug, "nl")).toContain("Wat beslist is");
    expect(await (await get("/decider")).text()).toMatch(/Conseil métropolitain, le 19 décembre 2025[\s\S]*Les piscines ouvrent le dimanche/);
    expect(await audited(id)).toEqual(["process.decide"]);
  });

  it("is corrected with a reason, the earlier version stays readable; of two who correct at once, one does", async () => {
    const { id, slug } = await process({ opens: -10 });
    await as(chloe).post(address(slug), told);
    const again = { ...told, seen: "1", text: "Les piscines ouvrent le dimanche de 9 à 18 heures." };
    expect((await as(chloe).post(address(slug), again)).status).toBe(422);
    const correct = () => as(chloe).post(address(slug), { ...again, correction: "L’heure de fermeture était fausse." });
    const answers = await Promise.all([correct(), correct(), correct()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    const html = await page(slug);
    expect(html).toMatch(/9 à 18 heures[\s\S]*L’heure de fermeture était fausse[\s\S]*Version 1[\s\S]*9 à 17 heures/);
    expect(await audited(id)).toEqual(["process.decide", "process.correct_decision"]);
  });

  it("waits for the stage of awarding, asks again what was typed wrong, and is nobody else’s to tell", async () => {
    const early = await process({ opens: 5 });
    expect((await as(chloe).post(address(early.slug), told)).status).toBe(409);
    expect(await (await as(chloe).get(address(early.slug))).text()).toContain("quand l’étape qui retient est ouverte");
    const { slug } = await process({ opens: -10 });
    const wrong = await as(chloe).post(address(slug), { ...told, text: "Oui.", decided_on: "2999-01-01", link: "javascript:alert(1)" });
    expect(wrong.status).toBe(422);
    for (const said of ["20 à 12\u00a0000 signes", "Écrivez un jour passé", "commence par https://", "25-C-0412"])
      expect(await wrong.clone().text()).toContain(said);
    for (const someone of [denis, hugo]) expect((await as(someone).post(address(slug), told)).status).toBeGreaterThanOrEqual(403);
    const { rows } = await sql`select from processes.process_decision d join processes.process p on p.id = d.process_id where p.slug = ${slug}`.execute(db);
    expect(rows).toHaveLength(0);
  });
});
