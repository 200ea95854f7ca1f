import { Refused } from "#platform/refused.ts";

/**
 * Does `atOnce` things at the same time; others wait in the order in which they came, `mostWaiting` of them.
 * @throws Refused 503 when as many wait already.
 */
export function createQueue(atOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let under = 0;
  return async <result>(work: () => Promise<result>): Promise<result> => {
    if (under >= atOnce && waiting.length >= mostWaiting) throw new Refused(503);
    if (under >= atOnce) await new Promise<void>((turn) => waiting.push(turn));
    else under += 1;
    try {
      return await work();
    } finally {
      // Whoever is next takes the place over.
      const next = waiting.shift();
      if (next) next();
      else under -= 1;
    }
  };
}
