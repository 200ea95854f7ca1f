import type { Settings } from "#platform/settings.ts";
import { readCookie } from "#platform/web/request.ts";
import type { SignedReceipt } from "../box-key/signed-receipt.ts";
import { readReceipt } from "../nullifier.ts";
import { routes } from "../routes.ts";

const name = "recu";
/** Long enough to print it; short enough for a computer that others use. */
const seconds = 1800;

function write({ PUBLIC_URL }: Settings, slug: string, value: string, age: number): string {
  return `${name}=${value}; Path=${routes.receipt.href({ slug })}; Max-Age=${age}; HttpOnly; SameSite=Strict${PUBLIC_URL?.startsWith("https:") ? "; Secure" : ""}`;
}

/** What the page of the receipt shows: the code, what was committed to, the signature of the vote. */
export const receiptCookie = (settings: Settings, slug: string, { receipt, commitment, signature }: SignedReceipt): string =>
  write(settings, slug, [receipt, commitment, signature].join("."), seconds);

export const endReceiptCookie = (settings: Settings, slug: string): string => write(settings, slug, "", 0);

/** The receipt that this browser was just given; null when there is none, or no longer. */
export function heldReceipt(headers: Headers): SignedReceipt | null {
  const [code = "", commitment = "", signature = ""] = readCookie(headers.get("cookie"), name).split(".");
  const receipt = readReceipt(code);
  return receipt && /^[0-9a-f]{64}$/.test(commitment) && /^[\w-]{86}$/.test(signature) ? { receipt, commitment, signature } : null;
}
