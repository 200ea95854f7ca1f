export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Bytes of windows-1252 that are no character. */
const holes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * What a text of any length is written in, read piece by piece: UTF-16 by its mark, UTF-8 when every byte of it is right, else what old
 * spreadsheets of Western Europe write. Null for what is no text.
 */
export async function encodingOf(content: ReadableStream<Uint8Array>): Promise<Encoding | null> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let [first, isUtf8, hasHoles] = [true, true, false];
  for await (const chunk of content) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
    if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
    // Without its mark too: every second byte of Western letters is nothing.
    const wide = first ? wideOf(chunk) : null;
    if (wide) return wide;
    first = false;
    if (chunk.includes(0)) return null;
    isUtf8 &&= decodes(strict, chunk);
    hasHoles ||= holes.some((byte) => chunk.includes(byte));
  }
  if (isUtf8 && decodes(strict)) return "utf-8";
  return hasHoles ? null : "windows-1252";
}

/** UTF-16 that does not say so: a text of which nearly every letter is one of ours. */
function wideOf(chunk: Uint8Array): "utf-16le" | "utf-16be" | null {
  const looked = chunk.subarray(0, 1_024);
  if (looked.length < 6) return null;
  const zeros = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (looked.length / 2));
  return odd > 0.8 && even === 0 ? "utf-16le" : even > 0.8 && odd === 0 ? "utf-16be" : null;
}

function decodes(strict: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    strict.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The same text in UTF-8, without its mark, as it is read. */
export function inUtf8(content: ReadableStream<Uint8Array<ArrayBuffer>>, encoding: Encoding): ReadableStream<Uint8Array> {
  return content.pipeThrough(new TextDecoderStream(encoding)).pipeThrough(new TextEncoderStream());
}
