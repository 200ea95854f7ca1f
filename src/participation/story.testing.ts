import { testHouse } from "#platform/web/test-house.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import places from "../places/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import participation from "./module.ts";

/** The house with the demo's story planted, and an agent of the metropolis who is not in it. */
export async function storyHouse() {
  const rooms = [territory, people, notifications, moderation, thread, places, participation];
  const house = await testHouse(rooms);
  const { offers, files, settings } = house.services;
  for (const room of rooms) await room.seed?.({ db: house.db, settings, say: () => {}, places: null, offers, files });
  const agent = await addPerson(house.db, { roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return { ...house, agent };
}

/** What is read, without tags, all spaces alike. */
export const wordsOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/[\s\u00a0]+/g, " ");
