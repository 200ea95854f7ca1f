import type { AllOffers, LetterExample } from "#platform/room.ts";

/** Letters that a room makes of what others offer it: with all offers in hand, it gives an example of each. */
export interface LetterSource {
  examples(offers: AllOffers): readonly LetterExample[];
}

declare module "#platform/room.ts" {
  interface Offers {
    letterSources: LetterSource;
  }
}

/** Every mail of the house, by the room that sends it. */
export function listLetterExamples(offers: AllOffers): LetterExample[] {
  const made = offers.letterSources.flatMap((source) => source.examples(offers));
  return [...offers.letters, ...made].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Its name in an address, where a slash would begin another part. */
export const slugOf = ({ name }: LetterExample): string => name.replaceAll("/", "-");
