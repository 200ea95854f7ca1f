import { entriesOf } from "#platform/keys-of.ts";
import type { DatasetField } from "#platform/open-data/dataset.ts";
import type { ChangeKind, Diff } from "../published/published.ts";
import type { RowChange } from "../published/diff.query.ts";

/** Words of the address: "?genre=ajoutees". */
export const kindWords: Readonly<Record<ChangeKind, string>> = { added: "ajoutees", changed: "changees", removed: "retirees" };

export const kindOf = (word: string | null): ChangeKind | null => entriesOf(kindWords).find(([, one]) => one === word)?.[0] ?? null;

/** Two versions beside each other. */
export interface VersionPair {
  readonly number: number;
  readonly diff: Diff;
  /** The columns of this version. */
  readonly fields: readonly DatasetField[];
  readonly key: string | null;
  /** The version before; null: none was published. */
  readonly before: { readonly number: number; readonly fields: readonly DatasetField[]; readonly key: string | null } | null;
}

/** Columns that one has and the other has not. */
export function movedColumns({ fields, before }: VersionPair): { readonly fresh: readonly string[]; readonly gone: readonly string[] } {
  const missing = (from: readonly DatasetField[], among: readonly DatasetField[]) =>
    from.map(({ name }) => name).filter((name) => !among.some((one) => one.name === name));
  return before ? { fresh: missing(fields, before.fields), gone: missing(before.fields, fields) } : { fresh: [], gone: [] };
}

export const countOf = ({ added, changed, removed }: Diff, kind: ChangeKind | null): number =>
  kind === null ? added + changed + removed : { added, changed, removed }[kind];

/** A page of them. */
export interface ChangesPage {
  readonly kind: ChangeKind | null;
  readonly rows: readonly RowChange[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  href(changes: { readonly kind?: ChangeKind | null; readonly page?: number | undefined }): string;
}
