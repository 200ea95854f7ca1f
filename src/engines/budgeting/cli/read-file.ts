import { createPabulibReader, type PabulibDocument, PabulibError } from "../pabulib/pabulib.ts";
import { type CommandLineIo, Unusable } from "./command-line-io.ts";

async function* chunksOf(io: CommandLineIo, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* io.readFile(path);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    throw new Unusable(code === "ENOENT" ? `${path}: there is no such file` : `${path}: the file cannot be read (${String(code ?? error)})`);
  }
}

export async function readElection(io: CommandLineIo, path: string): Promise<PabulibDocument> {
  const reader = createPabulibReader({ keepVoters: false });
  try {
    for await (const chunk of chunksOf(io, path)) reader.push(chunk);
    return reader.end();
  } catch (error) {
    if (error instanceof PabulibError) throw new Unusable(`${path}: ${error.message}`);
    throw error;
  }
}

export async function readJson(io: CommandLineIo, path: string): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of chunksOf(io, path)) text += decoder.decode(chunk, { stream: true });
  try {
    return JSON.parse(text + decoder.decode()) as unknown;
  } catch {
    throw new Unusable(`${path}: this is not JSON`);
  }
}
