import { qpv, type Territory, type Zone } from "#territory";

/** The priority neighbourhood in which a place lies. */
export function priorityZone({ zone_ids }: { readonly zone_ids: readonly string[] }, territory: Territory): Zone | null {
  return territory.zones(qpv).find(({ id }) => zone_ids.includes(id)) ?? null;
}
