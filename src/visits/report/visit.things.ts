import { sql } from "kysely";

import { formatNumber } from "#platform/i18n/format.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ThingKind } from "#thread";
import { routes } from "../routes.ts";
import { reportTexts } from "./report.texts.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly day: string | null;
  readonly people: number;
  readonly organisation: string;
  readonly picture: { readonly src: string; readonly alt: string } | null;
}

/** A visit on the thread: what a delegation came to see, once its report is published. */
export const visitThings: ThingKind = {
  kind: "visit",
  verb: "show",
  label: { fr: "une visite", en: "a visit", nl: "een bezoek" },
  page: {
    path: routes.story,
    find: async (db, { slug }) => (await sql<{ id: string }>`select request_id as id from visits.report where slug = ${slug}`.execute(db)).rows[0]?.id ?? null,
  },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select r.request_id as id, r.slug, r.title, q.day, r.people, q.organisation,
        (select json_build_object('src', p.file_id, 'alt', p.alt) from visits.photo p where p.request_id = r.request_id
          order by p.position limit 1) as picture
      from visits.report r join visits.request q on q.id = r.request_id where r.request_id = any(${ids.filter(isUuid)}::uuid[])`.execute(db);
    const of = reportTexts[locale].visitors;
    return new Map(
      rows.map(({ id, slug, title, day, people, organisation, picture }) => [
        id,
        {
          ...{ title, href: routes.story.href({ slug }), day, progress: "done", fact: organisation, figure: { said: formatNumber(people, locale), of } },
          ...(picture && { cover: { photo: { large: picture.src, small: null, alt: picture.alt } } }),
        } as const,
      ]),
    );
  },
};
