/** The form as it comes, with what a test changes. */
export const formOf = (changes: Record<string, string> = {}): Record<string, string> => ({
  act: "publish",
  version: "0",
  name: "Participer à Lyon",
  headings: "texturina",
  roofs: "plain",
  languages: "en",
  note: "Essai",
  ...changes,
});
