import { sql } from "kysely";
import { expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import operations from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, operations], { settings: { PUBLIC_URL: "https://ville.example", SMTP_URL: "smtp://127.0.0.1:1" } });
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", ...whole }] });
const agent = await addPerson(house.db, { name: "Agent", roles: [{ role: "agent", ...whole }] });
const page = async (who = administrator) => (await house.as(who).get(routes.service.href())).text();
/** What stands after the heading of a line, up to the next. */
const lineOf = (html: string, says: string) => html.split(/<h3>/).find((part) => part.startsWith(says))!;

it("is for administrators: an officer is refused, and neither their home nor their space speaks of it", async () => {
  expect((await house.as(agent).get(routes.service.href())).status).toBe(403);
  for (const address of ["/", "/mon-espace"]) {
    expect(await (await house.as(administrator).get(address)).text()).toContain("Mise en service");
    expect(await (await house.as(agent).get(address)).text()).not.toContain("Mise en service");
  }
  expect(await (await house.get("/")).text()).not.toContain("Mise en service");
});

it("measures each line anew: what is done is said done, and nothing can be posted", async () => {
  const before = await page();
  expect(lineOf(before, "Une adresse publique")).toContain("https://ville.example");
  expect(lineOf(before, "Deux administrateurs")).toMatch(/À faire[\s\S]*1 administrateur, dont 0[\s\S]*href="\/roles\/donner\?role=administrator"/);
  expect((await house.as(administrator).post(routes.service.href(), { done: "1" })).status).toBe(405);
  const second = await addPerson(house.db, { name: "Deuxième", roles: [{ role: "administrator", ...whole }] });
  for (const id of [administrator, second]) await house.db.insertInto("people.two_factor").values({ person_id: id, secret: "s", backup_codes: "s" }).execute();
  expect(lineOf(await page(), "Deux administrateurs")).toMatch(/Prêt[\s\S]*2 administrateurs, dont 2/);
});

it("believes a mail server only when a mail has left, and no longer when more are refused", async () => {
  expect(lineOf(await page(), "Les courriels partent")).toMatch(/À faire[\s\S]*aucun courriel/);
  const mail = (state: string) =>
    sql`
    insert into platform.mail (recipient, subject, body_text, locale, room, state, sent_at, problem)
    values ('a@b.example', 'x', 'x', 'fr', 'people', ${state}, ${state === "sent" ? new Date() : null}, ${state === "failed" ? "550" : null})`.execute(
      house.db,
    );
  await mail("sent");
  expect(lineOf(await page(), "Les courriels partent")).toContain("Prêt");
  await mail("failed");
  await mail("failed");
  expect(lineOf(await page(), "Les courriels partent")).toMatch(/À faire[\s\S]*1 partis, 2 refusés/);
});

it("knows a backup by what the command noted, and for two days", async () => {
  expect(lineOf(await page(), "Une sauvegarde de moins")).toContain("À faire");
  await sql`insert into platform.backup_note (what) values ('kept')`.execute(house.owner);
  expect(lineOf(await page(), "Une sauvegarde de moins")).toContain("Prêt");
  await sql`update platform.backup_note set at = now() - interval '3 days'`.execute(house.owner);
  expect(lineOf(await page(), "Une sauvegarde de moins")).toContain("À faire");
});

it("goes from the home and from the space once all is done", async () => {
  const done = { ...house.services.offers, serviceSteps: [] };
  const { serviceBand, serviceCard } = await import("./service-left.tsx");
  const visitor = (await house.services.doorkeeper!.visitorOf(house.db, house.services.offers, administrator))!;
  const { db, settings } = house.services;
  const common = { db, settings, visitor, locale: "fr", now: new Date(), offers: done } as const;
  expect(await serviceCard.card(common)).toBeNull();
  const { readTerritory } = await import("#territory");
  expect(await serviceBand.render({ ...common, territory: await readTerritory(db) }, null)).toBeNull();
});

it("speaks the reader's language", async () => {
  const html = await (await house.as(administrator).get(routes.service.href(), { cookie: "affichage=nl" })).text();
  expect(html).toContain("Ingebruikname");
  expect(html).toContain("Nog te doen");
});
