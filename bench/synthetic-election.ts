/** Mulberry32 (Tommy Ettinger, public domain): small, fast, the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface SyntheticSize {
  readonly voters: number;
  readonly projects: number;
  readonly seed: number;
}

/** Voters approve 1 to 12 projects, popular ones more often and mostly of their own district, as in cities that let people choose freely. */
const longestBallot = 12;
const districts = 10;
const rowsPerChunk = 2000;

/** A `.pb` file as chunks of bytes, never whole in memory. The same size and seed give the same file on any machine. */
export function* syntheticElection({ voters, projects, seed }: SyntheticSize): Generator<Uint8Array> {
  const random = mulberry32(seed);
  const encoder = new TextEncoder();
  const costs = Array.from({ length: projects }, () => 1000 + Math.floor(random() ** 3 * 120_000));
  // About a third of what is asked for can be paid, as in the real elections of the test data.
  const budget = Math.floor(costs.reduce((sum, cost) => sum + cost, 0) / 3);
  yield encoder.encode(
    `META\nkey;value\ndescription;synthetic ${voters} × ${projects}, seed ${seed}\nnum_projects;${projects}\nnum_votes;${voters}\nbudget;${budget}\nvote_type;approval\n` +
      `PROJECTS\nproject_id;cost;name\n${costs.map((cost, index) => `${100 + index};${cost};Project ${index}\n`).join("")}VOTES\nvoter_id;vote;age;sex;voting_method\n`,
  );
  for (let done = 0; done < voters; done += rowsPerChunk) {
    const rows = Math.min(rowsPerChunk, voters - done);
    yield encoder.encode(Array.from({ length: rows }, (_, row) => voterRow(done + row, projects, random)).join(""));
  }
}

function voterRow(voter: number, projects: number, random: () => number): string {
  const district = Math.floor(random() * districts);
  const length = 1 + Math.floor(random() * longestBallot);
  const chosen = new Set<number>();
  for (let i = 0; i < length; i++) {
    const project = Math.floor(random() ** 2 * projects);
    chosen.add(random() < 0.7 ? Math.min(projects - 1, project - (project % districts) + district) : project);
  }
  const ids = Array.from(chosen, (project) => 100 + project).join(",");
  return `${217_000 + voter};${ids};${18 + Math.floor(random() * 70)};${random() < 0.5 ? "F" : "M"};internet\n`;
}
