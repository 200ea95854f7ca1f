import { aside, threadBeside } from "#platform/threads/aside.ts";
import type { CountTask, FileCount } from "./count-file.ts";

const thread = threadBeside(import.meta.url, "count");

/** Counts one file by its rule. `progress` is told which share of the money is spent. @throws the reason of `signal`. */
export const countAside = (task: CountTask, signal?: AbortSignal, progress?: (share: number) => void): Promise<FileCount> =>
  aside(thread, task, { signal, progress });
