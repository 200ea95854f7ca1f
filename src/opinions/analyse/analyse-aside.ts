import { Worker } from "node:worker_threads";

import type { Findings } from "./findings.ts";
import type { PackedMaterial } from "./packed.ts";

/** Beside this source, or beside the bundle that tools/build.ts makes of it. */
const thread = new URL(import.meta.url.endsWith(".ts") ? "./analyse.thread.ts" : "./analyse.thread.js", import.meta.url);

/** Calculates in a thread of its own: the process answers its visitors meanwhile. @throws the reason of `signal`. */
export function analyseAside(material: PackedMaterial, signal?: AbortSignal): Promise<Findings> {
  const { promise, resolve, reject } = Promise.withResolvers<Findings>();
  signal?.throwIfAborted();
  const worker = new Worker(thread);
  const stop = () => reject(signal!.reason);
  signal?.addEventListener("abort", stop, { once: true });
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the calculating thread ended (${code})`)));
  worker.postMessage(material);
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    return worker.terminate();
  });
}
