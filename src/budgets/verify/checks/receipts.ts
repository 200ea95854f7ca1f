import { isSigned, type SignedReceipt } from "../../box-key/signed-receipt.ts";
import { digestOf } from "./digest.ts";
import { commitmentIn, keysOf, type LogEntry } from "./log.ts";
import type { Fault } from "./publication.ts";

/** A signed receipt is one of this vote's, and has its line once the box is emptied: a missing one is proved by the signature. */
export async function checkReceipt(voteId: string, log: readonly LogEntry[], receipt: SignedReceipt): Promise<Fault | null> {
  const keys = keysOf(log);
  const end = log.findLast(({ kind }) => kind === "emptied" || kind === "counted");
  const place = { line: (end ?? log.at(-1))?.line ?? 0, what: receipt.receipt };
  if (
    !keys ||
    !(await isSigned(
      Uint8Array.from(keys.receipts.match(/../g)!, (hex) => Number.parseInt(hex, 16)),
      voteId,
      receipt,
    ))
  )
    return { fault: "forged", ...place };
  const hash = await digestOf(["beffroi receipt", voteId, receipt.receipt].join("\n"));
  const said =
    log.find(({ kind, data }) => kind === "ballot" && data["receipt"] === hash) ??
    log.find((one) => one.kind === "ballot" && commitmentIn(one) === receipt.commitment);
  if (!said) return end ? { fault: "omitted", ...place } : null;
  return commitmentIn(said) === receipt.commitment ? null : { fault: "receipt", ...place, line: said.line };
}
