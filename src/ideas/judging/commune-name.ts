import type { Territory } from "#territory";

/** Null for the whole metropolis, and for a code of elsewhere. */
export const communeNameOf = (territory: Territory, code: string | null): string | null =>
  code === null ? null : (territory.communeByCode(code)?.commune.name ?? null);
