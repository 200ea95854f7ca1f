import type { Problems, Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import type { BallotKind, Choice } from "../vote.ts";

/** What stands on a ballot under way. Not checked against the limits: a draft may be over them. */
export interface Selection {
  /** Numbers of projects, ascending; best first when they are ranked. */
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

export const nothing: Selection = { choices: [], points: null };

/** Reads fields of a posted form, of an address, or of what a form shows again. */
interface Fields {
  all(name: string): readonly string[];
}

export const fieldsOf = (from: URLSearchParams | Values): Fields => ({
  all: (name) => (from instanceof URLSearchParams ? from.getAll(name) : [from[name] ?? []].flat()),
});

interface Ballot {
  readonly vote: { readonly kind: BallotKind };
  readonly projects: readonly { readonly number: number }[];
}

const nameOf = { points: "points", ranked: "rang" } as const;

/** A selection that was posted. A project of another vote is wrong at `bulletin`: left out, a ballot would go in that nobody chose. */
export function readPosted(form: Reader, ballot: Ballot): Selection {
  const known = new Set(ballot.projects.map(({ number }) => number));
  const isKnown = (text: string) => known.has(whole(text) ?? -1);
  form.check("bulletin", numbersPosted(form, ballot.vote.kind).every(isKnown), budgetsTexts[form.locale].faults.ballot_projects);
  return readSelection(form, ballot);
}

/** The page says under its title what was wrong with the whole selection. */
export const refusalOf = ({ bulletin: sentence }: Problems): { refusal?: { sentence: string } } => (sentence ? { refusal: { sentence } } : {});

/** What stands for numbers of projects, as it came. */
function numbersPosted(form: Reader, kind: BallotKind): string[] {
  const shorts = form.all("bulletin").flatMap((short) => short.split(",").map((part) => part.split(":")[0]!));
  if (shorts.length > 0) return shorts.filter((part, _at, all) => part.trim() !== "" || all.length > 1);
  if (kind !== "points" && kind !== "ranked") return form.all("projet");
  const start = `${nameOf[kind]}-`;
  return form.names().flatMap((name) => (name.startsWith(start) && form.has(name) ? name.slice(start.length) : []));
}

/** Points against a project have a minus. */
const whole = (text: string): number | null => (/^-?\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null);

/**
 * From the form of the ballot: `projet` for boxes; `points-7` and `rang-7` for numbers beside project 7. Also takes `bulletin`, the short
 * form that the check step carries ("3,17" or "3:5,17:2"). Unknown numbers and what is not a number are left out.
 */
export function readSelection(fields: Fields, { vote: { kind }, projects }: Ballot): Selection {
  const known = projects.map(({ number }) => number);
  const short = fields.all("bulletin")[0];
  if (short !== undefined) return readShort(short, kind, known);
  if (kind === "points" || kind === "ranked") return readNumbers(fields, kind, known);
  const ticked = new Set(fields.all("projet").map(whole));
  return { choices: known.filter((number) => ticked.has(number)).sort((a, b) => a - b), points: null };
}

function readNumbers(fields: Fields, kind: "points" | "ranked", known: readonly number[]): Selection {
  const given = known.flatMap((number) => {
    const value = whole(fields.all(`${nameOf[kind]}-${number}`)[0] ?? "");
    return value ? [{ number, value }] : [];
  });
  given.sort((a, b) => (kind === "ranked" ? a.value - b.value || a.number - b.number : a.number - b.number));
  return { choices: given.map(({ number }) => number), points: kind === "points" ? given.map(({ value }) => value) : null };
}

function readShort(text: string, kind: BallotKind, known: readonly number[]): Selection {
  const pairs = text
    .slice(0, 5000)
    .split(",")
    .map((part) => part.split(":").map(whole))
    .filter(([number]) => number !== null && number !== undefined && known.includes(number));
  const unique = pairs.filter(([number], at) => pairs.findIndex(([other]) => other === number) === at);
  if (kind !== "ranked") unique.sort(([a], [b]) => a! - b!);
  return { choices: unique.map(([number]) => number!), points: kind === "points" ? unique.map(([, points]) => points ?? 0) : null };
}

/** "3,17" or "3:5,17:2". */
export const writeShort = ({ choices, points }: Choice): string => choices.map((number, at) => (points ? `${number}:${points[at]}` : String(number))).join(",");
