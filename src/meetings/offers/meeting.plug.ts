import { sql } from "kysely";

import { plural } from "#platform/i18n/format.ts";
import { withQuery } from "#platform/web/path.ts";
import type { PluggedStage, StagePlug, Turn } from "#processes";
import { clearMeetings } from "../stage-life.command.ts";
import { routes } from "../routes.ts";

const links = {
  fr: {
    act: "Voir les rencontres et s’inscrire",
    read: "Lire les comptes rendus",
    desk: "Annoncer une rencontre",
    meetings: { one: "rencontre", other: "rencontres" },
    people: { one: "personne inscrite", other: "personnes inscrites" },
    minutes: { one: "# compte rendu à écrire", other: "# comptes rendus à écrire" },
  },
  en: {
    act: "See the meetings and register",
    read: "Read the minutes",
    desk: "Announce a meeting",
    meetings: { one: "meeting", other: "meetings" },
    people: { one: "person registered", other: "people registered" },
    minutes: { one: "# set of minutes to write", other: "# sets of minutes to write" },
  },
  nl: {
    act: "De bijeenkomsten bekijken en zich inschrijven",
    read: "De verslagen lezen",
    desk: "Een bijeenkomst aankondigen",
    meetings: { one: "bijeenkomst", other: "bijeenkomsten" },
    people: { one: "persoon ingeschreven", other: "personen ingeschreven" },
    minutes: { one: "# verslag te schrijven", other: "# verslagen te schrijven" },
  },
};

const listOf = ({ process }: PluggedStage, past = false) => withQuery(routes.meetings.href(), { demarche: process.slug, quand: past ? "passees" : null });

export const meetingPlug: StagePlug = {
  kind: "meeting",
  act: (stage, locale) => ({ href: listOf(stage), label: links[locale].act }),
  read: (stage, locale) => ({ href: listOf(stage, true), label: links[locale].read }),
  desk: (stage, locale) => ({ href: withQuery(routes.newMeeting.href(), { demarche: stage.process.slug, etape: stage.id }), label: links[locale].desk }),

  async given(db, stages) {
    const { rows } = await sql<{ id: string }>`
      select distinct stage_id as id from meetings.meeting
      where minutes_at is not null and state = 'announced' and stage_id = any(${stages.map(({ id }) => id)}::uuid[])`.execute(db);
    return new Set(rows.map(({ id }) => id));
  },

  clear: clearMeetings,

  async figures(db, stages, locale) {
    const { rows } = await sql<{ stageId: string; meetings: number; people: number }>`
      select stage_id as "stageId", count(*)::int as meetings, sum(registered + online_registered)::int as people
      from meetings.meeting where stage_id = any(${stages.map(({ id }) => id)}::uuid[]) and state = 'announced' group by 1`.execute(db);
    const t = links[locale];
    return new Map(
      rows.map(({ stageId, meetings, people }) => [
        stageId,
        [
          { value: String(meetings), label: plural(meetings, locale, t.meetings) },
          { value: String(people), label: plural(people, locale, t.people) },
        ],
      ]),
    );
  },

  async turns(db, stages, { locale }) {
    const { rows } = await sql<{ stageId: string; slug: string; service: string; late: boolean }>`
      select stage_id as "stageId", slug, owner_service as service, ends_at < clock_timestamp() - interval '15 days' as late
      from meetings.meeting
      where stage_id = any(${stages.map(({ id }) => id)}::uuid[]) and state = 'announced' and ends_at < clock_timestamp() and minutes_at is null
      order by ends_at`.execute(db);
    return rows.map(
      ({ stageId, slug, service, late }): Turn => ({
        stageId,
        who: service,
        what: plural(1, locale, links[locale].minutes),
        count: 1,
        late: late ? 1 : 0,
        due: null,
        href: routes.minutes.href({ meeting: slug }),
      }),
    );
  },
};
