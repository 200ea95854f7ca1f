import type { PabulibDocument } from "./document.ts";
import { PabulibReader, type ReaderOptions } from "./reader.ts";

export type { PabulibDocument } from "./document.ts";
export { metaValue, weightKey } from "./document.ts";
export { PabulibError, type Warning } from "./problem.ts";
export { writePabulib } from "./writer.ts";

export function createPabulibReader(options?: ReaderOptions): PabulibReader {
  return new PabulibReader(options);
}

/** A whole `.pb` file. @throws PabulibError when it cannot be counted. */
export function readPabulib(file: string | Uint8Array, options?: ReaderOptions): PabulibDocument {
  const reader = createPabulibReader(options);
  reader.push(file);
  return reader.end();
}
