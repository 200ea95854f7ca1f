import platform from "#platform/module.ts";
import type { Room } from "#platform/room.ts";

import places from "./places/module.ts";
import territory from "./territory/module.ts";

/** The rooms of the house, from the ground up. */
export const rooms: readonly Room[] = [platform, territory, places];
