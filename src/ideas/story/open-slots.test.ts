import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { readTerritory, type SlotContext } from "#territory";
import { addPerson } from "../../people/people.testing.ts";
import { listFeasible } from "../feasible.query.ts";
import { tellNearStages } from "../../processes/keeping/stages-near.command.ts";
import { processIds } from "../../processes/story/ids.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { storyHouse, wordsOf } from "../story.testing.ts";

const house = await storyHouse();
const { db, owner, get, as, agent } = house;
const { offers } = house.services;
const territory = await readTerritory(db);
const context = (): SlotContext => ({ db, territory, offers, locale: "fr", now: new Date() });
const denis = "a0000000-0000-4000-8000-000000000004";
const commune = (slug: string) => territory.communeBySlug(slug)!;

describe("the home", () => {
  it("says what is open for the chosen commune, and when it ends", async () => {
    const roubaix = wordsOf(await (await get("/?commune=roubaix")).text());
    expect(roubaix).toContain("Ouvert à Roubaix");
    expect(roubaix).toMatch(/démarches? .*vous concernent?/);
    expect(roubaix).toContain("Plan vélo 2027-2031");
    expect(wordsOf(await (await get("/")).text())).toContain("Ouvert en ce moment");
  });

  it("keeps each due date that concerns a commune, and no other", async () => {
    const [deadline] = offers.deadlines;
    const forRoubaix = await deadline!.list(context(), commune("roubaix"));
    const forLille = await deadline!.list(context(), commune("lille"));
    expect(forRoubaix.map(({ title }) => title)).toContain("Plan vélo 2027-2031");
    const { rows } = await sql<{ open: number }>`
      select count(*) as open from processes.stage where process_id = ${processIds.bikePlan.id} and kind = 'debate' and closes_at > now()`.execute(db);
    expect(rows[0]!.open).toBe(1);
    expect(forLille.every(({ title }) => title !== "La place du marché couvert")).toBe(true);
  });

  it("colours the communes that have a process of their own open", async () => {
    const counts = Object.fromEntries(
      await Promise.all(
        offers.mapCounts.filter(({ key }) => key.startsWith("participation-")).map(async (one) => [one.glass, await one.count(context())] as const),
      ),
    );
    for (const map of Object.values(counts)) expect(map.size).toBeLessThan(20);
    if (offers.stagePlugs.some(({ kind, act }) => kind === "collect" && act)) expect(counts["idea"]!.get(commune("roubaix").code)).toBeGreaterThan(0);
  });
});

describe("what others find of processes", () => {
  it("is found by the search, but never a draft or a rehearsal", async () => {
    const search = async (q: string) => wordsOf(await (await get(`/recherche?q=${encodeURIComponent(q)}`)).text());
    expect(await search("plan vélo")).toContain("Plan vélo 2027-2031");
    expect(await search("plan lumiere")).not.toContain("Éteindre, baisser, garder");
    expect(await search("budget participatif wattrelos")).not.toContain("80 000 € pour les quartiers de Wattrelos");
  });

  it("is news: published, extended with its reason, cancelled; of a commune, its own", async () => {
    const list = (code: string | null) =>
      offers.news.find(({ kind }) => kind === "demarches")!.list(db, { commune: code, limit: 50, now: new Date(), locale: "fr", offers });
    const all = await list(null);
    const titles = all.map(({ title }) => title);
    expect(titles).toContain("Nouvelle démarche\u00a0: Plan vélo 2027-2031");
    expect(titles.some((title) => title.includes("est prolongée"))).toBe(true);
    expect(titles).toContain("Démarche annulée\u00a0: Les rives de la Deûle à Wambrechies");
    expect(titles.every((title) => !title.includes("Plan lumière"))).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect((await list("59512")).map(({ title }) => title)).toContain("Nouvelle démarche\u00a0: Boîte à idées de Roubaix");
    expect((await list("59512")).every(({ title }) => !title.includes("Plan vélo"))).toBe(true);
  });

  it("stands on the thread; one that is not public says nothing of itself", async () => {
    const things = await offers.things
      .find(({ kind }) => kind === "process")!
      .find(db, [processIds.budget2025.id, processIds.lightPlan.id, "rien"], "fr", offers);
    expect(things.get(processIds.budget2025.id)).toMatchObject({ title: "Budget participatif métropolitain 2025", day: "2025-04-22", hidden: false });
    expect(things.get(processIds.lightPlan.id)).toMatchObject({ hidden: true });
    expect(things.size).toBe(2);
  });

  it("lists what is feasible for whoever counts votes, with cost and place", async () => {
    await sql`update ideas.proposal set state = 'feasible' where process_id = ${processIds.tourcoingBudget.id} and state in ('filed', 'admissible')`.execute(
      db,
    );
    const feasible = await listFeasible(db, processIds.tourcoingBudget.id);
    expect(feasible.length).toBeGreaterThan(0);
    for (const one of feasible) {
      expect(one.href).toBe(`/participer/budget-participatif-tourcoing/idees/${one.href.split("/").at(-1)}`);
      expect(one.summary.length).toBeLessThanOrEqual(201);
      expect(one.category?.name).toBeTruthy();
    }
  });
});

