import { errorCode } from "#platform/log/error-code.ts";
import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";

import { count } from "#engines/budgeting/budgeting.ts";
import { PabulibError, readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { checkPublication, isFault, type Sound } from "./checks/check-list.ts";
import { fetchPublication, UnreadableSource } from "./checks/fetch-publication.ts";
import { readJournal } from "./checks/log.ts";
import type { Fault, Publication } from "./checks/publication.ts";
import { checkResults, type CountFile } from "./checks/results.ts";
import { faultTexts } from "./faults.texts.ts";
import { sayFault } from "./say-fault.ts";
import { readFolder } from "./read-folder.ts";
import { readSignedReceipt } from "./read-receipt.ts";

const usage =
  "vote check FOLDER | --from URL | JOURNAL.txt --vote ID [--ballots BULLETINS.pb --openings OUVERTURES.csv] [--head HASH]… [--receipt FILE]…   check everything that a vote published";
const options = {
  vote: { type: "string" },
  from: { type: "string" },
  ballots: { type: "string" },
  openings: { type: "string" },
  head: { type: "string", multiple: true },
  receipt: { type: "string", multiple: true },
} as const;

/** Exit codes. */
const exit = { sound: 0, fault: 1, unreadable: 2, otherVote: 3 } as const;

/** `beffroi vote check`: 0 when all follows, 1 with the first line that does not, 2 when the files cannot be read, 3 when they are another vote's. */
export const checkLine: CommandLine = {
  name: "vote check",
  usage,
  async run(args, tools) {
    try {
      return await check(args, tools);
    } catch (error) {
      if (!(error instanceof PabulibError || error instanceof UnreadableSource || error instanceof SyntaxError) && !isExpected(error)) throw error;
      tools.err(`${(error as Error).message}\n`);
      return exit.unreadable;
    }
  },
};

/** A file that is not there, an option that does not exist. */
const isExpected = (error: unknown) => errorCode(error) !== null;

async function check(args: string[], { out, err }: CommandTools): Promise<number> {
  const given = await readGiven(args);
  if (!given) {
    err(`usage: beffroi ${usage}\n`);
    return exit.unreadable;
  }
  const sound = await checkPublication(given);
  if (isFault(sound)) return refuse(sound, err);
  const again = sound.parameters ? await checkResults(given, readJournal(given.journal), sound.parameters, countHere) : 0;
  if (isFault(again)) return refuse(again, err);
  for (const sentence of say(sound, given, again)) out(`${sentence}\n`);
  return exit.sound;
}

async function readGiven(args: string[]): Promise<Publication | null> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const source = await readSource(values, positionals);
  if (!source) return null;
  const receipts = await Promise.all((values.receipt ?? []).map(receiptIn));
  return { ...source, receipts, heads: [...(source.heads ?? []), ...(values.head ?? [])] };
}

type Values = { [name in "vote" | "from" | "ballots" | "openings"]?: string | undefined };

async function readSource({ vote, from, ballots, openings }: Values, [path, more]: readonly string[]): Promise<Publication | null> {
  if (more !== undefined || (path === undefined) === (from === undefined)) return null;
  if (from !== undefined) return fetchPublication({ address: from.replace(/\/$/, ""), voteId: vote ?? null });
  if ((await stat(path!)).isDirectory()) return readFolder(path!, vote);
  if (!vote || (ballots === undefined) !== (openings === undefined)) return null;
  const files = new Map<string, Uint8Array>();
  if (ballots) files.set("bulletins.pb", await readFile(ballots));
  if (openings) files.set("ouvertures.csv", await readFile(openings));
  return { voteId: vote, journal: await readFile(path!, "utf8"), files };
}

async function receiptIn(file: string) {
  const receipt = readSignedReceipt(await readFile(file, "utf8"));
  if (!receipt) throw new UnreadableSource(`${file}: this is not a signed receipt`);
  return receipt;
}

const countHere: CountFile = async (file, parameters) => {
  const counted = count(readPabulib(file, { keepVoters: false }).election, parameters);
  return counted.ok ? counted.result : { problem: counted.problem };
};

function say(sound: Sound, { files, heads = [], receipts = [] }: Publication, again: number): string[] {
  return [
    `The log follows from its first line to its last: ${sound.lines} lines, head ${sound.head || "none"}.`,
    ...heads.map((head) => `The head ${head} lies on it.`),
    ...(sound.opened ? [`The ${sound.standing} ballots that count are those of the log, one by one.`] : []),
    ...(files.size > 0 ? [`The ${files.size} files given have the hashes that the log gives them.`] : []),
    ...(again > 0 ? [`Counted again, the ${again === 1 ? "result is" : `${again} results are`} what was published.`] : []),
    ...(sound.incidents > 0 ? [`Left out of the count because they did not open: ${sound.incidents} ballots, each with its line.`] : []),
    ...(sound.reserve ? [`With a reserve: ${sound.reserve.ballots} of its ballots nobody explains. ${sound.reserve.reason}`] : []),
    ...receipts.map(({ receipt }) => `The receipt ${receipt} is this vote’s, and nothing speaks against it.`),
  ];
}

function refuse(fault: Fault, err: (text: string) => void): number {
  err(`${sayFault(faultTexts.en, fault)}\n`);
  return fault.fault === "other_vote" ? exit.otherVote : exit.fault;
}
