import { expect, it } from "vitest";

import platform from "#platform/module.ts";
import { openHouse } from "#platform/web/house.ts";
import { testHouse } from "#platform/start/house.testing.ts";

const { services, jobs, owner, get } = await testHouse([]);

it("says that all lives, and that the application owns no table", async () => {
  const answer = await get("/sante");
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: "up", database: "up", role: "owns nothing" }]);
});

it("warns when the application connects as the owner, and stays up", async () => {
  const answer = await openHouse([platform], { ...services, db: owner, jobs }).request("http://localhost/sante");
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: "up", role: "owns the tables: set DATABASE_OWNER_URL" }]);
});
