import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { voteIn } from "./checks/check-list.ts";
import type { Publication } from "./checks/publication.ts";
import { readFiles } from "./checks/read-files.ts";
import { UnreadableSource } from "./checks/fetch-publication.ts";

const published = /^(bulletins.*\.pb|resultat.*\.json|ouvertures\.csv|regle\.json)$/;

/** The files of a vote as a browser saves them, "SLUG-journal.txt" and those of the same beginning, or without it. */
export async function readFolder(folder: string, voteId: string | undefined): Promise<Publication> {
  const names = await readdir(folder);
  const journal = names.find((name) => name.endsWith("journal.txt"));
  if (!journal) throw new UnreadableSource(`${folder}: there is no journal.txt`);
  const prefix = journal.slice(0, -"journal.txt".length);
  const files = new Map<string, Uint8Array>();
  for (const name of names) {
    const plain = name.startsWith(prefix) ? name.slice(prefix.length) : "";
    if (published.test(plain)) files.set(plain, await readFile(join(folder, name)));
  }
  return { voteId: voteId ?? voteOf(files), journal: await readFile(join(folder, journal), "utf8"), files };
}

/** As most files say: one that was mixed in is of another vote. */
function voteOf(files: ReadonlyMap<string, Uint8Array>): string {
  const { documents, rule } = readFiles({ voteId: "", journal: "", files });
  const ids = [...documents.values()].map(({ meta }) => voteIn(meta));
  const id = ids.find((one) => one !== undefined) ?? rule?.["vote"];
  if (typeof id !== "string") throw new UnreadableSource("none of these files says which vote it is of: give --vote ID");
  return id;
}
