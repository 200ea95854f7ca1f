import { findKeptPlaces, keeper } from "#bookings";
import { act, done } from "#platform/web/act.ts";
import { words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { routes } from "../routes.ts";
import { addList } from "./add.command.ts";
import { listKept } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";
import { Add, Keep } from "./keep.view.tsx";

/** The prices of the places that somebody keeps. */
const keep = list("prices/keep", routes.keep, {
  access: keeper,
  filters: { q: words("q") },
  rows: ({ db, visitor }, _, { q }, range) => listKept(db, visitor, q, range),
  show: ({ locale }, _, found) => ({ title: keepTexts[locale].title, robots: "noindex", body: <Keep found={found} /> }),
});

const add = act("prices/keep", routes.add, {
  access: keeper,
  find: async ({ db, visitor, url }: VisitOf<typeof routes.add>) => ({ places: await findKeptPlaces(db, visitor, url.searchParams.get("lieu")) }),
  values: ({ url }, { places }) => ({ lieu: url.searchParams.get("lieu") ?? (places.length === 1 ? places[0]!.id : "") }),
  show: ({ locale }, { places }, form) => ({ title: keepTexts[locale].add, robots: "noindex", body: <Add places={places} form={form} /> }),
  read: (form, _, { places }) => ({
    placeId: form.choice(
      "lieu",
      places.map(({ id }) => id),
      keepTexts[form.locale].problems.place,
    ),
    name: form.line("nom", 2, 100, keepTexts[form.locale].problems.name),
  }),
  brake: { of: "prices.add", limit: 60, windowSeconds: 3600 },
  run: async ({ db, visitor }, _, list) => done(routes.list.href({ id: await addList(db, list, visitor.id) }), "ajoutee"),
});

export const keepPages: readonly Page[] = [...keep, add];
