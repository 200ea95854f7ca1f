import { describe, expect, it } from "vitest";

import { writeJourney } from "../move-proposal.command.ts";
import { judgingHouse } from "./judging.testing.ts";
import { sayNews } from "../notices/notices.ts";
import { sayIdea } from "../idea-name.ts";
import type { JourneyFact } from "../journey-fact.ts";
import { sayFact } from "../journey-fact.ts";

const house = await judgingHouse();
const { db, as, get, chloe } = house;

const told: readonly JourneyFact[] = [
  { code: "rank", rank: 30, of: 54 },
  { code: "no_rank" },
  { code: "opinion", verdict: "with_conditions" },
  { code: "assessment", verdict: "with_reserve" },
  { code: "answer", outcome: "accepted_in_part" },
  { code: "contest", about: "jury" },
  { code: "route", to: null },
];

describe("what the house says in a journey", () => {
  it("is phrased in each language", () => {
    for (const one of told) {
      const said = (["fr", "en", "nl"] as const).map((locale) => sayFact(one, locale));
      expect(new Set(said).size, one.code).toBe(3);
      expect(said).not.toContain(null);
    }
    expect(sayFact({ code: "of_tomorrow" } as never, "fr")).toBeNull();
  });

  it("is read in the reader’s language beside the words as they were written, and so are the lines of before", async () => {
    const process = await house.process({ stages: { collect: {}, jury: {} } });
    const idea = await house.idea(process.id);
    const line = { proposalId: idea.id, by: null, asWhom: "Commune de Roubaix" } as const;
    await writeJourney(db, { ...line, act: "opinion_given", told: { code: "opinion", verdict: "with_conditions" }, words: "Si la rue reste ouverte." });
    await writeJourney(db, { ...line, act: "ranked", told: { code: "rank", rank: 30, of: 54 } });
    await writeJourney(db, { ...line, act: "assessed", words: "Possible avec réserve — une conduite passe dessous." });
    const page = async (language: string) =>
      (await get(`/participer/${process.slug}/idees/${idea.number}-${idea.slug}`, { "accept-language": language })).text();
    const english = await page("en");
    for (const said of [
      'Commune de Roubaix: Favourable with conditions — <span lang="fr">Si la rue reste ouverte.</span>',
      "Rank 30 of 54",
      '<span lang="fr">Possible avec réserve — une conduite passe dessous.</span>',
    ])
      expect(english).toContain(said);
    expect(await page("nl")).toContain("Rang 30 van 54");
    expect(await page("fr")).toContain("Favorable sous conditions — Si la rue reste ouverte.");
    expect(await (await as(chloe).get(`/participer/instruction/idee/${idea.id}`)).text()).toContain("Rang 30 sur 54");
  });

  it("is read in the reader’s language in messages too", () => {
    const message = { news: "opinion", title: "Un verger", who: "Commune de Roubaix", told: told[2]!, reason: "Si la rue reste ouverte.", href: "/" } as const;
    expect(sayNews(message, "participant", "en").paragraphs.join(" ")).toContain("Favourable with conditions — Si la rue reste ouverte.");
    expect(sayNews({ ...message, told: null }, "participant", "nl").paragraphs.join(" ")).toContain("Si la rue reste ouverte.");
  });
});

describe("an act on an idea", () => {
  it("names the idea first, shows its text before the form, and says its number in the reader’s language", async () => {
    const process = await house.process({ stages: { collect: {}, admissibility: {} } });
    const idea = await house.idea(process.id);
    const html = await (await as(chloe).get(`/participer/instruction/idee/${idea.id}/recevabilite`)).text();
    expect(html).toContain(`<h1>n°\u00a0${idea.number} Un verger au bord du canal</h1>`);
    expect(html.indexOf("Planter vingt pommiers")).toBeLessThan(html.indexOf('id="acte"'));
    expect(html.indexOf("Planter vingt pommiers")).toBeGreaterThan(html.indexOf("<h1>"));
    expect(sayIdea({ number: 7, title: "Un verger" }, "en")).toBe("no.\u00a07 Un verger");
    expect(sayIdea({ number: 7, title: "Un verger" }, "nl")).toBe("nr.\u00a07 Un verger");
  });
});
