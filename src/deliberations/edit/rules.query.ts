import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { sirenOf } from "../assembly.ts";
import { findLastSiret } from "../deliberations.query.ts";
import { keeps, keptBy } from "../keeper.ts";
import type { Rules } from "./deliberation.form.ts";

/** What this person may register, and against what it is read. */
export async function findRules(db: Db, someone: Visitor, now: Date): Promise<Rules & { readonly territory: Territory }> {
  const territory = await readTerritory(db);
  const communes = territory.communes.filter(({ code }) => keeps(someone, code)).map(({ code }) => code);
  return rulesFor(db, territory, keptBy(someone) === null ? [null, ...communes] : communes, now);
}

export function rulesFor(db: Db, territory: Territory, assemblies: readonly (string | null)[], now: Date): Rules & { readonly territory: Territory } {
  return {
    territory,
    assemblies,
    today: dayOf(now),
    sirensOf(code) {
      const siren = sirenOf(territory, code);
      return [...(siren ? [siren] : []), ...(code === null ? territory.metropolis.formerSirens : [])];
    },
    lastSiret: (code) => findLastSiret(db, code),
  };
}
