import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

import { createSimilarityIndex } from "../src/engines/similarity/similarity.ts";
import { proposals } from "./similarity-texts.ts";

/** What one child process measures: an index of so many texts. */
export interface Measure {
  readonly texts: number;
  readonly buildSeconds: number;
  /** Of the index; the texts themselves, which it only points to, are not counted. */
  readonly megabytes: number;
  /** Milliseconds of each of 1,000 questions, in order of size. */
  readonly whole: readonly number[];
  /** Processor time of such a question, the mean: what others do on the machine hardly changes it. */
  readonly processor: number;
  /** While somebody types: the first half of a title, its last word cut. */
  readonly typing: readonly number[];
  /** A page of 3,000 words as the question. */
  readonly page: readonly number[];
  /** One text replaced by another. */
  readonly change: readonly number[];
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function measure(count: number): Measure {
  const texts = [...proposals(count)];
  collect();
  const before = process.memoryUsage();
  const start = performance.now();
  const index = createSimilarityIndex("fr");
  for (const [n, text] of texts.entries()) index.put(`proposition-${n}`, text);
  const buildSeconds = (performance.now() - start) / 1000;
  collect();
  const after = process.memoryUsage();
  const asked = Array.from({ length: 1000 }, (_, n) => texts[Math.floor((n * texts.length) / 1000)]!);
  for (const text of asked.slice(0, 200)) index.similar(text);
  const busy = process.cpuUsage();
  const whole = timed(asked, (text) => index.similar(text));
  const { user, system } = process.cpuUsage(busy);
  const page = texts.slice(0, 300).join(" ");
  return {
    texts: index.size,
    buildSeconds,
    megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
    whole,
    processor: (user + system) / 1000 / asked.length,
    typing: timed(asked, (text) => index.similar(text.slice(0, text.length / 2))),
    page: timed(Array(50).fill(page), (text) => index.similar(text)),
    change: timed(asked, (text, n) => index.put(`proposition-${n}`, text)),
  };
}

function timed(texts: readonly string[], work: (text: string, n: number) => unknown): number[] {
  const times = texts.map((text, n) => {
    const start = performance.now();
    work(text, n);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

console.log(JSON.stringify(measure(Number(process.argv[2]))));
