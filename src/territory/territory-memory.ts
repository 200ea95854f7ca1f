import { noteRemembered } from "#platform/db/asked-of-database.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { buildTerritory } from "./build-territory.ts";
import type { Territory } from "./territory.ts";
import { readRevision, readTerritoryRows } from "./territory.query.ts";

interface Memory {
  readonly revision: string | null;
  /** On which it was built: who is a member changes with the day. */
  readonly day: string;
  readonly territory: Territory;
  checkedAt: number;
}

/** For so long a process may answer from what it knew before another one imported contours or zones. */
const trustMilliseconds = 2000;

/** One per database: a process has one, tests have several. A transaction shares the adapter of its database. */
const memories = new WeakMap<object, Memory>();
const loading = new WeakMap<object, Promise<Territory>>();

/** The territory, read once and kept in memory; a look at its revision and the day, at most every two seconds, tells when to read again. */
export async function readTerritory(db: Db): Promise<Territory> {
  const key = db.getExecutor().adapter;
  const memory = memories.get(key);
  noteRemembered("territory.metropolis");
  if (memory && performance.now() - memory.checkedAt < trustMilliseconds) return memory.territory;
  const started = loading.get(key);
  if (started) return started;
  const work = refresh(db, key, memory).finally(() => loading.delete(key));
  loading.set(key, work);
  return work;
}

/** After a change, so that this process sees it at once. */
export function forgetTerritory(db: Db): void {
  memories.delete(db.getExecutor().adapter);
}

async function refresh(db: Db, key: object, memory: Memory | undefined): Promise<Territory> {
  const [revision, day] = [await readRevision(db), dayOf(Date.now())];
  if (memory && memory.revision === revision && memory.day === day) {
    memory.checkedAt = performance.now();
    return memory.territory;
  }
  const territory = buildTerritory(await readTerritoryRows(db), day);
  memories.set(key, { revision, day, territory, checkedAt: performance.now() });
  return territory;
}
