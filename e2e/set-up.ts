import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { personalLines, personalLinesOf, refuseLines } from "../src/logs-of-run.testing.ts";
import { build } from "../tools/build.ts";
import { copyFolder } from "./copy-folder.ts";
import { afterLastFile } from "./last-file.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import { type LeftBehind, openOnDemand, writeWhole } from "./open-on-demand.ts";
import type { Prepared } from "./prepared.ts";
import { unpackBrowser } from "./unpack-browser.ts";
import { listenForWants } from "./wanted.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file that prepared.ts waits for. */
    readonly preparedFile: string;
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

/** A house as a person starts it for the first time, with its story, closed again; what it said is kept. */
async function plant(clock: NodeJS.ProcessEnv): Promise<{ folder: string; output: string }> {
  const folder = await freshFolder("planted");
  const house = await openHouse(folder, clock);
  await endOfJobs(house);
  await house.close();
  return { folder, output: house.output() };
}

/** The same without the story. */
async function begin(): Promise<{ folder: string; output: string }> {
  const folder = await freshFolder("begun");
  const house = await openHouse(folder, { SEED: "non" });
  await house.close();
  return { folder, output: house.output() };
}

/**
 * Once the first file asks for it, lays the browser ready, starts one house as a person does for the first time, then opens copies of it: other
 * workers are still at tests that need none of it. Whoever needs it waits for the file that says where it is (prepared.ts). The houses are closed
 * when the last file that may ask them has ended.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const beside = await freshFolder("prepared");
  const file = join(beside, "prepared.json");
  project.provide("preparedFile", file);
  let ready: ReturnType<typeof prepare> | undefined;
  const start = () => {
    if (ready) return ready;
    ready = prepare(project.config.maxWorkers);
    void ready.then(
      ({ prepared }) => writeWhole(file, prepared),
      (error) => writeWhole(file, { fault: String(error) }),
    );
    return ready;
  };
  const end = listenForWants(beside, (name) => {
    if (name === "houses") void start();
  });
  const onDemand = openOnDemand(beside, async () => (await start()).planted.folder);
  const closeEach = async () => {
    end();
    const shared = await onDemand.close();
    try {
      if (ready) await closeAll(await ready, shared);
    } finally {
      await rm(beside, { recursive: true, force: true });
    }
  };
  let closed: Promise<void> | undefined;
  const close = () => (closed ??= closeEach());
  // What is said of it is said at the end of the run, which waits for it.
  afterLastFile(project, () => void close().catch(() => {}));
  return close;
}

/** Closes all houses and removes what they leave. @throws Error when one of them wrote about somebody into its log. */
async function closeAll({ planted, begun, copies }: Awaited<ReturnType<typeof prepare>>, shared: LeftBehind): Promise<void> {
  await Promise.all(copies.map(({ house }) => house.close()));
  const folders = [planted.folder, begun.folder, ...copies.map(({ folder }) => folder), ...shared.folders];
  const lines = [
    ...(await personalLines(folders.map((folder) => join(folder, "postgres.log")))),
    ...[planted.output, begun.output, ...copies.map(({ house }) => house.output()), ...shared.outputs].flatMap(personalLinesOf),
  ];
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  refuseLines(lines);
}

async function prepare(workers: number) {
  const clock = { CLOCK: workingAfternoon() };
  await Promise.all([build(), unpackBrowser()]);
  const [planted, begun] = await Promise.all([plant(clock), begin()]);
  const copies = await Promise.all(
    Array.from({ length: workers }, async () => {
      const folder = await freshFolder("house");
      await copyFolder(planted.folder, folder);
      return { folder, house: await openHouse(folder, clock) };
    }),
  );
  const houseUrls = copies.map(({ house }) => house.url);
  const prepared: Prepared = { houseUrls, plantedFolder: planted.folder, begunFolder: begun.folder, firstWords: planted.output };
  return { planted, begun, copies, prepared };
}
