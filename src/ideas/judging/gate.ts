import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import type { Territory } from "#territory";
import { manages, runs } from "#processes";
import { findJudged, type Judged } from "./judged.query.ts";

/** Who runs its process, and, once the idea was sent to its commune and taken, that commune's agents. */
export async function handles(db: Db, someone: Visitor, { level, communeCode, process }: Judged): Promise<boolean> {
  if (level === "commune" && communeCode !== null && can(someone, "participation.run", { commune: communeCode })) return true;
  return manages(db, process, someone);
}

/** @throws NotFound for an idea that is somebody else's to handle, as for one that never was. */
export async function findHandled(db: Db, someone: Visitor, id: string): Promise<Judged> {
  const judged = await findJudged(db, id);
  if (!judged || !(await handles(db, someone, judged))) throw new NotFound();
  return judged;
}

/** "Commune de Roubaix", "Commune d’Armentières". */
export const communeQuality = (name: string): string => `Commune ${/^[aeiouyhéèêâîœ]/i.test(name) ? "d’" : "de "}${name}`;

/** In what quality an agent acts on a proposal, as the public reads it: its owner's service, or its commune once it has it. */
export function qualityOf(someone: Visitor, { level, communeCode, process }: Judged, territory: Territory): string {
  const commune = level === "commune" && communeCode !== null && !runs(someone, process) ? territory.communeByCode(communeCode)?.commune : null;
  return commune ? communeQuality(commune.name) : process.ownerService;
}
