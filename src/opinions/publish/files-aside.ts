import { Worker } from "node:worker_threads";

import type { AnswerFileRequest } from "./answer-files.ts";

/** Beside this source, or beside the bundle that tools/build.ts makes of it. */
const thread = new URL(import.meta.url.endsWith(".ts") ? "./files.thread.ts" : "./files.thread.js", import.meta.url);

/** Writes a file of answers, as UTF-8, in a thread of its own: the process answers its visitors meanwhile, however many took part. */
export function answerFileAside(asked: AnswerFileRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const worker = new Worker(thread);
  worker.once("message", resolve);
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the writing thread ended (${code})`)));
  worker.postMessage(asked);
  return promise.finally(() => worker.terminate());
}
