import { createHash } from "node:crypto";

/** A tag of all of a text (RFC 9110 §8.8.3). Weak: the same text may travel zipped. */
export async function tagOf(text: AsyncIterable<Uint8Array> | Iterable<string>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of text) hash.update(piece);
  return `W/"${hash.digest("base64url").slice(0, 22)}"`;
}

/** Whether the reader says to have it: by its tag, and by its date only when no tag is given (RFC 9110 §13.2.2). */
export function isKnown(asked: Headers, etag: string, updated: Date): boolean {
  const tags = asked.get("if-none-match");
  if (tags !== null) return tags.trim() === "*" || tags.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag.slice(2));
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  // HTTP dates have no parts of a second.
  return Math.floor(updated.getTime() / 1000) * 1000 <= since;
}
