import { createHmac, randomBytes } from "node:crypto";

import type { SendFault } from "#platform/web/send-public.ts";

export interface Hook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly datasets: readonly string[];
  readonly madeAt: Date;
  readonly stoppedAt: Date | null;
  /** The last first. */
  readonly deliveries: readonly Delivery[];
}

export interface Delivery {
  readonly id: string;
  readonly dataset: string;
  readonly version: number;
  readonly state: "waiting" | "sent" | "dead";
  readonly tries: number;
  /** Status of the answer; null where none came. */
  readonly answered: number | null;
  readonly fault: SendFault | null;
  readonly nextAt: string;
  readonly triedAt: string | null;
}

/** Minutes after each try without an answer of 2xx; after the last, it is given up. */
export const waits = [1, 5, 30, 120, 360, 720, 1_440] as const;

/** How many a person may have. */
export const mostHooks = 5;

/** A key as Standard Webhooks writes it: "whsec_" and 24 octets in base 64. */
export const newSecret = (): string => `whsec_${randomBytes(24).toString("base64")}`;

interface Message {
  readonly id: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly body: string;
}

/** The headers by which whoever receives it knows who sent it, when, and that nothing was changed: https://www.standardwebhooks.com, version 1. */
export function signed(secret: string, { id, at, body }: Message): Record<string, string> {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${at}.${body}`).digest("base64");
  return { "content-type": "application/json", "webhook-id": id, "webhook-timestamp": String(at), "webhook-signature": `v1,${signature}` };
}
