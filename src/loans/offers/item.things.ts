import { sql } from "kysely";

import { coverOfResource, wordsIn } from "#bookings";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findItems, isShown } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { keepTexts } from "../keep/keep.texts.ts";
import { routes } from "../routes.ts";
import { sayLength } from "../say.ts";

/** Things that are lent, on the thread. What everybody does not see is hidden; loans are nobody's but those who lend, borrow and carry. */
export const lentThings: ThingKind = {
  kind: "lent",
  verb: "do",
  label: { fr: loansTexts.fr.thing, en: loansTexts.en.thing, nl: loansTexts.nl.thing },
  async find(db, ids, locale) {
    const asked = sql`r.id = any(${ids.filter(isUuid)}::uuid[]) and m.state is not null`;
    const [rows, shown] = await Promise.all([findItems(db, asked), findItems(db, sql`${asked} and ${isShown}`)]);
    const told = new Set(shown.map(({ id }) => id));
    return new Map(
      rows.map((row) => [
        row.id,
        {
          ...{ title: wordsIn(row, locale).name, lang: wordsIn(row, locale).lang, href: routes.show.href({ slug: row.slug }) },
          ...{ hidden: !told.has(row.id), commune: row.communeCode, cover: coverOfResource(row), day: null },
          ...{ progress: row.state === "open" ? ("now" as const) : ("done" as const), state: keepTexts[locale].states[row.state ?? "none"] },
          fact: [row.placeName, sayLength(row.longest, locale)].join(", "),
          factLang: false,
        },
      ]),
    );
  },
};
