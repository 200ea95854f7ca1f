import { grantRole, isRole, locateScope, mayGrant, nameScopes, type NamedScope, roles, writeScope } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Scope, Visitor, Where } from "#platform/web/visitor.ts";
import { holdsRole } from "./held.query.ts";
import type { GivenSeat, Seat, SeatOwner } from "./seat.ts";

/** What somebody is invited to: a role of the house, or a part in the seats that a room fills. */
interface Standing {
  readonly role: string;
  readonly scope: Scope;
}

/** An invitation's post, found: all that is asked about it as it stands now. */
interface Post {
  /** The commune where it stands, which says who may see and end the invitation; null where that is nobody's commune. */
  readonly commune: string | null;
  mayGive(by: Visitor): boolean | Promise<boolean>;
  holds(personId: string): Promise<boolean>;
  give(trx: Db, given: SeatGrant): Promise<boolean>;
}

interface SeatGrant extends Omit<GivenSeat, "part" | "by"> {
  /** Null for the house itself: seats are filled by people alone. */
  readonly by: string | null;
  readonly reason: string;
  readonly endsAt: Date | null;
}

interface House {
  readonly db: Db;
  readonly offers: AllOffers;
}

export const seatOf = (offers: AllOffers, { kind }: Scope): Seat | undefined => offers.seats.find((seat) => seat.kind === kind);

/** "scope": what it was for is gone. "closed": nobody joins it any more. */
export async function findPost({ db, offers }: House, { role, scope }: Standing): Promise<Post | "scope" | "closed"> {
  const seat = seatOf(offers, scope);
  if (!seat) return rolePost({ db, offers }, { role, scope });
  const owner = scope.id === null ? null : await seat.findById(db, scope.id);
  if (!owner || !seat.parts.some(({ word }) => word === role)) return "scope";
  if (!(await seat.isOpen(db, owner, role))) return "closed";
  return seatPost(db, seat, owner, role);
}

const seatPost = (db: Db, seat: Seat, owner: SeatOwner, part: string): Post => ({
  commune: null,
  mayGive: (by) => seat.fills(db, owner, by),
  holds: (personId) => seat.holds(db, owner, part, personId),
  give: async (trx, { note, personId, by }) => by !== null && seat.give(trx, owner, { part, note, personId, by }),
});

async function rolePost({ db, offers }: House, { role, scope }: Standing): Promise<Post | "scope"> {
  const where = await locateScope(db, offers, scope);
  if (!where || !isRole(role)) return "scope";
  return {
    commune: where["commune"] ?? null,
    mayGive: (by) => mayGrant(by, role, where),
    holds: (personId) => holdsRole(db, personId, { role, scope }),
    async give(trx, { personId, reason, by, endsAt }) {
      if (!(await holdsRole(trx, personId, { role, scope }))) await grantRole(trx, { personId, role, scope, reason, by, endsAt });
      return true;
    },
  };
}

interface Words {
  readonly says: Translated;
  /** Works for a public authority. */
  readonly staff: boolean;
  /** What it allows, one sentence each. */
  readonly allows: readonly Translated[];
}

/** What is said of it; of a role that the house has no more, its bare name. */
export function wordsOf(offers: AllOffers, { role, scope }: Standing): Words {
  const part = seatOf(offers, scope)?.parts.find(({ word }) => word === role);
  if (part) return { says: part.says, staff: false, allows: [part.does] };
  if (!isRole(role)) return { says: { fr: role, en: role, nl: role }, staff: false, allows: [] };
  const { says, staff } = roles[role];
  return { says, staff, allows: offers.powers.filter(({ holders }) => Array.isArray(holders) && holders.includes(role)).map((power) => power.says) };
}

/** Names what these scopes are, by their written form; what is gone or unknown is absent. */
export async function namePosts({ db, offers }: House, scopes: readonly Scope[]): Promise<ReadonlyMap<string, NamedScope>> {
  const named = await nameScopes(db, offers, scopes);
  for (const scope of new Map(scopes.map((one) => [writeScope(one), one])).values()) {
    const owner = scope.id === null ? null : await seatOf(offers, scope)?.findById(db, scope.id);
    if (owner) named.set(writeScope(scope), { label: owner.title, href: owner.href });
  }
  return named;
}

/** Where the thing of an invitation to a role stood when it was sent. */
const whereOf = (scope: Scope, commune: string | null): Where => ({ ...(commune && { commune }), ...(scope.id && { [scope.kind]: scope.id }) });

/** Whether this person may end an invitation, or write again. */
export async function mayKeep(
  { db, offers }: House,
  visitor: Visitor,
  { role, scope, commune }: Standing & { readonly commune: string | null },
): Promise<boolean> {
  const seat = seatOf(offers, scope);
  if (!seat) return isRole(role) && mayGrant(visitor, role, whereOf(scope, commune));
  const owner = scope.id === null ? null : await seat.findById(db, scope.id);
  return owner !== null && seat.fills(db, owner, visitor);
}