describe("my space", () => {
  it("leads agents to what they run, and a juror to the process that counts on them", async () => {
    expect(await (await as(agent).get("/mon-espace")).text()).toContain("Mes démarches à conduire");
    const juror = await addPerson(db);
    expect(await (await as(juror).get("/mon-espace")).text()).not.toContain("Démarches où j’ai un rôle");
    await sql`insert into processes.process_member (process_id, person_id, part) values (${processIds.oldMill.id}, ${juror}, 'juror')`.execute(db);
    expect(wordsOf(await (await as(juror).get("/mon-espace")).text())).toContain("Quels usages pour l’ancienne filature ? : juré");
  });

  it("gives what is kept of a person, and forgets them without undoing what they published", async () => {
    const { teams } = await copyOf(house, denis, "participation");
    expect(teams!.length).toBeGreaterThan(0);
    const leaving = await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
    await sql`insert into processes.process_member (process_id, person_id, part) values (${processIds.oldMill.id}, ${leaving}, 'lead')`.execute(db);
    await sql`update processes.stage_change set by = ${leaving}`.execute(owner);
    await eraseIn(house, "participation", leaving, "anonymise");
    const { rows } = await sql<{ members: number; changes: number }>`
      select (select count(*) from processes.process_member where person_id = ${leaving}) as members, (select count(*) from processes.stage_change) as changes`.execute(
      db,
    );
    expect(rows[0]).toMatchObject({ members: 0 });
    expect(rows[0]!.changes).toBeGreaterThan(0);
  });
});

describe("each morning", () => {
  it("followers are told once of what opened and of what ends in three days", async () => {
    const follower = await addPerson(db);
    const { collect, meeting } = processIds.budget2027.stages;
    await sql`insert into processes.follow (person_id, process_id) values (${follower}, ${processIds.budget2027.id})`.execute(db);
    await sql`update processes.stage set opens_at = now() - interval '3 hours' where id = ${meeting}`.execute(db);
    await sql`update processes.stage set closes_at = now() + interval '2 days' where id = ${collect}`.execute(db);
    const news = async () =>
      (
        await sql<{ news: string; stage: string }>`
          select payload ->> 'news' as news, payload ->> 'stage' as stage from notifications.message where person_id = ${follower} and kind = 'participation.stage_near' order by 1`.execute(
          db,
        )
      ).rows;
    await Promise.all([tellNearStages(db, offers.processPlugs), tellNearStages(db, offers.processPlugs)]);
    expect(await news()).toEqual([
      { news: "ending", stage: "Déposer une idée" },
      { news: "opened", stage: "Ateliers dans les tiers-lieux" },
    ]);
    await tellNearStages(db, offers.processPlugs);
    expect(await news()).toHaveLength(2);
    await sql`update processes.stage set closes_at = now() + interval '60 hours' where id = ${collect}`.execute(db);
    await tellNearStages(db, offers.processPlugs);
    expect(await news()).toHaveLength(3);
  });
});
