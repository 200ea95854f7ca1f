import { createPabulibReader, writePabulib } from "./pabulib.ts";
import { samplePb } from "./sample.testing.ts";

/** Run as a process of its own: reads a file of as many megabytes as asked, made of one block of ballots again and again. */
const [megabytes, keepVoters] = [Number(process.argv[2]), process.argv[3] === "voters"];
const head = samplePb({ meta: { num_votes: "absent" }, votes: ["voter_id;vote;age;sex;voting_method"] });
const rows = Array.from({ length: 40_000 }, (_, voter) => `${217_765 + voter};${["a,c", "b/1,c,a", "c"][voter % 3]};${voter % 90};F;internet\n`);
const block = new TextEncoder().encode(rows.join("")).subarray();
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const start = peak();
const reader = createPabulibReader({ keepVoters });
reader.push(head);
let read = 0;
for (; read < megabytes * 1e6; read += block.length) {
  for (let at = 0; at < block.length; at += 65_536) reader.push(block.subarray(at, at + 65_536));
}
const document = reader.end();
const { ballots, voters } = document.election;
const packed =
  ballots.starts.byteLength +
  ballots.choices.byteLength +
  (document.voters === null ? 0 : document.voters.bytes.byteLength + document.voters.starts.byteLength);
const afterReading = peak();
let written = 0;
for (const text of writePabulib(document)) written += text.length;
console.log(
  JSON.stringify({ read: read / 1e6, voters, packed: packed / 1e6, reading: afterReading - start, writing: peak() - afterReading, written: written / 1e6 }),
);
