import ICAL from "ical.js";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { processIds } from "../story/ids.ts";
import { storyHouse, wordsOf } from "../../ideas/story.testing.ts";

const house = await storyHouse();
const { db, get, as, agent } = house;

const page = async (key: keyof typeof processIds, headers = {}) => (await get(`/participer/${processIds[key].slug}`, headers)).text();

describe("the page of a process", () => {
  it.each(["fr", "en", "nl"])("stands in %s for each process of the story that is public", async (language) => {
    for (const { slug } of Object.values(processIds)) {
      const answer = await get(`/participer/${slug}`, { "accept-language": language });
      if (answer.status === 404) continue;
      expect(answer.status, slug).toBe(200);
      expect(await answer.text(), slug).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("says the figures of each step, each leading to the list of what it counts", async () => {
    const html = await page("budget2025");
    const { rows } = await sql<{ all: number; feasible: number; awarded: number; cents: number }>`
      select count(*) as all, count(*) filter (where state in ('feasible', 'awarded', 'not_awarded', 'delivering', 'delivered', 'abandoned')) as feasible,
        count(*) filter (where state in ('awarded', 'delivering', 'delivered', 'abandoned')) as awarded,
        (select coalesce(sum(amount_cents), 0)::bigint from ideas.award where process_id = ${processIds.budget2025.id}) as cents
      from ideas.proposal where process_id = ${processIds.budget2025.id}`.execute(db);
    const { all, feasible, awarded } = rows[0]!;
    expect(all).toBe(137);
    expect(wordsOf(html)).toContain("137 idées déposées");
    expect(wordsOf(html)).toMatch(new RegExp(`${feasible} faisable`));
    expect(wordsOf(html)).toMatch(new RegExp(`${awarded} idées? retenue`));
    const figures = [...html.matchAll(/href="(\/participer\/budget-participatif-2025\/idees\?[^"]+)">(?:<strong>)?(\d+)/g)];
    expect(figures.map(([, href]) => href)).toEqual(
      expect.arrayContaining(
        ["etat=toutes", "etat=withdrawn", "recu=avis", "recu=silence", "recu=notes", "recu=reponse"].map((end) => expect.stringMatching(end)),
      ),
    );
    for (const [, href, count] of figures) expect(wordsOf(await (await get(href!)).text()), href).toMatch(new RegExp(`\\b${count} idées? trouvée`));
  });

  it("says what will be read and when, and leads to nothing that is not there", async () => {
    const bikes = wordsOf(await page("bikePlan"));
    expect(bikes).toMatch(/Les résultats : ici à partir du/);
    expect(bikes).not.toContain("Lire les résultats");
    const budget = await page("budget2027");
    expect(wordsOf(budget)).toMatch(/Ce qui est retenu : ici à partir du/);
    expect(wordsOf(budget)).not.toContain("Lire ce qui est retenu");
    const pools = await page("pools");
    expect(pools).not.toContain("etape=delivery");
    expect(pools).toContain(`href="/participer/${processIds.pools.slug}#decision"`);
    expect(wordsOf(pools)).toMatch(/Ce qui est décidé.*Conseil métropolitain, le .*25-C-0412/);
  });

  it("counts the same ideas in its table of channels", async () => {
    expect(wordsOf(await page("budget2025"))).toMatch(/Ensemble 137 /);
  });

  it("offers every act that is open, the one that most people come for first", async () => {
    const html = await page("budget2027");
    const acts = [...html.matchAll(/<a class="button( quiet)?( big)?" href="([^"]+)"/g)].map(([, quiet, , href]) => `${quiet ? "quiet " : ""}${href}`);
    expect(acts[0]).toBe(`/participer/${processIds.budget2027.slug}/deposer`);
    expect(acts[1]).toContain("quiet ");
  });

  it("says who decides what, by which criteria, and what moved with its reason", async () => {
    const html = await page("budget2027");
    for (const said of ["Qui décide quoi", "elle n’écarte pas une idée", "Cinq ateliers reportés à cause des intempéries", "prolongée"])
      expect(html).toContain(said);
    expect(html).toContain("/participer/budget-participatif-2025");
  });

  it("of one that is cancelled says why; a draft and a rehearsal are not found", async () => {
    const html = await page("riverBanks");
    expect(html).toContain("a repris le terrain");
    // Nothing comes of it any more: no stage that had not begun, in its way, in who decides what, or as a date to come.
    const { rows } = await sql<{ title: string; begun: boolean }>`
      select s.title, s.opens_at < p.ended_at as begun from processes.stage s join processes.process p on p.id = s.process_id
      where p.slug = ${processIds.riverBanks.slug}`.execute(db);
    for (const { title, begun } of rows) expect(html.includes(title), title).toBe(begun);
    expect(html).not.toContain("À venir");
    for (const key of ["wattrelosBudget", "lightPlan"] as const) {
      expect((await get(`/participer/${processIds[key].slug}`)).status).toBe(404);
      expect((await as(agent).get(`/participer/${processIds[key].slug}`)).status).toBe(200);
    }
    expect((await get("/participer/n-existe-pas")).status).toBe(404);
  });

  it("gives its dates to calendars", async () => {
    const answer = await get(`/participer/${processIds.budget2027.slug}/calendrier.ics`);
    expect(answer.headers.get("content-type")).toContain("text/calendar");
    const text = await answer.text();
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toHaveLength(16);
    expect(text).toContain("SEQUENCE:1");
    expect((await get(`/participer/${processIds.lightPlan.slug}/calendrier.ics`)).status).toBe(404);
  });

  it("lets its documents be downloaded", async () => {
    const [href] = /\/participer\/budget-participatif-2025\/documents\/[0-9a-f-]+/.exec(await page("budget2025"))!;
    expect((await get(href)).status).toBe(200);
    expect((await get(href.replace("budget-participatif-2025", "plan-velo-2027-2031"))).status).toBe(404);
    expect((await get("/participer/budget-participatif-2025/documents/rien")).status).toBe(404);
  });
});

describe("the story has one process open now in each kind of stage", () => {
  it("by the clock of the database", async () => {
    const { rows } = await sql<{ kind: string }>`
      select distinct s.kind from processes.stage s join processes.process p on p.id = s.process_id
      where p.state = 'published' and s.opens_at <= now() and (s.closes_at is null or s.closes_at > now()) order by 1`.execute(db);
    expect(rows.map(({ kind }) => kind)).toEqual([
      "admissibility",
      "award",
      "collect",
      "conversation",
      "debate",
      "delivery",
      "evaluation",
      "feasibility",
      "jury",
      "meeting",
      "opinion",
      "questionnaire",
      "vote",
    ]);
  });
});
