import { pino } from "pino";

import { testDb } from "#platform/db/test-db.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import platform from "#platform/module.ts";
import type { Room } from "#platform/room.ts";
import { readSettings } from "#platform/settings.ts";
import { createServices } from "#platform/start/services.ts";
import type { Assets } from "./assets.ts";
import { openHouse } from "./house.ts";
import type { Visitor } from "./visitor.ts";

const noAssets: Assets = { css: "/assets/beffroi.css", sprite: "/assets/icons.svg", icon: "/assets/favicon.svg", fonts: [], enhance: {}, serve: () => null };

interface Options {
  readonly visitor?: Visitor | null;
  readonly now?: string;
  readonly settings?: Record<string, string>;
  /** Whether jobs run; most tests need none. */
  readonly work?: boolean;
}

/** The house with the given rooms on a fresh database, entered through the front door. */
export async function testHouse(rooms: readonly Room[], { visitor = null, now, settings: given = {}, work = false }: Options = {}) {
  const database = await testDb();
  const settings = readSettings({ LOG_LEVEL: "silent", ...given });
  const log = pino({ level: "silent" });
  const all = [platform, ...rooms];
  for (const room of rooms) await room.prepare?.({ db: database.db, settings, say: () => {}, places: null });
  const services = {
    ...(await createServices({ database, settings, rooms: all, assets: noAssets, log })),
    whoIs: async () => visitor,
    ...(now ? { now: () => new Date(now) } : {}),
  };
  const jobs = await startJobs(database, all, { ...services, work });
  const house = openHouse(all, { ...services, jobs });
  const request = (address: string, init: RequestInit = {}) => Promise.resolve(house.request(`http://localhost${address}`, init));
  return {
    ...database,
    services,
    jobs,
    house,
    request,
    get: (address: string, headers: Record<string, string> = {}) => request(address, { headers }),
    post: (address: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      request(address, { method: "POST", body: new URLSearchParams(fields), headers }),
  };
}
