export interface Closing {
  /** What was opened last is closed first. */
  add(close: () => Promise<void>): void;
  /** Once, however often it is asked for. */
  closeAll(): Promise<void>;
}

/** At SIGINT or SIGTERM all that is open by then is closed, be it while the rest still opens, and the process ends. */
export function closeAtSignals(): Closing {
  const steps: (() => Promise<void>)[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = () => (closed ??= closeEach([...steps]));
  const stop = async () => {
    await closeAll();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) {
    // `npm start` has opened the database before the house was there: from now on the house closes it, in its order.
    process.removeAllListeners(signal);
    process.on(signal, stop);
  }
  return { add: (close) => steps.unshift(close), closeAll };
}

async function closeEach(steps: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of steps) await close();
}
