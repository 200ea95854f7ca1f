/** Whoever runs the site. */
export interface Publisher {
  readonly name: string;
  /** An e-mail address, when the setting ERROR_CONTACT gives one. */
  readonly contact: string | null;
  readonly source: string;
}

interface LegalText {
  readonly title: string;
  readonly lead: string;
  /** Markdown. `kept`: what rooms keep of people, why and how long, as tables. */
  readonly body: (publisher: Publisher, kept: string) => string;
}

export type Legal = Record<"accessibility" | "privacy" | "legal", LegalText>;
