import { sql } from "kysely";

import type { Translated } from "#platform/i18n/locale.ts";
import { withQuery } from "#platform/web/path.ts";
import type { FigureEvent, Indicator, Part, Territory } from "#territory";
import { routes } from "../routes.ts";
import { changedSince, listChanges } from "./changes.query.ts";
import { openedLines } from "./opened-lines.query.ts";
import { type Reckoning, reckonOpened } from "./opened.query.ts";

const source: Translated = { fr: "Annuaire des tiers-lieux de Beffroi", en: "Beffroi’s directory of third places", nl: "Gids van derde plekken van Beffroi" };
const places: Translated = { fr: "lieux", en: "places", nl: "plekken" };
const everywhere = ["metropolis", "commune", "zone"] as const;

/** The rows behind: the directory of that part, narrowed as the figure is. */
const inDirectory =
  (more: Record<string, string> = {}): Indicator["rows"] =>
  ({ kind, id }: Part, territory: Territory) => {
    const zone = kind === "zone" && territory.zones("qpv").find((one) => one.id === id);
    const commune = kind === "commune" ? id : zone ? (zone.communes[0] ?? null) : null;
    return { href: withQuery(routes.directory.href(), { ...more, commune, ...(zone ? { qpv: "1" } : {}) }) };
  };

function ofOpened(
  reckoning: Reckoning,
  facts: Omit<Indicator, "source" | "counted" | "changedSince" | "measure" | "granularity"> & Partial<Indicator>,
): Indicator {
  return {
    source,
    counted: places,
    granularity: everywhere,
    changedSince,
    changes: listChanges,
    measure: (db, day, territory) => reckonOpened(db, day, territory, reckoning),
    measureKnown: (db, day, territory, at) => reckonOpened(db, day, territory, reckoning, at),
    lines: (db, asked) => openedLines(db, asked, reckoning),
    ...facts,
  };
}

const one = sql<number>`1`;
const oneIf = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`case when ${condition} then 1 else 0 end`;

