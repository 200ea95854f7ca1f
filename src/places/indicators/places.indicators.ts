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
        fr: "Lieux publiés dont l’étape «\u00a0ouverture\u00a0» (à défaut «\u00a0enracinement\u00a0») a commencé ce jour-là au plus tard, fermés depuis ou non. Sans date connue, c’est le jour d’entrée dans l’annuaire.",
        en: "Published places whose stage “opening” (or “rooted”) had begun by that day, whether closed since or not. Without a known date, the day the record came into the directory.",
        nl: "Gepubliceerde plekken waarvan de fase “opening” (of “geworteld”) uiterlijk die dag begon, sindsdien gesloten of niet. Zonder bekende datum: de dag waarop de fiche in de gids kwam.",
      },
      rows: inDirectory({ tri: "nom" }),
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
      title: { fr: "Part des lieux qui aident au numérique", en: "Share of places that help with digital matters", nl: "Aandeel plekken met digitale hulp" },
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
      title: { fr: "Part des lieux en quartier prioritaire", en: "Share of places in a priority neighbourhood", nl: "Aandeel plekken in een prioritaire wijk" },
      definition: {
        fr: "Lieux ouverts dont le point est dans le périmètre d’un quartier prioritaire, sur tous ceux qui ont ouvert, fermés depuis ou non.",
        en: "Opened places whose point lies within a priority neighbourhood, of all that opened, whether closed since or not.",
        nl: "Geopende plekken waarvan het punt in een prioritaire wijk ligt, op alle die opengingen, sindsdien gesloten of niet.",
      },
      rows: inDirectory({ qpv: "1" }),
    },
  ),
  ofOpened(
    { value: sql`o.age`, among: sql`o.is_open`, median: true },
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
    { value: sql`o.cents`, among: sql`o.cents > 0` },
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
    { value: sql`o.desks`, among: sql`o.is_open and o.desks > 0` },
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
