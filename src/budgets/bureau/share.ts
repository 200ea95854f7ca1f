import { keysOf } from "#platform/keys-of.ts";
import { combine, split } from "shamir-secret-sharing";

/**
 * A secret of 32 bytes among several people: so many of them bring it back, fewer know nothing of it (Shamir). Runs in browsers as on the
 * server. What a share is written as: sixty-four signs that name the vote and the number of the share and end in a checksum, so that a
 * slip of the hand, another vote and another paper are told before anything is tried.
 */
type Bytes = Uint8Array<ArrayBuffer>;

/** Of the key that opens the box, held by the bureau; of the secret that knows whose ballot is whose, held by two for the reconciliation. */
type ShareKind = "box" | "secret";

export interface Share {
  readonly kind: ShareKind;
  /** The first eight hexadecimal signs of the vote's id. */
  readonly vote: string;
  /** From 1. */
  readonly number: number;
  readonly bytes: Bytes;
}

interface Division {
  readonly kind: ShareKind;
  readonly voteId: string;
  readonly members: number;
  readonly threshold: number;
}

const kinds: Record<ShareKind, number> = { box: 0xb0, secret: 0x5e };
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const [shareBytes, checkBytes, written] = [33, 1, 64];

const digest = async (text: string | Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", typeof text === "string" ? new TextEncoder().encode(text) : text));
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** As many texts as there are members, the first for number 1. */
export async function splitSecret(secret: Bytes, { kind, voteId, members, threshold }: Division): Promise<string[]> {
  const shares = await split(secret, members, threshold);
  return Promise.all(shares.map((bytes, at) => writeShare({ kind, vote: voteId.slice(0, 8), number: at + 1, bytes: Uint8Array.from(bytes) })));
}

/** Whatever comes back is to be compared with what it must be: a wrong share gives other bytes, not an error. Null for shares that are no set. */
export async function joinShares(shares: readonly Share[]): Promise<Bytes | null> {
  try {
    return Uint8Array.from(await combine(shares.map(({ bytes }) => bytes)));
  } catch {
    return null;
  }
}

/** "B0K3 …": sixteen groups of four. */
async function writeShare({ kind, vote, number, bytes }: Share): Promise<string> {
  const head = [kinds[kind], ...Array.from(vote.match(/../g)!, (pair) => Number.parseInt(pair, 16)), number];
  const body = Uint8Array.from([...head, ...bytes]);
  const check = (await digest(body)).subarray(0, checkBytes);
  return signsOf(Uint8Array.from([...body, ...check]))
    .match(/.{4}/g)!
    .join("-");
}

/** As it was typed, scanned or read from its file; O is read as 0, I and L as 1. Null for what is no share, or was not copied rightly. */
export async function readShare(typed: string): Promise<Share | null> {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (plain.length !== written || !/^[0-9A-HJKMNP-TV-Z]+$/.test(plain)) return null;
  const bytes = bytesOf(plain);
  const body = bytes.subarray(0, -checkBytes);
  if (hexOf((await digest(body)).subarray(0, checkBytes)) !== hexOf(bytes.subarray(-checkBytes))) return null;
  const kind = keysOf(kinds).find((one) => kinds[one] === body[0]);
  return kind ? { kind, vote: hexOf(body.subarray(1, 5)), number: body[5]!, bytes: body.slice(6, 6 + shareBytes) } : null;
}

/** What is published of a share, in hexadecimal: nobody can guess the share from it. */
export const shareHash = async (voteId: string, { kind, number, bytes }: Share): Promise<string> =>
  hexOf(await digest(["beffroi share", voteId, kind, number, hexOf(bytes)].join("\n")));

function signsOf(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.match(/.{5}/g)!.reduce((text, five) => text + signs[Number.parseInt(five, 2)], "");
}

function bytesOf(plain: string): Bytes {
  const bits = Array.from(plain, (sign) => signs.indexOf(sign).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g)!, (eight) => Number.parseInt(eight, 2));
}
