import { parentPort } from "node:worker_threads";

import { type Asked, computeAsked } from "./compute.ts";

parentPort?.once("message", async (asked: Asked) => parentPort!.postMessage(await computeAsked(asked)));
