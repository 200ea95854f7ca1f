import { sql } from "kysely";

import type { ThingKind } from "#thread";
import { routes } from "../routes.ts";
import { textTexts } from "../text.texts.ts";
import type { TextState } from "../text.ts";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly slug: string;
  readonly process: string;
  readonly state: TextState;
  readonly day: string | null;
  readonly hidden: boolean;
}

/** A text under debate on the thread: what was listened to. */
export const textThings: ThingKind = {
  kind: "text",
  verb: "listen",
  label: { fr: "un texte en débat", en: "a text under debate", nl: "een tekst in debat" },
  async find(db, ids, locale) {
    const { rows } = await sql<Row>`
      select t.id, t.title, t.slug, p.slug as process, t.state, ((v.published_at at time zone 'Europe/Paris')::date)::text as day,
        t.state = 'draft' or p.state in ('draft', 'rehearsal') as hidden
      from texts.text t join processes.process p on p.id = t.process_id
      left join texts.text_version v on v.text_id = t.id and v.number = t.version
      where t.id::text = any(${[...ids]}::text[])`.execute(db);
    return new Map(
      rows.map(({ id, title, slug, process, state, day, hidden }) => [
        id,
        {
          title,
          href: routes.text.href({ process, text: slug }),
          day,
          progress: state === "final" ? "done" : state === "open" ? "now" : "next",
          state: textTexts[locale].states[state],
          hidden,
        } as const,
      ]),
    );
  },
};
