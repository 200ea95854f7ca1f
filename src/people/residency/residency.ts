/** Letters that people mistake for others on paper are left out: I and 1, O and 0, S and 5, B and 8, Z and 2. */
export const codeLetters = "ACDEFGHJKLMNPQRTUVWXY34679";
export const codeLength = 10;

/** Wrong codes that are forgiven; then the letter is of no use. */
export const mostTries = 5;

/** As somebody copies it from paper: small letters, spaces, hyphens. */
export function tidyCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s\-.\u00a0\u202f]/g, "");
}

export function isCode(tidy: string): boolean {
  return tidy.length === codeLength && [...tidy].every((letter) => codeLetters.includes(letter));
}

/** Two groups of five, to be read aloud. */
export const sayCode = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`;
