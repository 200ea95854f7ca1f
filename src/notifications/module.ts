import type { Room } from "#platform/room.ts";

const notifications: Room = { name: "notifications" };

export default notifications;
