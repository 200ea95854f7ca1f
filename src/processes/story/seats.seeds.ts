import { plantSeatInvitations } from "#invitations";
import { cast } from "#people";
import type { SeedContext } from "#platform/start/room.ts";
import { processIds } from "./ids.ts";

/** Two people without an account are invited to the team of the open budget, and a third one said no. */
export async function plantSeats({ db }: Pick<SeedContext, "db">): Promise<void> {
  const one = { scope: { kind: "process", id: processIds.budget2027.id }, by: cast.chloe.id };
  await plantSeatInvitations(db, [
    {
      ...one,
      email: "espaces.verts@lille.example",
      role: "assessor",
      note: "Direction des espaces verts",
      reason: "Dire si les idées plantées tiennent",
      state: "open",
      sent: 2,
    },
    {
      ...one,
      email: "habitante.tiree@roubaix.example",
      role: "juror",
      note: "habitante tirée au sort",
      reason: "Tirée au sort parmi 400",
      state: "open",
      sent: 3,
    },
    {
      ...one,
      email: "habitant.tire@lomme.example",
      role: "juror",
      note: "habitant tiré au sort",
      reason: "Tiré au sort parmi 400",
      state: "declined",
      sent: 5,
    },
  ]);
}
