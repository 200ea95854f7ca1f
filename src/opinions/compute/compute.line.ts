import { errorCode } from "#platform/log/error-code.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { type Findings, findingsOf } from "../analyse/findings.ts";
import { letterOf } from "../letters.ts";
import { firstDifference } from "./compare.ts";
import { answersFile, checkFiles, fingerprintsFile, statementsFile } from "./fingerprints.ts";
import { readReport } from "./published-report.ts";
import { materialOf, readConversation, type ReadConversation, UnreadableConversation } from "./read-conversation.ts";

const usage = "opinions compute FOLDER [--fingerprint HASH]   calculate a published conversation again, or any in the open format of Polis";

/** Exit codes: all follows; something differs from what was published; the files cannot be read. */
const exit = { sound: 0, fault: 1, unreadable: 2 } as const;

export const computeLine: CommandLine = {
  name: "opinions compute",
  usage,
  async run(args, tools) {
    try {
      return await compute(args, tools);
    } catch (error) {
      const expected = error instanceof UnreadableConversation || error instanceof SyntaxError || errorCode(error) !== null;
      if (!expected) throw error;
      tools.err(`${(error as Error).message}\n`);
      return exit.unreadable;
    }
  },
};

async function compute(args: string[], { out, err }: CommandTools): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { fingerprint: { type: "string" } }, allowPositionals: true });
  const [folder, more] = positionals;
  if (folder === undefined || more !== undefined) {
    err(`usage: beffroi ${usage}\n`);
    return exit.unreadable;
  }
  const read = (name: string) => readFile(join(folder, name), "utf8");
  const optional = (name: string) => read(name).catch(absent);
  const [statements, answers, fingerprints, told] = await Promise.all([
    read(statementsFile),
    read(answersFile),
    optional(fingerprintsFile),
    optional("report.json"),
  ]);
  if (fingerprints !== null) {
    const { fault, hidden } = await checkFiles({ answers, statements, fingerprints }, values.fingerprint ?? null);
    if (fault) {
      err(fault === "fingerprints" ? `${fingerprintsFile}: not the one that was published\n` : `${fault.file}, line ${fault.line}: not as it was published\n`);
      return exit.fault;
    }
    for (const line of hidden) out(`${statementsFile}, line ${line}: its words were taken out since\n`);
  }
  const conversation = readConversation(statements, answers);
  const report = told === null ? null : readReport(told);
  const findings = findingsOf(materialOf(conversation, report));
  for (const line of say(conversation, findings)) out(`${line}\n`);
  const difference = report && firstDifference(report.findings, findings);
  if (difference) err(`report.json, ${difference}\n`);
  else if (report) out("The same as published.\n");
  return difference ? exit.fault : exit.sound;
}

/** A file that need not be there. */
function absent(error: NodeJS.ErrnoException): null {
  if (error.code !== "ENOENT") throw error;
  return null;
}

function say({ statements }: ReadConversation, { people, onMap, votes, groups, certainty, unites, divides }: Findings): string[] {
  const words = new Map(statements.map((statement) => [statement.number, statement.words]));
  const of = (number: number) => `${number}. ${words.get(number) ?? ""}`;
  const sure = certainty
    ? ` (apart ${certainty.apart.toFixed(3)}, by chance ${certainty.byChance.toFixed(3)}, stability ${certainty.low.toFixed(2)} to ${certainty.high.toFixed(2)})`
    : "";
  return [
    `${people} people, ${onMap} on the map, ${statements.length} statements, ${votes} votes`,
    groups.length > 0 ? `${groups.length} groups${sure}` : `no clear groups${sure}`,
    ...groups.flatMap(({ label, people: members, says }) => [
      `${letterOf(label)}: ${members}`,
      ...says.map(({ number, says: side, successes, trials }) => `   ${side} ${successes}/${trials}  ${of(number)}`),
    ]),
    "Unites:",
    ...unites.map(({ number, says: side }) => `   ${side}  ${of(number)}`),
    "Divides:",
    ...divides.map((number) => `   ${of(number)}`),
  ];
}
