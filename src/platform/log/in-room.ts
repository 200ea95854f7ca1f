import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage<string>();

/** Runs `work` so that what it logs and asks of the database names the room. */
export function inRoom<result>(room: string, work: () => result): result {
  return current.run(room, work);
}

export function currentRoom(): string | undefined {
  return current.getStore();
}
