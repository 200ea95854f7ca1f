import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Thing, ThingKind } from "#thread";
import { coverOfProcess } from "../cover.ts";
import { type FirstPicture, firstPicture } from "../first-picture.query.ts";
import { isPublic, type ProcessState } from "../process.ts";
import { processTexts } from "../process.texts.ts";
import { routes } from "../routes.ts";

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly state: ProcessState;
  readonly day: string | null;
  readonly picture: FirstPicture | null;
}

/** A process on the thread: what was asked of the public. One that is not public says nothing of itself. */
export const processThings: ThingKind = {
  kind: "process",
  verb: "listen",
  label: { fr: "une démarche", en: "a process", nl: "een traject" },
  page: {
    path: routes.process,
    find: async (db, { process }) => (await sql<{ id: string }>`select id from processes.process where slug = ${process}`.execute(db)).rows[0]?.id ?? null,
  },
  async find(db: Db, ids, locale) {
    const { rows } = await sql<Row>`
      select p.id, p.slug, p.title, p.state, ${firstPicture} as picture, to_char(p.published_at at time zone 'Europe/Paris', 'YYYY-MM-DD') as day
      from processes.process p where p.id::text = any(${[...ids]}::text[])`.execute(db);
    return new Map(rows.map((row) => [row.id, thingOf(row, locale)]));
  },
};

function thingOf({ id, slug, title, state, day, picture }: Row, locale: Locale): Thing {
  const progress = state === "ended" || state === "cancelled" ? "done" : state === "published" ? "now" : "next";
  const href = routes.process.href({ process: slug });
  return { title, href, day, progress, state: processTexts[locale].states[state], hidden: !isPublic(state), cover: coverOfProcess({ id, title, picture }) };
}
