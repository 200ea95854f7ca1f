import { difference } from "./deep-equal.ts";
import { digestOf } from "./digest.ts";
import { namedFiles, type LogEntry } from "./log.ts";
import type { Fault, Publication } from "./publication.ts";

/** Every published file is the one that a line of the log gives the hash of; the sealed journal is the log up to its seal. */
export async function checkFiles({ journal, files, complete }: Publication, log: readonly LogEntry[]): Promise<Fault | null> {
  const unsealed = otherSealed(log);
  if (unsealed) return unsealed;
  const named = namedFiles(log);
  for (const [name, { line, sha256 }] of named) {
    const content = name === "journal.txt" ? upTo(journal, line - 1) : files.get(name);
    if (content === undefined && complete) return { fault: "missing", line, file: name };
    if (content !== undefined && (await digestOf(content)) !== sha256) return { fault: "digest", line, file: name };
  }
  const stranger = [...files.keys()].find((name) => !named.has(name));
  return stranger === undefined ? null : { fault: "unnamed", line: log.length, file: stranger };
}

/** A seal names the files that the counts before it named, as they named them last, and the journal. */
function otherSealed(log: readonly LogEntry[]): Fault | null {
  const sealed = log.find(({ kind }) => kind === "sealed");
  if (!sealed) return null;
  const counted = namedFiles(log.slice(0, sealed.line - 1));
  const { "journal.txt": journal, ...files } = sealed.data["files"] as Record<string, string>;
  const other = difference(Object.fromEntries([...counted].map(([name, { sha256 }]) => [name, sha256])), files);
  const wrong = journal === undefined ? "journal.txt" : other;
  return wrong === null ? null : { fault: "shape", line: sealed.line, what: `files.${wrong}` };
}

/** The text of the first lines. */
const upTo = (journal: string, lines: number): string =>
  journal
    .split("\n")
    .slice(0, lines)
    .map((line) => `${line}\n`)
    .join("");
