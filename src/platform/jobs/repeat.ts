import type { Logger } from "pino";

export interface Repeated {
  /** Does it without waiting for its time; once more when it is under way. */
  now(): void;
  /** Ends it, once the work under way is done. */
  end(): Promise<void>;
}

/** Does `work` again and again, as many milliseconds after it ended as `pause` then says, or when it is asked for. */
export function repeat(pause: () => number, work: () => Promise<unknown>, log: Logger): Repeated {
  let ended = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const loop = (async () => {
    while (!ended) {
      again = false;
      await work().catch((error) => log.error({ err: error }, "repeated work failed"));
      if (ended || again) continue;
      await new Promise<void>((done) => {
        wake = done;
        timer = setTimeout(done, pause());
      });
      clearTimeout(timer);
    }
  })();
  return {
    now() {
      again = true;
      wake();
    },
    end() {
      ended = true;
      wake();
      return loop;
    },
  };
}
