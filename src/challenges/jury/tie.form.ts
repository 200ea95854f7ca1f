import { isUuid } from "#platform/text/uuid.ts";
import type { Reader } from "#platform/web/reader.ts";

interface Pair {
  readonly teamId: string;
  readonly personId: string;
}

/** One choice of a list of ties: the team and the juror. */
export const tieValue = ({ teamId, personId }: Pair): string => `${teamId}.${personId}`;

/** @param problem said where it is no choice of such a list */
export function readTie(form: Reader, name: string, problem: string): Pair {
  const [teamId = "", personId = "", ...rest] = form.text(name).split(".");
  form.check(name, isUuid(teamId) && isUuid(personId) && rest.length === 0, problem);
  return { teamId, personId };
}
