import { metaValue, type PabulibDocument, weightKey } from "#engines/budgeting/pabulib/pabulib.ts";
import { fileKind } from "../../vote.ts";
import { difference } from "./deep-equal.ts";
import { announcementOf, ruleOf, type LogEntry, type Sheet, sheetOf } from "./log.ts";
import { readJson } from "./read-json.ts";
import { isObject } from "./shape.ts";
import type { Fault } from "./publication.ts";

/** What the line of the announcement has beside the rule: never in regle.json. */
const ofTheLine = ["line", "kind", "at", "keys"];

/** What regle.json has beside the announcement: what was drawn since. */
const ofTheFile = ["vote", "seed", "seed_nonce", "closes_at"];

/** Costs, names, limits and rule of a file are those that were announced, save the closing, which may have moved; the first that is not. */
export function checkRule(log: readonly LogEntry[], rule: Record<string, unknown>): Fault | null {
  const announcement = announcementOf(log);
  if (!announcement) return { fault: "announced", line: 1, file: "regle.json", what: "announced" };
  const moved = log.findLast(({ kind }) => kind === "closing_moved");
  for (const [name, said] of Object.entries(announcement.data)) {
    if (ofTheLine.includes(name) || (name === "seed" && said === null)) continue;
    const wanted = name === "closes_at" && moved ? moved.data["after"] : said;
    const other = difference(wanted, rule[name], name);
    if (other !== null) return { fault: "announced", line: (name === "closes_at" && moved ? moved : announcement).line, file: "regle.json", what: other };
  }
  const added = Object.keys(rule).find((name) => !Object.hasOwn(announcement.data, name) && !ofTheFile.includes(name));
  return added === undefined ? null : { fault: "announced", line: announcement.line, file: "regle.json", what: added };
}

interface BallotFile {
  readonly name: string;
  readonly document: PabulibDocument;
  readonly seed: string | null;
}

/** "bulletins-2.pb" is of part 2. */
const partOf = (name: string): number | null => {
  const part = /^bulletins-(\d+)/.exec(name)?.[1];
  return part === undefined ? null : Number(part);
};

/** The projects, the amount and the rule that a file of ballots states. */
export function checkBallotFile(log: readonly LogEntry[], { name, document, seed }: BallotFile): Fault | null {
  const announcement = announcementOf(log);
  if (!announcement) return null;
  const sheet = sheetOf(announcement);
  const other = otherProject(sheet, name, document) ?? otherRule(sheet, name, document, seed);
  return other === null ? null : { fault: "announced", line: announcement.line, file: name, what: other };
}

function otherProject(sheet: Sheet, name: string, document: PabulibDocument): string | null {
  const { election } = document;
  // A file that says another kind of ballot, or that some count more than once where no members were announced, is counted otherwise.
  if (election.kind !== fileKind(sheet.ballot.kind, sheet.ballot.max_against ?? null)) return "vote_type";
  if ((election.ballots.weights !== undefined) !== (sheet.members !== undefined)) return weightKey;
  if (metaValue(document, "rule") !== sheet.parameters.rule) return "parameters.rule";
  const part = partOf(name);
  const wanted = sheet.projects.filter(({ envelope }) => part === null || envelope === part);
  for (const { number, title, cost_cents } of wanted) {
    const given = election.projects.find(({ id }) => id === String(number));
    if (!given || !isAmount(given.cost, cost_cents)) return `projects.${number}.cost_cents`;
    if (oneLine(given.name) !== oneLine(title)) return `projects.${number}.title`;
  }
  if (election.projects.length !== wanted.length) return "projects";
  const amount = sheet.envelopes.find(({ number }) => number === part)?.amount_cents ?? sheet.budget_cents;
  return isAmount(election.budget, amount) ? null : "budget_cents";
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const isAmount = ({ numerator, denominator }: PabulibDocument["election"]["budget"], cents: number): boolean =>
  numerator * 100n === BigInt(cents) * denominator;

function otherRule(sheet: Sheet, name: string, document: PabulibDocument, seed: string | null): string | null {
  const stated = /parameters (\{.*\})$/.exec(metaValue(document, "comment") ?? "")?.[1];
  const said = stated === undefined ? null : parametersIn(stated);
  if (!said) return "parameters";
  const { seed: drawn, ...parameters } = said;
  const { seed: _seed, ...announced } = ruleOf(sheet, seed);
  // Files of before the points of ranks were told state the rule as it was announced.
  const other = difference(sheet.parameters, parameters, "parameters") && difference(announced, parameters, "parameters");
  return other ?? (seed === null || drawn === seed ? null : `seed (${name})`);
}

function parametersIn(stated: string): Record<string, unknown> | null {
  try {
    const read = readJson(stated);
    return isObject(read) ? read : null;
  } catch {
    return null;
  }
}

/** A result states all that its rule reads, defaults too; what it does not read may be announced beside. */
export function checkResultRule(
  log: readonly LogEntry[],
  { name, stated, seed }: { name: string; stated: Record<string, unknown>; seed: string | null },
): Fault | null {
  const announcement = announcementOf(log);
  if (!announcement) return null;
  for (const [key, said] of Object.entries(ruleOf(sheetOf(announcement), seed))) {
    if (!(key in stated) && key !== "rule") continue;
    const other = difference(said, stated[key], `parameters.${key}`);
    if (other !== null) return { fault: "announced", line: announcement.line, file: name, what: other };
  }
  return null;
}
