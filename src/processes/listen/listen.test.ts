import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { processIds } from "../story/ids.ts";
import { addPerson } from "../../people/people.testing.ts";
import { storyHouse } from "../../ideas/story.testing.ts";

const { db, get, as, agent } = await storyHouse();

describe("home of listening", () => {
  const titles = (html: string) => [...html.matchAll(/<h2><a href="\/participer\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);

  it("lists what is open, what ends first on top, and nothing that is not public", async () => {
    const html = await (await get("/participer")).text();
    expect(titles(html).length).toBeGreaterThan(1);
    expect(html).not.toContain(processIds.wattrelosBudget.slug);
    const past = titles(await (await get("/participer?etat=passees")).text());
    expect(past).toEqual(expect.arrayContaining([processIds.pools.slug, processIds.riverBanks.slug]));
  });

  it("offers what most people come for, or the act that was asked for", async () => {
    const { slug } = processIds.budget2027;
    const actOf = (html: string) => {
      const entry = html.slice(html.indexOf(`<h2><a href="/participer/${slug}"`));
      return /class="go" href="([^"]+)"/.exec(entry)![1];
    };
    expect(actOf(await (await get("/participer")).text())).toBe(`/participer/${slug}/deposer`);
    expect(actOf(await (await get("/participer?agir=collect")).text())).toBe(`/participer/${slug}/deposer`);
    expect(actOf(await (await get("/participer?agir=meeting")).text())).toContain("rencontres");
  });

  it("narrows to a commune, a scale, an act, and says so when nothing answers", async () => {
    const all = ["", "&etat=examen", "&etat=bientot", "&etat=passees"];
    const slugs = async (query: string) =>
      (await Promise.all(all.map(async (state) => titles(await (await get(`/participer?${query}${state}`)).text())))).flat();
    const roubaix = await slugs("commune=59512");
    expect(roubaix).toContain(processIds.coveredMarket.slug);
    expect(roubaix).toContain(processIds.budget2027.slug);
    expect(roubaix).not.toContain(processIds.lilleSchools.slug);
    expect(await slugs("commune=roubaix&echelle=communes")).not.toContain(processIds.budget2027.slug);
    expect(await slugs("commune=mons-en-baroeul&echelle=zone")).toEqual([processIds.newSquare.slug]);
    expect(await slugs("agir=questionnaire&etat=")).toContain(processIds.bikePlan.slug);
    expect(await (await get("/participer?commune=lille&echelle=zone")).text()).toContain("Aucune démarche ne répond à ce choix");
    expect((await get("/participer?commune=zz&echelle=x&agir=y&etat=z")).status).toBe(200);
  });

  it("offers a resident their own commune, and an agent their desk", async () => {
    const resident = await addPerson(db);
    await sql`
      insert into people.residency (person_id, commune_code, how, attested_on, valid_until)
      values (${resident}, '59512', 'desk', (now() at time zone 'Europe/Paris')::date, (now() at time zone 'Europe/Paris')::date + interval '2 years')`.execute(
      db,
    );
    expect(await (await as(resident).get("/participer")).text()).toContain("Voir ce qui concerne Roubaix");
    expect(await (await as(agent).get("/participer")).text()).toContain("/participer/instruction");
    expect(await (await get("/participer")).text()).not.toContain("/participer/instruction");
  });
});
