import { parentPort } from "node:worker_threads";

/** What a thread says: how far it is, any number of times, then what it found. */
export type ThreadMessage<Result> = { readonly progress: number } | { readonly result: Result };

/** A progress page need not be written more often. */
const millisecondsBetweenReports = 250;

/** All that the file of a thread does: its one task (`aside`). `tell` how far it is as often as you like. Bytes are handed over, not copied. */
export function answerOne<Task, Result>(work: (task: Task, tell: (share: number) => void) => Result | Promise<Result>): void {
  let told = 0;
  const tell = (progress: number) => {
    if (performance.now() - told < millisecondsBetweenReports) return;
    told = performance.now();
    parentPort!.postMessage({ progress } satisfies ThreadMessage<Result>);
  };
  parentPort?.once("message", async (task: Task) => {
    const result = await work(task, tell);
    const bytes = result instanceof Uint8Array && result.buffer instanceof ArrayBuffer ? [result.buffer] : [];
    parentPort!.postMessage({ result } satisfies ThreadMessage<Result>, bytes);
  });
}
