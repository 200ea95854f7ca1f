import type { Status } from "../place.ts";

/** What is published must not disappear into what nobody sees. */
export function mayKeep(kept: { readonly status: Status }, gone: { readonly status: Status }): boolean {
  return kept.status !== "refused" && (kept.status === "published" || gone.status !== "published");
}
