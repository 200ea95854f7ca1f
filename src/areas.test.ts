import { expect, it } from "vitest";

import { locales } from "#platform/i18n/locale.ts";
import { collectOffers } from "#platform/offers.ts";
import { rooms } from "./app.ts";

const { areas, powers } = collectOffers(rooms);

it("names every room, and every area of what people may do, in three languages", () => {
  const words = [...rooms.map(({ name }) => name), ...powers.map(({ name }) => name.split(".")[0]!)];
  const named = new Map(areas.map(({ name, says }) => [name, says]));
  expect(words.filter((word) => locales.some((locale) => !named.get(word)?.[locale]))).toEqual([]);
});

it("gives each area one name, by one room", () => {
  const names = areas.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

it("names every job that runs by itself or is asked for, in three languages, each otherwise", () => {
  const jobs = rooms.flatMap(({ jobs = [] }) => jobs);
  expect(jobs.filter(({ says }) => locales.some((locale) => !says?.[locale])).map(({ name }) => name)).toEqual([]);
  const words = jobs.map(({ says }) => says!.fr);
  expect(words).toEqual([...new Set(words)]);
});
