import { answersFile, fingerprintsFile, fingerprintsOf } from "../compute/fingerprints.ts";

/** The files that grow with the answers. */
export const answerFiles = [answersFile, "votes.csv", fingerprintsFile] as const;

export interface AnswerFileRequest {
  readonly file: (typeof answerFiles)[number];
  /** Of the statements, in their order. */
  readonly numbers: readonly number[];
  /** Of each person a line, as packed.ts has it: "12 3:1 5:-1". */
  readonly lines: readonly string[];
  /** Of the statements, as they were published. */
  readonly prints: readonly string[] | null;
}

export async function answerFile({ file, numbers, lines, prints }: AnswerFileRequest): Promise<string> {
  if (file === "votes.csv") return votesFile(lines);
  const matrix = matrixFile(numbers, lines);
  return file === fingerprintsFile ? fingerprintsOf(matrix, prints) : matrix;
}

/** One line for each person. Which group they are in is not said: it follows from what they said. All of it is numbers, which no table needs quoted. */
function matrixFile(numbers: readonly number[], lines: readonly string[]): string {
  const columns = new Map(numbers.map((number, at) => [String(number), at]));
  const rows = lines.map((line) => {
    const [person, ...answers] = line.split(" ");
    const cells = new Array<string>(numbers.length).fill("");
    let [agree, disagree] = [0, 0];
    for (const answer of answers) {
      const [number = "", opinion = ""] = answer.split(":");
      cells[columns.get(number)!] = opinion;
      if (opinion === "1") agree++;
      else if (opinion === "-1") disagree++;
    }
    return `${person},,,${answers.length},${agree},${disagree},${cells.join(",")}\r\n`;
  });
  return `participant,group-id,n-comments,n-votes,n-agree,n-disagree,${numbers.join(",")}\r\n${rows.join("")}`;
}

/** The same, one line for each vote; without hours. */
function votesFile(lines: readonly string[]): string {
  const rows = lines.flatMap((line) => {
    const [person, ...answers] = line.split(" ");
    return answers.map((answer) => `,,${answer.replace(":", `,${person},`)}\r\n`);
  });
  return `timestamp,datetime,comment-id,voter-id,vote\r\n${rows.join("")}`;
}
