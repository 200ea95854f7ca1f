import { Worker } from "node:worker_threads";

import type { ThreadMessage } from "./answer.ts";

interface AsideOptions {
  readonly signal?: AbortSignal | undefined;
  /** Is told from 0 to 1, where the thread tells it. */
  readonly progress?: ((share: number) => void) | undefined;
}

/** `name`.thread: beside the source that asks (`from`), or beside the bundle that tools/build.ts makes of it. */
export const threadBeside = (from: string, name: string): URL => new URL(`./${name}.thread.${from.endsWith(".ts") ? "ts" : "js"}`, from);

/**
 * Lets a thread of its own do one task (`answerOne`): the process answers its visitors meanwhile.
 * @throws the reason of `signal`, and what the thread threw.
 */
export function aside<Result>(thread: URL, task: unknown, { signal, progress }: AsideOptions = {}): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  signal?.throwIfAborted();
  const worker = new Worker(thread);
  const stop = () => reject(signal!.reason);
  signal?.addEventListener("abort", stop, { once: true });
  worker.on("message", (message: ThreadMessage<Result>) => ("result" in message ? resolve(message.result) : progress?.(message.progress)));
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`the thread of ${thread.pathname} ended (${code})`)));
  worker.postMessage(task);
  return promise.finally(() => {
    signal?.removeEventListener("abort", stop);
    return worker.terminate();
  });
}
