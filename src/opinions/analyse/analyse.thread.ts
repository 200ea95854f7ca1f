import { parentPort } from "node:worker_threads";

import { findingsOf } from "./findings.ts";
import { type Packed, unpacked } from "./packed.ts";

parentPort?.once("message", (material: Packed) => parentPort!.postMessage(findingsOf(unpacked(material))));
