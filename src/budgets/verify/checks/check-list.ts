import type { Parameters } from "#engines/budgeting/budgeting.ts";
import { type PabulibDocument, readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { checkBallotFile, checkResultRule, checkRule } from "./announced.ts";
import { checkBatches, checkForms } from "./batches.ts";
import { checkEnd, checkHeads, readChain } from "./chain.ts";
import { checkChannels } from "./channels.ts";
import { checkFiles } from "./files.ts";
import { checkLimits } from "./limits.ts";
import { announcementOf, ruleOf, type Said, type Sheet, sheetOf, standing } from "./log.ts";
import { checkOpenings, type Opening, readOpenings } from "./openings.ts";
import { checkOrder } from "./order.ts";
import { checkParts, wholeBallots } from "./parts.ts";
import type { Fault, Publication } from "./publication.ts";
import { readBallots } from "./read-ballots.ts";
import { checkReceipt } from "./receipts.ts";
import { checkReserves, reserveOf, type Reserve } from "./reserves.ts";
import { readSeed } from "./seed.ts";
import { checkTotals } from "./totals.ts";

/** What was found sound. */
export interface Sound {
  readonly lines: number;
  readonly head: string;
  /** Ballots that stand in the log so far. */
  readonly standing: number;
  /** Whether their openings were published and tried, one by one. */
  readonly opened: boolean;
  /** Files whose hash the log holds. */
  readonly files: number;
  /** With which it may be sealed although the box holds what nobody explains; null where there is none. */
  readonly reserve: Reserve | null;
  /** What the vote is counted by, as the announcement says it; null before the seed is known. */
  readonly parameters: Parameters | null;
}

/**
 * Everything that follows from the published files alone, in one order, by whoever asks: a command line, a browser, a test. Counting
 * again is not in it. @throws PabulibError when a file of ballots is none.
 */
export async function checkPublication(publication: Publication): Promise<Sound | Fault> {
  const files = readFiles(publication);
  const foreign = otherVote(publication, files);
  if (foreign) return foreign;
  const log = await readChain(publication);
  if (isFault(log)) return log;
  const ofLog = checkHeads(publication, log) ?? checkEnd(publication, log) ?? checkOrder(log) ?? checkForms(log) ?? checkBatches(log);
  if (ofLog) return ofLog;
  const wrongTotal = checkTotals(log) ?? checkChannels(log) ?? checkReserves(log);
  if (wrongTotal) return wrongTotal;
  const seed = await readSeed(publication.voteId, log, files.rule);
  if (isFault(seed)) return seed;
  const opened = await checkBallots(publication.voteId, log, files);
  const fault =
    (isFault(opened) ? opened : null) ?? checkStated(log, files, seed) ?? (await checkFiles(publication, log)) ?? (await checkReceipts(publication, log));
  if (fault) return fault;
  const announcement = announcementOf(log);
  return {
    lines: log.length,
    head: log.at(-1)?.hash ?? "",
    standing: standing(log).size,
    opened: opened === true,
    files: publication.files.size,
    reserve: reserveOf(log),
    parameters: announcement ? announcedRule(sheetOf(announcement), seed) : null,
  };
}

/** Null while the seed is committed to and not drawn yet, and where the announcement told no rule. */
const announcedRule = (sheet: Sheet, seed: string | null): Parameters | null =>
  !sheet.parameters || (seed === null && sheet.seed_commitment) ? null : ruleOf(sheet, seed);

export const isFault = (found: unknown): found is Fault => typeof found === "object" && found !== null && "fault" in found;

interface ReadFiles {
  readonly rule: Record<string, unknown> | null;
  readonly openings: readonly Opening[] | null;
  readonly documents: ReadonlyMap<string, PabulibDocument>;
  /** Results by their names. */
  readonly results: ReadonlyMap<string, Record<string, unknown>>;
}

function readFiles({ files }: Publication): ReadFiles {
  const json = (name: string) => JSON.parse(new TextDecoder().decode(files.get(name)!)) as Record<string, unknown>;
  const named = (pattern: RegExp) => [...files.keys()].filter((name) => pattern.test(name));
  const openings = files.get("ouvertures.csv");
  return {
    rule: files.has("regle.json") ? json("regle.json") : null,
    openings: openings ? readOpenings(openings) : null,
    documents: new Map(named(/\.pb$/).map((name) => [name, readPabulib(files.get(name)!)])),
    results: new Map(named(/^resultat.*\.json$/).map((name) => [name, json(name).parameters as Record<string, unknown>])),
  };
}

/** Files that say themselves that they are of another vote: somebody mixed them up. */
function otherVote({ voteId }: Publication, { rule, documents }: ReadFiles): Fault | null {
  const place = { fault: "other_vote", line: 1 } as const;
  if (rule && rule["vote"] !== voteId) return { ...place, file: "regle.json" };
  for (const [file, { meta }] of documents) {
    const id = voteIn(meta);
    if (id !== undefined && id !== voteId) return { ...place, file };
  }
  return null;
}

/** The vote that a file of ballots says it is of. */
export const voteIn = (meta: PabulibDocument["meta"]): string | undefined =>
  /^beffroi vote ([0-9a-f-]{36});/.exec(meta.find(([key]) => key === "comment")?.[1] ?? "")?.[1];

/** True when all ballots were opened, false when there is nothing to open. */
async function checkBallots(voteId: string, log: readonly Said[], { openings, documents }: ReadFiles): Promise<Fault | boolean> {
  if (!openings) return false;
  const files = new Map([...documents].map(([name, document]) => [name, readBallots(document)]));
  const announcement = announcementOf(log);
  const sheet = announcement && sheetOf(announcement);
  const parts = sheet?.envelopes?.map(({ number }) => number) ?? [];
  const whole = wholeBallots(files, { parts, ranked: sheet?.ballot?.kind === "ranked" });
  if (!whole) return false;
  const projectsOf = (name: string) => new Set(documents.get(name)!.election.projects.map(({ id }) => Number(id)));
  const opened = await checkOpenings(voteId, log, openings, whole);
  return opened ?? checkLimits(log, openings, whole) ?? checkParts({ log, openings, whole, files, projectsOf }) ?? true;
}

function checkStated(log: readonly Said[], { rule, documents, results }: ReadFiles, seed: string | null): Fault | null {
  const wrongRule = rule && checkRule(log, rule);
  if (wrongRule) return wrongRule;
  for (const [name, document] of documents) {
    const fault = checkBallotFile(log, { name, document, seed });
    if (fault) return fault;
  }
  for (const [name, stated] of results) {
    const fault = checkResultRule(log, { name, stated, seed });
    if (fault) return fault;
  }
  return null;
}

async function checkReceipts({ voteId, receipts = [] }: Publication, log: readonly Said[]): Promise<Fault | null> {
  for (const receipt of receipts) {
    const fault = await checkReceipt(voteId, log, receipt);
    if (fault) return fault;
  }
  return null;
}
