import type { Reader } from "#platform/web/reader.ts";

export const longestReason = 2000;

/** Why an agent does it, as everybody reads it. */
export const readReason = (form: Reader, problem: string): string => form.lines("raison", 10, longestReason, problem);
