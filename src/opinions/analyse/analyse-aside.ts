import { aside, threadBeside } from "#platform/threads/aside.ts";
import type { Findings } from "./findings.ts";
import type { PackedMaterial } from "./packed.ts";

const thread = threadBeside(import.meta.url, "analyse");

/** @throws the reason of `signal`. */
export const analyseAside = (material: PackedMaterial, signal?: AbortSignal): Promise<Findings> => aside(thread, material, { signal });
