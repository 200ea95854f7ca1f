import type { Voters } from "./document.ts";
import { growUint8, growUint32 } from "./growing.ts";

const semicolon = 0x3b;

/** Collects the columns that are not counted, as the CSV bytes they were. */
export class VoterStore {
  #bytes = new Uint8Array(0);
  #length = 0;
  #starts = new Uint32Array(1);
  #rows = 0;
  #fields = 0;

  add(bytes: Uint8Array, from: number, to: number): void {
    const separated = this.#fields++ > 0;
    this.#bytes = growUint8(this.#bytes, this.#length + 1 + to - from);
    if (separated) this.#bytes[this.#length++] = semicolon;
    // Fields are a few bytes long: a loop is faster than a native copy.
    for (let at = from; at < to; at++) this.#bytes[this.#length++] = bytes[at] as number;
  }

  endRow(): void {
    this.#fields = 0;
    this.#rows++;
    this.#starts = growUint32(this.#starts, this.#rows + 1);
    this.#starts[this.#rows] = this.#length;
  }

  finish(columns: readonly string[]): Voters {
    return {
      columns,
      starts: new Uint32Array(this.#starts.buffer.transfer((this.#rows + 1) * 4)),
      bytes: new Uint8Array(this.#bytes.buffer.transfer(this.#length)),
    };
  }
}
