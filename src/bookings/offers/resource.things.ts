import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findResources, isPublic } from "../resources.query.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { routes } from "../routes.ts";
import { coverOfResource, sayPrice, saySize, wordsIn } from "../say.ts";

/** Resources on the thread. A draft, what was withdrawn and what a hidden place lets book are hidden. */
export const resourceThings: ThingKind = {
  kind: "resource",
  verb: "do",
  label: { fr: bookingsTexts.fr.thing, en: bookingsTexts.en.thing, nl: bookingsTexts.nl.thing },
  async find(db, ids, locale) {
    const asked = sql`r.id = any(${ids.filter(isUuid)}::uuid[])`;
    const [rows, shown] = await Promise.all([findResources(db, asked), findResources(db, sql`${asked} and ${isPublic}`)]);
    const told = new Set(shown.map(({ id }) => id));
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...{
            title: wordsIn(row, locale).name,
            lang: wordsIn(row, locale).lang,
            href: routes.show.href({ slug: row.slug }),
            hidden: !told.has(row.id),
            commune: row.communeCode,
          },
          ...{
            cover: coverOfResource(row),
            day: null,
            progress: row.state === "open" ? ("now" as const) : ("done" as const),
            state: keepTexts[locale].states[row.state],
          },
          fact: [row.placeName, saySize(row, locale), sayPrice(row, locale)].filter(Boolean).join(", "),
          factLang: false,
        },
      ]),
    );
  },
};
