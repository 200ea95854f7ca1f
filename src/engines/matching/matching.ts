import { bestSum } from "./best-sum.ts";
import { guarantees } from "./guarantees.ts";
import { restOf, type Task } from "./task.ts";

export type { Task } from "./task.ts";

interface Assignment {
  /** For each file the reviewers found, in the order of their list; those set by hand are not among them. */
  readonly reviewers: readonly (readonly number[])[];
  /** For each file: none of them has an affinity below this, in thousandths. */
  readonly least: Int32Array;
}

/** What a task lacks when no assignment fulfils it: these files together want so many readings more than anybody is left to give them. */
interface Shortage {
  readonly files: readonly number[];
  readonly missing: number;
}

/**
 * Who reads what: the worst served file is served as well as can be, then the next, and of all such assignments one with the largest sum of
 * affinities. The same task gives the same answer.
 * @throws RangeError for a task that contradicts itself
 */
export function assign(task: Task): Assignment | Shortage {
  const rest = restOf(task);
  const found = guarantees(task, rest);
  return "short" in found ? found.short : { reviewers: bestSum(task, rest, found.least), least: found.least };
}

/** What an assignment breaks of its task, without finding one: too few or too many reviewers of a file, a load, a conflict, a promise. Empty if nothing. */
export function faultsOf(task: Task, { reviewers, least }: Assignment): string[] {
  const rest = restOf(task);
  const loads = new Int32Array(task.reviewers.length);
  const faults: string[] = [];
  for (const [file, chosen] of reviewers.entries()) {
    const { id } = task.files[file]!;
    if (chosen.length !== rest.wanted[file]) faults.push(`${id} has ${chosen.length} reviewers for ${rest.wanted[file]} places`);
    if (new Set(chosen).size !== chosen.length) faults.push(`${id} has a reviewer twice`);
    for (const reviewer of chosen) {
      loads[reviewer]!++;
      if (rest.free[file * loads.length + reviewer] === 0) faults.push(`${id} must not be read by ${task.reviewers[reviewer]!.id}, or is already`);
      if (task.affinity[file]![reviewer]! < least[file]!) faults.push(`${id} was promised better than ${task.reviewers[reviewer]!.id}`);
    }
  }
  for (const [reviewer, load] of loads.entries()) if (load > rest.most[reviewer]!) faults.push(`${task.reviewers[reviewer]!.id} reads ${load} files`);
  return faults;
}
