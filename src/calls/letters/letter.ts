import type { Locale } from "#platform/i18n/locale.ts";

/** What a letter of decision says: aided as asked, aided in part, kept in reserve, refused. */
export const letterKinds = ["granted", "partial", "reserve", "refused"] as const;
export type LetterKind = (typeof letterKinds)[number];
export const isLetterKind = (word: string): word is LetterKind => letterKinds.some((one) => one === word);

/** What a template may leave open, by the word between braces: the same in each language. */
export const blanks = [
  ...(["appel", "numero", "titre", "structure", "seance", "deliberation", "demande", "somme", "conditions", "motifs", "recours"] as const),
] as const;
type Blank = (typeof blanks)[number];
export type Values = Readonly<Record<Blank, string>>;

/** A letter without these says too little: what is given, why not, and until when one may contest. */
const needed: Readonly<Record<LetterKind, readonly Blank[]>> = {
  granted: ["titre", "somme"],
  partial: ["titre", "demande", "somme", "recours"],
  reserve: ["titre", "motifs", "recours"],
  refused: ["titre", "motifs", "recours"],
};

const anyBlank = /\{([^{}]*)\}/g;

/** What stands between braces in a template and is no blank: a word misspelt would be sent as it is. */
export const unknownBlanks = (body: string): string[] => [
  ...new Set([...body.matchAll(anyBlank)].map(([, word]) => word!).filter((word) => !blanks.some((one) => one === word))),
];

export const missingBlanks = (kind: LetterKind, body: string): Blank[] => needed[kind].filter((one) => !body.includes(`{${one}}`));

/** Paragraphs, in their order; lines of one stay lines. */
export const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n[^\S\n]*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/**
 * The letter. A paragraph with a blank of which there is nothing to say is left out: no "Conditions:" without a condition. What is filled in is
 * not looked through for blanks again.
 */
export function fill(body: string, values: Values): string {
  const isSaid = (paragraph: string) => blanks.every((one) => values[one] !== "" || !paragraph.includes(`{${one}}`));
  return paragraphsOf(body)
    .filter(isSaid)
    .map((paragraph) => paragraph.replaceAll(anyBlank, (whole, word: string) => values[word as Blank] ?? whole))
    .join("\n\n");
}

/** What a decision says of the letter that tells it. */
export const kindOf = (outcome: "granted" | "reserve" | "refused", cents: number, askedCents: number): LetterKind =>
  outcome === "granted" && cents < askedCents ? "partial" : outcome;

/** By what a template is read before anybody decides. */
export const letterLanguages = ["fr", "en", "nl"] as const satisfies readonly Locale[];
