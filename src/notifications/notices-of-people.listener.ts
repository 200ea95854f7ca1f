import type { Listener } from "#platform/jobs/listener.ts";
import { type Message, notify } from "./notify.command.ts";

/** The room `people` stands below this one: it says whom to tell what, and is heard here. */
export const peopleTold: Listener<Message> = {
  event: "people.told",
  handle: ({ db }, message) => notify(db, message),
};
