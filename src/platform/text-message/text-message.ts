import type { Settings } from "../settings.ts";

interface TextMessage {
  /** "+33612345678". */
  readonly to: string;
  readonly text: string;
}

/** False when the service did not take it. */
export type SendText = (message: TextMessage) => Promise<boolean>;

/**
 * Sends short messages to telephones by the service of SMS_URL, which takes `{"to", "text"}` in JSON, with the bearer SMS_TOKEN where one
 * is set. Null in a house that has no such service. Nothing of a message is logged.
 */
export function textMessages({ SMS_URL: url, SMS_TOKEN: token }: Pick<Settings, "SMS_URL" | "SMS_TOKEN">): SendText | null {
  if (!url) return null;
  return async (message) => {
    try {
      const answer = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(message),
        signal: AbortSignal.timeout(10_000),
      });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      // The service is out: the caller tells whom it did not reach.
      return false;
    }
  };
}

/** "06 12 34 56 78" and "+33 (0)6 12 34 56 78" are one number; a number of France when it says no country. Null for what is none. */
export function readTelephone(typed: string): string | null {
  const plain = typed
    .replace(/\(0\)/g, "")
    .replace(/[\s.()-]/g, "")
    .replace(/^00/, "+");
  const number = /^0[1-9]\d{8}$/.test(plain) ? `+33${plain.slice(1)}` : plain;
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null;
}
