import { createHmac } from "node:crypto";

import type { Settings } from "#platform/settings.ts";
import { serverKey } from "../secret/server-key.ts";

/** The private link of each letter: made anew for each, and kept nowhere. */
export const tokenOf = (settings: Settings, observerId: string): string =>
  createHmac("sha256", serverKey(settings)).update(`observer of a vote\n${observerId}`).digest("base64url");
