import { aside, threadBeside } from "#platform/threads/aside.ts";
import type { DrawTask, DrawComputation } from "./compute.ts";

const thread = threadBeside(import.meta.url, "compute");

/** Computes the lists of a draw. @throws the reason of `signal`. */
export const computeAside = (asked: DrawTask, signal?: AbortSignal): Promise<DrawComputation> => aside(thread, asked, { signal });
