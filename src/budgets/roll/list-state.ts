import type { ColumnChoices } from "#platform/imports/columns.ts";
import { memberChoices } from "./member-file.ts";
import type { Vote } from "../votes.query.ts";
import { electorChoices } from "./list-file.ts";
import type { RollTexts } from "./roll.texts.ts";

export const choicesFor = ({ open_ballot }: Pick<Vote, "open_ballot">): ColumnChoices => (open_ballot ? memberChoices : electorChoices);

/**
 * Why the list of a vote does not change now; null when it does. That of an open ballot is part of the rule, and announced with it; any other
 * is hashed with the secret that the announcement makes.
 */
export function tooLate({ phase, open_ballot }: Pick<Vote, "phase" | "open_ballot">, t: RollTexts): string | null {
  if (open_ballot) return phase === "draft" ? null : t.membersLate;
  if (phase === "announced") return null;
  return phase === "draft" ? t.listEarly : t.listLate;
}
