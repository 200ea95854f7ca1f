import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { processIds } from "../story/ids.ts";
import { storyHouse, wordsOf } from "../../ideas/story.testing.ts";

const { db, get } = await storyHouse();

describe("home of deciding", () => {
  it("says who judges now, and what was decided, leading to reasons", async () => {
    const html = await (await get("/decider")).text();
    for (const { slug } of [
      processIds.coolStreets,
      processIds.lilleSchools,
      processIds.tourcoingBudget,
      processIds.oldMill,
      processIds.youthBudget,
      processIds.newSquare,
    ])
      expect(html).toContain(`/participer/${slug}`);
    expect(html).toContain("Qui décide");
    const state = await sql<{ n: number }>`
      select count(*) as n from ideas.proposal p join processes.process r on r.id = p.process_id
      where r.state in ('published', 'ended', 'cancelled') and p.state in ('awarded', 'delivering', 'delivered', 'abandoned')
        and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)`.execute(db);
    const won = wordsOf(await (await get("/decider?decision=won")).text());
    const { n } = state.rows[0]!;
    expect(won).toContain(n === 0 ? "Aucune décision pour ce choix" : `${n} décision`);
  });

  it("narrows to a commune, pages, and forgives stale addresses", async () => {
    for (const query of ["?commune=lille", "?echelle=communes", "?page=2", "?page=-4", "?decision=nonsense", "?commune=introuvable&page=999999999"])
      expect((await get(`/decider${query}`)).status).toBe(200);
    expect(await (await get("/decider?commune=lille")).text()).not.toContain(processIds.tourcoingBudget.slug);
  });
});
