import { parseArgs } from "node:util";
import type { PabulibDocument } from "../pabulib/pabulib.ts";
import { findFault, type Parameters } from "../rules/parameters.ts";
import { type Difference, verify } from "../verify.ts";
import { type CommandLineIo, exit, Unusable } from "./command-line-io.ts";
import { isFileWarning, type PrintedResult, printedWarnings } from "./printed-result.ts";
import { readElection, readJson } from "./read-file.ts";

const verifyUsage = "usage: beffroi verify FILE.pb RESULT.json";
/** More differences say nothing more. */
const shownDifferences = 20;

/** `beffroi verify FILE.pb RESULT.json`: counts again, and says equal or where it differs. @returns the exit code. */
export async function verifyCommand(args: readonly string[], io: CommandLineIo): Promise<number> {
  try {
    const [file, resultFile] = readFiles(args);
    const document = await readElection(io, file);
    const stated = readResult(await readJson(io, resultFile), resultFile, document);
    const differences = differencesOf(document, stated);
    io.stdout(report(differences, stated));
    return differences.length === 0 ? exit.done : exit.differs;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    io.stderr(`${error.message}\n`);
    return exit.bad;
  }
}

function readFiles(args: readonly string[]): readonly [string, string] {
  const [file, result, more] = positionalsOf(args);
  if (file === undefined || result === undefined || more !== undefined) throw new Unusable(`verify takes two files; ${verifyUsage}`);
  return [file, result];
}

function positionalsOf(args: readonly string[]): readonly string[] {
  try {
    return parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  } catch (error) {
    throw new Unusable(`${(error as Error).message.split(". ")[0]}; ${verifyUsage}`);
  }
}

/** Only what is needed to count again must be there: all else that is missing is a difference. */
function readResult(json: unknown, file: string, { election }: PabulibDocument): PrintedResult {
  const result = json as Partial<PrintedResult> | null;
  const parameters: unknown = typeof result === "object" && result !== null ? result.parameters : undefined;
  if (!isObject(parameters)) throw new Unusable(`${file}: this is not a result: it states no parameters`);
  if (!isPlain(parameters)) throw new Unusable(`${file}: the result cannot be counted again: its parameters are not of the right types`);
  const warnings: readonly unknown[] = Array.isArray(result?.warnings) ? result.warnings : [];
  if (!warnings.every(isObject)) throw new Unusable(`${file}: this is not a result: its warnings are not objects`);
  const fault = findFault(election, parameters as Parameters);
  if (fault !== null) throw new Unusable(`${file}: the result cannot be counted again: its parameter "${fault}" is not valid`);
  return { ...(result as PrintedResult), warnings: warnings as PrintedResult["warnings"] };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whoever wrote the file may have written anything: the engine trusts the types of its parameters. */
function isPlain(parameters: object): boolean {
  return Object.entries(parameters).every(([name, value]: [string, unknown]) => {
    if (name === "tie") return Array.isArray(value) && value.every((rule) => typeof rule === "string");
    if (name === "eligibility")
      return isObject(value) && Object.entries(value).every(([key, bound]) => typeof bound === (key === "minimumVotes" ? "number" : "string"));
    return typeof value === "string";
  });
}

function differencesOf(document: PabulibDocument, stated: PrintedResult): readonly Difference[] {
  const ofFile = stated.warnings.filter(isFileWarning);
  const ofCount = stated.warnings.filter((warning) => !isFileWarning(warning));
  const verification = verify(document.election, { ...stated, warnings: ofCount });
  const computed = printedWarnings(document);
  const warned: Difference[] = JSON.stringify(ofFile) === JSON.stringify(computed) ? [] : [{ at: "warnings", stated: ofFile, computed }];
  return [...(verification.equal ? [] : verification.differences), ...warned];
}

function report(differences: readonly Difference[], stated: PrintedResult): string {
  if (differences.length === 0) return `equal: the count gives the same ${stated.winners.length} winners, rounds and sums\n`;
  const lines = differences
    .slice(0, shownDifferences)
    .map(({ at, stated: said, computed }) => `${at}: the result says ${told(said)}, the count gives ${told(computed)}`);
  const more = differences.length > lines.length ? [`… and ${differences.length - lines.length} more differences`] : [];
  return `different:\n${[...lines, ...more].join("\n")}\n`;
}

const told = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));
