import { parentPort } from "node:worker_threads";

import { findingsOf } from "./findings.ts";
import { type PackedMaterial, unpacked } from "./packed.ts";

parentPort?.once("message", (material: PackedMaterial) => parentPort!.postMessage(findingsOf(unpacked(material))));
