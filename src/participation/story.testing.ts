import { testHouse } from "#platform/web/test-house.ts";
import { addPerson } from "../people/people.testing.ts";
import { roomsOfParticipation } from "./acts.testing.ts";

/** The house with the demo's story planted, and an agent of the metropolis who is not in it. */
export async function storyHouse() {
  const house = await testHouse(roomsOfParticipation);
  const { offers, files, settings } = house.services;
  for (const room of roomsOfParticipation) await room.seed?.({ db: house.db, settings, say: () => {}, places: null, offers, files });
  const agent = await addPerson(house.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return { ...house, agent };
}

/** What is read, without tags, all spaces alike. */
export const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
