import type { Db } from "#platform/db/db.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findQuestionnaire, type Questionnaire } from "./questionnaire.query.ts";

/**
 * A questionnaire that this person prepares.
 * @throws NotFound for one that they may not see, Forbidden for one that they may only answer
 */
export async function questionnaireToBuild(db: Db, params: Readonly<{ process: string; questionnaire: string }>, visitor: Visitor): Promise<Questionnaire> {
  const questionnaire = await findQuestionnaire(db, params, visitor);
  if (!questionnaire) throw new NotFound();
  if (!questionnaire.team) throw new Forbidden();
  return questionnaire;
}
