import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

import type { Db } from "#platform/db/db.ts";
import type { CommandLine } from "#platform/start/room.ts";
import { type ExtractLine, type Fault, verifyExtract } from "../ledger.ts";
import { readExtract } from "./register.query.ts";

const usage = "network verify [FILE]";

const faults: Readonly<Record<Fault, string>> = {
  hole: "its number is not the one after the line before",
  hash: "its hash is not that of the line and the one before: it was changed, or a line above it",
  counter: "it takes back a movement that is not there, or not as it was",
};

/** Verifies the public extract of the ledger: a file, or what the database says today. Exit code 1 when a line is wrong, 2 when the file cannot be read. */
export const verifyLine: CommandLine = {
  name: "network verify",
  usage,
  async run([file, ...more], { database, out, err }) {
    if (more.length > 0) {
      err(`Usage: beffroi ${usage}.\n`);
      return 2;
    }
    const lines = file === undefined ? await collect(await database()) : await readLines(file).catch(() => null);
    if (lines === null) {
      err(`${file} cannot be read as an extract of the ledger.\n`);
      return 2;
    }
    const verified = verifyExtract(lines);
    if (verified.ok) {
      out(`${verified.lines} movements, none missing, none changed. Last hash: ${verified.head}\n`);
      return 0;
    }
    out(`Movement ${verified.line} is wrong: ${faults[verified.problem]}.\n`);
    return 1;
  },
};

async function collect(db: Db): Promise<ExtractLine[]> {
  const lines: ExtractLine[] = [];
  for await (const line of readExtract(db)) lines.push(line);
  return lines;
}

const columns = ["numero", "instant", "de", "vers", "unite", "montant", "nature", "corrige", "empreinte"] as const;

/** @throws what is no extract */
async function readLines(file: string): Promise<ExtractLine[]> {
  const rows = parse(await readFile(file, "utf8"), { columns: true, bom: true }) as Record<string, string | undefined>[];
  if (rows.some((row) => columns.some((column) => row[column] === undefined))) throw new Error("a column lacks");
  return rows.map((row) => ({
    ...{ number: row["numero"]!, at: row["instant"]!, from: row["de"]!, to: row["vers"]!, unit: row["unite"]!, amount: row["montant"]! },
    ...{ kind: row["nature"]!, counters: row["corrige"]!, hash: row["empreinte"]! },
  }));
}
