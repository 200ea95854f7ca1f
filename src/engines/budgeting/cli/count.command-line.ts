import { count } from "../count/count.ts";
import type { PabulibDocument } from "../pabulib/pabulib.ts";
import type { Parameters } from "../rules/parameters.ts";
import { type CommandLineIo, exit, Unusable } from "./command-line-io.ts";
import { csvTable } from "./csv-table.ts";
import { readOptions, usage } from "./options.ts";
import { type PrintedResult, printedResult } from "./printed-result.ts";
import { progressLine } from "./progress-line.ts";
import { readElection } from "./read-file.ts";
import { textTable } from "./text-table.ts";

const formats = {
  json: (result: PrintedResult) => `${JSON.stringify(result, null, 2)}\n`,
  text: textTable,
  csv: csvTable,
} as const;

/** `beffroi count FILE.pb --rule RULE …`. @returns the exit code. */
export async function countCommand(args: readonly string[], io: CommandLineIo): Promise<number> {
  try {
    const asked = readOptions(args);
    if (asked === null) {
      io.stdout(`${usage}\n`);
      return exit.done;
    }
    const { file, format, parametersFor } = asked;
    const document = await readElection(io, file);
    const result = countOrSay(io, document, parametersFor(document));
    io.stdout(formats[format](result, document));
    return exit.done;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    io.stderr(`${error.message}\n`);
    return exit.bad;
  }
}

function countOrSay(io: CommandLineIo, document: PabulibDocument, parameters: Parameters): PrintedResult {
  const progress = progressLine(io);
  const counted = count(document.election, parameters, { onProgress: progress.report });
  progress.end();
  if (counted.ok) return printedResult(counted.result, document);
  if (counted.problem === "tie") {
    throw new Unusable(`projects ${counted.projects.join(", ")} are tied, and --tie ${parameters.tie?.join(",") ?? "(absent)"} does not say which comes first`);
  }
  const name = counted.parameter ?? "rule";
  const value = String(parameters[name as keyof Parameters] ?? "");
  throw new Unusable(`--${name} ${value} cannot be used with this election, whose ballots are of the kind ${document.election.kind}`);
}
