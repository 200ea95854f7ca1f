import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import { endOfDay } from "#platform/time/day.ts";
import { numberOf, type Indicator, type Measure, ofWhole, type Part, type Territory } from "#territory";

export const source: Translated = {
  fr: "Participations enregistrées par Beffroi",
  en: "Participation recorded by Beffroi",
  nl: "Deelname geregistreerd door Beffroi",
};

const whole: Part = { kind: "metropolis", id: null };

/** Persons are counted and never listed. */
export const notPublic: Indicator["rows"] = () => ({
  href: null,
  why: (locale) =>
    ({
      fr: "Ce sont des personnes\u00a0: seul leur nombre est public, à partir de cinq.",
      en: "They are persons: only how many is public, from five on.",
      nl: "Het gaat om personen: alleen het aantal is openbaar, vanaf vijf.",
    })[locale],
});

/** How many acts came since. */
export const changedSince = (db: Db, at: Date): Promise<number> => numberOf(db, sql`select count(*) from processes.act where at > ${at}`);

/** Who takes part, against those who live there. */
export const takingPartIndicators: readonly Indicator[] = [
  {
    id: "participation.people",
    source,
    persons: true,
    ...{ type: "output", unit: "count", granularity: ["metropolis"] },
    title: {
      fr: "Personnes qui participent avec un compte",
      en: "People who take part with an account",
      nl: "Mensen die met een account deelnemen",
    },
    definition: {
      fr: "Personnes qui ont déposé ou cosigné une idée, soutenu, commenté, amendé un texte ou répondu à un questionnaire avec leur compte, depuis le début. Chacune compte une fois\u00a0; les bulletins, les réponses sans compte et les présences se comptent à part, par acte.",
      en: "People who filed or co-signed an idea, supported, commented, amended a text or answered a questionnaire with their account, since the beginning. Each counts once; ballots, answers without an account and attendances are counted apart, by act.",
      nl: "Mensen die met hun account een idee indienden of mee ondertekenden, steunden, reageerden, een tekst amendeerden of een vragenlijst invulden, sinds het begin. Ieder telt één keer; biljetten, antwoorden zonder account en aanwezigheden worden apart geteld, per handeling.",
    },
    counted: { fr: "personnes", en: "people", nl: "mensen" },
    rows: notPublic,
    changedSince,
    measure: (db, day) => ofWhole(db, sql`select count(distinct person_id) from processes.act where ${doneBy(day)}`),
  },
  {
    id: "participation.residents",
    source,
    persons: true,
    ...{ type: "outcome", unit: "share", granularity: ["metropolis", "commune"] },
    title: { fr: "Habitants qui participent", en: "Residents who take part", nl: "Inwoners die deelnemen" },
    definition: {
      fr: "Personnes dont la commune de résidence est attestée ce jour-là et qui ont participé depuis le début, sur la population municipale. Les personnes sans attestation ne sont d’aucune commune.",
      en: "People whose commune of residence is attested on that day and who have taken part since the beginning, over the municipal population. People without an attestation are of no commune.",
      nl: "Mensen met een verklaring van woonplaats op die dag die sinds het begin hebben deelgenomen, op de bevolking van de gemeente. Mensen zonder verklaring horen bij geen gemeente.",
    },
    counted: { fr: "habitants", en: "residents", nl: "inwoners" },
    rows: notPublic,
    changedSince,
    measure: residents,
  },
];

/** By the end of that day in Paris. */
export const doneBy = (day: string) => sql<boolean>`at < ${endOfDay(day)}`;

/** Communes that are members on that day; nobody lives in two of them at once, so that they add up to the whole. */
async function residents(db: Db, day: string, territory: Territory): Promise<Measure[]> {
  const members = territory.membersOn(day);
  const { rows } = await sql<{ code: string; value: number }>`
    select r.commune_code::text as code, count(*)::int as value from people.residency r
    where r.attested_on <= ${day}::date and r.valid_until >= ${day}::date
      and (r.ended_at is null or r.ended_at >= ${endOfDay(day)})
      and r.person_id in (select person_id from processes.act where ${doneBy(day)})
    group by 1`.execute(db);
  const counts = new Map(rows.map(({ code, value }) => [code, value]));
  const communes = members.map(({ code, population }): Measure => ({ part: { kind: "commune", id: code }, value: counts.get(code) ?? 0, of: population }));
  const sum = (key: "value" | "of") => communes.reduce((total, measure) => total + measure[key]!, 0);
  return [{ part: whole, value: sum("value"), of: sum("of") }, ...communes];
}
