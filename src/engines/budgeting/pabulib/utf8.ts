import { PabulibError } from "./problem.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export const decodeUtf8 = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Refuses a file in another encoding: its names would be published with replacement characters. */
export class Utf8Check {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #lines = 1;

  push(chunk: Uint8Array, final: boolean): void {
    try {
      this.#decoder.decode(chunk, { stream: !final });
    } catch {
      throw new PabulibError({ line: this.#lines + linesBeforeFault(chunk), column: 1, field: null }, "the line is not UTF-8 text");
    }
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) this.#lines++;
  }
}

function linesBeforeFault(chunk: Uint8Array): number {
  let lines = 0;
  for (let from = 0; from <= chunk.length; lines++) {
    const feed = chunk.indexOf(0x0a, from);
    const end = feed === -1 ? chunk.length : feed;
    // A character cut by the start of the chunk belongs to its first line, and is not replaced when whole.
    if (decodeUtf8(chunk.subarray(from, end)).includes("\ufffd") && !(lines === 0 && isContinuation(chunk[0]))) return lines;
    from = end + 1;
  }
  return 0;
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;
