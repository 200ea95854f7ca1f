import { communesNamed, type Commune, isWhole } from "#territory";
import type { Rules } from "./rules.query.ts";

/** Where a cell says that an idea lies. Null: the whole metropolis. Undefined: no commune of the process, more than one, or none where one is needed. */
export function namedCommune(
  typed: string,
  { territory, communes, everywhere }: Pick<Rules, "territory" | "communes" | "everywhere">,
): Commune | null | undefined {
  if (typed.trim() === "") return everywhere ? null : communes.length === 1 ? communes[0] : undefined;
  if (everywhere && isWhole(territory, typed)) return null;
  const codes = new Set(communesNamed(territory, typed).map(({ commune }) => commune.code));
  const [found, other] = communes.filter(({ code }) => codes.has(code));
  return other ? undefined : found;
}
