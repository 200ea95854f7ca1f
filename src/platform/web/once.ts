/** What a program sent with a key of its own: the same key is answered the same for a day, and nothing is done twice. */
interface KeyedRequest {
  readonly key: string;
  /** Address, fields and prints of files, as one text. */
  readonly asked: string;
}

/**
 * Runs once for each key. `ledTo`: where what was done led, null for nowhere, undefined when nothing was done. Gives what was done now, or where
 * it led before; "other" when the key came with something else, "unknown" while it is being done and where its end is not known.
 */
export type RunOnce = <outcome>(
  sent: KeyedRequest,
  run: () => Promise<outcome>,
  ledTo: (outcome: outcome) => string | null | undefined,
) => Promise<{ readonly fresh: outcome } | { readonly kept: string | null } | "other" | "unknown">;
