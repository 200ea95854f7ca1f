import { describe, expect, it } from "vitest";

import { cast } from "../../people/cast.ts";
import ideas from "../module.ts";
import { storyHouse } from "../story.testing.ts";
import { processIds } from "../../processes/story/ids.ts";

const house = await storyHouse();

const { budget2025, oldMill } = processIds;

/** Screens where ideas are judged, answered and delivered. */
const judging = /^ideas\/(judging|admissibility|criteria|routing|opinion|feasibility|jury|contest|award|answer|idea-links|delivery)/;
const judgingPages = ideas.pages!.filter(({ room }) => judging.test(room));
const repair = "74000000-0000-4000-8000-000000000050";
const elifs = { process: budget2025.slug, proposal: "50-l-atelier-ou-l-on-repare-ensemble" };

/** Of the story, what stands for the parameters of each page. */
function paramsOf(pattern: string): Record<string, string> {
  if (pattern.includes("/instruction/etape/")) return { stage: budget2025.stages.admissibility };
  if (pattern.includes("/instruction/avis/")) return { id: "77000000-0000-4000-8000-000000000001" };
  if (pattern.includes("/instruction/contestation/")) return { id: "7f000000-0000-4000-8000-000000000001" };
  if (pattern.includes("/instruction/jury/")) return { process: oldMill.slug, number: "1" };
  if (pattern.includes("/idees/")) return elifs;
  return { process: budget2025.slug, id: repair };
}

/** An opinion that Gaëlle's service was asked for. */
async function assessmentOfGaelle(): Promise<string> {
  const html = await (await house.as(cast.gaelle.id).get("/participer/instruction/etudes")).text();
  return /\/participer\/instruction\/etudes\/[0-9a-f-]{36}/.exec(html)![0];
}

const addressOf = async (pattern: string): Promise<string> =>
  pattern === "/participer/instruction/etudes/:id"
    ? assessmentOfGaelle()
    : pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(paramsOf(pattern)[name] ?? `no ${name}`));

describe("each page of judging", () => {
  it("opens for somebody of the story, and to no stranger unless it is for everybody", async () => {
    const wrong: string[] = [];
    for (const { path, methods, opensTo } of judgingPages) {
      const address = await addressOf(path.pattern);
      const statuses: number[] = [];
      for (const { id } of Object.values(cast)) {
        const answer = await house.as(id).get(address);
        await answer.body?.cancel();
        statuses.push(answer.status);
      }
      if (!statuses.includes(200)) wrong.push(`${address} opens for nobody: ${statuses}`);
      if (opensTo(null)) continue;
      const stranger = await house.as(cast.hugo.id).get(address);
      if (![403, 404].includes(stranger.status)) wrong.push(`${address} opens for a stranger: ${stranger.status}`);
      const posted = methods.includes("POST") ? await house.as(cast.hugo.id).post(address, { words: "Un essai assez long pour passer.", act: "award" }) : null;
      if (posted && ![403, 404].includes(posted.status)) wrong.push(`${address} takes a stranger’s post: ${posted.status}`);
    }
    expect(wrong).toEqual([]);
  });
});
