import type { Progress } from "../count/count.ts";
import type { CommandLineIo } from "./command-line-io.ts";

/** A count shorter than this needs no progress line; after it, a person sees a change this often, a log file every ten seconds. */
const patience = 1000;
const betweenRewrites = 200;
const betweenLogLines = 10_000;

interface ProgressLine {
  readonly report: (progress: Progress) => void;
  readonly end: () => void;
}

export function progressLine(io: CommandLineIo, now: () => number = () => performance.now()): ProgressLine {
  const start = now();
  let next = start + patience;
  let shown = false;
  return {
    report({ spentShare, runs }) {
      if (now() < next) return;
      next = now() + (io.interactive ? betweenRewrites : betweenLogLines);
      shown = true;
      const seconds = Math.round((now() - start) / 1000);
      const text = `counting: ${Math.round(spentShare * 100)}% of the budget placed, ${runs} runs, ${seconds} s`;
      io.stderr(io.interactive ? `\r${text}\u001b[K` : `${text}\n`);
    },
    end: () => {
      if (shown && io.interactive) io.stderr("\r\u001b[K");
    },
  };
}