export const openedIndicators: readonly Indicator[] = [
  ofOpened(
    { value: one },
    {
      id: "places.opened",
      headline: true,
      type: "output",
      unit: "count",
      title: { fr: "Tiers-lieux ouverts", en: "Third places opened", nl: "Geopende derde plekken" },
      definition: {
        fr: "Tiers-lieux publiés dont l’étape «\u00a0ouverture\u00a0» (à défaut «\u00a0enracinement\u00a0») a commencé ce jour-là au plus tard, fermés depuis ou non. Ceux dont personne n’a dit le jour d’ouverture sont comptés à part, les guichets publics aussi\u00a0; deux fiches peut-être du même lieu comptent une fois.",
        en: "Published third places whose stage “opening” (or “rooted”) had begun by that day, whether closed since or not. Those whose opening nobody dated are counted apart, public counters too; two records that may be of one place count once.",
        nl: "Gepubliceerde derde plekken waarvan de fase “opening” (of “geworteld”) uiterlijk die dag begon, sindsdien gesloten of niet. Plekken zonder bekende openingsdatum worden apart geteld, openbare loketten ook; twee fiches die misschien dezelfde plek zijn, tellen één keer.",
      },
      rows: inDirectory({ tri: "nom" }),
    },
  ),
  ofOpened(
    { value: one, among: sql`o.is_open`, places: "open" },
    {
      id: "places.open",
      type: "output",
      unit: "count",
      title: { fr: "Tiers-lieux ouverts au public ce jour-là", en: "Third places open to the public on that day", nl: "Derde plekken die die dag open zijn" },
      definition: {
        fr: "Tiers-lieux publiés, ouverts et pas encore fermés ce jour-là, que leur ouverture soit datée ou non. Deux fiches peut-être du même lieu comptent une fois\u00a0; les guichets publics sont comptés à part.",
        en: "Published third places that had opened and not closed again on that day, whether their opening is dated or not. Two records that may be of one place count once; public counters are counted apart.",
        nl: "Gepubliceerde derde plekken die die dag open en nog niet gesloten waren, met of zonder openingsdatum. Twee fiches die misschien dezelfde plek zijn, tellen één keer; openbare loketten worden apart geteld.",
      },
      rows: inDirectory({ genre: "ouverts" }),
    },
  ),
  ofOpened(
    { value: one, places: "undated" },
    {
      id: "places.undated",
      type: "output",
      unit: "count",
      title: { fr: "Tiers-lieux ouverts, à dater", en: "Open third places, to be dated", nl: "Open derde plekken, te dateren" },
      definition: {
        fr: "Tiers-lieux publiés et ouverts dont personne n’a dit le jour d’ouverture. Ils ne comptent ni comme nouveaux ni comme ouverts un jour donné.",
        en: "Published, open third places of which nobody said the day of opening. They count neither as new nor as opened by a day.",
        nl: "Gepubliceerde, open derde plekken waarvan niemand de openingsdag opgaf. Ze tellen niet als nieuw en niet als geopend op een dag.",
      },
      rows: inDirectory({ tri: "nom" }),
    },
  ),
  ofOpened(
    { value: one, among: sql`o.is_open`, places: "counters" },
    {
      id: "places.counters",
      type: "output",
      unit: "count",
      title: { fr: "Guichets publics de l’annuaire", en: "Public counters in the directory", nl: "Openbare loketten in de gids" },
      definition: {
        fr: "Lieux publiés et ouverts dont tous les types sont ceux d’un service public qui reçoit (France services, mairie, caisse…)\u00a0: utiles aux habitants, ce ne sont pas des tiers-lieux.",
        en: "Published, open places all of whose kinds are those of a public service that receives (France services, town hall, allowances…): of use to residents, they are no third places.",
        nl: "Gepubliceerde, open plekken waarvan alle types die van een openbare dienst zijn (France services, gemeentehuis, kas…): nuttig voor inwoners, maar geen derde plekken.",
      },
      rows: inDirectory({ genre: "guichets" }),
    },
  ),
  ofOpened(
    { value: one, among: sql`o.target_group = 'innovators'` },
    {
      id: "places.opened_innovators",
      type: "output",
      unit: "count",
      title: {
        fr: "Lieux ouverts pour les innovateurs sociaux et petites structures",
        en: "Places opened for social innovators and small structures",
        nl: "Plekken geopend voor sociale vernieuwers en kleine structuren",
      },
      definition: {
        fr: "Parmi les tiers-lieux ouverts, ceux de la première cible de la politique\u00a0: innovateurs sociaux et petites structures.",
        en: "Among the places opened, those of the policy’s first target group: social innovators and small structures.",
        nl: "Van de geopende plekken: die van de eerste doelgroep, sociale vernieuwers en kleine structuren.",
      },
      rows: inDirectory(),
    },
  ),
  ofOpened(
    { value: one, among: sql`o.target_group = 'bigger_structures'` },
    {
      id: "places.opened_bigger",
      type: "output",
      unit: "count",
      title: {
        fr: "Lieux ouverts par des villes ou structures plus grandes",
        en: "Places opened by bigger towns or structures",
        nl: "Plekken geopend door grotere steden of structuren",
      },
      definition: {
        fr: "Parmi les tiers-lieux ouverts, ceux de la seconde cible\u00a0: villes, fédérations de centres sociaux, universités, groupes de santé.",
        en: "Among the places opened, those of the second target group: towns, federations of social centres, universities, health groups.",
        nl: "Van de geopende plekken: die van de tweede doelgroep, steden, federaties van sociale centra, universiteiten, zorggroepen.",
      },
      rows: inDirectory(),
    },
  ),
  ofOpened(
    { value: oneIf(sql`o.services <> '{}'`), of: one },
    {
      id: "places.mediation",
      type: "outcome",
      unit: "share",
      title: {
        fr: "Part des tiers-lieux ayant ouvert qui aident au numérique",
        en: "Share of third places opened that help with digital matters",
        nl: "Aandeel geopende derde plekken met digitale hulp",
      },
      definition: {
        fr: "Lieux ouverts proposant au moins un service de médiation numérique du schéma national, sur tous ceux qui ont ouvert, fermés depuis ou non.",
        en: "Opened places offering at least one digital-mediation service of the national schema, of all that opened, whether closed since or not.",
        nl: "Geopende plekken met minstens één dienst voor digitale begeleiding van het nationale schema, op alle die opengingen, sindsdien gesloten of niet.",
      },
      rows: inDirectory({ mediation: "1" }),
    },
  ),
  ofOpened(
    { value: oneIf(sql`o.zones is not null`), of: one },
    {
      id: "places.in_qpv",
      type: "outcome",
      unit: "share",
      granularity: ["metropolis", "commune"],
      title: {
        fr: "Part des tiers-lieux ayant ouvert en quartier prioritaire",
        en: "Share of third places opened in a priority neighbourhood",
        nl: "Aandeel geopende derde plekken in een prioritaire wijk",
      },
      definition: {
        fr: "Lieux ouverts dont le point est dans le périmètre d’un quartier prioritaire, sur tous ceux qui ont ouvert, fermés depuis ou non.",
        en: "Opened places whose point lies within a priority neighbourhood, of all that opened, whether closed since or not.",
        nl: "Geopende plekken waarvan het punt in een prioritaire wijk ligt, op alle die opengingen, sindsdien gesloten of niet.",
      },
      rows: inDirectory({ qpv: "1" }),
    },
  ),
  ofOpened(
    { value: sql`o.age`, among: sql`o.is_open`, median: true, places: "open" },
    {
      id: "places.age_of_records",
      todayOnly: true,
      type: "output",
      unit: "days",
      counted: { fr: "jours", en: "days", nl: "dagen" },
      title: { fr: "Âge médian des fiches", en: "Median age of records", nl: "Mediane leeftijd van de fiches" },
      definition: {
        fr: "Médiane des jours écoulés depuis la dernière confirmation de chaque fiche de lieu ouvert. Se mesure le jour même seulement.",
        en: "Median of the days since each open place’s record was last confirmed. Can be measured on the day itself only.",
        nl: "Mediaan van de dagen sinds elke fiche voor het laatst bevestigd werd. Alleen op de dag zelf meetbaar.",
      },
      rows: inDirectory({ tri: "fraicheur" }),
    },
  ),
  ofOpened(
    { value: sql`o.cents`, among: sql`o.cents > 0`, places: "records" },
    {
      id: "places.support",
      type: "input",
      unit: "euros",
      counted: { fr: "euros", en: "euros", nl: "euro" },
      title: { fr: "Soutien public accordé aux lieux", en: "Public support granted to places", nl: "Overheidssteun aan plekken" },
      definition: {
        fr: "Somme des soutiens publics inscrits sur les fiches, jusqu’à l’année du jour comprise.",
        en: "Sum of the public support written on the records, up to and including the year of the day.",
        nl: "Som van de overheidssteun op de fiches, tot en met het jaar van de dag.",
      },
      rows: inDirectory(),
    },
  ),
  ofOpened(
    { value: sql`o.desks`, among: sql`o.is_open and o.desks > 0`, places: "open" },
    {
      id: "places.desks",
      type: "output",
      unit: "count",
      counted: { fr: "postes", en: "desks", nl: "werkplekken" },
      title: { fr: "Postes de travail connus", en: "Known desks", nl: "Bekende werkplekken" },
      definition: {
        fr: "Somme des postes de travail des lieux ouverts qui les ont déclarés. Un lieu qui ne dit rien compte pour zéro.",
        en: "Sum of the desks of open places that declared them. A place that says nothing counts as none.",
        nl: "Som van de werkplekken van open plekken die ze opgaven. Een plek die niets zegt telt voor nul.",
      },
      rows: inDirectory({ activite: "coworking" }),
    },
  ),
];

export const figureEvents: readonly FigureEvent[] = ["published", "changed", "suspended", "restored", "closed", "reopened", "merged", "unmerged"].map(
  (act) => ({
    event: `places.${act}`,
  }),
);
