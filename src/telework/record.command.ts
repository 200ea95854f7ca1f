import { recorder } from "#platform/audit/audit.ts";

/** In the log of acts, in the transaction of the act. Nothing of who works where ever stands there: the log is never emptied. */
export const record = recorder<"offer" | "settlement" | "agreement" | "employer" | "agent">("telework");
