import { expect, it } from "vitest";

import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import { cast } from "../cast.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { routes } from "../routes.ts";

const house = await plantedHouse({ rooms: [territory, people] });
const address = routes.beginning.href();

it("tells an administrator of a demo what is missing, and how many accounts stay", async () => {
  await house.owner.insertInto("platform.seeding").values({ name: "demo" }).execute();
  await addPerson(house.db);
  const page = await (await house.as(cast.louise.id).get(address)).text();
  expect(page.match(/à faire</g)).toHaveLength(4);
  expect(page).toContain("(1 aujourd’hui)");
  expect(page).toContain("beffroi house begin demonstration.age");
  expect(await (await house.as(cast.louise.id).get(address, { cookie: "affichage=nl" })).text()).toContain("Van de demonstratie naar het echte huis");
});

it("is for nobody else, and there in no house that has no story", async () => {
  for (const someone of [cast.amina, cast.chloe, cast.katia]) expect((await house.as(someone.id).get(address)).status).toBe(403);
  await house.owner.deleteFrom("platform.seeding").execute();
  expect((await house.as(cast.louise.id).get(address)).status).toBe(404);
});
