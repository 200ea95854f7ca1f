import { sql } from "kysely";

import type { Indicator } from "#territory";
import { numberOf, ofWhole } from "#territory";
import { routes } from "../routes.ts";
import { givenMinutes } from "../members.query.ts";

const keptUntil = (day: string) => sql`activities.date d join activities.activity a on a.id = d.activity_id and a.service_id is not null
  where d.state = 'planned' and d.day <= ${day}::date and upper(d.during) <= now()
    and (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed`;

const source = { fr: "Plannings tenus dans Beffroi", en: "Rotas kept in Beffroi", nl: "Beurtrollen in Beffroi" };
const changed = (at: Date) => sql<number>`select count(*) from activities.turn where taken_at > ${at}`;

/** What communities kept open, and the hours that it took. Of the metropolis alone: few people stand behind one commune's. */
export const serviceIndicators: readonly Indicator[] = [
  {
    id: "activities.openings",
    source,
    ...{ type: "output", unit: "count", granularity: ["metropolis"] },
    title: { fr: "Ouvertures tenues par des habitants", en: "Openings kept by residents", nl: "Openingen door bewoners" },
    definition: {
      fr: "Ouvertures de services (café réparation, ludothèque, cuisine partagée…) passées, non annulées, que l’équipe a tenues avec assez de monde, depuis le début.",
      en: "Openings of services (repair café, toy library, shared kitchen…) that are over, were not cancelled and were kept by enough of the team, since the beginning.",
      nl: "Openingen van diensten (herstelcafé, speelotheek, gedeelde keuken…) die voorbij zijn, niet afgelast en door genoeg mensen van het team gehouden, sinds het begin.",
    },
    counted: { fr: "ouvertures", en: "openings", nl: "openingen" },
    rows: () => ({ href: routes.services.href() }),
    changedSince: (db, at) => numberOf(db, changed(at)),
    measure: (db, day) => ofWhole(db, sql`select count(*) from ${keptUntil(day)}`),
  },
  {
    id: "activities.hours",
    source,
    ...{ type: "input", unit: "count", granularity: ["metropolis"] },
    title: { fr: "Heures données aux services", en: "Hours given to services", nl: "Uren gegeven aan diensten" },
    definition: {
      fr: "Heures de permanence données par les équipes des services, ouvertures passées et tenues, depuis le début\u00a0: la durée de l’ouverture, ou ce qu’une personne responsable a corrigé. Arrondies à l’heure.",
      en: "Hours of shifts given by the teams of services, of openings that are over and were kept, since the beginning: as long as the opening lasted, or what a lead corrected. Rounded to the hour.",
      nl: "Uren die de teams van diensten gaven, van openingen die voorbij zijn en gehouden werden, sinds het begin: zolang de opening duurde, of wat een verantwoordelijke verbeterde. Afgerond op het uur.",
    },
    counted: { fr: "heures", en: "hours", nl: "uren" },
    rows: () => ({ href: null, why: (locale) => sayNobody[locale] }),
    changedSince: (db, at) => numberOf(db, changed(at)),
    measure: (db, day) =>
      ofWhole(
        db,
        sql`select coalesce(round(sum(${givenMinutes}) / 60.0), 0) from activities.turn t join activities.date d on d.id = t.date_id
          join activities.activity a on a.id = d.activity_id and a.service_id is not null where d.day <= ${day}::date`,
      ),
  },
];

const sayNobody = {
  fr: "Qui a donné quelles heures ne regarde que chacun et son équipe.",
  en: "Who gave which hours concerns each person and their team only.",
  nl: "Wie welke uren gaf gaat alleen ieder en zijn team aan.",
};
