import { parentPort } from "node:worker_threads";

import { type FileCount, countFile } from "./count-file.ts";
import type { Parameters } from "#engines/budgeting/budgeting.ts";

/** To the thread: one file and its rule. From it: any number of `spent` (0 to 1), then `counted`. */
export interface ThreadRequest {
  readonly file: string;
  readonly parameters: Parameters;
}
export type ThreadReply = { readonly spent: number } | { readonly counted: FileCount };

/** A progress page need not be written more often. */
const millisecondsBetweenReports = 250;

parentPort?.once("message", ({ file, parameters }: ThreadRequest) => {
  let reported = 0;
  const counted = countFile(file, parameters, ({ spentShare }) => {
    if (performance.now() - reported < millisecondsBetweenReports) return;
    reported = performance.now();
    parentPort!.postMessage({ spent: spentShare } satisfies ThreadReply);
  });
  parentPort!.postMessage({ counted } satisfies ThreadReply);
});
