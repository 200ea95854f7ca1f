import { rooms } from "./app.ts";
import { startHouse } from "#platform/start/start-house.ts";

await startHouse(rooms);
