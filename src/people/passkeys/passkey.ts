/** A passkey as its owner finds it among what protects the account. */
export interface PasskeyLine {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date | null;
}
