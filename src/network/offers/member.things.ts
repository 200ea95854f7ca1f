import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { findMembers } from "../members.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";

/** Members on the thread. Who does not stand in the directory is hidden. */
export const memberThings: ThingKind = {
  kind: "member",
  verb: "do",
  label: { fr: networkTexts.fr.member, en: networkTexts.en.member, nl: networkTexts.nl.member },
  async find(db, ids, locale) {
    const rows = await findMembers(db, sql`m.id = any(${ids.filter(isUuid)}::uuid[]) and m.number is not null`);
    return new Map(
      rows.map(({ id, name, number, kind, listed, state, college, communeCode }) => [
        id,
        {
          ...{ title: name, href: routes.member.href({ number: String(number) }), hidden: state !== "admitted" || (kind === "person" && !listed) },
          ...{
            commune: communeCode,
            day: null,
            progress: "now" as const,
            state: networkTexts[locale].states[state],
            fact: networkTexts[locale].colleges[college],
            factLang: false,
          },
        },
      ]),
    );
  },
};
