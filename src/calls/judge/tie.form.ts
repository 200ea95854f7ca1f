import { isUuid } from "#platform/text/uuid.ts";
import type { Reader } from "#platform/web/reader.ts";

interface Pair {
  readonly applicationId: string;
  readonly personId: string;
}

/** One choice of a list of ties: the file and the person. */
export const tieValue = ({ applicationId, personId }: Pair): string => `${applicationId}.${personId}`;

/** @param problem said where it is no choice of such a list */
export function readTie(form: Reader, name: string, problem: string): Pair {
  const [applicationId = "", personId = "", ...rest] = form.text(name).split(".");
  form.check(name, isUuid(applicationId) && isUuid(personId) && rest.length === 0, problem);
  return { applicationId, personId };
}
