import { randomInt } from "node:crypto";

import { connect } from "#platform/db/db.ts";
import { transfer } from "../transfers/transfers.command.ts";

/** What another process is told: so many transfers between these members, by whoever acts for each. */
export interface TransferTask {
  readonly members: readonly { readonly id: string; readonly manager: string }[];
  /** The other network to which one in four hundred passes credits on. */
  readonly partnerId: string;
  readonly count: number;
}

export interface Transfers {
  readonly done: number;
  /** By a limit. */
  readonly refused: number;
}

/** Another process of the house: `DATABASE_URL`; says "ready", does the line that it is told, says what came of it. */
const { db, close } = connect(process.env["DATABASE_URL"] ?? "", { max: 1, patience: 120_000 });
process.stdout.write("ready\n");
let typed = "";
for await (const text of process.stdin) {
  typed += String(text);
  if (typed.includes("\n")) break;
}
const told: TransferTask = JSON.parse(typed);
let [done, refused] = [0, 0];
for (let n = 0; n < told.count; n += 1) {
  const from = told.members[randomInt(told.members.length)]!;
  // One in four hundred goes to another network.
  const to = n % 400 === 0 ? null : told.members.filter(({ id }) => id !== from.id)[randomInt(told.members.length - 1)]!;
  const asked = { fromId: from.id, toId: to?.id ?? null, amount: 1 + randomInt(600), words: "Un essai", partnerId: to ? null : told.partnerId };
  const transferred = await transfer(db, asked, from.manager);
  if (transferred.ok) done += 1;
  else if (transferred.problem === "limit") refused += 1;
  else throw new Error(transferred.problem);
}
process.stdout.write(`${JSON.stringify({ done, refused } satisfies Transfers)}\n`);
await close();
process.exit(0);
