import { request } from "node:https";

import { lookupPublic, readPublicUrl } from "./fetch-public.ts";

export type SendFault = "address" | "unreachable" | "slow";
type SendOutcome = { readonly status: number } | { readonly fault: SendFault };

/** Sends a text to an address of the public internet. */
export type Send = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<SendOutcome>;

/** Milliseconds, for all of it. */
const patience = 8_000;

/**
 * Posts a text to an address that somebody gave, and gives the status of the answer, of which nothing is read. Only public addresses are asked, as
 * `fetchPublic`; no turn to another address is followed.
 */
export const sendPublic: Send = (typed, headers, body) => {
  const url = readPublicUrl(typed);
  if (!url) return Promise.resolve({ fault: "address" });
  const signal = AbortSignal.timeout(patience);
  return new Promise((done) => {
    const told = { ...headers, "user-agent": "Beffroi", "content-length": String(Buffer.byteLength(body)) };
    const asking = request(url, { method: "POST", headers: told, signal, lookup: lookupPublic, agent: false }, (answer) => {
      done({ status: answer.statusCode ?? 0 });
      answer.destroy();
    });
    asking.on("error", () => done({ fault: signal.aborted ? "slow" : "unreachable" }));
    asking.end(body);
  });
};
