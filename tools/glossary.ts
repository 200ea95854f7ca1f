import { writeFile } from "node:fs/promises";

import { allExamples } from "../src/all-examples.testing.ts";

export const glossaryFile = "docs/glossary.md";

/** The words of all rooms in one table. */
export function glossary(): string {
  const lines = allExamples.flatMap(({ words }) => words.map((word) => `| ${word.join(" | ")} |`));
  return [
    "# Glossary",
    "",
    "Gathered by `npm run glossary` from what each room says of its words in `room.examples.ts`: change them there.",
    "",
    "| French, for citizens | code | what it is |",
    "|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

if (import.meta.filename === process.argv[1]) await writeFile(glossaryFile, glossary());
