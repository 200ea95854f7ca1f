import type { Db } from "#platform/db/db.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { findOwnStructures } from "../audience.query.ts";
import { helpPower } from "../keeper.ts";
import type { Choices } from "./whom.form.ts";

/** For whom this person may book besides themselves. */
export const findChoices = async (db: Db, visitor: Visitor): Promise<Choices> => ({
  structures: await findOwnStructures(db, visitor.id),
  helps: can(visitor, helpPower),
});
