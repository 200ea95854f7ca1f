import type { Room } from "#platform/room.ts";
import { snapshotsJob } from "./snapshots/snapshots.job.ts";

const governance: Room = { name: "governance", jobs: [snapshotsJob] };

export default governance;
