import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import type { Assembly } from "../assemblies.query.ts";
import { findInvitation, findMailings } from "./invite.query.ts";
import { hashOfCode } from "./letter-code.ts";

/** Whether whoever registers is asked for the code of a letter: where only letters open, or where some were drawn. */
export async function asksLetter(db: Db, { id, recruits }: Pick<Assembly, "id" | "recruits">): Promise<"asked" | "offered" | null> {
  if (recruits === "letters") return "asked";
  return (await findMailings(db, id)).length > 0 ? "offered" : null;
}

/** The letter whose code was typed; null for none. */
export const invitationOf = async (
  { db, settings }: { readonly db: Db; readonly settings: Settings },
  assemblyId: string,
  code: string | null,
): Promise<string | null> => (code === null ? null : findInvitation(db, assemblyId, hashOfCode(settings, code)));
