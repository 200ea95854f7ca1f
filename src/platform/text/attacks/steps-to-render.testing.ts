import { Session } from "node:inspector/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/**
 * How many steps JavaScript takes to render each text: every block of code, each time that it is entered, as the machine counts them.
 * The same on every machine and at any load. What regular expressions do inside is not counted. A thread of its own: only code that is
 * compiled after the counting began is counted.
 */
export function stepsToRender(texts: readonly string[]): Promise<number[]> {
  const worker = new Worker(new URL(import.meta.url), { workerData: texts });
  return new Promise((done, failed) => worker.once("message", done).once("error", failed));
}

async function count(texts: readonly string[]): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const { renderMarkdown } = await import("../markdown.ts");
  const counts: number[] = [];
  for (const text of texts) {
    await session.post("Profiler.takePreciseCoverage");
    renderMarkdown(text);
    const { result } = await session.post("Profiler.takePreciseCoverage");
    const blocks = result.filter(({ url }) => /markdown|linkify/.test(url)).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
    counts.push(blocks.reduce((sum, block) => sum + block.count, 0));
  }
  return counts;
}

if (!isMainThread && parentPort && Array.isArray(workerData)) parentPort.postMessage(await count(workerData));
