import { sql } from "kysely";

import { createSimilarityIndex, type SimilarityIndex } from "#engines/similarity/similarity.ts";
import type { Db } from "#platform/db/db.ts";
import { isListed, type ProposalState } from "../proposal.ts";

interface Memory {
  readonly index: SimilarityIndex;
  /** Proposal → the version that the index holds. */
  readonly versions: Map<string, string>;
  /** The latest change that was seen; null before the first look. */
  seen: Date | null;
  checkedAt: number;
}

/** For so long a process may answer from what it knew before another one filed, edited or withdrew. */
const trustMilliseconds = 1000;

/** A transaction becomes visible when it commits, with the clock of its beginning: so far back the next look reads again. */
const overlapSeconds = 120;

/** Processes whose proposals are kept in memory: those in which nobody writes are forgotten first. */
const mostMemories = 30;

/** The beginning of a text says what it is about. */
const beginning = 2000;

/** One map per database: a server has one, tests have several. */
const memories = new WeakMap<object, Map<string, Memory>>();
const looking = new WeakMap<Memory, Promise<void>>();

interface Row {
  readonly id: string;
  readonly state: ProposalState;
  readonly version: string;
  readonly title: string;
  readonly beginning: string;
  readonly changed: Date;
}

/** The index of the proposals that a process lists, as they were a second ago at the latest; read whole once, then only what changed. */
export async function similarityIndex(db: Db, processId: string): Promise<SimilarityIndex> {
  const memory = memoryOf(db, processId);
  if (performance.now() - memory.checkedAt < trustMilliseconds) return memory.index;
  const started = looking.get(memory);
  const look = started ?? refresh(db, processId, memory).finally(() => looking.delete(memory));
  looking.set(memory, look);
  await look;
  return memory.index;
}

function memoryOf(db: Db, processId: string): Memory {
  const key = db.getExecutor().adapter;
  const all = memories.get(key) ?? new Map<string, Memory>();
  memories.set(key, all);
  const memory = all.get(processId) ?? { index: createSimilarityIndex("fr"), versions: new Map(), seen: null, checkedAt: Number.NEGATIVE_INFINITY };
  // Asked for last, it is forgotten last.
  all.delete(processId);
  all.set(processId, memory);
  if (all.size > mostMemories) all.delete(all.keys().next().value!);
  return memory;
}

async function refresh(db: Db, processId: string, memory: Memory): Promise<void> {
  const startedAt = performance.now();
  const since = memory.seen && new Date(memory.seen.getTime() - overlapSeconds * 1000);
  const { rows } = await sql<Row>`
    select p.id, p.state, p.version || p.state as version, p.title, left(p.body, ${beginning}) as beginning,
      greatest(p.updated_at, p.state_at) as changed
    from ideas.proposal p
    where p.process_id = ${processId} and (${since}::timestamptz is null or greatest(p.updated_at, p.state_at) >= ${since})`.execute(db);
  for (const row of rows) {
    keep(memory, row);
    if (memory.seen === null || row.changed > memory.seen) memory.seen = row.changed;
  }
  memory.checkedAt = startedAt;
}

function keep({ index, versions }: Memory, { id, state, version, title, beginning: body }: Row): void {
  if (versions.get(id) === version) return;
  versions.set(id, version);
  if (isListed(state)) index.put(id, title, body);
  else index.remove(id);
}
