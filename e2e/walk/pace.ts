/**
 * How long somebody takes who has never seen the house, in seconds. A page is found and read, a shorter while once its like was seen;
 * what is typed is known by heart or lies beside: four signs a second. Months that pass between two stages are not counted.
 */
export const pace = {
  newPage: 15,
  knownPage: 5,
  field: 3,
  signs: 4,
  choice: 3,
  press: 2,
  file: 12,
  /** To open one's mailbox and the mail that came. */
  mail: 20,
  /** To take the telephone, and the application on it. */
  code: 15,
  command: 40,
} as const;

/** What was done so far, by everybody together. */
export interface Steps {
  readonly pages: number;
  readonly fields: number;
  readonly seconds: number;
  /** Of the machine. */
  readonly wall: number;
}

export interface Book {
  page(kind: string): void;
  field(signs: number): void;
  spend(what: "choice" | "press" | "file" | "mail" | "code" | "command"): void;
  /** Remembers what it took until here. */
  reach(milestone: string): void;
  readonly reached: ReadonlyMap<string, Steps>;
}

export function openBook(): Book {
  const begun = Date.now();
  const seen = new Set<string>();
  const reached = new Map<string, Steps>();
  let [pages, fields, seconds] = [0, 0, 0];
  return {
    page(kind) {
      pages += 1;
      seconds += seen.has(kind) ? pace.knownPage : pace.newPage;
      seen.add(kind);
    },
    field(signs) {
      fields += 1;
      seconds += pace.field + signs / pace.signs;
    },
    spend(what) {
      if (what !== "press" && what !== "mail" && what !== "command") fields += 1;
      seconds += pace[what];
    },
    reach: (milestone) => void reached.set(milestone, { pages, fields, seconds, wall: (Date.now() - begun) / 1000 }),
    reached,
  };
}

const milestones: readonly (readonly [name: string, says: string, before: number | null])[] = [
  ["place", "the first published place", 8],
  ["process", "contours, agents, a process open", 16],
  ["count", "the vote is counted", 39],
  ["delivery", "the first winner is delivered", null],
];

/** What it took until each milestone, beside what it took once; `before` in minutes. */
export function tableOf({ reached }: Book): string {
  const rows = milestones.flatMap(([name, says, before]) => {
    const at = reached.get(name);
    return at ? [[says, at.pages, at.fields, (at.seconds / 60).toFixed(1), before ?? "", at.wall.toFixed(0)]] : [];
  });
  const lines = [["until", "pages", "fields", "minutes", "before", "machine, s"], ...rows].map((row) => row.map(String));
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  ")).join("\n");
}
