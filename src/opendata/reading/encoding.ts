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
    first = false;
    if (chunk.includes(0)) return null;
    isUtf8 &&= decodes(strict, chunk);
    hasHoles ||= holes.some((byte) => chunk.includes(byte));
  }
  if (isUtf8 && decodes(strict)) return "utf-8";
  return hasHoles ? null : "windows-1252";
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
