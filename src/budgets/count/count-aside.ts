import { Worker } from "node:worker_threads";

import type { FileCount } from "./count-file.ts";
import type { ThreadReply, ThreadRequest } from "./count.thread.ts";

/** Beside this source, or beside the bundle that tools/build.ts makes of it. */
const thread = new URL(import.meta.url.endsWith(".ts") ? "./count.thread.ts" : "./count.thread.js", import.meta.url);

/** Counts in a thread of its own: the process answers its visitors meanwhile. @throws the reason of `signal`. */
export function countAside(request: ThreadRequest, signal?: AbortSignal, onSpent?: (share: number) => void): Promise<FileCount> {
  const { promise, resolve, reject } = Promise.withResolvers<FileCount>();
  signal?.throwIfAborted();
  const worker = new Worker(thread);
  const stop = () => reject(signal!.reason);
  signal?.addEventListener("abort", stop, { once: true });
  worker.on("message", (reply: ThreadReply) => ("counted" in reply ? resolve(reply.counted) : onSpent?.(reply.spent)));
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the counting thread ended (${code})`)));
  worker.postMessage(request);
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    return worker.terminate();
  });
}
