import { stringify } from "csv-stringify/sync";

import { ruleSheet } from "../setup/announce.command.ts";
import type { Poll } from "../votes.query.ts";
import { type FileContext, type PublishedBallot, writeBallotFile } from "./ballot-file.ts";

export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

interface BallotOpening {
  readonly receipt: string;
  readonly salt: Buffer;
  readonly commitment: Buffer;
  readonly member?: number | null;
}

/**
 * What opens the commitments of the log: the receipt and the salt of each ballot that counts. With the ballot of that receipt they give
 * the hash that the log carries since the day it was cast; in an `open` ballot, with the number of its member too.
 */
export function openingsFile(ballots: readonly BallotOpening[], open = false): PublishedFile {
  const rows = ballots.map(({ receipt, salt, commitment, member }) => [receipt, salt.toString("hex"), commitment.toString("hex"), ...(open ? [member] : [])]);
  const content = stringify([["receipt", "salt", "commitment", ...(open ? ["member"] : [])], ...rows], { delimiter: ";", record_delimiter: "unix" });
  return { name: "ouvertures.csv", mediaType: "text/csv; charset=utf-8", content };
}

/** The rule as it was announced, in one file. */
export const parametersFile = (poll: Poll): PublishedFile => ({
  name: "regle.json",
  mediaType: "application/json",
  content: `${JSON.stringify({ vote: poll.vote.id, ...ruleSheet(poll) }, null, 2)}\n`,
});

/** Where parts are counted apart, the ballots as they were cast too: the log committed to whole ones. */
export const wholeFile = (poll: Poll, ballots: readonly PublishedBallot[], context: FileContext): PublishedFile[] =>
  poll.envelopes.length === 0 ? [] : [{ name: "bulletins.pb", mediaType: "text/csv; charset=utf-8", content: writeBallotFile(poll, ballots, null, context) }];
