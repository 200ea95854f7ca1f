import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";
import { isDeepEqual } from "./deep-equal.ts";
import { announcementOf, type Line, namedFiles, readLine, type LogEntry } from "./log.ts";
import type { Fault, Publication } from "./publication.ts";

/** Counts a file by the rule that was announced; what of the rule nothing can be counted by: "step". */
export type CountFile = (file: Uint8Array, parameters: Parameters) => Promise<Result | { readonly problem: string }>;

/** "bulletins-2.pb" → "resultat-2.json". */
const resultName = (ballots: string): string => ballots.replace("bulletins", "resultat").replace(".pb", ".json");

/** Every result is what the count gives, to the last round and price; how many there are, or the first that is not. */
export async function checkResults({ files }: Publication, lines: readonly Line[], parameters: Parameters, count: CountFile): Promise<number | Fault> {
  const log = lines.map(readLine).filter((said): said is LogEntry => said !== null);
  const named = namedFiles(log);
  let counted = 0;
  for (const [name, file] of files) {
    const result = name.endsWith(".pb") ? resultName(name) : null;
    const stated = result === null ? undefined : files.get(result);
    if (result === null || stated === undefined) continue;
    const found = await count(file, parameters);
    if ("problem" in found) return { fault: "announced", line: announcementOf(log)?.line ?? 1, file: name, what: `parameters.${found.problem}` };
    const mine = JSON.parse(JSON.stringify(found)) as unknown;
    if (!isDeepEqual(mine, JSON.parse(new TextDecoder().decode(stated))))
      return { fault: "result", line: named.get(result)?.line ?? lines.length, file: result };
    counted += 1;
  }
  return counted;
}
