import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { AllOffers } from "#platform/offers.ts";

/** Letters that a room makes of what others offer it: with all offers in hand, it gives an example of each. */
export interface LetterSource {
  examples(offers: AllOffers): readonly LetterExample[];
}

declare module "#platform/offers.ts" {
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
