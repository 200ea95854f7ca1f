import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";

/**
 * What the secrets of votes are encrypted with. It is never in the database: AUTH_SECRET, or what the first start wrote into the data
 * folder. Without it no vote that runs is opened: see docs/voting/anonymity.md.
 */
export const serverKey = (settings: Settings): string => readKey(settings, "vote-key");
