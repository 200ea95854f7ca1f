import type { Logger } from "pino";

/** Does `work` again and again, `pause` milliseconds after it ended. Gives what ends it, once the work under way is done. */
export function repeat(pause: number, work: () => Promise<unknown>, log: Logger): () => Promise<void> {
  let ended = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const loop = (async () => {
    while (!ended) {
      await work().catch((error) => log.error({ err: error }, "repeated work failed"));
      if (ended) return;
      await new Promise<void>((done) => {
        wake = done;
        timer = setTimeout(done, pause);
      });
    }
  })();
  return () => {
    ended = true;
    clearTimeout(timer);
    wake();
    return loop;
  };
}
