import { sql } from "kysely";
import { afterAll, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../../moderation/module.ts";
import notifications from "../../notifications/module.ts";
import people from "../../people/module.ts";
import territory from "../../territory/module.ts";
import thread from "../../thread/module.ts";
import places from "../module.ts";
import { themeCodes } from "../vocabulary-themes.ts";

const house = await testHouse([territory, people, notifications, moderation, thread, places]);
afterAll(() => house.close());

async function needsOf(themes: readonly string[]) {
  const slug = `lieu-${themes.length}`;
  await sql`
    insert into places.place (slug, name, status, stage, commune_code, insee_code, postal_code, address, source, facts_date, folded, themes)
    values (${slug}, ${slug}, 'published', 'opening', '59512', '59512', '59100', '1 rue inventée', 'essai', '2026-11-01', ${slug}, ${sql.val(themes)})`.execute(
    house.db,
  );
  const html = await (await house.get(`/lieux/${slug}`)).text();
  const [, section = ""] = /<section aria-labelledby="besoins">(.*?)<\/section>/s.exec(html) ?? [];
  const [seen = "", folded = ""] = section.split("<details");
  const count = (part: string) => part.match(/href="\/besoins\//g)?.length ?? 0;
  return { seen: count(seen), folded: count(folded), summary: /<summary>([^<]*)/.exec(folded)?.[1] };
}

it("a place that helps with all sixty-nine needs shows twelve and folds the others; two more than twelve are no fold", async () => {
  expect(themeCodes).toHaveLength(69);
  expect(await needsOf(themeCodes)).toEqual({ seen: 12, folded: 57, summary: "Voir les 57 autres" });
  expect(await needsOf(themeCodes.slice(0, 14))).toEqual({ seen: 14, folded: 0, summary: undefined });
});
