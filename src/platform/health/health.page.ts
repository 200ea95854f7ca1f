import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, resolve } from "node:path";

import { ownsTables } from "#platform/db/role.ts";
import { stateOfKeys } from "#platform/keys/keys.query.ts";
import { page } from "#platform/web/page.tsx";
import { probe } from "#platform/web/visitor.ts";
import type { Services } from "../web/services.ts";
import { routes } from "../web/routes.ts";
import { databaseState } from "./health.query.ts";

const noStore = { "cache-control": "no-store" };

/** Readiness, for whoever hands requests on: 200 when the process, its database, its disk, its keys and its jobs live, else 503 and which does not. */
const ready = page("platform/health", routes.health, {
  access: probe,

  async get({ db, jobs, settings }) {
    const [database, disk] = await Promise.all([inTime(databaseState(db), "down" as const), stateOfDisk([settings.DATA_DIR, tmpdir()])]);
    const work = database === "up" ? await inTime(stateOfJobs(jobs), { state: "down" as const }) : ({ state: "down" } as const);
    const keys = database === "up" ? await inTime(stateOfKeys(db, settings), "unknown") : "unknown";
    const healthy = [database, disk.state, keys, work.state].every((state) => state === "up");
    // A warning, no fault: the house answers, and whoever reaches its SQL could change its registers.
    const role = database === "up" && (await ownsTables(db)) ? ("owns the tables: set DATABASE_OWNER_URL" as const) : ("owns nothing" as const);
    const body = { status: healthy ? "up" : "down", process: { uptimeSeconds: Math.round(process.uptime()) }, database, disk, keys, role, jobs: work };
    return Response.json(body, { status: healthy ? 200 : 503, headers: noStore });
  },
});

/** Life, for whoever restarts processes: a database that is down or a full disk is mended by no restart. */
const alive = page("platform/health", routes.alive, {
  access: probe,
  get: () => Response.json({ status: "up", uptimeSeconds: Math.round(process.uptime()) }, { headers: noStore }),
});

export const healthPages = [ready, alive];

/** A database that takes the question and does not answer is down as well. Milliseconds. */
const patience = 2000;

function inTime<T, U>(answer: Promise<T>, late: U): Promise<T | U> {
  const { promise, resolve } = Promise.withResolvers<U>();
  const timer = setTimeout(() => resolve(late), patience);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}

/** How many wait, and not in which queues: whoever asks each second would read what somebody did at that moment. */
async function stateOfJobs(jobs: Services["jobs"]) {
  return jobs.health().then(
    ({ queues: _, ...health }) => ({ state: "up" as const, ...health }),
    () => ({ state: "down" as const }),
  );
}

/** Megabytes below which an upload, a key, a report would hardly be written. */
const leastFree = 64;

/** The folders that this process writes to; the disk of a database elsewhere is its own matter. */
async function stateOfDisk(folders: readonly string[]): Promise<{ state: "up" | "full" | "not writable"; freeMegabytes: number }> {
  const there = folders.map(nearestOf);
  const free = await Promise.all(there.map(async (folder) => statfs(folder).then(({ bavail, bsize }) => (bavail * bsize) / 1e6)));
  const freeMegabytes = Math.floor(Math.min(...free));
  if (freeMegabytes < leastFree) return { state: "full", freeMegabytes };
  const writable = await Promise.all(there.map((folder) => access(folder, constants.W_OK).then(yes, no)));
  return { state: writable.every(Boolean) ? "up" : "not writable", freeMegabytes };
}

const [yes, no] = [() => true, () => false];

/** The folder itself, or, as long as nothing was written to it, where it will be made. */
const nearestOf = (folder: string): string => (existsSync(folder) ? folder : nearestOf(dirname(resolve(folder))));
