import type { Settings } from "#platform/settings.ts";
import { readCookie } from "#platform/web/request.ts";
import { readReceipt } from "../nullifier.ts";
import { routes } from "../routes.ts";

/** What the page of the receipt shows: the code, and where its ballot stands in the log. */
interface HeldReceipt {
  readonly receipt: string;
  readonly line: number;
}

const name = "recu";
/** Long enough to print it; short enough for a computer that others use. */
const seconds = 1800;

function write({ PUBLIC_URL }: Settings, slug: string, value: string, age: number): string {
  return `${name}=${value}; Path=${routes.receipt.href({ slug })}; Max-Age=${age}; HttpOnly; SameSite=Strict${PUBLIC_URL?.startsWith("https:") ? "; Secure" : ""}`;
}

export const receiptCookie = (settings: Settings, slug: string, { receipt, line }: HeldReceipt): string => write(settings, slug, `${receipt}.${line}`, seconds);

export const endReceiptCookie = (settings: Settings, slug: string): string => write(settings, slug, "", 0);

/** The receipt that this browser was just given; null when there is none, or no longer. */
export function heldReceipt(headers: Headers): HeldReceipt | null {
  const [code = "", line = ""] = readCookie(headers.get("cookie"), name).split(".");
  const receipt = readReceipt(code);
  return receipt && /^\d{1,9}$/.test(line) ? { receipt, line: Number(line) } : null;
}
