import { mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where Linux keeps files in memory. */
const memory = "/dev/shm";
const enough = 4e9;

/** An empty folder for a run or for one of its houses: in memory where that is ample, for a copied database is thousands of small files that live for seconds. */
export async function freshFolder(name: string): Promise<string> {
  return mkdtemp(join((await isAmple()) ? memory : tmpdir(), `beffroi-${name}-`));
}

async function isAmple(): Promise<boolean> {
  const room = await statfs(memory).catch(() => null);
  return room !== null && Math.min(room.bavail * room.bsize, process.availableMemory()) > enough;
}
