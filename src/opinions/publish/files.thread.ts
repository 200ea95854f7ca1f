import { parentPort } from "node:worker_threads";

import { answerFile, type AskedFile } from "./answer-files.ts";

parentPort?.once("message", async (asked: AskedFile) => {
  const bytes = new TextEncoder().encode(await answerFile(asked));
  parentPort!.postMessage(bytes, [bytes.buffer]);
});
