import { sql } from "kysely";
import { expect, it } from "vitest";

import { cast } from "#people";
import { plantedHouse } from "../../planted.testing.ts";
import { routes } from "../routes.ts";

const house = await plantedHouse();
const { rows } = await sql<{ slug: string; desk: string }>`
  select v.slug, d.desk_id as desk from budgets.kiosk_device d join budgets.vote v on v.id = d.vote_id where v.demo limit 1`.execute(house.db);
const at = rows[0]!;

it("of the demonstration, which whoever came first has, says how to get one's own: its officer sets one up in one press, and opens it", async () => {
  const first = await (await house.get(routes.kiosk.href({ token: "demonstration-borne-de-hem-01" }))).text();
  expect(first).toContain(`href="${routes.deskKiosks.href(at)}"`);
  expect((await house.get(routes.deskKiosks.href(at))).headers.get("location")).toContain("/connexion?suite=");
  const chloe = house.as(cast.chloe.id);
  const listed = await (await chloe.get(routes.deskKiosks.href(at))).text();
  const name = /name="nom"[^>]*value="([^"]+)"/.exec(listed)?.[1] ?? /value="(Borne \d+)"/.exec(listed)?.[1];
  expect(name).toMatch(/^Borne \d+$/);
  const made = await (await chloe.post(routes.deskKiosks.href(at), { act: "add", nom: name! })).text();
  const own = /href="[^"]*(\/votes\/borne\/[\w-]+)"/.exec(made)![1]!;
  expect((await house.get(own)).status).toBe(200);
});

it("of a real vote says nothing of the kind, and its address is no link on the officer's screen", async () => {
  await sql`alter table budgets.vote disable trigger user`.execute(house.owner);
  await sql`update budgets.vote set demo = false where slug = ${at.slug}`.execute(house.owner);
  await sql`alter table budgets.vote enable trigger user`.execute(house.owner);
  const made = await (await house.as(cast.chloe.id).post(routes.deskKiosks.href(at), { act: "add", nom: "Tablette" })).text();
  expect(made).not.toMatch(/href="[^"]*\/votes\/borne\/[\w-]+"/);
  const address = /\/votes\/borne\/[\w-]+/.exec(made)![0];
  expect(await (await house.get(address)).text()).not.toContain("Vote de démonstration");
});
