import { type Part, qpv, type Territory } from "#territory";

/** "metropolis", "commune:59512", "zone:…": as addresses and the choices of fields name a part. Null: no such part today. */
export function readPart(typed: string, territory: Territory): Part | null {
  if (typed === "metropolis") return { kind: "metropolis", id: null };
  const [kind, id = ""] = typed.split(":");
  if (kind === "commune") return territory.communes.some(({ code }) => code === id) ? { kind, id } : null;
  if (kind === "zone") return territory.zones(qpv).some((zone) => zone.id === id) ? { kind, id } : null;
  return null;
}

export const namePart = ({ kind, id }: Part): string => (id === null || id === "" ? kind : `${kind}:${id}`);

/** As people call it. */
export function sayPart({ kind, id }: Part, territory: Territory): string {
  if (kind === "commune") return territory.communeByCode(id ?? "")?.commune.name ?? id ?? "";
  return kind === "zone" ? (territory.zones(qpv).find((zone) => zone.id === id)?.name ?? id ?? "") : territory.metropolis.name;
}
