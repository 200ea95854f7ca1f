import { createHash } from "node:crypto";

export interface Tag {
  readonly etag: string;
  /** All of the text, where it is short enough to be held in memory. */
  readonly kept: Uint8Array<ArrayBuffer> | null;
}

/** Longer texts are written again rather than held. */
const longestKept = 512 * 1024;

/** A tag of all of a text (RFC 9110 §8.8.3). Weak: the same text may travel zipped. */
export async function tagOf(text: AsyncIterable<Uint8Array>): Promise<Tag> {
  const hash = createHash("sha256");
  let [pieces, size]: [Uint8Array[], number] = [[], 0];
  for await (const piece of text) {
    hash.update(piece);
    size += piece.byteLength;
    if (size <= longestKept) pieces.push(piece);
    else pieces = [];
  }
  const kept = size <= longestKept ? new Uint8Array(Buffer.concat(pieces)) : null;
  return { etag: `W/"${hash.digest("base64url").slice(0, 22)}"`, kept };
}

/**
 * Whether the reader says to have it, by its tag. Never by its date alone: a date of rows stays where it is when one of them is deleted or
 * hidden, and a date of this process is not that of another.
 */
export function isTagged(asked: Headers, etag: string): boolean {
  const tags = asked.get("if-none-match");
  return tags !== null && (tags.trim() === "*" || tags.split(",").some((tag) => opaque(tag) === opaque(etag)));
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, "");
