import { metaValue, type PabulibDocument, weightKey } from "./document.ts";
import { joinRecord } from "./record.ts";
import { decodeUtf8 } from "./utf8.ts";

/** How much text is gathered before it is handed on. */
const chunkLength = 64 * 1024;

/** Writes a document as `.pb` text, in chunks; reading it again gives an equal document. */
export function* writePabulib(document: PabulibDocument): Generator<string> {
  let text = document.bom ? "\ufeff" : "";
  for (const line of lines(document)) {
    text += line + document.lineEnd;
    if (text.length < chunkLength) continue;
    yield text;
    text = "";
  }
  yield text;
}

function* lines(document: PabulibDocument): Generator<string> {
  yield "META";
  yield "key;value";
  for (const entry of document.meta) yield joinRecord(entry);
  yield "PROJECTS";
  yield joinRecord(document.projectColumns);
  for (const row of document.projectRows) yield joinRecord(row);
  yield "VOTES";
  yield joinRecord(document.voteColumns);
  yield* voteLines(document);
}

function* voteLines(document: PabulibDocument): Generator<string> {
  const { election, voteColumns, voters } = document;
  const { ballots, projects } = election;
  const ids = projects.map((project) => project.id);
  // Names without a sign that must be quoted make votes without one.
  const plain = ids.every((id) => joinRecord([id, ""]) === `${id};`);
  for (let voter = 0; voter < ballots.starts.length - 1; voter++) {
    const [from, to] = [ballots.starts[voter]!, ballots.starts[voter + 1]!];
    const others = voters === null ? null : decodeUtf8(voters.bytes.subarray(voters.starts[voter], voters.starts[voter + 1]));
    const chosen = joined(from, to, (at) => ids[ballots.choices[at]!]!);
    const vote = plain ? chosen : joinRecord([chosen, ""]).slice(0, -1);
    const points = ballots.points === null ? null : joined(from, to, (at) => printPoints(ballots.points![at]!, ballots.pointScale));
    const known = others === null ? numbered(document, voter) : rawFields(others);
    yield assemble(voteColumns, known, vote, points);
  }
}

function joined(from: number, to: number, textAt: (at: number) => string): string {
  let text = "";
  for (let at = from; at < to; at++) text += at === from ? textAt(at) : `,${textAt(at)}`;
  return text;
}

/** Of a voter who was not kept: a number in the first column, and how often the ballot counts. */
function numbered({ election: { ballots }, voteColumns, meta }: PabulibDocument, voter: number): string[] {
  const others = voteColumns.filter((column) => column !== "vote" && (column !== "points" || ballots.points === null));
  const weightColumn = ballots.weights && metaValue({ meta }, weightKey)?.trim();
  return others.map((column, at) => (column === weightColumn ? String(ballots.weights![voter]) : at === 0 ? String(voter + 1) : ""));
}

/** Puts the carried fields, which are CSV text already, around the ballot. */
function assemble(columns: readonly string[], others: readonly string[], vote: string, points: string | null): string {
  let next = 0;
  return columns.map((column) => (column === "vote" ? vote : column === "points" && points !== null ? points : (others[next++] ?? ""))).join(";");
}

function rawFields(text: string): string[] {
  return text.includes('"') ? (text.match(/("(?:[^"]|"")*"|[^;]*)(?:;|$)/g) ?? []).map((field) => field.replace(/;$/, "")) : text.split(";");
}

function printPoints(value: number, scale: number): string {
  if (scale === 1) return String(value);
  const places = Math.round(Math.log10(scale));
  const digits = String(Math.abs(value)).padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -places)}${decimals === "" ? "" : `.${decimals}`}`;
}
