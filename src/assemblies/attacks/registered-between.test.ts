import { sql } from "kysely";
import { expect, it } from "vitest";

import { assembliesHouse } from "../assemblies.testing.ts";
import { assembliesDataset } from "../offers/assemblies.dataset.ts";

const { db, services, get, open, fill, assembly } = await assembliesHouse();

it("whoever reads the page, the list and the file twice does not read who registered or left in between", async () => {
  const id = await open();
  await fill(id, ["Femmes", "Femmes", "Hommes", "Hommes", "Femmes", "Femmes", "Hommes", "Hommes"]);
  const { slug } = await assembly(id);
  const main = async (address: string) => (await (await get(address)).text()).match(/<main[\s\S]*<\/main>/)![0];
  const read = async () => [
    await main(`/assemblees/${slug}`),
    await main("/assemblees"),
    JSON.stringify(await Array.fromAsync(assembliesDataset.rows(db, services.offers))),
  ];
  const before = await read();
  expect(before[0]).toContain("moins de 5");
  expect(before[1]).toMatch(/Inscrits\s: 5 à 9/);
  // Read from the last to the first, that is what registering looks like.
  for (const number of [1, 3]) {
    await sql`update assemblies.candidate set withdrawn_at = now() where assembly_id = ${id} and number = ${number}`.execute(db);
    expect(await read()).toEqual(before);
  }
  expect((await assembly(id)).people).toBe(6);
});
