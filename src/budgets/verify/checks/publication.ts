import type { SignedReceipt } from "../../box-key/signed-receipt.ts";

/** What anybody can download of a vote, and what they hold of their own. Shared with the browser. */
export interface Publication {
  readonly voteId: string;
  /** journal.txt: "<hash> <entry>" on each line. */
  readonly journal: string;
  /** Published files by their names: "bulletins.pb". */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whether every file that the log names should be there. */
  readonly complete?: boolean;
  /** Heads that came from elsewhere: a mail, minutes, a time stamp. Hexadecimal. */
  readonly heads?: readonly string[];
  readonly receipts?: readonly SignedReceipt[];
}

const faultNames = [
  "unreadable",
  "shape",
  "chain",
  "other_vote",
  "head",
  "cut",
  "announced",
  "kind",
  "alone",
  "unsorted",
  "small",
  "again",
  "unknown",
  "total",
  "channels",
  "reserve",
  "opening",
  "ballot",
  "reopened",
  "unopened",
  "part",
  "limit",
  "member",
  "voices",
  "seed",
  "digest",
  "file",
  "twice",
  "unnamed",
  "missing",
  "result",
  "forged",
  "omitted",
  "receipt",
] as const;
export type FaultName = (typeof faultNames)[number];

/** What is wrong, and where: `line` is of the log, save where `file` says "openings". Words: faults.texts.ts. */
export interface Fault {
  readonly fault: FaultName;
  readonly line: number;
  readonly file?: string;
  readonly what?: string;
}
