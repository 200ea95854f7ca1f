/** The table whose lines are fingerprinted, and the file of fingerprints. */
export const [fingerprinted, fingerprintsFile] = ["participants-votes.csv", "fingerprints.csv"];

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256, in a browser as on a server. */
export const sha256Of = async (text: string): Promise<string> => hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

const linesOf = (table: string): string[] => table.split(/\r?\n/).filter((line) => line !== "");

/** One fingerprint for each line, so that a changed one is found; the fingerprint of this file stands on the report. */
export async function fingerprintsOf(table: string): Promise<string> {
  const lines = await Promise.all(linesOf(table).map(async (line, at) => `${at + 1},${await sha256Of(line)}\r\n`));
  return `line,sha256\r\n${lines.join("")}`;
}

type Fault = { readonly line: number } | "fingerprints" | null;

/**
 * The first line that is not the one that was published; "fingerprints" when their file itself is another than that on the report; null when all is sound.
 * @param published as the report says it; null where it is not at hand
 */
export async function findFault(table: string, fingerprints: string, published: string | null): Promise<Fault> {
  if (published !== null && (await sha256Of(fingerprints)) !== published) return "fingerprints";
  const [, ...wanted] = linesOf(fingerprints).map((line) => line.split(",")[1] ?? "");
  const lines = linesOf(table);
  for (const [at, line] of lines.entries()) if ((await sha256Of(line)) !== wanted[at]) return { line: at + 1 };
  return wanted.length === lines.length ? null : { line: lines.length + 1 };
}
