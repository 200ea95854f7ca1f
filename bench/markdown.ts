import { renderMarkdown } from "../src/platform/text/markdown.ts";

/** Milliseconds of processor to render texts that are written to be dear: at the length of an idea, and at the longest that is formatted at all. */
const families = {
  "an ordinary text": "Une phrase avec **un mot fort**, [un lien](https://lille.fr) et un autre mot.\n\n",
  "_* (two seconds with micromark)": "_*",
  "open brackets": "[",
  "pictures that never close": "![",
  "links in links": "[a](",
  "quotes and lists": "- > ",
  "tables of empty rows": "|a|\n|-|\n|\n|\n|\n|\n",
  "mail addresses": "a@b.fr ",
  "runs of code": "`a``",
  entities: "&#",
};

const repeat = (what: string, signs: number) => what.repeat(Math.ceil(signs / what.length)).slice(0, signs);

function processor(text: string): number {
  const before = process.cpuUsage();
  renderMarkdown(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const what of Object.values(families)) renderMarkdown(repeat(what, 3000));
console.log("                                    12,000 signs   30,000 signs");
for (const [name, what] of Object.entries(families)) {
  const [idea, longest] = [12_000, 30_000].map((signs) => `${processor(repeat(what, signs)).toFixed(1)} ms`);
  console.log(`${name.padEnd(34)} ${idea!.padStart(12)} ${longest!.padStart(14)}`);
}
