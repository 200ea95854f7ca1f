/**
 * What a voter holds: if the log has no line for it once the box is closed, the signature proves that one was left out.
 * Shared with the browser: nothing of the server.
 */
export interface SignedReceipt {
  /** Sixteen signs, without dashes. */
  readonly receipt: string;
  /** Hexadecimal. */
  readonly commitment: string;
  /** Ed25519, base64url. */
  readonly signature: string;
}

/** What is signed. */
export const receiptText = (voteId: string, { receipt, commitment }: Omit<SignedReceipt, "signature">): string =>
  ["beffroi receipt", voteId, receipt, commitment].join("\n");

/** Whether the vote whose public key this is (32 bytes) gave this receipt. */
export async function isSigned(key: Uint8Array, voteId: string, receipt: SignedReceipt): Promise<boolean> {
  const bytes = Uint8Array.from(atob(receipt.signature.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
  const imported = await crypto.subtle.importKey("raw", Uint8Array.from(key), "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, bytes, new TextEncoder().encode(receiptText(voteId, receipt)));
}
