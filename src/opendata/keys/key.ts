/** A key as those who publish the dataset see it: the key itself is shown once. */
export interface DatasetKey {
  readonly id: string;
  readonly name: string;
  readonly publishes: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Days for which a key may be made. */
export const keyDays = [30, 90, 365] as const;

/** What every key of this house begins with, so that whoever finds one in a file knows what it is. */
export const keyMark = "beffroi_";

export type KeyState = "open" | "expired" | "revoked";
export const stateOfKey = ({ expiresAt, revokedAt }: Pick<DatasetKey, "expiresAt" | "revokedAt">, now: Date): KeyState =>
  revokedAt ? "revoked" : expiresAt <= now ? "expired" : "open";
