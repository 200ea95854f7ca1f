export interface MeetingFilters {
  readonly past: boolean;
  /** Slug of a commune. */
  readonly commune: string | null;
  readonly words: string;
  readonly online: boolean;
  /** Slug of a process. */
  readonly process: string | null;
  readonly page: number;
}

/** What makes no sense is as if it were not there. */
export function readFilters(query: URLSearchParams): MeetingFilters {
  const slug = (name: string) => (/^[a-z0-9-]{1,100}$/.test(query.get(name) ?? "") ? query.get(name) : null);
  return {
    past: query.get("quand") === "passees",
    commune: slug("commune"),
    words: (query.get("q") ?? "").trim().slice(0, 100),
    online: query.get("en-ligne") === "1",
    process: slug("demarche"),
    page: Math.min(10_000, Math.max(1, Math.trunc(Number(query.get("page"))) || 1)),
  };
}

export const queryOf = ({ past, commune, words, online, process, page }: MeetingFilters) => ({
  quand: past ? "passees" : null,
  commune,
  q: words,
  "en-ligne": online,
  demarche: process,
  page: page > 1 ? page : null,
});
