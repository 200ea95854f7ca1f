import { digestOf } from "./digest.ts";
import { wrongField } from "./line-shapes.ts";
import { readJournal, readLine, type LogEntry } from "./log.ts";
import type { Fault, Publication } from "./publication.ts";
import { readOpenings } from "./openings.ts";

/** The lines of the log, each following from the one before, or the first that does not. */
export async function readChain(publication: Publication): Promise<readonly LogEntry[] | Fault> {
  const { voteId, journal } = publication;
  let previous = await digestOf(`beffroi vote ${voteId}`);
  const log: LogEntry[] = [];
  for (const line of readJournal(journal)) {
    const said = readLine(line);
    if (!said) return { fault: "unreadable", line: line.line };
    if (line.hash !== (await digestOf(`${previous}\n${line.entry}`)))
      return { fault: line.line === 1 && isForeign(publication) ? "other_vote" : "chain", line: line.line };
    const wrong = wrongField(said);
    if (wrong !== null) return { fault: "shape", line: line.line, what: wrong };
    previous = line.hash;
    log.push(said);
  }
  return log;
}

/** A log whose first line does not begin this vote: another vote's, unless ballots published with it are in it. */
function isForeign({ journal, files }: Publication): boolean {
  const openings = files.get("ouvertures.csv");
  return !openings || !readOpenings(openings).some(({ commitment }) => journal.includes(commitment));
}

/** Each head that came from outside lies on the log. */
export function checkHeads({ heads = [] }: Publication, log: readonly LogEntry[]): Fault | null {
  const hashes = new Set(log.map(({ hash }) => hash));
  const lost = heads.find((head) => !hashes.has(head));
  return lost === undefined ? null : { fault: "head", line: log.length, what: lost };
}

/** A log that ends before what was published from it, or within a batch, lacks its end. */
export function checkEnd({ files }: Publication, log: readonly LogEntry[]): Fault | null {
  const counted = log.some(({ kind }) => kind === "counted");
  if (files.size > 0 && !counted) return { fault: "cut", line: log.length };
  const last = log.at(-1);
  return last?.kind === "ballot" && last.data["receipt"] !== undefined ? { fault: "cut", line: log.length } : null;
}
