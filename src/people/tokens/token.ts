/** A token as its person sees it: the token itself is shown once. */
export interface Token {
  readonly id: string;
  readonly name: string;
  /** Names of acts of programs: "places.hours". */
  readonly acts: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** By act and day, the last first. */
  readonly uses: readonly TokenUse[];
}

interface TokenUse {
  readonly act: string;
  /** "2026-11-29", of Paris. */
  readonly day: string;
  readonly times: number;
}

/** Days for which a token may be made. */
export const tokenDays = [30, 90, 365] as const;

export type TokenState = "open" | "expired" | "revoked";
export const stateOfToken = ({ expiresAt, revokedAt }: Pick<Token, "expiresAt" | "revokedAt">, now: Date): TokenState =>
  revokedAt ? "revoked" : expiresAt <= now ? "expired" : "open";
