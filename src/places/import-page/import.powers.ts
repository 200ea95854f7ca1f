import { can, type Visitor } from "#platform/web/visitor.ts";
import { importPower } from "../powers.ts";

/** A file holds places of any commune: only who is in charge of the whole metropolis imports one. */
export const mayImport = (someone: Visitor | null): someone is Visitor => can(someone, importPower, {});
