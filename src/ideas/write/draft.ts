import type { Reader } from "#platform/web/reader.ts";
import type { Commune } from "#territory";
import type { ProcessSheet } from "#processes";

/** The fields of the form, by the names they have on it. What is typed is kept as it is, right or not. */
const draftFields = ["titre", "texte", "theme", "commune", "adresse", "point", "cout", "coauteurs"] as const;
type DraftField = (typeof draftFields)[number];
/** As they were typed. */
export type DraftFields = Partial<Record<DraftField, string>>;

/** Longer is cut before it is kept: nobody types that much, and a draft is for a person, not for a file. */
const longest: Readonly<Record<DraftField, number>> = {
  titre: 400,
  texte: 20_000,
  theme: 100,
  commune: 20,
  adresse: 400,
  point: 400,
  cout: 60,
  coauteurs: 1500,
};

export const everywhere = "metropole";
export const most = { pictures: 5, documents: 5 } as const;

/** How long a draft waits, in days since it was last changed: of somebody who has not signed in, of somebody who has. */
export const draftDays = { nobody: 30, somebody: 365 } as const;

/** Those that the form has. */
export function draftFieldsIn(form: Pick<Reader, "all">): DraftFields {
  const sent = draftFields.map((field) => [field, form.all(field).at(-1)?.slice(0, longest[field])] as const);
  return Object.fromEntries(sent.filter(([, typed]) => typed !== undefined));
}

export interface DraftFile {
  readonly id: string;
  readonly kind: "picture" | "document";
  readonly fileId: string;
  readonly smallFileId: string | null;
  readonly name: string;
  /** Of a picture: what it shows; empty until it is said. Of a document: what it is. */
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly size: number;
  readonly mediaType: string;
}

export interface Draft {
  readonly id: string;
  readonly processId: string;
  /** Null: whoever has the private address writes it. */
  readonly personId: string | null;
  readonly typed: DraftFields;
  readonly files: readonly DraftFile[];
  readonly updatedAt: Date;
  /** What its address ends with: its token, or its identifier once it is somebody's. */
  readonly param: string;
}

/** Where ideas of the process may lie: its communes, or all with the metropolis as a whole. */
export function placesFor(
  process: Pick<ProcessSheet, "communes" | "scale">,
  communes: readonly Commune[],
): { communes: readonly Commune[]; everywhere: boolean } {
  const own = communes.filter(({ code }) => process.communes.includes(code));
  return own.length > 0 ? { communes: own, everywhere: false } : { communes, everywhere: process.scale === "metropolis" };
}
