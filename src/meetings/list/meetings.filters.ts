import { type Filter, oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";

/** A commune or a process, by its slug; what is none is as if it were not asked. */
const slug = (name: string): Filter<string | null> => ({
  name,
  read: ([first = ""]) => (/^[a-z0-9-]{1,100}$/.test(first) ? first : null),
  write: (value) => value,
});

export const filters = {
  when: oneOf("quand", { upcoming: "a-venir", past: "passees" }, "upcoming"),
  commune: slug("commune"),
  words: words("q"),
  online: ticked("en-ligne"),
  process: slug("demarche"),
};
export type MeetingFilters = ValuesOf<typeof filters>;
