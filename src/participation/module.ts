import type { Room } from "#platform/room.ts";
import { powers } from "./powers.ts";
import { seed } from "./seeds.ts";

const participation: Room = {
  name: "participation",
  pages: [],
  seed,
  offers: { powers },
};

export default participation;
