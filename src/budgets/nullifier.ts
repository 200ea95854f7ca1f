import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";

/**
 * The secret of a vote: 32 random bytes, kept in the database only as encrypted by the key of the server. It makes three things that
 * nobody can make without it: nullifiers (whose ballot), receipts and salts of confirmations (so that one press sent twice is one).
 */
export interface VoteSecret {
  readonly voteId: string;
  readonly bytes: Buffer;
}

/** Who somebody is to one vote: what budgets.roll calls their identity (the account, or name and birth), or a sheet that no one signed. */
type PersonKey = `person:${string}` | `paper:${string}`;

const hmac = ({ bytes }: VoteSecret, ...words: readonly string[]): Buffer => createHmac("sha256", bytes).update(words.join("\n")).digest();

/** 32 bytes, the same for one person in one vote, and meaningless without the secret. */
export const nullifierOf = (secret: VoteSecret, person: PersonKey): Buffer => hmac(secret, "nullifier", person);

/** Of a voice of an assembly, by its place on the list, which is its identity on the roll: whoever puts its ballot in, it is the same. */
export const voiceNullifier = (secret: VoteSecret, electorId: string): Buffer => nullifierOf(secret, `person:elector ${electorId}`);

/** Keys by which a roll knows somebody again without holding them: an address, an identity elsewhere, a line of a list, a code that was sent. */
export const keyHash = (secret: VoteSecret, kind: "address" | "franceconnect" | "list" | "code" | "telephone", ...words: readonly string[]): Buffer =>
  hmac(secret, "key", kind, ...words);

/** What shows the database that a ballot, an incident, a comparison or a reserve comes from whoever has the secret: it keeps its hash. */
export const secretProof = (secret: VoteSecret): Buffer => hmac(secret, "proof");

/** Crockford's thirty-two signs: none is taken for another when it is read aloud or copied by hand. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const written = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 16), (byte) => signs[byte & 31]).join("");

interface Confirmation {
  readonly nullifier: Buffer;
  /** Made by the page of the check step: the same press sent twice carries the same. */
  readonly nonce: string;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

/** The receipt and the salt of one press: the same for the same press, 80 and 256 bits that nobody can guess. */
export function receiptOf(secret: VoteSecret, { nullifier, nonce, choices, points }: Confirmation): { receipt: string; salt: Buffer } {
  const words = [nullifier.toString("hex"), nonce, choices.join(","), points?.join(",") ?? ""];
  return { receipt: written(hmac(secret, "receipt", ...words)), salt: hmac(secret, "salt", ...words) };
}

/** For ballots that no page asked to confirm: paper, rehearsals. */
export const randomReceipt = (): { receipt: string; salt: Buffer } => ({ receipt: written(randomBytes(16)), salt: randomBytes(32) });

/** "BF-7K2M-Q9XA-41TD-0RGW": as it is shown and printed. */
export const showReceipt = (receipt: string): string => `BF-${receipt.match(/.{4}/g)!.join("-")}`;

/** As it was typed, with or without dashes; O is read as 0, I and L as 1. Null for what is no receipt. */
export function readReceipt(typed: string): string | null {
  const signsTyped = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const plain = (signsTyped.length === 18 && signsTyped.startsWith("BF") ? signsTyped.slice(2) : signsTyped).replaceAll("O", "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : null;
}

const receiptKey = (secret: VoteSecret): Buffer => hmac(secret, "mailed receipts");

/**
 * A receipt as a mail may carry it: opened by this house alone, and by nobody once the secret of the vote is destroyed. A mail in clear
 * would put an address and a receipt side by side in the log of mails.
 */
export function sealReceipt(secret: VoteSecret, receipt: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", receiptKey(secret), nonce);
  return Buffer.concat([nonce, cipher.update(receipt, "ascii"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** Null for a token that this vote did not make. */
export function openReceipt(secret: VoteSecret, token: string): string | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 44) return null;
  const decipher = createDecipheriv("aes-256-gcm", receiptKey(secret), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, 28)), decipher.final()]).toString("ascii");
  } catch {
    return null;
  }
}

const keyOf = (serverSecret: string): Buffer => Buffer.from(hkdfSync("sha256", serverSecret, "", "beffroi secret of votes", 32));

export const newSecret = (voteId: string): VoteSecret => ({ voteId, bytes: randomBytes(32) });

/** 60 bytes: nonce, ciphertext, tag. Bound to its vote: under another one it does not open. */
export function sealSecret({ voteId, bytes }: VoteSecret, serverSecret: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(serverSecret), nonce).setAAD(Buffer.from(voteId));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key of the server is not the one that sealed it. */
export function openSecret(voteId: string, sealed: Buffer, serverSecret: string): VoteSecret {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(serverSecret), sealed.subarray(0, 12)).setAAD(Buffer.from(voteId));
  decipher.setAuthTag(sealed.subarray(44));
  return { voteId, bytes: Buffer.concat([decipher.update(sealed.subarray(12, 44)), decipher.final()]) };
}
