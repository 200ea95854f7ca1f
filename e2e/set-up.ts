import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { personalLines, personalLinesOf, refuseLines } from "../src/logs-of-run.testing.ts";
import { build } from "../tools/build.ts";
import { copyFolder } from "./copy-folder.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { unpackBrowser } from "./unpack-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Houses as `npm start` opens them, with the demo's story: one for each worker. */
    readonly houseUrls: readonly string[];
    /** The data of the house that was started first, and is closed since: `plantedFolder` of own-folder.ts gives copies of it. */
    readonly plantedFolder: string;
    /** What that house said when it was started for the first time. */
    readonly firstWords: string;
  }
}

/** The next afternoon of a working day: places are open whenever the tests run, and nothing of the story lies ahead that it tells as past. */
function workingAfternoon(): string {
  const now = Temporal.Now.zonedDateTimeISO("Europe/Paris");
  let afternoon = now.with({ hour: 15, minute: 40, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  while (afternoon.dayOfWeek > 5 || Temporal.ZonedDateTime.compare(afternoon, now) < 0) afternoon = afternoon.add({ days: 1 });
  return afternoon.toString({ timeZoneName: "never" });
}

/** Waits, a minute at most, until a house has done what its story asks of its jobs: else each of its copies would do that again. */
async function endOfJobs({ url }: OpenHouse): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    const { jobs } = (await (await fetch(`${url}/sante`)).json()) as { jobs: { waiting: number; active: number; outbox: number } };
    if (jobs.waiting + jobs.active + jobs.outbox === 0) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Starts one house as a person does for the first time, lets it plant its story, then opens copies of it; and lays the browser ready. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const clock = { CLOCK: workingAfternoon() };
  const [planted] = await Promise.all([freshFolder("planted"), build(), unpackBrowser()]);
  const first = await openHouse(planted, clock);
  await endOfJobs(first);
  await first.close();
  const opened = await Promise.all(
    Array.from({ length: project.config.maxWorkers }, async () => {
      const folder = await freshFolder("house");
      await copyFolder(planted, folder);
      return { folder, house: await openHouse(folder, clock) };
    }),
  );
  project.provide("plantedFolder", planted);
  project.provide("firstWords", first.output());
  project.provide(
    "houseUrls",
    opened.map(({ house }) => house.url),
  );
  return async () => {
    await Promise.all(opened.map(({ house }) => house.close()));
    const servers = [planted, ...opened.map(({ folder }) => folder)].map((folder) => join(folder, "postgres.log"));
    const lines = [...(await personalLines(servers)), ...[first, ...opened.map(({ house }) => house)].flatMap(({ output }) => personalLinesOf(output()))];
    for (const folder of [planted, ...opened.map(({ folder }) => folder)]) await rm(folder, { recursive: true, force: true });
    refuseLines(lines);
  };
}
