import { rooms } from "./app.ts";
import { beginIfAsked } from "#platform/beginning/at-start.ts";
import { startHouse } from "#platform/start/start-house.ts";

await startHouse(rooms, beginIfAsked);
