import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";

import type { CommandTools } from "#platform/start/room.ts";
import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { countFile } from "../count/count-file.ts";
import { checkLine } from "../verify/check.line.ts";
import { checkPublication, isFault } from "../verify/checks/check-list.ts";
import { fetchPublication } from "../verify/checks/fetch-publication.ts";
import { readJournal } from "../verify/checks/log.ts";
import { checkResults } from "../verify/checks/results.ts";
import type { ForgedPublication } from "./publication.testing.ts";

/** As somebody does who saved the files: exit code, and what is said. */
export async function atTheCommandLine({ journal, files }: ForgedPublication, more: readonly string[] = []) {
  const own = await mkdtemp(join(tmpdir(), "tampered-"));
  await writeFile(join(own, "essai-journal.txt"), journal);
  for (const [name, content] of files) await writeFile(join(own, `essai-${name}`), content);
  let said = "";
  const tools = { out: (text: string) => (said += text), err: (text: string) => (said += text) } as unknown as CommandTools;
  try {
    const code = await checkLine.run([own, ...more], tools);
    return { code, said: said.trim() };
  } finally {
    await rm(own, { recursive: true });
  }
}

/** As the page does: everything is fetched, and checked by the module that browsers run. */
export async function inTheBrowser({ voteId, journal, files }: ForgedPublication, receipts: readonly SignedReceipt[] = []) {
  vi.stubGlobal("fetch", async (address: string) => {
    const name = address.split("/").at(-1)!;
    const content = name === "journal.txt" ? journal : files.get(name);
    return content === undefined ? new Response(null, { status: 404 }) : new Response(new Uint8Array(Buffer.from(content)));
  });
  const publication = await fetchPublication({ address: "/votes/essai", voteId });
  const sound = await checkPublication({ ...publication, receipts });
  if (isFault(sound) || !sound.parameters) return sound;
  const counted = await checkResults(publication, readJournal(journal), sound.parameters, async (file, parameters) => {
    const done = countFile(Buffer.from(file).toString(), parameters);
    return done.ok ? done.result : { problem: done.problem };
  });
  return isFault(counted) ? counted : sound;
}
