import { wrongField } from "./line-shapes.ts";
import { namedFiles, readJournal, readLine, type LogEntry } from "./log.ts";
import type { Publication } from "./publication.ts";

interface Source {
  /** Of the vote: "https://participer.example/votes/budget-2026". */
  readonly address: string;
  /** Null: as the house says. */
  readonly voteId: string | null;
  readonly signal?: AbortSignal;
}

/** The log of a vote as it is shown now, and every file that it names. Which files there should be is not asked of the house. */
export async function fetchPublication({ address, voteId, signal }: Source): Promise<Publication> {
  const answer = await ask(`${address}/journal.txt`, signal);
  if (!answer.ok) throw new UnreadableSource(`${address}/journal.txt: ${answer.status}${[401, 403, 404].includes(answer.status) ? `. ${hidden}` : ""}`);
  const journal = await answer.text();
  const [, head] = (answer.headers.get("x-journal-head") ?? "").split(" ");
  const said = readJournal(journal)
    .map(readLine)
    .filter((line): line is LogEntry => line !== null && wrongField(line) === null);
  const files = new Map<string, Uint8Array>();
  // The rule is published with every count: a log that names no file, where there is one, was cut.
  for (const name of new Set([...namedFiles(said).keys(), "regle.json"])) {
    const file = name === "journal.txt" ? null : await ask(`${address}/fichiers/${encodeURIComponent(name)}`, signal);
    if (file?.ok) files.set(name, new Uint8Array(await file.arrayBuffer()));
  }
  return { voteId: voteId ?? answer.headers.get("x-journal-vote") ?? "", journal, files, complete: true, heads: head ? [head] : [] };
}

/** Whoever fetches is nobody's member: what an assembly shows its members alone is checked from the files that one of them saved. */
const hidden = [
  "Nobody reads a vote at this address without signing in.",
  "The vote of an assembly is read by its members alone: signed in, one of them saves the log and every file of its page “Recompter” in one folder;",
  "then it is checked as any other by: beffroi vote check FOLDER",
].join(" ");

/** Nothing can be checked: it cannot be read. */
export class UnreadableSource extends Error {}

const ask = (address: string, signal: AbortSignal | undefined) =>
  fetch(address, signal ? { signal } : {}).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new UnreadableSource(`${address}: ${(error as Error).message}`);
  });
