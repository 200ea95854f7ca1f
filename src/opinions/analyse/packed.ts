import { opinionNamed } from "../conversation.ts";
import type { Material } from "./findings.ts";

/**
 * Material as a thread takes it without the process waiting: of each person one line, "12 3:1 5:-1": their number, then each statement with
 * what they said of it (1 agree, 0 pass, -1 disagree). Half a million votes as things of their own would hold up all visitors while they are copied.
 */
export interface PackedMaterial extends Omit<Material, "votes"> {
  readonly lines: readonly string[];
}

export function unpacked({ lines, ...rest }: PackedMaterial): Material {
  const votes = lines.flatMap((line) => {
    const [person = "", ...answers] = line.split(" ");
    return answers.map((answer) => {
      const [statement = "", opinion] = answer.split(":");
      return { person, statement, opinion: opinionNamed(Number(opinion)) };
    });
  });
  return { ...rest, votes };
}
