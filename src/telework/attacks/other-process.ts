import { connect } from "#platform/db/db.ts";
import type { Agent } from "../agents.query.ts";
import { bookStay } from "../near/book.command.ts";
import { close } from "../settle/close.command.ts";
import type { Part } from "../telework.ts";

/** One wish of the parent's: who wants which half-day of which agreement. */
export interface WishTask {
  readonly agent: Agent & { readonly personId: string };
  readonly versionId: string;
  readonly day: string;
  readonly part: Part;
}

export type ProcessTask =
  | { readonly act: "book"; readonly wishes: readonly WishTask[] }
  | { readonly act: "close"; readonly month: string; readonly key: string };

/** Another process of the house, for tests that start two or kill one: `DATABASE_URL`; says "ready", does the line that it is told, says what came of it. */
const { db, close: leave } = connect(process.env["DATABASE_URL"] ?? "", { max: 4, patience: 120_000 });
process.stdout.write("ready\n");
let typed = "";
for await (const text of process.stdin) {
  typed += String(text);
  if (typed.includes("\n")) break;
}
const told: ProcessTask = JSON.parse(typed);
const outcome =
  told.act === "close"
    ? await close(db, told.month, told.key)
    : await Promise.all(
        told.wishes.map(({ agent, versionId, day, part }) =>
          bookStay(db, { offers: { bookingConditions: [] } }, agent, { versionId, pool: 1, personId: agent.personId, day, part, home: null }),
        ),
      );
process.stdout.write(`${JSON.stringify(outcome)}\n`);
await leave();
process.exit(0);
