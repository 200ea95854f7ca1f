import { createPrivateKey, createPublicKey, sign } from "node:crypto";

import { sha256 } from "#platform/crypto/sha256.ts";
import { receiptText, type SignedReceipt } from "../box-key/signed-receipt.ts";
import { writeBallotFile } from "../count/ballot-file.ts";
import { countFile } from "../count/count-file.ts";
import { openingsFile, type PublishedFile } from "../count/published-files.ts";
import { commitmentOf, firstHash, lineHash } from "../log.ts";
import { chance } from "../random-choice.ts";
import { ruleSheet } from "../setup/announce.command.ts";
import type { Parameters } from "../vote.ts";
import type { Poll } from "../votes.query.ts";

/** A vote that somebody published, in memory: a forger may change any of it, and write all hashes anew. */
export interface Forgeable {
  readonly voteId: string;
  /** Entries of the log without their numbers; hashed by `publish`. */
  entries: Record<string, unknown>[];
  /** Those between the count and the seal. */
  after: Record<string, unknown>[];
  /** Ballots as they were opened, whole. */
  ballots: BallotOpening[];
  poll: Poll;
  parameters: Parameters;
  readonly receipts: SignedReceipt[];
}

interface BallotOpening {
  readonly receipt: string;
  readonly choices: readonly number[];
  readonly points: null;
  readonly salt: Buffer;
  readonly commitment: Buffer;
}

export interface ForgedPublication {
  readonly voteId: string;
  readonly journal: string;
  readonly files: Map<string, Uint8Array>;
}

const context = { unit: "Métropole d’essai", communeName: () => "Commune d’essai" };
const hash = (...words: readonly string[]): string => sha256(words.join("\n")).toString("hex");
export const at = { at: "2026-11-20T10:00:00.000000Z" };

const costs = [300, 400, 500, 200, 100, 250];

function pollOf(id: string): Poll {
  const vote = {
    ...{ id, slug: "budget-d-essai", title: "Budget d’essai", budget_cents: 100_000, kind: "approval", min_choices: 1, max_choices: 4 },
    ...{ max_of_category: null, max_of_commune: null, max_against: null },
    ...{ points_total: null, points_max: null, min_age: 16, max_age: null, accepts: ["residence"], area: null, challenge_days: 15, seed: null },
    ...{ opens_at: new Date("2026-11-01T08:00:00Z"), closes_at: new Date("2026-11-20T10:00:00Z") },
    parameters: { rule: "equal-shares", completion: "add1", step: "1", tie: ["cost", "lot"] },
  };
  const projects = costs.map((cost, place) => ({
    ...{ number: place + 1, title: `Projet ${place + 1}`, cost_cents: cost * 100, category: "Nature", commune_code: "59350" },
    envelope: place < 3 ? 1 : 2,
  }));
  const envelopes = [
    { number: 1, name: "Part 1", amount_cents: 60_000, max_choices: null, district: false },
    { number: 2, name: "Part 2", amount_cents: 40_000, max_choices: null, district: false },
  ];
  return { vote, projects, envelopes } as unknown as Poll;
}

/** A ballot that nobody cast: what a forger without the key puts in. */
export function madeUp(voteId: string, number: number, choices: readonly number[]): BallotOpening {
  const receipt = [...hash("receipt", voteId, String(number)).toUpperCase().slice(0, 16)].join("");
  const salt = sha256(`salt ${voteId} ${number}`);
  return {
    receipt,
    choices,
    points: null,
    salt,
    commitment: Buffer.from(commitmentOf(voteId, { receipt, choices, points: null, salt: salt.toString("hex") }), "hex"),
  };
}

export const ballotEntry = (voteId: string, { receipt, commitment }: BallotOpening) => ({
  ...{ kind: "ballot", day: "2026-11-10" },
  ...{ commitment: commitment.toString("hex"), receipt: hash("beffroi receipt", voteId, receipt) },
});

/** Entries of the ballots in the order of a batch, and its line. `from` is the number of the first. */
export function batchOf(
  voteId: string,
  ballots: readonly BallotOpening[],
  { from, voters = Math.min(ballots.length, 22), origin = "web" }: { from: number; voters?: number; origin?: string },
) {
  const entries = ballots.map((ballot) => ballotEntry(voteId, ballot)).sort((one, other) => (one.commitment < other.commitment ? -1 : 1));
  return [...entries, { kind: "batch", ...at, first: from, last: from + ballots.length - 1, voters, origin }];
}

const nonce = hash("nonce of the test");

/** What stands before the 32 bytes of a private key of Ed25519 (RFC 8410). */
const ed25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** Puts entries at a place, and tells the batches after it that their lines moved. */
export function insert({ entries }: Forgeable, place: number, added: readonly Record<string, unknown>[]): void {
  for (const entry of entries.slice(place).filter(({ kind }) => kind === "batch"))
    Object.assign(entry, { first: Number(entry["first"]) + added.length, last: Number(entry["last"]) + added.length });
  entries.splice(place, 0, ...added);
}

