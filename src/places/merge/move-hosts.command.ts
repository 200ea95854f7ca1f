import type { Db } from "#platform/db/db.ts";
import { findGrantsAt, grantRole, type RoleName, revokeRole } from "#people";

export interface MovedHost {
  readonly personId: string;
  readonly role: string;
  readonly endsAt: string | null;
  /** Whether the merge gave the role at the kept record; false when it was held there already. */
  readonly granted: boolean;
}

interface Act {
  readonly by: string;
  readonly reason: string;
}

const at = (id: string) => ({ kind: "place", id }) as const;

/** Whoever kept the record that goes keeps the one that stays. */
export async function moveHosts(trx: Db, from: string, to: string, { by, reason }: Act): Promise<MovedHost[]> {
  const there = await findGrantsAt(trx, at(to));
  const moved: MovedHost[] = [];
  for (const { id, personId, role, endsAt } of await findGrantsAt(trx, at(from))) {
    const held = there.some((grant) => grant.personId === personId && grant.role === role);
    if (!held) await grantRole(trx, { personId, role: role as RoleName, scope: at(to), reason, by, endsAt });
    await revokeRole(trx, id, { by, reason });
    moved.push({ personId, role, endsAt: endsAt?.toISOString() ?? null, granted: !held });
  }
  return moved;
}

/** Gives back what each held, unless their role was taken since. Gives how many were left where they are. */
export async function moveHostsBack(trx: Db, hosts: readonly MovedHost[], from: string, to: string, { by, reason }: Act): Promise<number> {
  const there = await findGrantsAt(trx, at(from));
  let left = 0;
  for (const { personId, role, endsAt, granted } of hosts) {
    const grant = there.find((one) => one.personId === personId && one.role === role);
    if (!grant) {
      left++;
      continue;
    }
    await grantRole(trx, { personId, role: role as RoleName, scope: at(to), reason, by, endsAt: endsAt ? new Date(endsAt) : null });
    if (granted) await revokeRole(trx, grant.id, { by, reason });
  }
  return left;
}

const sameHost = (a: MovedHost, b: MovedHost) => a.personId === b.personId && a.role === b.role;

/** Whoever also came with a later merge keeps the role that this one gave them. */
export function hostsToMove(hosts: readonly MovedHost[], later: readonly { readonly hosts: readonly MovedHost[] }[]): MovedHost[] {
  return hosts.map((host) => ({ ...host, granted: host.granted && !later.some((merge) => merge.hosts.some((other) => sameHost(host, other))) }));
}

/** Then it is the first of the later merges that gave it. */
export function passOnHosts<merge extends { readonly hosts: readonly MovedHost[] }>(later: readonly merge[], undone: readonly MovedHost[]): merge[] {
  const given = undone.filter(({ granted }) => granted);
  return later.map((merge, at) => {
    const first = (host: MovedHost) => !later.slice(0, at).some((earlier) => earlier.hosts.some((other) => sameHost(host, other)));
    return { ...merge, hosts: merge.hosts.map((host) => (given.some((other) => sameHost(host, other)) && first(host) ? { ...host, granted: true } : host)) };
  });
}
