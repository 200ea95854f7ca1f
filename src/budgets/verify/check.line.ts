import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parse } from "csv-parse/sync";

import { PabulibError, readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { checkChain, checkOpenings, type LogFault, type Opening, readJournal, standing } from "./check-log.ts";
import { readBallots } from "./read-ballots.ts";

const usage =
  "JOURNAL.txt --vote ID [--ballots BULLETINS.pb --openings OUVERTURES.csv]   check a vote’s public log, and that the ballots are those it recorded";
const options = { vote: { type: "string" }, ballots: { type: "string" }, openings: { type: "string" } } as const;

const words: Record<LogFault["fault"], (fault: LogFault) => string> = {
  unreadable: ({ line }) => `line ${line} of the log is no line of a log: something was cut out, put in or written over`,
  chain: ({ line }) => `line ${line} of the log does not follow from the one before it: it, or the one before, was changed`,
  opening: (fault) => `line ${fault.line} of the openings does not open its commitment: its ballot was changed, or is not there${receiptOf(fault)}`,
  ballot: (fault) => `line ${fault.line} of the openings opens a commitment that the log does not hold: a ballot was added${receiptOf(fault)}`,
  reopened: (fault) => `line ${fault.line} of the openings opens a commitment for the second time${receiptOf(fault)}`,
  unopened: ({ line }) => `the ballot of line ${line} of the log is missing from the published ballots`,
};

const receiptOf = (fault: LogFault) => ("receipt" in fault && fault.receipt ? ` (receipt ${fault.receipt})` : "");

/** `beffroi vote check`: exit code 0 when all follows, 1 with the first line that does not, 2 when the files cannot be read. */
export const checkLine: CommandLine = {
  name: "vote check",
  usage,
  async run(args, tools) {
    try {
      return await check(args, tools);
    } catch (error) {
      if (!(error instanceof PabulibError) && !isExpected(error)) throw error;
      tools.err(`${(error as Error).message}\n`);
      return 2;
    }
  },
};

/** A file that is not there, an option that does not exist, a table that is none. */
const isExpected = (error: unknown) => typeof (error as { code?: unknown }).code === "string";

async function check(args: string[], { out, err }: CommandTools): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [journal] = positionals;
  if (!journal || !values.vote || (values.ballots === undefined) !== (values.openings === undefined)) {
    err(`usage: beffroi vote check ${usage}\n`);
    return 2;
  }
  const lines = readJournal(await readFile(journal, "utf8"));
  const broken = checkChain(values.vote, lines);
  if (broken) return refuse(broken, err);
  out(`The log follows from its first line to its last: ${lines.length} lines, head ${lines.at(-1)?.hash ?? "none"}.\n`);
  if (!values.ballots || !values.openings) return 0;
  const openings: Opening[] = parse(await readFile(values.openings, "utf8"), { columns: true, delimiter: ";", bom: true });
  const ballots = readBallots(readPabulib(await readFile(values.ballots)));
  const fault = checkOpenings(values.vote, lines, openings, ballots);
  if (fault) return refuse(fault, err);
  out(`The ${standing(lines).size} ballots that count are those of the log, one by one.\n`);
  return 0;
}

function refuse(fault: LogFault, err: (text: string) => void): number {
  err(`${words[fault.fault](fault)}\n`);
  return 1;
}
