import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Looks at many pages, or opens houses of its own: the size of its file does not tell how long it takes. */
const takesLong = (file: string) => file.includes("/accessible/") || readFileSync(file, "utf8").includes("own-folder.ts");

/** 0: takes long; 1: quick; 2: needs a browser, and long; 3: needs a browser. */
function weightOf({ project, moduleId }: TestSpecification): number {
  if (project.name === "browser") return takesLong(moduleId) ? 2 : 3;
  return moduleId.includes(".thorough.test.") ? 0 : 1;
}

/**
 * Those of a project come together: Vitest ends a worker that goes from one to the other, and the next one reads and compiles all modules anew.
 * Files that take long begin first, those of a moment let each worker come to the browser's at its own time, while their houses are prepared. Last
 * by the size of their files, looks and houses of their own left a worker alone for a minute and more.
 */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // How many files the houses of journeys stay open for (e2e/last-file.ts).
    process.env["BROWSER_FILES"] = String(files.filter(({ project }) => project.name === "browser").length);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => weightOf(one) - weightOf(other));
  }
}
