import { createHmac } from "node:crypto";

import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";

/** The private link of each letter: made anew for each, and kept nowhere. */
export const tokenOf = (settings: Settings, subscriberId: string): string =>
  createHmac("sha256", readKey(settings, "secret")).update(`subscriber of the newsletter\n${subscriberId}`).digest("base64url");
