import type { Room } from "#platform/room.ts";

export const counting: Room = { name: "counting" };
