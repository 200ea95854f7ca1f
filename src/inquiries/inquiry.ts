const states = ["unconfirmed", "open", "joined", "answered", "closed"] as const;
export type State = (typeof states)[number];

export const themes = [
  "mobility",
  "training",
  "health",
  "work",
  "housing",
  "consumption",
  "digital",
  "rights",
  "family",
  "surroundings",
  "leisure",
  "other",
] as const;
export type Theme = (typeof themes)[number];

/** For a filter: each under its own word. */
export const allThemes = Object.fromEntries(themes.map((theme) => [theme, theme])) as Readonly<Record<Theme, string>>;

const mostRounds = 2;

/** What whoever asked may still do. */
export function askerMay({ state, round, public: isPublic, solved }: { state: State; round: number; public: boolean; solved: boolean | null }) {
  return {
    withdraw: state === "open" || state === "joined",
    say: state === "answered" && solved !== true,
    askBack: state === "answered" && round < mostRounds,
    keepPrivate: isPublic && state !== "closed",
  };
}

const manyLinks = /(https?:\/\/|www\.)\S+[\s\S]*?(https?:\/\/|www\.)\S+/i;

/** Two links or more in a question: somebody looks before a department is disturbed. */
export const looksLikeAdvertising = (text: string): boolean => manyLinks.test(text) || /\[url=|<a\s+href/i.test(text);

/** Months after the end of a question: then nobody's name, address or words are kept. */
export const monthsKept = 6;

/** Months after which an agent looks at a published answer again. */
export const monthsToCheck = 6;

/** Days before, from which it stands in the list of those to look at. */
export const daysAhead = 14;
