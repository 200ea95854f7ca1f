import { parseArgs } from "node:util";

import type { CommandLine } from "#platform/start/room.ts";
import { CannotStart } from "#platform/cannot-start.ts";
import { readReport } from "../mail/report.ts";
import { takeReport } from "../mail/take-report.command.ts";

const largest = 10_000_000;

/** What a mail server that pipes messages understands (sysexits.h). */
const exit = { done: 0, usage: 2, tooLarge: 65, later: 75 } as const;

/** `mail bounce` reads one message that a mail server returned, from the standard input. */
export function bounceLine(input: () => AsyncIterable<Buffer>): CommandLine {
  return {
    name: "mail bounce",
    usage: "mail bounce [--to RETURN_PATH] < message",
    async run(args, { database, out, err }) {
      const returnPath = readTo(args);
      if (returnPath === undefined) {
        err("Write the address that the message was returned to after --to, or nothing.\n");
        return exit.usage;
      }
      const message = await readAll(input());
      if (!message) {
        err("The message is too large to be a report.\n");
        return exit.tooLarge;
      }
      const report = await readReport(message, returnPath);
      if (!report) {
        out("Not a report of a bounce or a complaint: nothing to do.\n");
        return exit.done;
      }
      const db = await database().catch((error) => {
        if (error instanceof CannotStart) return null;
        throw error;
      });
      if (!db) {
        err("The database does not answer: the mail server will try again.\n");
        return exit.later;
      }
      const known = await takeReport(db, report);
      out(known ? `Noted a ${report.kind}.\n` : "About no mail of ours: nothing to do.\n");
      return exit.done;
    },
  };
}

function readTo(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { to: { type: "string" } } }).values.to ?? "";
  } catch {
    return undefined;
  }
}

async function readAll(input: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
