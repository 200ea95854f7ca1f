export const legalPages = ["legal", "privacy", "accessibility", "terms"] as const;
export type LegalPage = (typeof legalPages)[number];

interface HouseText {
  readonly title: string;
  readonly lead: string;
  /** Markdown. */
  readonly body: string;
}

export type HouseTexts = Readonly<Record<LegalPage, HouseText>>;
