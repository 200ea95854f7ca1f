const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const semicolon = 0x3b;

/** A quotation mark that is never closed must not make us hold the rest of a large file. */
export const longestRecord = 4 * 2 ** 20;

/** Receives one record, `bytes[from] … bytes[to - 1]`, without its line end. */
type TakeRecord = (bytes: Uint8Array, from: number, to: number, quoted: boolean) => void;

/** Cuts a stream of bytes into CSV records (a quoted field may hold line ends), holding only the unfinished one. */
export class RecordStream {
  /** Line on which the record being taken starts. */
  line = 1;
  lineEnd: "\n" | "\r\n" | null = null;
  #rest = new Uint8Array(0);

  /** @returns false when an unfinished record has grown beyond `longestRecord`. */
  push(chunk: Uint8Array, final: boolean, take: TakeRecord): boolean {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    let from = 0;
    let nextQuote = bytes.indexOf(quote);
    while (from < bytes.length) {
      let end = bytes.indexOf(lineFeed, from);
      if (end === -1 && final) end = bytes.length;
      if (nextQuote !== -1 && nextQuote < from) nextQuote = bytes.indexOf(quote, from);
      const quoted = nextQuote !== -1 && (end === -1 || nextQuote < end);
      if (quoted) end = quotedEnd(bytes, from, final);
      if (end === -1) break;
      const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
      if (end < bytes.length) this.lineEnd ??= to === end ? "\n" : "\r\n";
      take(bytes, from, to, quoted);
      this.line += quoted ? 1 + lineFeeds(bytes, from, to) : 1;
      from = end + 1;
    }
    this.#rest = bytes.slice(from);
    return this.#rest.length <= longestRecord;
  }
}

/** End of a record that holds a quotation mark somewhere; -1 when more bytes are needed. */
function quotedEnd(bytes: Uint8Array, from: number, final: boolean): number {
  const unfinished = final ? bytes.length : -1;
  for (let at = from; ; at++) {
    if (bytes[at] === quote) {
      at = closingQuote(bytes, at) + 1;
      if (at === 0 || (at === bytes.length && !final)) return unfinished;
    }
    while (at < bytes.length && bytes[at] !== semicolon && bytes[at] !== lineFeed) at++;
    if (at >= bytes.length) return unfinished;
    if (bytes[at] === lineFeed) return at;
  }
}

function closingQuote(bytes: Uint8Array, open: number): number {
  let at = bytes.indexOf(quote, open + 1);
  while (at !== -1 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2);
  return at;
}

function lineFeeds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed, from); at !== -1 && at < to; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
