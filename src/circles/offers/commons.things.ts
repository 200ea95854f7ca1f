import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findCommons } from "../commons/sheet.query.ts";
import { commonTexts } from "../commons/sheet.texts.ts";
import { titleIn } from "../commons/translated.ts";
import { routes } from "../routes.ts";

/** Commons on the thread. One that was withdrawn is hidden. */
export const commonThings: ThingKind = {
  kind: "common",
  verb: "do",
  label: { fr: "Commun", en: "Common", nl: "Gemeengoed" },
  async find(db, ids, locale) {
    const rows = await findCommons(db, null, sql`c.id = any(${ids.filter(isUuid)}::uuid[])`);
    return new Map(
      rows.map(({ id, slug, kind, state, publishedAt, authors, ...words }) => [
        id,
        {
          ...{
            title: titleIn(words, locale).title,
            lang: titleIn(words, locale).lang,
            href: routes.common.href({ slug }),
            hidden: state === "withdrawn",
            commune: null,
            day: dayOf(publishedAt),
            progress: "done" as const,
          },
          ...{ state: commonTexts[locale].kinds[kind], fact: authors.slice(0, 2).join(", ") },
        },
      ]),
    );
  },
};
