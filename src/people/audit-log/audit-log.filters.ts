import { isDay } from "#platform/time/day.ts";

export interface AuditFilters {
  /** A person's name or address, or the name of a command. */
  readonly who: string;
  readonly act: string;
  readonly room: string;
  /** What the act is about: its kind ("place"), its identifier, or both ("place 4f…"). */
  readonly about: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly page: number;
}

export function readAuditFilters(search: URLSearchParams): AuditFilters {
  const text = (name: string) => (search.get(name) ?? "").normalize("NFC").trim().slice(0, 120);
  const day = (name: string) => (isDay(text(name)) ? text(name) : null);
  return {
    who: text("qui"),
    act: text("acte"),
    room: text("domaine"),
    about: text("objet"),
    from: day("du"),
    until: day("au"),
    page: Math.min(Math.max(Math.trunc(Number(text("page"))) || 1, 1), 100_000),
  };
}

export const queryOfAudit = ({ who, act, room, about, from, until, page }: AuditFilters) => ({
  qui: who,
  acte: act,
  domaine: room,
  objet: about,
  du: from,
  au: until,
  page: page > 1 ? page : null,
});
