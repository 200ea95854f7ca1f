import { sql } from "kysely";

import { type Indicator, numberOf, ofWhole } from "#territory";
import { routes } from "../routes.ts";

const source = { fr: "Réseau des lieux, tenu dans Beffroi", en: "Network of places, kept in Beffroi", nl: "Netwerk van plekken, bijgehouden in Beffroi" };
const whole = { unit: "count", granularity: ["metropolis"] } as const;

/** What the network is and gives, of the metropolis alone: few members stand behind one commune's. */
export const networkIndicators: readonly Indicator[] = [
  {
    ...{ id: "network.members", source, type: "output", ...whole },
    title: { fr: "Membres du réseau des lieux", en: "Members of the network of places", nl: "Leden van het netwerk van plekken" },
    definition: {
      fr: "Structures et personnes admises par leurs pairs, qui n’ont pas quitté le réseau au jour dit. L’annuaire ne montre pas les personnes qui ont demandé à n’y pas figurer\u00a0: elles comptent ici.",
      en: "Structures and persons admitted by their peers, who have not left the network on that day. The directory does not show persons who asked not to stand there: they count here.",
      nl: "Structuren en personen die door gelijken zijn toegelaten en het netwerk op die dag niet verlaten hebben. De gids toont geen personen die er niet in wilden staan: hier tellen ze mee.",
    },
    counted: { fr: "membres", en: "members", nl: "leden" },
    rows: () => ({ href: routes.directory.href() }),
    changedSince: (db, at) =>
      numberOf(db, sql<number>`select count(*) from network.member where admitted_at > ${at} or (admitted_at is not null and ended_at > ${at})`),
    measure: (db, day) =>
      ofWhole(
        db,
        sql`select count(*) from network.member where (admitted_at at time zone 'Europe/Paris')::date <= ${day}::date and (ended_at is null or (ended_at at time zone 'Europe/Paris')::date > ${day}::date)`,
      ),
  },
  {
    ...{ id: "network.hours", source, type: "input", ...whole },
    title: { fr: "Heures données entre lieux", en: "Hours given between places", nl: "Uren gegeven tussen plekken" },
    definition: {
      fr: "Heures que des membres du réseau ont données et qu’un autre a confirmées, depuis le début, temps non payé compris. Arrondies à l’heure.",
      en: "Hours that members of the network gave and another one confirmed, since the beginning, unpaid time included. Rounded to the hour.",
      nl: "Uren die leden van het netwerk gaven en een ander bevestigde, sinds het begin, onbetaalde tijd inbegrepen. Afgerond op het uur.",
    },
    counted: { fr: "heures", en: "hours", nl: "uren" },
    rows: () => ({ href: routes.register.href() }),
    changedSince: (db, at) => numberOf(db, sql<number>`select count(*) from network.contribution where answered_at > ${at}`),
    measure: (db, day) =>
      ofWhole(
        db,
        sql`select coalesce(round(sum(quantity) / 60.0), 0) from network.contribution where state = 'confirmed' and kind <> 'equipment' and done_on <= ${day}::date`,
      ),
  },
  {
    ...{ id: "network.opened", source, type: "outcome", ...whole },
    title: { fr: "Lieux ouverts après l’incubateur", en: "Places opened after the incubator", nl: "Plekken geopend na de incubator" },
    definition: {
      fr: "Projets suivis dans une promotion de l’incubateur dont le lieu a ouvert, au jour dit.",
      en: "Projects followed in a cohort of the incubator whose place had opened, on that day.",
      nl: "Projecten gevolgd in een lichting van de incubator waarvan de plek op die dag open was.",
    },
    counted: { fr: "lieux", en: "places", nl: "plekken" },
    rows: () => ({ href: routes.cohorts.href() }),
    changedSince: (db, at) => numberOf(db, sql<number>`select count(*) from network.project where state = 'opened' and settled_at > ${at}`),
    measure: (db, day) => ofWhole(db, sql`select count(*) from network.project where state = 'opened' and settled_on <= ${day}::date`),
  },
];
