import { describe, expect, it } from "vitest";

import { judgingHouse, roubaix } from "./judging.testing.ts";

const house = await judgingHouse();
const { as, chloe } = house;
/** A commune of the metropolis for which nobody has a role. */
const tourcoing = "59599";
const read = async (address: string) => (await (await as(chloe).get(address)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
const manage = (slug: string) => read(`/participer/instruction/demarche/${slug}`);
const dates = (stage: string) => read(`/participer/instruction/etape/${stage}/dates`);

describe("before a stage opens, its agents read what goes wrong", () => {
  it("criteria that nobody published, and a jury without a member; nothing once both are there", async () => {
    const process = await house.process({ stages: { admissibility: {}, jury: { opens: 5, closes: 20 } } });
    expect(await dates(process.stages.jury)).toMatch(/Les critères ne sont pas publiés.*Le jury n’a pas de membre/s);
    expect(await dates(process.stages.admissibility)).toContain("Les critères ne sont pas publiés");
    const ready = await house.process({ stages: { jury: { opens: 5, closes: 20, criteria: [["Utile"]] } } });
    await house.member(ready.id, chloe, "juror");
    expect(await dates(ready.stages.jury)).not.toContain("À vérifier");
    expect(await manage(ready.slug)).not.toContain("À vérifier");
  });

  it("communes with ideas where nobody can give an opinion", async () => {
    const process = await house.process({ stages: { opinion: { opens: 2, closes: 20 } } });
    await house.idea(process.id, { commune: roubaix });
    expect(await dates(process.stages.opinion)).not.toContain("À vérifier");
    await house.idea(process.id, { commune: tourcoing });
    expect(await manage(process.slug)).toContain("1 commune a des idées, et personne n’y peut donner d’avis");
  });

  it("an order that makes no sense", async () => {
    const process = await house.process({ stages: { collect: { opens: 10, closes: 30 }, admissibility: { opens: 2, closes: 40, criteria: [["Utile"]] } } });
    expect(await dates(process.stages.admissibility)).toContain("commence avant");
    const early = await house.process({ stages: { collect: { opens: 1, closes: 30 }, feasibility: { opens: 2, closes: 20 } } });
    expect(await manage(early.slug)).toContain("finit avant");
  });
});

describe("before an open stage closes", () => {
  it("its agents read what would stay without an end, and ideas that nobody studies", async () => {
    const process = await house.process({ stages: { admissibility: { criteria: [["Utile"]] }, feasibility: {} } });
    await house.idea(process.id);
    await house.idea(process.id, { state: "admissible" });
    await house.idea(process.id, { state: "admissible" });
    expect(await dates(process.stages.admissibility)).toContain("Si l’étape se fermait maintenant, il resterait : 1 idée à juger recevable ou non.");
    expect(await dates(process.stages.feasibility)).toContain("2 idées ne sont étudiées par aucun service.");
    expect(await manage(process.slug)).toMatch(/À vérifier[\s\S]*1 idée à juger/);
  });
});