/** 63 voters: two batches of the web, two people who voted again, a last batch at the closing, three at a kiosk whose record came after it. */
export function honestVote(voteId = "0b6ae5d2-0000-4000-8000-00000000000a"): Forgeable {
  const privateKey = createPrivateKey({ key: Buffer.concat([ed25519, sha256(`key ${voteId}`)]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey);
  const poll = pollOf(voteId);
  const draw = chance(Number.parseInt(hash(voteId).slice(0, 8), 16));
  const all = Array.from({ length: 65 }, (_, number) => madeUp(voteId, number, randomSet(draw)));
  const [replaced, standing] = [all.slice(0, 2), all.slice(2)];
  const keys = { ballots: hash("box"), holder: "server", receipts: Buffer.from(publicKey.export({ format: "jwk" }).x!, "base64url").toString("hex") };
  const { seed: _none, ...sheet } = ruleSheet(poll);
  const entries: Record<string, unknown>[] = [
    { kind: "announced", ...at, ...sheet, seed_commitment: hash("beffroi seed nonce", voteId, nonce), keys },
    { kind: "opened", ...at },
  ];
  const pour = (ballots: readonly BallotOpening[], more: { origin?: string } = {}) =>
    entries.push(...batchOf(voteId, ballots, { from: entries.length + 1, ...more }));
  pour([...replaced, ...standing.slice(0, 22)]);
  pour(standing.slice(22, 50));
  pour(standing.slice(50, 60));
  entries.push({ kind: "closed", ...at, ballots: 60, waiting: 3 });
  pour(standing.slice(60), { origin: "kiosk:0b6ae5d2-0000-4000-8000-00000000000b" });
  entries.push({ kind: "kiosk_merged", ...at, desk: "d", kiosk: "k", ballots: 3, refused: 0 });
  entries.push({ kind: "emptied", ...at, ballots: 63, replaced: replaced.map(({ commitment }) => commitment.toString("hex")).sort() });
  const receipts = standing.slice(0, 3).map(({ receipt, commitment }) => {
    const signed = { receipt, commitment: commitment.toString("hex") };
    return { ...signed, signature: sign(null, Buffer.from(receiptText(voteId, signed)), privateKey).toString("base64url") };
  });
  return { voteId, entries, after: [], ballots: standing, poll, parameters: poll.vote.parameters, receipts };
}

function randomSet(draw: () => number): number[] {
  const chosen = costs.map((_, place) => place + 1).filter(() => draw() < 0.4);
  return chosen.length > 0 && chosen.length <= 4 ? chosen : [1 + Math.floor(draw() * costs.length)];
}

interface Publishing {
  readonly write: (entry: object) => string;
  /** Those of a publication that was counted before spare the count. */
  readonly filesOf: (vote: Forgeable, closing: string) => readonly { readonly name: string; readonly content: string }[];
}

/** Hashes, counts and seals as the house does: what comes out follows from its first line to its last, whatever was put in. */
export function publish(vote: Forgeable, change: (files: Map<string, string>) => void = () => {}, by: Partial<Publishing> = {}): ForgedPublication {
  const { write, filesOf } = { write: JSON.stringify, filesOf: countedFiles, ...by };
  const lines: string[] = [];
  let head = firstHash(vote.voteId);
  let closing = head;
  const add = (entry: Record<string, unknown>) => {
    const text = write({ line: lines.length + 1, ...entry });
    head = lineHash(head, text);
    if (entry["kind"] === "closed") closing = head;
    lines.push(`${head} ${text}\n`);
  };
  for (const entry of vote.entries) add(entry);
  const files = new Map(filesOf(vote, closing).map(({ name, content }) => [name, content]));
  change(files);
  const hashes = () => Object.fromEntries([...files].map(([name, content]) => [name, sha256(content).toString("hex")]));
  add({ kind: "counted", ...at, count: 1, ballots: vote.ballots.length, files: hashes() });
  for (const entry of vote.after) add(entry);
  const sealed = { ...hashes(), "journal.txt": sha256(lines.join("")).toString("hex") };
  add({ kind: "sealed", ...at, head: lines.length, files: sealed });
  add({ kind: "secret_destroyed", ...at });
  return { voteId: vote.voteId, journal: lines.join(""), files: new Map([...files].map(([name, content]) => [name, Buffer.from(content)])) };
}

function countedFiles({ voteId, poll, ballots, parameters }: Forgeable, closing: string): PublishedFile[] {
  const seed = hash("beffroi seed", voteId, nonce, closing);
  const drawn = { ...poll, vote: { ...poll.vote, seed } };
  const text = (name: string, content: string): PublishedFile => ({ name, mediaType: "text/plain", content });
  const parts = poll.envelopes.map(({ number }) => text(`bulletins-${number}.pb`, writeBallotFile(drawn, ballots, number, context)));
  const results = parts.map(({ name, content }) => {
    const counted = countFile(content, { ...parameters, seed });
    if (!counted.ok) throw new Error(counted.problem);
    return text(name.replace("bulletins", "resultat").replace(".pb", ".json"), JSON.stringify(counted.result));
  });
  const { seed: _none, ...sheet } = ruleSheet(poll);
  const rule = { vote: voteId, ...sheet, seed_commitment: hash("beffroi seed nonce", voteId, nonce), seed_nonce: nonce, seed };
  const inOrder = ballots.toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1));
  return [
    text("bulletins.pb", writeBallotFile(drawn, ballots, null, context)),
    ...parts,
    ...results,
    openingsFile(inOrder),
    text("regle.json", JSON.stringify(rule)),
  ];
}
