import type { ProposalState } from "../circle.ts";

export const toneOf: Readonly<Record<ProposalState, "ok" | "warn" | "danger" | "none">> = { open: "warn", adopted: "ok", blocked: "danger", withdrawn: "none" };
