import { BaseSequencer, type TestSpecification } from "vitest/node";

/** 0: takes long; 1: needs a house and a browser; 2: quick. */
const weightOf = ({ project, moduleId }: TestSpecification) => (moduleId.includes(".thorough.test.") ? 0 : project.name === "browser" ? 1 : 2);

/** Files that take long begin first, while the houses of the browser's are prepared; those of a moment fill up the end: else one worker would end long after the others. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // How many files the houses of journeys stay open for (e2e/last-file.ts).
    process.env["BROWSER_FILES"] = String(files.filter(({ project }) => project.name === "browser").length);
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => weightOf(one) - weightOf(other));
  }
}
