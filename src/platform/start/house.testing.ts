import { dirname, join } from "node:path";
import { destination } from "pino";
import { afterAll, inject } from "vitest";

import { type Template, testDb } from "#platform/db/test-db.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { createLog } from "#platform/log/log.ts";
import platform from "#platform/module.ts";
import type { Room } from "#platform/start/room.ts";
import { readSettings } from "#platform/settings.ts";
import { createServices } from "#platform/start/services.ts";
import type { Assets } from "../web/assets.ts";
import { openHouse } from "../web/house.ts";
import type { Visitor } from "../web/visitor.ts";

const noAssets: Assets = { css: "/assets/beffroi.css", sprite: "/assets/icons.svg", icon: "/assets/favicon.svg", fonts: [], enhance: {}, serve: () => null };

/** Only the house of the tests reads it. */
const personHeader = "x-test-person";

export interface HouseOptions {
  /** Who asks, unless a request says otherwise; null for nobody signed in. */
  readonly visitor?: Visitor | null;
  readonly now?: string;
  readonly settings?: Record<string, string>;
  /** Whoever asks stays who they are, with the same roles, as long as the test lasts: each is read from the database once, not at each request. */
  readonly sameVisitors?: boolean;
  /** Whether jobs run; most tests need none. */
  readonly work?: boolean;
  /** What its database is copied from: unless said, one with the territory of the metropolis when a room knows it. */
  readonly template?: Template;
}

export const settingsOfTests = (given: Record<string, string> = {}) =>
  readSettings({ LOG_LEVEL: "silent", AUTH_SECRET: "a secret of the tests, never of a house", DATA_DIR: inject("testFiles"), ...given });

let kept: ReturnType<typeof createLog> | undefined;

/** What houses of this process log: searched for people when the run ends (src/logs-of-run.testing.ts). */
const logOfRun = () => (kept ??= createLog("info", destination({ dest: join(dirname(inject("testFiles")), "logs", `${process.pid}.log`), sync: true })));

/** The house with the given rooms on a fresh database, entered through the front door. */
export async function testHouse(
  rooms: readonly Room[],
  { visitor, now, settings: given = {}, sameVisitors = false, work = false, template }: HouseOptions = {},
) {
  // Another metropolis than the one of the template begins with none; so does a house whose rooms know no metropolis.
  const own = !("EPCI_SIREN" in given) && rooms.some((room) => room.prepare);
  const database = await testDb(template ?? (own ? "prepared" : "migrated"));
  const settings = settingsOfTests(given);
  const log = logOfRun();
  const all = [platform, ...rooms];
  for (const room of rooms) await room.prepare?.({ db: database.db, settings, say: () => {}, places: null });
  const made = await createServices({ database, settings, rooms: all, assets: noAssets, log });
  const visitorOf = async (person: string) => (await made.doorkeeper?.visitorOf(database.db, made.offers, person)) ?? null;
  const known = new Map<string, Promise<Visitor | null>>();
  const services = {
    ...made,
    whoIs: async (request: Request) => {
      const person = request.headers.get(personHeader);
      if (person) return sameVisitors ? known.getOrInsertComputed(person, visitorOf) : visitorOf(person);
      return visitor === undefined ? made.whoIs(request) : visitor;
    },
    ...(now ? { now: () => new Date(now) } : {}),
  };
  const jobs = await startJobs(database, all, { log, lent: services, work, pollSeconds: 0.5 });
  // Its queues would be asked again and again for the rest of the run: a worker keeps its modules from file to file.
  afterAll(() => jobs.stop());
  const house = openHouse(all, { ...services, jobs });
  const request = (address: string, init: RequestInit = {}) => Promise.resolve(house.request(`http://localhost${address}`, init));
  const asker = (own: Record<string, string>) => ({
    get: (address: string, headers: Record<string, string> = {}) => request(address, { headers: { ...own, ...headers } }),
    post: (address: string, fields: Record<string, string> | FormData | URLSearchParams, headers: Record<string, string> = {}) =>
      request(address, {
        method: "POST",
        body: fields instanceof FormData || fields instanceof URLSearchParams ? fields : new URLSearchParams(fields),
        headers: { ...own, ...headers },
      }),
  });
  return {
    ...database,
    services,
    jobs,
    house,
    request,
    ...asker({}),
    /** The same house as this person, who has presented all that staff are asked for. */
    as: (personId: string) => asker({ [personHeader]: personId }),
  };
}
