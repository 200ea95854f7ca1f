import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { isUuid } from "#platform/text/uuid.ts";
import { plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { findAssemblies } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { routes } from "../routes.ts";

/** Assemblies on the thread; a draft is hidden. */
export const assemblyThings: ThingKind = {
  kind: "assembly",
  verb: "decide",
  label: { fr: assembliesTexts.fr.thing, en: assembliesTexts.en.thing, nl: assembliesTexts.nl.thing },
  async find(db, ids, locale) {
    const rows = await findAssemblies(db, sql`a.id = any(${ids.filter(isUuid)}::uuid[])`);
    const t = assembliesTexts[locale];
    return new Map(
      rows.map((one) => [
        one.id,
        {
          ...{ title: one.title, href: routes.show.href(one), hidden: one.state === "draft", commune: one.ownerCommune, state: t.states[one.state] },
          progress: one.state === "handed" || one.state === "cancelled" ? ("done" as const) : ("now" as const),
          day: one.handedAt ? dayOf(one.handedAt) : null,
          fact: plural(one.size, locale, t.places),
          factLang: false,
        },
      ]),
    );
  },
};
