/** The package has no types of its own. */
declare module "snowball-stemmers" {
  /** Of words in small letters. */
  export function newStemmer(language: "french" | "english" | "dutch"): { stem(word: string): string };
}
