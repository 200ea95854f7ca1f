import { describe, expect, it } from "vitest";

import { judgingHouse } from "../../ideas/judging/judging.testing.ts";

const house = await judgingHouse();
const { as, chloe, hugo } = house;

describe("the page of a process for its team", () => {
  it("leads whoever runs it to the ideas of another platform, where ideas are filed", async () => {
    const page = async (slug: string) => (await as(chloe).get(`/participer/instruction/demarche/${slug}`)).text();
    const box = await house.process({ stages: { collect: {} } });
    expect(await page(box.slug)).toContain(`/participer/instruction/demarche/${box.slug}/import`);
    const debate = await house.process({ stages: { meeting: {} } });
    expect(await page(debate.slug)).not.toContain(`/participer/instruction/demarche/${debate.slug}/import`);
    expect((await as(hugo).get(`/participer/instruction/demarche/${box.slug}`)).status).toBe(403);
  });
});
