import type { Result } from "../training.ts";

/** How forms say results. */
export const resultWords = { absent: "absente", attended: "presente", passed: "reussi" } as const satisfies Record<Result, string>;
