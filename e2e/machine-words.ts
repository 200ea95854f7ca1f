import { linesOf } from "./typography.ts";

/** What is written for machines, and what a person would have to be told to read it. */
const machineWords: Readonly<Record<string, RegExp>> = {
  "hours as OpenStreetMap writes them": /\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su|PH))* \d{1,2}:\d{2}/,
  "a path of the machine": /(?:^|[\s(«"'])\/(?:tmp|var|home|root|usr|opt|etc|dev)\/\w/,
  "an identifier": /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i,
  "a word of the code": /(?<![\w./@:=?&#-])[a-z]+(?:_[a-z0-9]+)+(?![\w/=@-]|\.\w)/,
};

/** Pages that are about what machines read: rows of open data, acts as the journal keeps them. */
const aboutThem = /\/donnees\/|\/journal-des-actes/;

/** Where a page shows such words because they are what it is about: names of fields stand in `<code>`, which is not looked through. */
export function machineFaults(html: string, name: string): string[] {
  if (aboutThem.test(name)) return [];
  // A sheet that is printed says which address it comes from, whole.
  const lines = linesOf(html).map((line) => line.replaceAll(/https?:\/\/\S+/g, ""));
  return lines.flatMap((line) =>
    Object.entries(machineWords)
      .filter(([, word]) => word.test(line))
      .map(([what]) => `${name} shows ${what}: ${line.slice(0, 120)}`),
  );
}
