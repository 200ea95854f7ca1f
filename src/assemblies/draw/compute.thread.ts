import { parentPort } from "node:worker_threads";

import { type DrawTask, computeAsked } from "./compute.ts";

parentPort?.once("message", async (asked: DrawTask) => parentPort!.postMessage(await computeAsked(asked)));
