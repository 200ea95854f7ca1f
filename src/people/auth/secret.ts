import { readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";

/** Signs sessions, encrypts second factors. AUTH_SECRET, or what the first start wrote into the data folder. */
export const secretOf = (settings: Settings): string => readKey(settings, "secret");
