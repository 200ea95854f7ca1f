import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where Linux counts: hundredths of a second, as its programs assume. */
const ticks = 100;

/** After the name, which may hold spaces and parentheses: the parent, then user and system time, own and of children that ended. */
function readStat(pid: number | string): { parent: number; seconds: number } | null {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = told.slice(told.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), seconds: fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / ticks };
  } catch {
    return null;
  }
}

/** Seconds of processor that a process and all that it started have used, those that ended included. Null where the system does not say (no Linux). */
export function processorOf(pid: number): number | null {
  const own = readStat(pid);
  if (!own) return null;
  const children = globSync("/proc/[0-9]*").map((folder) => Number(folder.slice("/proc/".length)));
  return children.reduce((sum, child) => sum + (readStat(child)?.parent === pid ? (processorOf(child) ?? 0) : 0), own.seconds);
}

/** The one that the house started in its folder. */
export const postgresOf = (folder: string): number => Number(readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
