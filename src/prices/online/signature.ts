import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds after which a signed notice is refused: what was overheard is of no use later. */
const tolerance = 300;

const hashOf = (secret: string, at: number, text: string): string => createHmac("sha256", secret).update(`${at}.${text}`).digest("hex");

/** "t=1790000000,v1=…": HMAC-SHA256 over the second and the words. */
export function sign(secret: string, text: string, now: Date): string {
  const at = Math.floor(now.getTime() / 1000);
  return `t=${at},v1=${hashOf(secret, at, text)}`;
}

/** Whether these words were signed with this secret within the tolerance. */
export function isSigned(secret: string, { text, signature }: { readonly text: string; readonly signature: string }, now: Date): boolean {
  const [, at, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (at === undefined || given === undefined || Math.abs(now.getTime() / 1000 - Number(at)) > tolerance) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(hashOf(secret, Number(at), text)));
}
