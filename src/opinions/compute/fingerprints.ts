/** The tables whose lines are fingerprinted, and the file of fingerprints. */
export const [answersFile, statementsFile, fingerprintsFile] = ["participants-votes.csv", "comments.csv", "fingerprints.csv"] as const;
type FingerprintedFile = typeof answersFile | typeof statementsFile;

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** SHA-256, in a browser as on a server. */
export const sha256Of = async (text: string): Promise<string> => hex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

const linesOf = (table: string): string[] => table.split(/\r?\n/).filter((line) => line !== "");

/** Of each line of a table, in their order; of `comments.csv` without its head. */
const printsOf = (lines: readonly string[]): Promise<string[]> => Promise.all(lines.map(sha256Of));

/** Of the lines of `comments.csv`, one for each statement. */
export const printsOfStatements = (comments: string): Promise<string[]> => printsOf(linesOf(comments).slice(1));

/**
 * One fingerprint for each line, so that a changed one is found; the fingerprint of this file stands on the report.
 * @param statements as `printsOfStatements` gave them on the day of publication; null for what was published before there were any: answers alone
 */
export async function fingerprintsOf(answers: string, statements: readonly string[] | null): Promise<string> {
  const prints = await printsOf(linesOf(answers));
  if (statements === null) return `line,sha256\r\n${prints.map((print, at) => `${at + 1},${print}\r\n`).join("")}`;
  const rows = (file: FingerprintedFile, from: number, list: readonly string[]) => list.map((print, at) => `${file},${at + from},${print}\r\n`).join("");
  return `file,line,sha256\r\n${rows(answersFile, 1, prints)}${rows(statementsFile, 2, statements)}`;
}

interface PublishedFiles {
  readonly answers: string;
  readonly statements: string;
  readonly fingerprints: string;
}

interface FileCheck {
  /** The first line that is not the one that was published; "fingerprints" when their file itself is another than that on the report; null when all is sound. */
  readonly fault: { readonly file: FingerprintedFile; readonly line: number } | "fingerprints" | null;
  /** Lines of statements whose words were taken out since, which moderation may do. */
  readonly hidden: readonly number[];
}

/** A statement whose words are not published any more: its number, its counts, and that it is left out. */
const hiddenLine = /^,,\d+,,\d+,\d+,-1,$/;

/** @param published the fingerprint that the report says; null where it is not at hand */
export async function checkFiles({ answers, statements, fingerprints }: PublishedFiles, published: string | null): Promise<FileCheck> {
  if (published !== null && (await sha256Of(fingerprints)) !== published) return { fault: "fingerprints", hidden: [] };
  const wanted = readFingerprints(fingerprints);
  const wrongAnswers = await wrongLines(linesOf(answers), wanted[answersFile]);
  if (wrongAnswers.length > 0) return { fault: { file: answersFile, line: wrongAnswers[0]! }, hidden: [] };
  if (wanted[statementsFile].length === 0) return { fault: null, hidden: [] };
  const [, ...lines] = linesOf(statements);
  const wrong = await wrongLines(lines, wanted[statementsFile]);
  const changed = wrong.find((line) => !hiddenLine.test(lines[line - 1] ?? ""));
  if (changed !== undefined) return { fault: { file: statementsFile, line: changed + 1 }, hidden: [] };
  return { fault: null, hidden: wrong.map((line) => line + 1) };
}

/** From 1; one after the last where there are more or fewer than wanted. */
async function wrongLines(lines: readonly string[], wanted: readonly string[]): Promise<number[]> {
  const prints = await printsOf(lines);
  const wrong = [...prints.keys()].filter((at) => prints[at] !== wanted[at]).map((at) => at + 1);
  return wanted.length > lines.length ? [...wrong, lines.length + 1] : wrong;
}

function readFingerprints(table: string): Record<FingerprintedFile, string[]> {
  const [head, ...rows] = linesOf(table).map((line) => line.split(","));
  const found: Record<FingerprintedFile, string[]> = { [answersFile]: [], [statementsFile]: [] };
  for (const row of rows) {
    const [file, , print] = head![0] === "file" ? row : [answersFile, ...row];
    if (file === answersFile || file === statementsFile) found[file].push(print ?? "");
  }
  return found;
}
