import { digestOf } from "../digest.ts";
import type { Candidate, Draw, Quota } from "../draw.ts";

/** What is published of a draw. Plain text, a thing a line, so that a text editor and `grep` read it. */
export const fileNames = {
  pool: "inscrits.csv",
  rules: "regles.csv",
  panels: "panneaux.txt",
  prints: "empreintes.txt",
  drawn: "tirage.txt",
  after: "suite.csv",
} as const;
export type FileKey = keyof typeof fileNames;

/** The files that are sealed, in their order. */
export const sealed = ["pool", "rules", "panels"] as const satisfies readonly FileKey[];

/** What a value or the name of a criterion may not hold: it would part the line. */
export const parts = /[;"\r\n]/;

const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
export const linesOf = (content: string): string[] => content.replace(/\r?\n$/, "").split(/\r?\n/);

/** `numero;foyer;Genre;Âge`, then a line for each person, by number, without a name. */
export function poolText({ candidates, quotas }: Draw): string {
  const features = [...new Set(quotas.map(({ feature }) => feature))];
  return text([
    ["numero", "foyer", ...features].join(";"),
    ...candidates.map(({ id, household, features: values }) => [id, household ?? "", ...features.map((feature) => values[feature] ?? "")].join(";")),
  ]);
}

/** `critere;valeur;minimum;maximum`, then a line for each quota; the first says how many places there are. */
export function rulesText({ quotas, size }: Pick<Draw, "quotas" | "size">): string {
  return text([
    "critere;valeur;minimum;maximum",
    `places;;${size};${size}`,
    ...quotas.map(({ feature, value, min, max }) => `${feature};${value};${min};${max}`),
  ]);
}

/** `724 002 005 018`: the number of a panel, then those of its people. */
export const panelsText = (panels: readonly (readonly string[])[]): string =>
  text(panels.map((panel, at) => [String(at).padStart(3, "0"), ...panel].join(" ")));

/** `panneaux.txt;725;c65d…`: the SHA-256 of each line of the sealed files. Its own SHA-256 is the seal. */
export async function printsText(files: Readonly<Record<(typeof sealed)[number], string>>): Promise<string> {
  const lines = sealed.flatMap((key) => linesOf(files[key]).map((line, at) => ({ name: fileNames[key], line, at })));
  return text(await Promise.all(lines.map(async ({ name, line, at }) => `${name};${at + 1};${await digestOf(line)}`)));
}

/** A line that cannot be read. */
export class UnreadableLine extends Error {
  readonly file: FileKey;
  readonly line: number;
  constructor(file: FileKey, line: number) {
    super(`${fileNames[file]}:${line}`);
    this.file = file;
    this.line = line;
  }
}

/** @throws UnreadableLine */
export function readDraw(pool: string, rules: string): Draw {
  const [, places, ...quotaLines] = linesOf(rules).map((line) => line.split(";"));
  const size = Number(places?.[2]);
  if (places?.[0] !== "places" || !Number.isInteger(size)) throw new UnreadableLine("rules", 2);
  const quotas = quotaLines.map(([feature, value, min, max], at): Quota => {
    if (!feature || !value || !isCount(min) || !isCount(max)) throw new UnreadableLine("rules", at + 3);
    return { feature, value, min: Number(min), max: Number(max) };
  });
  const [head, ...people] = linesOf(pool).map((line) => line.split(";"));
  const features = (head ?? []).slice(2);
  const candidates = people.map(([id, household, ...values], at): Candidate => {
    const known = values.every((value, of) => quotas.some((quota) => quota.feature === features[of] && quota.value === value));
    if (!id || !/^\d{3,}$/.test(id) || values.length !== features.length || !known) throw new UnreadableLine("pool", at + 2);
    return { id, features: Object.fromEntries(values.map((value, of) => [features[of]!, value])), ...(household && { household }) };
  });
  return { candidates, quotas, size };
}

const isCount = (value: string | undefined): boolean => value !== undefined && /^\d+$/.test(value);

/** @throws UnreadableLine for one that has not its number. */
export function readPanels(content: string): string[][] {
  return linesOf(content).map((line, at) => {
    const [number, ...members] = line.split(" ");
    if (number !== String(at).padStart(3, "0")) throw new UnreadableLine("panels", at + 1);
    return members;
  });
}

/** What gave the figures: `chiffres;724`, or `valeur;…` of which they are made. */
interface DrawnFigures {
  readonly figures: string;
  /** The value that was made public; null for dice. */
  readonly value: string | null;
}

export const drawnText = ({ figures, value }: DrawnFigures): string => text([`chiffres;${figures}`, ...(value === null ? [] : [`valeur;${value}`])]);

export function readDrawn(content: string): DrawnFigures {
  const [first = "", second] = linesOf(content);
  const figures = /^chiffres;(\d{3})$/.exec(first)?.[1];
  if (!figures) throw new UnreadableLine("drawn", 1);
  return { figures, value: second?.startsWith("valeur;") ? second.slice(7) : null };
}

const steps = ["refus", "depart", "retrait", "remplacement"] as const;

/** What came after: somebody refuses, leaves, withdraws from the reserve, or takes a free place. */
export interface Step {
  readonly fact: (typeof steps)[number];
  readonly number: string;
  /** Whose place it is; "" else. */
  readonly replaces: string;
}

export const afterText = (all: readonly Step[]): string =>
  text(["ordre;fait;numero;remplace", ...all.map(({ fact, number, replaces }, at) => `${at + 1};${fact};${number};${replaces}`)]);

export function readAfter(content: string): Step[] {
  return linesOf(content)
    .slice(1)
    .map((line, at) => {
      const [order, word, number = "", replaces = ""] = line.split(";");
      const fact = steps.find((one) => one === word);
      if (order !== String(at + 1) || !fact) throw new UnreadableLine("after", at + 2);
      return { fact, number, replaces };
    });
}
