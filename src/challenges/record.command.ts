import { recorder } from "#platform/audit/audit.ts";

/** In the log of acts, in the transaction of the act. */
export const record = recorder<"challenge" | "team" | "reuse" | "series">("challenges");
