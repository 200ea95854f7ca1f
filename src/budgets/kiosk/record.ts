/** A ballot as a kiosk keeps it until the network is there. Shared with the browser: nothing of the server. */
export interface KioskRecord {
  /** Sixteen random signs, made on the device. */
  readonly receipt: string;
  /** The code of the pass, plain: eight signs. */
  readonly pass: string;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
  /** ECDSA P-256 over SHA-256 of `signedText`, raw, in base64url. Null when the page of the kiosk works without scripts. */
  readonly signature: string | null;
}

/** What the device signs. */
export const signedText = (voteId: string, { receipt, pass, choices, points }: Omit<KioskRecord, "signature">): string =>
  JSON.stringify([voteId, receipt, pass, choices, points]);

/** What became of a record. All but "held" are the last word: the device forgets it. */
export type RecordState = "entered" | "repeated" | "waiting" | "refused" | "held";

export interface MergeAnswer {
  readonly records: readonly { readonly receipt: string; readonly state: RecordState }[];
  /** Hashes of the passes of the desk, in hexadecimal, for the time without a network. */
  readonly passes: readonly string[];
  /** Send everything now, even a few: the desk or the vote is closed. */
  readonly flush: boolean;
  /** The vote takes no ballot any more. */
  readonly closed: boolean;
}

/** A device sends so many together, or more, so that the order of its records tells nothing. */
export const fewest = 5;
export const most = 200;

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length <= 500 && value.every((one) => Number.isInteger(one) && one > 0 && one < 10_000);

/** Those below zero are against. */
const arePoints = (value: unknown): value is number[] => Array.isArray(value) && isNumbers(value.map((one) => (typeof one === "number" ? Math.abs(one) : one)));

/** What a device sent, as far as it is a record at all; null otherwise. */
export function readRecord(value: unknown): KioskRecord | null {
  if (typeof value !== "object" || value === null) return null;
  const { receipt, pass, choices, points, signature } = value as Record<string, unknown>;
  if (typeof receipt !== "string" || !/^[0-9A-HJKMNP-TV-Z]{16}$/.test(receipt)) return null;
  if (typeof pass !== "string" || !/^[0-9A-Z]{8}$/.test(pass)) return null;
  if (!isNumbers(choices) || (points !== null && (!arePoints(points) || points.length !== choices.length))) return null;
  if (signature !== null && (typeof signature !== "string" || signature.length > 200)) return null;
  return { receipt, pass, choices, points, signature: signature };
}

/** As a signature is written in a record. */
export const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
