/** How contributions come in otherwise than on the web. */
export const sourceChannels = ["paper", "desk", "phone", "workshop"] as const;
export type SourceChannel = (typeof sourceChannels)[number];

export const entryKinds = ["proposal", "supports", "comment"] as const;
export type EntryKind = (typeof entryKinds)[number];

/** As addresses and files call them. */
export const kindWords: Readonly<Record<EntryKind, string>> = { proposal: "idee", supports: "soutiens", comment: "commentaire" };
export const kindOf = (word: string | null | undefined): EntryKind | null => entryKinds.find((kind) => kindWords[kind] === word) ?? null;

/** What a person who did not sign, or did not agree to be named, is called in public. */
export const unsigned = "Anonyme";

/** How to reach somebody who wrote on paper; kept until the process ends. */
export interface Contact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}
