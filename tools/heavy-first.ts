import { BaseSequencer, type TestSpecification } from "vitest/node";

/** 0: takes long; 1: quick; 2: needs a house and a browser. */
const weightOf = ({ project, moduleId }: TestSpecification) => (project.name === "browser" ? 2 : moduleId.includes(".thorough.test.") ? 0 : 1);

/**
 * Those of a project come together: Vitest ends a worker that goes from one to the other, and the next one reads and compiles all modules anew.
 * Files that take long begin first, those of a moment let each worker come to the browser's at its own time, while their houses are prepared.
 */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // How many files the houses of journeys stay open for (e2e/last-file.ts).
    process.env["BROWSER_FILES"] = String(files.filter(({ project }) => project.name === "browser").length);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => weightOf(one) - weightOf(other));
  }
}
