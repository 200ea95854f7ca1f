import { vi } from "vitest";

/** What a job, a mail or another process brings sooner or later. However busy the machine: only what never comes fails. */
export const eventually = <result>(check: () => result | Promise<result>): Promise<result> => vi.waitFor(check, { timeout: 120_000, interval: 50 });
