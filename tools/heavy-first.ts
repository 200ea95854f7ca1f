import { BaseSequencer, type TestSpecification } from "vitest/node";

const order = ["thorough", "browser", "quick"];

/** Files that take long begin first, those of a moment fill up the end: else one worker would end long after the others. */
export class HeavyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => order.indexOf(one.project.name) - order.indexOf(other.project.name));
  }
}
