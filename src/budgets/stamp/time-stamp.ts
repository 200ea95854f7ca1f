import { randomBytes } from "node:crypto";

/** What is sent to a time-stamping authority (RFC 3161): DER of a TimeStampReq, and the number that its answer must repeat. */
interface StampRequest {
  readonly body: Buffer<ArrayBuffer>;
  readonly hash: Buffer;
  readonly nonce: Buffer;
}

const sha256Oid = Buffer.from("0609608648016503040201", "hex");
const none = Buffer.from("0500", "hex");
const yes = Buffer.from("0101ff", "hex");

/** Short bodies only: every one of these is under 128 bytes. */
const der = (tag: number, ...parts: readonly Buffer[]): Buffer<ArrayBuffer> => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, body.length]), body]);
};
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const integer = (bytes: Buffer) => der(0x02, bytes);
const octets = (bytes: Buffer) => der(0x04, bytes);

/** Version 1, SHA-256 of the thing itself (`hash`, 32 bytes), a nonce of 63 bits, and the authority's certificate wanted in the answer. */
export function stampRequest(hash: Buffer, nonce: Buffer = newNonce()): StampRequest {
  const imprint = sequence(sequence(sha256Oid, none), octets(hash));
  return { body: sequence(integer(Buffer.from([1])), imprint, integer(nonce), yes), hash, nonce };
}

/** Eight bytes that DER takes as they are: positive, and none too many before. */
function newNonce(): Buffer {
  const bytes = randomBytes(8);
  bytes[0] = (bytes[0]! & 0x3f) | 0x40;
  return bytes;
}

/**
 * Whether an answer grants this very request: status 0 or 1, and the imprint and nonce within. Its signature is not checked here: whoever
 * wants to know asks `openssl ts -verify` with the certificate of an authority that they trust.
 */
export function isGranted(answer: Buffer, { hash, nonce }: StampRequest): boolean {
  const whole = contentOf(answer, 0x30);
  const status = whole && contentOf(whole, 0x30);
  const granted = status?.[0] === 0x02 && status[1] === 1 && status[2]! <= 1;
  return granted && answer.includes(octets(hash)) && answer.includes(integer(nonce));
}

/** The body of the element that stands first; null where it has another tag or is cut. */
function contentOf(bytes: Buffer, tag: number): Buffer | null {
  if (bytes.length < 2 || bytes[0] !== tag) return null;
  const short = bytes[1]! < 0x80;
  const size = short ? 0 : bytes[1]! & 0x7f;
  // Lengths that are not said, or too long to be of an answer.
  if ((!short && size === 0) || size > 4 || bytes.length < 2 + size) return null;
  const length = short ? bytes[1]! : bytes.readUIntBE(2, size);
  const from = 2 + size;
  return bytes.length < from + length ? null : bytes.subarray(from, from + length);
}
