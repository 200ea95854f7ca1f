/** One file of an archive. Its content is read before the next is asked for. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

const block = 512;

/** POSIX ustar (IEEE 1003.1, pax), as every `tar` reads it: so that a backup can be looked into, and restored, without this program. */
export async function* writeTar(entries: AsyncIterable<TarEntry>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, content } of entries) {
    yield headerOf(name, size);
    let written = 0;
    for await (const chunk of content) {
      written += chunk.byteLength;
      yield chunk;
    }
    if (written !== size) throw new Error(`${name} has ${written} bytes where ${size} were announced.`);
    if (size % block) yield new Uint8Array(block - (size % block));
  }
  yield new Uint8Array(2 * block);
}

function headerOf(name: string, size: number): Uint8Array {
  if (Buffer.byteLength(name) > 100 || size >= 8 ** 11) throw new Error(`${name} is too large for an archive.`);
  const header = Buffer.alloc(block);
  const octal = (value: number, at: number, length: number) => header.write(`${value.toString(8).padStart(length - 1, "0")}\0`, at);
  header.write(name, 0);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  header.write(" ".repeat(8), 148);
  header.write("0", 156);
  header.write("ustar\x0000", 257);
  header.write(`${sumOf(header).toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

const sumOf = (header: Buffer) => header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);

/** What is not an archive, or ends before its end. */
export class BrokenArchive extends Error {}

/** The files of an archive that `writeTar` or another tar wrote, in their order; what the reader leaves of one is passed over. @throws BrokenArchive */
export async function* readTar(stream: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const reader = new BlockReader(stream);
  for (;;) {
    const header = await reader.read(block);
    if (header.every((byte) => byte === 0)) return;
    const sum = Number.parseInt(header.toString("latin1", 148, 154), 8);
    if (sum !== sumOf(header)) throw new BrokenArchive("This is no archive, or it is damaged.");
    const size = Number.parseInt(header.toString("latin1", 124, 135), 8);
    const name = header.toString("utf8", 0, 100).replace(/\0.*$/s, "");
    let left = size;
    const content = async function* () {
      while (left > 0) {
        const chunk = await reader.some(left);
        left -= chunk.byteLength;
        yield chunk;
      }
    };
    yield { name, size, content: content() };
    while (left > 0) left -= (await reader.some(left)).byteLength;
    if (size % block) await reader.read(block - (size % block));
  }
}

/** Hands out a stream in pieces of a wanted length. */
class BlockReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** At least one byte, at most `most`. */
  async some(most: number): Promise<Buffer> {
    while (this.#rest.byteLength === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) throw new BrokenArchive("The archive ends before its end.");
      this.#rest = Buffer.from(value);
    }
    const piece = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(piece.byteLength);
    return piece;
  }

  async read(length: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const piece = await this.some(left);
      left -= piece.byteLength;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }
}
