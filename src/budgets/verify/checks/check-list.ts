import type { Parameters } from "#engines/budgeting/budgeting.ts";
import type { PabulibDocument } from "#engines/budgeting/pabulib/pabulib.ts";
import { checkBallotFile, checkResultRule, checkRule } from "./announced.ts";
import { checkBatches, checkForms } from "./batches.ts";
import { checkEnd, checkHeads, readChain } from "./chain.ts";
import { checkChannels } from "./channels.ts";
import { checkFiles } from "./files.ts";
import { checkLimits } from "./limits.ts";
import { checkMembers } from "./members.ts";
import { announcementOf, namedFiles, ruleOf, type LogEntry, type Sheet, sheetOf, standing } from "./log.ts";
import { checkOpenings } from "./openings.ts";
import { checkOrder } from "./order.ts";
import { checkParts, wholeBallots } from "./parts.ts";
import type { Fault, Publication } from "./publication.ts";
import { readFiles, type ReadFiles } from "./read-files.ts";
import { checkReceipt } from "./receipts.ts";
import { checkReserves, incidentsIn, reserveOf, type Reserve } from "./reserves.ts";
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
  /** Ballots that the count left out because they did not open. */
  readonly incidents: number;
  /** With which it may be sealed although the box holds what nobody explains; null where there is none. */
  readonly reserve: Reserve | null;
  /** What the vote is counted by, as the announcement says it; null before the seed is known. */
  readonly parameters: Parameters | null;
}

/**
 * Everything that follows from the published files alone, in one order, by whoever asks: a command line, a browser, a test. Counting
 * again is not in it. Of a file of ballots, what nothing is counted by is compared with nothing: its description, unit, dates and limits,
 * and the themes and districts of its projects; of the log, instants, reasons and names of desks. Their hashes are.
 */
export async function checkPublication(publication: Publication): Promise<Sound | Fault> {
  const files = readFiles(publication);
  const foreign = otherVote(publication, files);
  if (foreign) return foreign;
  const log = await readChain(publication);
  if (isFault(log)) return log;
  const { wrong } = files;
  const unread = wrong && { ...wrong, line: namedFiles(log).get(wrong.file)?.line ?? log.length };
  const ofLog = checkHeads(publication, log) ?? checkEnd(publication, log) ?? checkOrder(log) ?? checkForms(log) ?? checkBatches(log);
  if (ofLog) return ofLog;
  const wrongTotal = checkTotals(log) ?? checkChannels(log) ?? checkReserves(log);
  if (wrongTotal) return wrongTotal;
  const seed = await readSeed(publication.voteId, log, files.rule);
  if (isFault(seed)) return seed;
  const opened = await checkBallots(publication.voteId, log, files);
  const fault =
    (isFault(opened) ? opened : null) ??
    checkStated(log, files, seed) ??
    unread ??
    (await checkFiles(publication, log)) ??
    (await checkReceipts(publication, log));
  if (fault) return fault;
  const announcement = announcementOf(log);
  return {
    lines: log.length,
    head: log.at(-1)?.hash ?? "",
    standing: standing(log).size,
    opened: opened === true,
    files: publication.files.size,
    incidents: incidentsIn(log),
    reserve: reserveOf(log),
    parameters: announcement ? announcedRule(sheetOf(announcement), seed) : null,
  };
}

/** Null while the seed is committed to and not drawn yet. */
const announcedRule = (sheet: Sheet, seed: string | null): Parameters | null => (seed === null && sheet.seed_commitment ? null : ruleOf(sheet, seed));

export const isFault = (found: unknown): found is Fault => typeof found === "object" && found !== null && "fault" in found;

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
async function checkBallots(voteId: string, log: readonly LogEntry[], { openings, documents, ballots: files }: ReadFiles): Promise<Fault | boolean> {
  if (!openings) return false;
  const announcement = announcementOf(log);
  const sheet = announcement && sheetOf(announcement);
  const parts = sheet?.envelopes.map(({ number }) => number) ?? [];
  const whole = wholeBallots(files, { parts, ranked: sheet?.ballot.kind === "ranked" });
  if (!whole) return false;
  const projectsOf = (name: string) => new Set(documents.get(name)!.election.projects.map(({ id }) => Number(id)));
  const opened = await checkOpenings(voteId, log, openings, whole);
  return opened ?? checkMembers(log, openings, whole) ?? checkLimits(log, openings, whole) ?? checkParts({ log, openings, whole, files, projectsOf }) ?? true;
}

function checkStated(log: readonly LogEntry[], { rule, documents, results }: ReadFiles, seed: string | null): Fault | null {
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

async function checkReceipts({ voteId, receipts = [] }: Publication, log: readonly LogEntry[]): Promise<Fault | null> {
  for (const receipt of receipts) {
    const fault = await checkReceipt(voteId, log, receipt);
    if (fault) return fault;
  }
  return null;
}
