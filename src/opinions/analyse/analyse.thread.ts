import { parentPort } from "node:worker_threads";

import { findingsOf, type Material } from "./findings.ts";

parentPort?.once("message", (material: Material) => parentPort!.postMessage(findingsOf(material)));
