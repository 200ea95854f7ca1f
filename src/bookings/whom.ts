import type { Locale } from "#platform/i18n/locale.ts";
import { hasSiteAddress } from "#platform/text/site-address.ts";

/** For whom somebody books. */
export type Whom =
  /** Themselves. */
  | { readonly kind: "person" }
  /** A structure that they belong to. */
  | { readonly kind: "structure"; readonly structureId: string }
  /** Somebody who has neither mail nor phone, and agreed: a first name or initials. */
  | { readonly kind: "helped"; readonly name: string }
  /** Somebody without an account, who confirms by a mailed link. */
  | { readonly kind: "guest"; readonly email: string; readonly name: string; readonly locale: Locale };

export const oneself: Whom = { kind: "person" };

/** What the database says of a booking (`made_for`). */
export type MadeFor = Whom["kind"];

/** Whose quotas and absences count: of an account, or of an address that has none; nobody's, where nobody is known. */
export type CountedParty = { readonly personId: string } | { readonly email: string } | null;

/** Of whom a booking is, as far as rules ask. */
export interface Of {
  readonly personId: string | null;
  readonly madeFor: MadeFor;
  readonly structureId: string | null;
  /** Of a guest. */
  readonly email: string | null;
}

export const ofWhom = (personId: string | null, whom: Whom): Of => ({
  personId,
  madeFor: whom.kind,
  structureId: whom.kind === "structure" ? whom.structureId : null,
  email: whom.kind === "guest" ? whom.email : null,
});

/** Who is helped is known to nobody: no quota is theirs, and none is used up of whoever helps. */
export function countedOf({ personId, madeFor, email }: Of): CountedParty {
  if (madeFor === "helped") return null;
  return personId !== null ? { personId } : email !== null ? { email } : null;
}

/** The account of which other rooms ask for trainings and prices: none for whoever has none here, whoever books for them. */
export const askedOf = ({ personId, madeFor }: Of): string => (madeFor === "helped" || personId === null ? nobody : personId);

/** The account that nobody has: it was trained in nothing, and pays what everybody pays. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/** Signs of which no name of somebody is made: those of an address, which a letter or a page would make a link of. */
export const isPlainName = (name: string): boolean => !/[<>@]/u.test(name) && !hasSiteAddress(name) && /\p{L}/u.test(name);

/** Whose turn is held besides that of the account: what it is counted for. */
export const alsoHeld = ({ structureId, email }: Of): string | null =>
  structureId !== null ? `structure ${structureId}` : email !== null ? `guest ${email}` : null;
