import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { ownersFor } from "../gates.ts";
import { findProcesses } from "./processes.query.ts";

interface Setting {
  readonly db: Db;
  readonly visitor: Visitor;
}

/** What an agent may choose from. */
export async function findKnown({ db, visitor }: Setting) {
  const [territory, processes] = await Promise.all([readTerritory(db), findProcesses(db, visitor)]);
  return { communes: territory.communes.map(({ code, name }) => ({ code, name })), processes, owners: ownersFor(visitor) };
}
