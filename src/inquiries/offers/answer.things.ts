import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { isUuid } from "#platform/text/uuid.ts";
import { isShown } from "../publications.query.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly day: string;
  readonly service: string | null;
  readonly commune: string | null;
  readonly shown: boolean;
}

/** An answer of a department on the thread, once it is public. */
export const answerThings: ThingKind = {
  kind: "inquiry_answer",
  verb: "listen",
  label: { fr: "une réponse d’un service", en: "an answer of a department", nl: "een antwoord van een dienst" },
  async find(db, ids) {
    const { rows } = await sql<Row>`
      select p.id, p.slug, p.title, (p.published_at at time zone 'Europe/Paris')::date as day, s.name as service, p.commune_code as commune, ${isShown} as shown
      from inquiries.publication p left join inquiries.service s on s.id = p.service_id
      where p.id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    return new Map(
      rows.map(({ id, slug, title, day, service, commune, shown }) => [
        id,
        shown
          ? { title, href: routes.shown.href({ slug }), day, progress: "done" as const, fact: service ?? undefined, commune }
          : { title: "", href: routes.answers.href(), day: null, progress: "done" as const, hidden: true },
      ]),
    );
  },
};
