/** What makes a text wait for a moderator before it is shown. Nothing is deleted: somebody looks at it. */
export type Brake = "rate" | "links" | "identical" | "new_account" | "suspended";

interface Writing {
  readonly links: number;
  /** How many times the same words were written in the last seven days, by anybody. */
  readonly sameTexts: number;
  /** How many texts the same author wrote in the last hour. */
  readonly textsInHour: number;
  /** Null for an author without account, whose mail is confirmed. */
  readonly accountHours: number | null;
  /** A decision on another text of theirs says that theirs are read first. */
  readonly suspended: boolean;
}

const mostTextsInHour = 6;
const mostLinks = 2;
const newAccountHours = 24;

export function brakesOf({ links, sameTexts, textsInHour, accountHours, suspended }: Writing): Brake[] {
  const isNew = accountHours === null || accountHours < newAccountHours;
  const brakes: [Brake, boolean][] = [
    ["suspended", suspended],
    ["rate", textsInHour >= mostTextsInHour],
    ["links", links > mostLinks],
    ["identical", sameTexts > 0],
    ["new_account", isNew && (links > 0 || textsInHour >= 3)],
  ];
  return brakes.filter(([, holds]) => holds).map(([brake]) => brake);
}

export function countLinks(text: string): number {
  return text.match(/\b(?:https?:\/\/|www\.)\S/gi)?.length ?? 0;
}

/** Words alone, so that an added space or sign does not make a repeated text a new one. */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** "Oui, merci" may be said twice. */
export const isRepeatable = (text: string): boolean => wordsOf(text).length < 25;
