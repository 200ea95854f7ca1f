import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findModules, isPublic } from "../modules.query.ts";
import { routes } from "../routes.ts";
import { keptAt, sayMonths, wordsIn } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";

/** Modules on the thread: what a decided machine needs before anybody uses it. A draft and what was withdrawn are hidden. */
export const moduleThings: ThingKind = {
  kind: "training",
  verb: "do",
  label: { fr: trainingsTexts.fr.thing, en: trainingsTexts.en.thing, nl: trainingsTexts.nl.thing },
  async find(db, ids, locale) {
    const asked = sql`m.id = any(${ids.filter(isUuid)}::uuid[])`;
    const [rows, shown] = await Promise.all([findModules(db, asked), findModules(db, sql`${asked} and ${isPublic}`)]);
    const told = new Set(shown.map(({ id }) => id));
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...{ title: wordsIn(row, locale).title, lang: wordsIn(row, locale).lang, href: routes.show.href({ slug: row.slug }), day: null },
          ...{ hidden: !told.has(row.id), commune: row.communeCode, progress: row.state === "open" ? ("now" as const) : ("done" as const) },
          ...{ state: trainingsTexts[locale].states[row.state], fact: [keptAt(row, locale), sayMonths(row.months, locale)].join(", "), factLang: false },
        },
      ]),
    );
  },
};
