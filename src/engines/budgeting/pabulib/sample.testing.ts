/** A small `.pb` file for tests, with parts replaced. */
export interface Sample {
  readonly meta?: Readonly<Record<string, string>>;
  readonly projects?: readonly string[];
  readonly votes?: readonly string[];
  readonly lineEnd?: string;
}

export function samplePb({ meta = {}, projects, votes, lineEnd = "\n" }: Sample = {}): string {
  const projectLines = projects ?? ["project_id;cost;name", "a;100;Trees", "b/1;250.50;Bench", "c;40;Swing"];
  const voteLines = votes ?? ["voter_id;vote;age", "1;a,c;34", "2;b/1;61", "3;c;"];
  const values = {
    description: "sample",
    num_projects: String(projectLines.length - 1),
    num_votes: String(voteLines.length - 1),
    budget: "300",
    vote_type: "approval",
    ...meta,
  };
  const entries = Object.entries(values).filter(([, value]) => value !== "absent");
  const lines = ["META", "key;value", ...entries.map((entry) => entry.join(";")), "PROJECTS", ...projectLines, "VOTES", ...voteLines];
  return lines.join(lineEnd) + lineEnd;
}
