import { minutesFrom } from "#platform/time/clock.ts";
import { day, type Filter, oneOf, ticked, type ValuesOf, words } from "#platform/web/filters.ts";
import { comfortWords, kindWords } from "../address-words.ts";
import { clock } from "../calendar/week.ts";
import { type Comfort, comforts } from "../resource.ts";

/** The code of a commune; what is none is as if it were not asked. */
const commune: Filter<string | null> = {
  name: "commune",
  read: ([first = ""]) => (/^\d[\dAB]\d{3}$/i.test(first) ? first.toUpperCase() : null),
  write: (value) => value,
};

const people: Filter<number | null> = {
  name: "personnes",
  read: ([first = ""]) => (/^\d{1,4}$/.test(first.trim()) && Number(first) > 0 ? Number(first) : null),
  write: (value) => (value === null ? null : String(value)),
};

/** Minutes since midnight; "24:00" is the end of the day. */
const time = (name: string): Filter<number | null> => ({
  name,
  read: ([first = ""]) => (first === "24:00" ? 1440 : minutesFrom(first)),
  write: (value) => (value === null ? null : clock(value)),
});

const includes: Filter<readonly Comfort[]> = {
  name: "avec",
  read: (given) => comforts.filter((one) => given.includes(comfortWords[one])),
  write: (value) => value.map((one) => comfortWords[one]),
};

export const filters = {
  ...{
    kind: oneOf("quoi", kindWords),
    words: words("mots"),
    people,
    day: day("jour"),
    from: time("de"),
    to: time("a"),
    week: ticked("souple"),
    commune,
    includes,
  },
  ...{ reachable: ticked("fauteuil"), free: ticked("gratuit") },
};
export type SearchFilters = ValuesOf<typeof filters>;
