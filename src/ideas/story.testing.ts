import { addPerson } from "../people/people.testing.ts";
import { plantedHouse } from "../planted.testing.ts";
import { roomsOfParticipation } from "./acts.testing.ts";

/** The house with the demo's story planted, and an agent of the metropolis who is not in it. */
export async function storyHouse() {
  const house = await plantedHouse({ rooms: roomsOfParticipation });
  const agent = await addPerson(house.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return { ...house, agent };
}

/** What is read, without tags, all spaces alike. */
export const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
