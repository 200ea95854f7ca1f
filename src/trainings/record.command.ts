import { recorder } from "#platform/audit/audit.ts";

/** In the log of acts, in the transaction of the act. */
export const record = recorder<"training" | "training_session" | "authorisation" | "resource">("trainings");
