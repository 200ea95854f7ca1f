import type { Progress } from "../count/count.ts";
import type { CountReply, CountRequest } from "./protocol.ts";

interface WorkerOptions {
  /** Where the bundle of `count.worker.ts` is served. */
  readonly worker: string | URL;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export type CountAnswer = Exclude<CountReply, { type: "progress" }>;

/**
 * Counts beside the page, which stays responsive. Aborting ends the worker, whatever it is doing.
 * @throws the reason of `signal`; an Error when the worker fails.
 */
export function countInWorker(request: CountRequest, { worker: url, onProgress, signal }: WorkerOptions): Promise<CountAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<CountAnswer>();
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(url, { type: "module" });
  const cancel = (): void => reject(signal?.reason);
  signal?.addEventListener("abort", cancel);
  worker.addEventListener("message", ({ data }: MessageEvent<CountReply>) => {
    if (data.type === "progress") onProgress?.(data.progress);
    else resolve(data);
  });
  worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker could not be started")));
  worker.postMessage(request);
  return promise.finally(() => {
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  });
}
