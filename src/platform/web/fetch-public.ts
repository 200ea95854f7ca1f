import { lookup as resolve } from "node:dns";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";

import { isWithin } from "../address-range.ts";

/** What is no address of the public internet (IANA's registries of special addresses, RFC 6890): machines beside this one, documentation, many at once. */
const special = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"],
  ...["192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  // Within 2000::/3: tunnels that lead to any IPv4 address, documentation.
  ...["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"],
];

/** Whether a machine of the public internet has it: "8.8.8.8", "2a00:1450::1". */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || isWithin(address, special)) return false;
  return isIP(address) === 4 || isWithin(address, ["2000::/3"]);
}

export type Fault = "address" | "private" | "unreachable" | "answer" | "large" | "slow";
export type FetchOutcome = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };
type FetchedBytes = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly ok: false; readonly fault: Fault };

interface Limits {
  /** Octets. */
  readonly largest: number;
  /** Milliseconds, for all of it. */
  readonly patience: number;
  /** "text/calendar". */
  readonly accept: string;
}

/** An address that the house may be asked to read: https, at its usual port, a name of the public internet, without a password. Null: it is none. */
export function readPublicUrl(typed: string): URL | null {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) === 0 ? (host.includes(".") ? url : null) : isPublicAddress(host) ? url : null;
}

const mostTurns = 3;

/** A text that somebody gave the address of, in UTF-8. */
export async function fetchPublic(typed: string, limits: Limits): Promise<FetchOutcome> {
  const fetched = await fetchPublicBytes(typed, limits);
  return fetched.ok ? { ok: true, text: Buffer.from(fetched.bytes).toString("utf8") } : fetched;
}

/**
 * Reads what somebody gave the address of. Only public addresses are asked: what a name leads to is looked at as it is connected to, so
 * that one that leads elsewhere the second time leads nowhere, and each turn to another address is looked at anew.
 */
export async function fetchPublicBytes(typed: string, limits: Limits): Promise<FetchedBytes> {
  const ends = AbortSignal.timeout(limits.patience);
  let address = typed;
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    const url = readPublicUrl(address);
    if (!url) return { ok: false, fault: turn === 0 ? "address" : "private" };
    const answer = await ask(url, limits, ends);
    if (!("location" in answer)) return answer;
    if (!URL.canParse(answer.location, url)) break;
    address = new URL(answer.location, url).href;
  }
  return { ok: false, fault: "answer" };
}

const notPublic = "beffroi: not a public address";

/** As `dns.lookup`, but for what is not public. */
export const lookupPublic: LookupFunction = (host, options, answer) => {
  resolve(host, { ...options, all: true }, (error, found) => {
    const first = found?.[0];
    if (error) answer(error, []);
    else if (!first || !found.every(({ address }) => isPublicAddress(address))) answer(new Error(notPublic), []);
    else if (options.all) answer(null, found);
    else answer(null, first.address, first.family);
  });
};

function ask(url: URL, { largest, accept }: Limits, signal: AbortSignal): Promise<FetchedBytes | { readonly location: string }> {
  return new Promise((done) => {
    const fail = (error: Error) => done({ ok: false, fault: signal.aborted ? "slow" : error.message === notPublic ? "private" : "unreachable" });
    const headers = { accept, "accept-encoding": "identity", "user-agent": "Beffroi" };
    const asking = request(url, { headers, signal, lookup: lookupPublic, agent: false }, (answer) => {
      const { statusCode = 0, headers: told } = answer;
      const turns = statusCode >= 300 && statusCode < 400 && told.location;
      if (turns || statusCode !== 200) {
        answer.destroy();
        done(turns ? { location: turns } : { ok: false, fault: "answer" });
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size <= largest) return;
        answer.destroy();
        done({ ok: false, fault: "large" });
      });
      answer.on("end", () => done({ ok: true, bytes: new Uint8Array(Buffer.concat(parts)) }));
      answer.on("error", fail);
    });
    asking.on("error", fail);
    asking.end();
  });
}
