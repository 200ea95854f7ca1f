import { createInterface } from "node:readline";
import { type Readable, Writable } from "node:stream";

import type { CommandLine } from "#platform/start/room.ts";
import { type Beside, type Reconciliation, unexplained } from "./compare.ts";
import { findHolders, findVoteCalled, type Holder } from "./escrow.query.ts";
import { reconcile } from "./reconcile.command.ts";

const problems = {
  not_counted: "This vote is not counted yet, or it is sealed.",
  no_holders: "Nobody was named to hold the secret of this vote: its page of the secret names two.",
  not_the_secret: "These shares do not give the secret whose public key was announced.",
  unreadable: "is no share, or was not typed rightly",
  other_vote: "is of another vote",
  other_kind: "is of the key of the box, not of the secret",
  unknown: "is not one that was given to a holder of this vote",
} as const;

/** `beffroi vote reconcile`: exit code 0 when nothing is unexplained, 1 when something is, 2 when it could not be done. */
export const reconcileLine = (input: () => Readable): CommandLine => ({
  name: "vote reconcile",
  usage: "vote reconcile SLUG   compare roll and box with the two holders’ shares, which are asked for and not shown",
  async run(args, { database, settings, out, err }) {
    const [slug, ...more] = args;
    if (!slug || more.length > 0) {
      err("Name one vote, and nothing else: the shares are asked for.\n");
      return 2;
    }
    const db = await database();
    const vote = await findVoteCalled(db, slug);
    if (!vote) {
      err(`There is no vote called ${slug}.\n`);
      return 2;
    }
    const shares = await ask(input(), await findHolders(db, vote.id), err);
    const done = await reconcile(db, settings, { voteId: vote.id, shares, by: "beffroi vote reconcile" });
    if (!done.ok) {
      err(`${"at" in done ? `Share ${done.at + 1} ${problems[done.problem]}.` : problems[done.problem]}\n`);
      return 2;
    }
    out(`${vote.title}\n${say(done.figures)}`);
    return unexplained(done.figures) === 0 ? 0 : 1;
  },
});

/** Two lines, typed unseen: shares never stand on a screen, in a history or among the arguments of a process. */
async function ask(input: Readable, holders: readonly Holder[], say: (text: string) => void): Promise<[string, string]> {
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input, output: unseen, terminal: "isTTY" in input && input.isTTY === true });
  const lines = reader[Symbol.asyncIterator]();
  const typed: string[] = [];
  for (const at of [0, 1]) {
    say(`Share of ${holders[at]?.name ?? `holder ${at + 1}`}: `);
    const { value, done } = await lines.next();
    typed.push(done ? "" : value.trim());
    say("\n");
  }
  reader.close();
  return typed as [string, string];
}

function say({ web, kiosk, paper, unmatched, doubles, incidents }: Reconciliation): string {
  const rows = Object.entries({ web, kiosk, paper }).map(([channel, beside]) => `${channel.padEnd(8)}${beside.box} ballots, ${sayMarks(beside)}\n`);
  return `${rows.join("")}Ballots of nobody on the roll: ${unmatched}. People with paper and a ballot beside: ${doubles}. Ballots that did not open: ${incidents}.\n`;
}

function sayMarks({ surplus }: Beside): string {
  if (surplus === 0) return "as many marks";
  return surplus < 0 ? `${-surplus} fewer marks` : `fewer than ${surplus} more marks`;
}
