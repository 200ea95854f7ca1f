import { recorder } from "#platform/audit/audit.ts";

/** In the log of acts, in the transaction of the act. */
export const record = recorder<"member" | "partner" | "due" | "hearing" | "contribution" | "general" | "fund" | "decision" | "letter" | "cohort">("network");
