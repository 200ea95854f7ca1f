import { NotFound } from "#platform/web/errors.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visit } from "#platform/web/page.tsx";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { ofCommune } from "#territory";
import { manages, runs } from "#processes";
import { type Case, type CaseCommune, findCase } from "./case.query.ts";

/** Who runs its process, and, once the idea was sent to its commune and taken, that commune's agents. */
export async function handles(db: Db, someone: Visitor, { level, communeCode, process }: Case): Promise<boolean> {
  if (level === "commune" && communeCode !== null && can(someone, "participation.run", { commune: communeCode })) return true;
  return manages(db, process, someone);
}

interface CaseVisit extends Pick<Visit<string, Visitor>, "db" | "visitor"> {
  readonly params: { readonly id: string };
}

/**
 * The idea that an address names, for whoever handles it.
 * @throws NotFound for an idea that is somebody else's to handle, as for one that never was.
 */
export async function openCase({ db, visitor, params }: CaseVisit): Promise<Case> {
  const judged = await findCase(db, params.id);
  if (!judged || !(await handles(db, visitor, judged))) throw new NotFound();
  return judged;
}

/** "Commune de Roubaix", "Commune d’Armentières", "Commune du Maisnil". */
export const communeQuality = (commune: CaseCommune): string => `Commune ${ofCommune(commune, "fr")}`;

/** In what quality an agent acts on a proposal, as the public reads it: its owner's service, or its commune once it has it. */
export function qualityOf(someone: Visitor, { level, commune, process }: Case): string {
  return level === "commune" && commune && !runs(someone, process) ? communeQuality(commune) : process.ownerService;
}

/** Who acts on which idea, and in what quality. */
export const actorOf = ({ visitor }: Pick<Visit<string, Visitor>, "visitor">, judged: Case) => ({
  proposalId: judged.id,
  by: visitor.id,
  asWhom: qualityOf(visitor, judged),
});
