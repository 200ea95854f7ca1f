import { errorCode } from "#platform/log/error-code.ts";
import { readFile, rm, writeFile } from "node:fs/promises";

/** One process at a time; a lock whose holder died is taken over. */
export async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx" });
      return () => rm(path, { force: true });
    } catch (error) {
      if (errorCode(error) !== "EEXIST") throw error;
      const holder = Number(await readFile(path, "utf8").catch(() => ""));
      if (holder && !isAlive(holder)) await rm(path, { force: true });
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
