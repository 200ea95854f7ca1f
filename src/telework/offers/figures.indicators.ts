import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { endOfDay } from "#platform/time/day.ts";
import { type Indicator, type Measure, numberOf } from "#territory";
import { assumed } from "../figures/saving.ts";
import { routes } from "../routes.ts";

const source: Translated = {
  fr: "Mois de télétravail réglés dans Beffroi",
  en: "Months of telework settled in Beffroi",
  nl: "Telewerkmaanden vereffend in Beffroi",
};

const common = {
  source,
  changedSince: (db: Db, at: Date) => numberOf(db, sql`select count(*) from telework.closing where at > ${at}`),
  rows: () => ({ href: routes.figures.href() }),
} as const;

/** Of the metropolis, all that was told until the end of that day; of a member, what was told of it alone: where nothing is, it is not nought but not known. */
async function sumUntil(db: Db, [day, territory]: readonly [string, Parameters<Indicator["measure"]>[2]], of: "halves" | "cents"): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const { rows } = await sql<{ code: string | null; halves: number; cents: number }>`
    with told as (
      select f.commune_code::text as code, f.halves, f.cents from telework.figure f join telework.closing c on c.id = f.closing_id where c.at < ${endOfDay(day)})
    select null as code, coalesce(sum(halves), 0)::float8 as halves, coalesce(sum(cents), 0)::float8 as cents from told
    union all
    select code, coalesce(sum(halves), 0)::float8, coalesce(sum(cents), 0)::float8 from told where code = any(${members}::text[]) group by code`.execute(db);
  return rows.map((row) => ({ value: row[of], part: row.code === null ? { kind: "metropolis", id: null } : { kind: "commune", id: row.code } }));
}

/** What telework near home brings: half-days, money to places, kilometres that were not travelled. */
export const figureIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "telework.halves",
    ...{ type: "output", unit: "count", granularity: ["metropolis", "commune"] },
    title: { fr: "Demi-journées de télétravail dans les lieux", en: "Half-days of telework at places", nl: "Halve dagen telewerk op plekken" },
    definition: {
      fr: "Demi-journées réglées entre employeurs et lieux jusqu’à ce jour, corrections déduites. Un mois de moins de cinq personnes n’est pas compté. Une commune n’est comptée seule que si cinq personnes, de deux employeurs, y sont venues.",
      en: "Half-days settled between employers and places until that day, less corrections. A month of fewer than five persons is not counted. A commune is counted alone only if five persons, of two employers, came there.",
      nl: "Halve dagen vereffend tussen werkgevers en plekken tot die dag, verbeteringen afgetrokken. Een maand van minder dan vijf personen is niet geteld. Een gemeente telt alleen als er vijf personen, van twee werkgevers, kwamen.",
    },
    counted: { fr: "demi-journées", en: "half-days", nl: "halve dagen" },
    measure: (db, day, territory) => sumUntil(db, [day, territory], "halves"),
  },
  {
    ...common,
    id: "telework.money",
    ...{ type: "output", unit: "euros", granularity: ["metropolis", "commune"] },
    title: { fr: "Argent versé aux lieux par le télétravail", en: "Money paid to places by telework", nl: "Geld voor plekken door telewerk" },
    definition: {
      fr: "Montant hors taxes de ces demi-journées, tel qu’il est dû aux lieux, corrections déduites.",
      en: "Sum without tax of these half-days, as it is owed to places, less corrections.",
      nl: "Bedrag zonder btw van deze halve dagen, zoals verschuldigd aan de plekken, verbeteringen afgetrokken.",
    },
    counted: { fr: "euros", en: "euros", nl: "euro" },
    measure: (db, day, territory) => sumUntil(db, [day, territory], "cents"),
  },
  {
    ...common,
    id: "telework.kilometres",
    ...{ type: "impact", unit: "count", granularity: ["metropolis"] },
    title: {
      fr: "Kilomètres évités par le télétravail de proximité",
      en: "Kilometres avoided by telework near home",
      nl: "Kilometers vermeden door telewerk dicht bij huis",
    },
    definition: {
      fr: "Pour les demi-journées dont les communes de domicile et de travail sont connues\u00a0: distance de l’une à l’autre, moins celle du domicile au lieu, à vol d’oiseau, fois 1,3 pour le détour des routes.",
      en: "For half-days whose communes of home and work are known: distance from one to the other, less that from home to the place, as the crow flies, times 1.3 for the detour of roads.",
      nl: "Voor halve dagen waarvan de gemeenten van woning en werk gekend zijn: afstand van de ene naar de andere, min die van de woning naar de plek, in vogelvlucht, maal 1,3 voor de omweg van de wegen.",
    },
    estimate: {
      fr: "Calculé depuis le centre des communes, non depuis les adresses\u202f; on ne sait pas si chacun serait allé travailler ce jour-là.",
      en: "Computed from the centre of communes, not from addresses; it is not known whether each would have gone to work that day.",
      nl: "Berekend vanuit het centrum van gemeenten, niet vanuit adressen; men weet niet of ieder die dag zou zijn gaan werken.",
    },
    counted: { fr: "kilomètres", en: "kilometres", nl: "kilometer" },
    measure: async (db, day) => [
      {
        part: { kind: "metropolis", id: null },
        value: await numberOf(
          db,
          sql`select coalesce(round(sum(s.metres) * ${assumed.detour.middle}::numeric / 1000), 0) from telework.saving s join telework.closing c on c.id = s.closing_id
            where c.at < ${endOfDay(day)}`,
        ),
      },
    ],
  },
];
