import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { readReceipt } from "../nullifier.ts";

/** A receipt as its text file or mail has it: code, engagement, signature. Null for what is none. */
export function readSignedReceipt(text: string): SignedReceipt | null {
  const receipt = readReceipt(/\bBF(?:-[0-9A-Z]{4}){4}\b/i.exec(text)?.[0] ?? /code\s*:?\s*(\S+)/i.exec(text)?.[1] ?? "");
  const commitment = /engagement\s*:?\s*([0-9a-f]{64})/i.exec(text)?.[1];
  const signature = /signature\s*:?\s*([\w-]{86})/i.exec(text)?.[1];
  return receipt && commitment && signature ? { receipt, commitment, signature } : null;
}
