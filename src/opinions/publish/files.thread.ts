import { parentPort } from "node:worker_threads";

import { answerFile, type AnswerFileRequest } from "./answer-files.ts";

parentPort?.once("message", async (asked: AnswerFileRequest) => {
  const bytes = new TextEncoder().encode(await answerFile(asked));
  parentPort!.postMessage(bytes, [bytes.buffer]);
});
