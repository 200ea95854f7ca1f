import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Thing, ThingKind } from "#thread";
import { coverOfPlace } from "../cover.ts";
import { type FirstPhoto, firstPhoto } from "../photos/first-photo.query.ts";
import { type Stage, type Status, isOpenStage } from "../place.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: Status;
  readonly stage: Stage;
  readonly since: string | null;
  readonly activities: readonly string[];
  readonly photo: FirstPhoto | null;
  readonly commune: string;
  readonly summary: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A place on the thread: what was done. */
export const placeThings: ThingKind = {
  kind: "place",
  verb: "do",
  label: { fr: "un lieu", en: "a place", nl: "een plek" },
  page: {
    path: routes.show,
    async find(db, { slug }) {
      const { rows } = await sql<{ id: string }>`
        select id::text from places.place p where slug = ${slug} and status = 'published'
          and not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text)`.execute(db);
      return rows[0]?.id ?? null;
    },
  },
  async find(db, ids, locale) {
    // An identifier that is none has no place; compared as text, each page would read every place.
    const known = ids.filter(isUuid);
    const { rows } = await sql<Row>`
      select p.id, p.name, p.slug, p.status, p.stage, p.activities, ${firstPhoto} as photo, (select min(since) from places.stage_date d
        where d.place_id = p.id and d.stage = p.stage) as since, p.commune_code as commune, p.summary, p.latitude, p.longitude
      from places.place p where p.id = any(${known}::uuid[])`.execute(db);
    return new Map(rows.map((row) => [row.id, thingOf(row, locale)]));
  },
};

function thingOf({ name, slug, status, stage, since, commune, summary, latitude, longitude, ...place }: Row, locale: Locale): Thing {
  const progress = isOpenStage(stage) || stage === "closed" ? "done" : stage === "prefiguration" ? "now" : "next";
  return {
    ...{ title: name, href: routes.show.href({ slug }), day: since, progress, state: texts[locale].stages[stage], hidden: status !== "published" },
    ...{ commune, fact: summary ?? undefined, cover: coverOfPlace(place) },
    ...(latitude !== null && longitude !== null && { point: { latitude, longitude } }),
  };
}
