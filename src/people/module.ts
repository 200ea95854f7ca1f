import type { Room } from "#platform/room.ts";
import { seed } from "./seeds.ts";
import { doorkeeper } from "./visitor/doorkeeper.ts";

const people: Room = { name: "people", doorkeeper, seed };

export default people;
