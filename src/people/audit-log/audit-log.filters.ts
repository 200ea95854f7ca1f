import { day, type ValuesOf, words } from "#platform/web/filters.ts";

export const auditFilters = {
  /** A person's name or address, or the name of a command. */
  who: words("qui", 120),
  act: words("acte", 120),
  room: words("domaine", 120),
  /** What the act is about: its kind ("place"), its identifier, or both ("place 4f…"). */
  about: words("objet", 120),
  from: day("du"),
  until: day("au"),
};
export type AuditFilters = ValuesOf<typeof auditFilters>;

/** As the addresses say them. */
export const auditOrders = { line: "ligne", who: "qui", act: "acte" };
export type AuditOrder = keyof typeof auditOrders;
