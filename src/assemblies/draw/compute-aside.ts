import { Worker } from "node:worker_threads";

import type { DrawTask, DrawComputation } from "./compute.ts";

/** Beside this source, or beside the bundle that tools/build.ts makes of it. */
const thread = new URL(import.meta.url.endsWith(".ts") ? "./compute.thread.ts" : "./compute.thread.js", import.meta.url);

/** Computes the lists of a draw in a thread of its own: the process answers its visitors meanwhile. @throws the reason of `signal`. */
export function computeAside(asked: DrawTask, signal?: AbortSignal): Promise<DrawComputation> {
  const { promise, resolve, reject } = Promise.withResolvers<DrawComputation>();
  signal?.throwIfAborted();
  const worker = new Worker(thread);
  const stop = () => reject(signal!.reason);
  signal?.addEventListener("abort", stop, { once: true });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the computing thread ended (${code})`)));
  worker.postMessage(asked);
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    return worker.terminate();
  });
}
