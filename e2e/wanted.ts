import { watch } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How a worker asks the set-up for what is opened only then: a file `wanted-NAME` in the folder of what is prepared. */
export const want = (beside: string, name: string): Promise<void> => writeFile(join(beside, `wanted-${name}`), "");

/** Tells each name that is asked for, maybe more than once. Gives what ends it. */
export function listenForWants(beside: string, tell: (name: string) => void): () => void {
  const watcher = watch(beside, (_, file) => {
    if (file?.startsWith("wanted-")) tell(file.slice("wanted-".length));
  });
  return () => watcher.close();
}
