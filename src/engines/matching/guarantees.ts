import type { Rest, Task } from "./task.ts";
import { Readings } from "./readings.ts";

/** Either every file can have as many reviewers as it wants, of whom none fits less than its guarantee; or it is said what lacks. */
type Guarantees =
  | { readonly least: Int32Array }
  /** These files together want so many readings more than anybody is left to give. */
  | { readonly short: { readonly files: number[]; readonly missing: number } };

/**
 * The affinity that each file is promised of each of its reviewers, so that the worst served is served as well as can be (max-min): the
 * promise of all files rises together. Where it cannot rise further, the files that stand in each other's way (the smallest set that wants
 * more than its reviewers can give) keep what they have, and that of the others rises on. So one file that nobody knows much of does not
 * leave the others to chance (after Stelmakh, Shah, Singh, "PeerReview4All", Journal of Machine Learning Research 22, 2021).
 */
export function guarantees({ affinity }: Task, rest: Rest): Guarantees {
  const least = new Int32Array(rest.wanted.length);
  const readings = new Readings(rest, (file, reviewer) => affinity[file]![reviewer]! >= least[file]!);
  const short = readings.fill();
  if (short.size > 0) return { short: { files: [...short].toSorted((a, b) => a - b), missing: readings.missing } };
  let rising = [...least.keys()].filter((file) => rest.wanted[file]! > 0);
  while (rising.length > 0) {
    const kept = Math.min(...rising.map((file) => Math.min(...readings.of(file).map((reviewer) => affinity[file]![reviewer]!))));
    for (const file of rising) least[file] = kept + 1;
    readings.drop(rising);
    // Those that keep the old promise may take back a reviewer whom another's new promise needs: then that one cannot rise either.
    for (let stuck = readings.fill(); stuck.size > 0; stuck = readings.fill()) {
      for (const file of rising) if (stuck.has(file)) least[file] = kept;
      rising = rising.filter((file) => !stuck.has(file));
    }
  }
  return { least };
}
