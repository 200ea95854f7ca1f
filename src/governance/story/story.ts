import type { PriorityTree } from "../edit/write-tree.command.ts";

const owner = "Direction de la transition numérique";

const first: readonly PriorityTree[] = [
  {
    title: "Des tiers-lieux sur tout le territoire",
    summary:
      "Un appel à projets «\u00a0Tiers-lieux\u00a0» pour deux cibles\u00a0: innovateurs sociaux et petites structures\u00a0; villes et structures plus grandes.",
    objectives: [
      {
        slug: "quarante-nouveaux-tiers-lieux",
        title: "40 nouveaux tiers-lieux en trois ans",
        summary: "Ouvrir quarante lieux partagés d’ici juin 2019, portés par les deux cibles.",
        owner,
        targets: [
          {
            indicator: "places.opened",
            value: 40,
            direction: "up",
            counted_from: "2016-06-24",
            baseline: 0,
            baseline_on: "2016-06-24",
            deadline: "2019-06-24",
            path: [],
            note: null,
          },
        ],
      },
      {
        slug: "quarante-pour-cent-aident-au-numerique",
        title: "40\u00a0% des nouveaux lieux aident au numérique",
        summary: null,
        owner,
        targets: [
          {
            indicator: "places.mediation",
            value: 0.4,
            direction: "up",
            counted_from: "2016-06-24",
            baseline: 0,
            baseline_on: "2016-06-24",
            deadline: "2019-06-24",
            path: [],
            note: null,
          },
        ],
      },
    ],
  },
];

const renewed: readonly PriorityTree[] = [
  {
    title: "Des tiers-lieux sur tout le territoire",
    summary: "Deux cibles\u00a0: innovateurs sociaux et petites structures\u00a0; villes, fédérations de centres sociaux, universités, groupes de santé.",
    objectives: [
      {
        slug: "quarante-nouveaux-tiers-lieux",
        title: "40 nouveaux tiers-lieux avant fin 2028",
        summary: "Après les trois premières années (32 ouvertures sur 40), un nouvel effort sur trois ans.",
        owner,
        targets: [
          {
            indicator: "places.opened",
            value: 40,
            direction: "up",
            counted_from: "2026-01-01",
            baseline: 0,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [
              { on: "2026-12-31", value: 13 },
              { on: "2027-12-31", value: 26 },
            ],
            note: null,
          },
          {
            indicator: "places.opened_innovators",
            value: 25,
            direction: "up",
            counted_from: "2026-01-01",
            baseline: 0,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [],
            note: "Première cible de la politique.",
          },
          {
            indicator: "places.opened_bigger",
            value: 15,
            direction: "up",
            counted_from: "2026-01-01",
            baseline: 0,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [],
            note: "Seconde cible de la politique.",
          },
        ],
      },
      {
        slug: "quarante-pour-cent-aident-au-numerique",
        title: "40\u00a0% des nouveaux lieux aident au numérique",
        summary: "La médiation numérique est une condition du soutien, pas une option.",
        owner,
        targets: [
          {
            indicator: "places.mediation",
            value: 0.4,
            direction: "up",
            counted_from: "2026-01-01",
            baseline: 0.3,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [
              { on: "2026-06-30", value: 0.4 },
              { on: "2028-06-30", value: 0.4 },
            ],
            note: "Une part se juge dès la première année\u00a0: la trajectoire monte vite, puis tient.",
          },
        ],
      },
    ],
  },
  {
    title: "D’abord là où il en manque",
    summary: "Les quartiers prioritaires et les communes qui attendent leur premier lieu.",
    objectives: [
      {
        slug: "quartiers-prioritaires",
        title: "Les quartiers prioritaires d’abord",
        summary: "Chaque quartier prioritaire à moins d’un kilomètre d’un lieu ouvert.",
        owner: "Direction de la politique de la ville",
        targets: [
          {
            indicator: "places.zones_near",
            value: 1,
            direction: "up",
            counted_from: null,
            baseline: 0.5,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [],
            note: null,
          },
        ],
      },
      {
        slug: "communes-sans-lieu",
        title: "Deux fois moins de communes sans lieu",
        summary: "Quarante communes n’en avaient aucun au 1er janvier 2026.",
        owner,
        targets: [
          {
            indicator: "places.communes_without",
            value: 0.21,
            direction: "down",
            counted_from: null,
            baseline: 0.42,
            baseline_on: "2026-01-01",
            deadline: "2028-12-31",
            path: [],
            note: null,
          },
        ],
      },
    ],
  },
];

export const tree = {
  strategy: {
    slug: "strategie-numerique",
    title: "Stratégie numérique de la métropole",
    summary: "Adoptée le 24 juin 2016\u00a0: faire de la métropole un territoire intelligent et partagé, où le numérique sert la vie de tous les jours.",
    adopted_on: "2016-06-24",
    starts_on: "2016-06-24",
    ends_on: "2019-06-24",
    source_url: null,
    version: 1,
  },
  first,
  renewed,
  /** Ends of quarters, and the days from which targets count. */
  days: [
    ...["2016-06-24", "2017-06-24", "2018-06-24", "2019-06-24", "2022-01-01", "2024-01-01", "2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31"],
    ...["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-01-01", "2026-03-31", "2026-06-30", "2026-09-30"],
  ],
};

const source = "Agence nationale de la cohésion des territoires, contrats de ville";
const source_url = "https://github.com/anct-carto/ci-ville";

/** In cents. */
export const grants = [
  {
    slug: "adultes-relais",
    title: "Postes d’adultes-relais financés par l’État",
    definition: "Somme, par année, des aides de l’État aux postes d’adultes-relais du contrat de ville de la métropole\u00a0: 270 postes en 2023.",
    source,
    source_url,
    value: 609_004_710,
    file: { file_name: "mel-adulte-relais-2023.json", sha256: "8080cdce277efd43f163fc39a566e261987ec15ccd3cc4b41c9a820533c50e1b", lines: 270 },
  },
  {
    slug: "fonjep",
    title: "Postes Fonjep financés par l’État",
    definition: "Somme, par année, des aides de l’État aux postes Fonjep du contrat de ville de la métropole\u00a0: 64 postes en 2023.",
    source,
    source_url,
    value: 43_939_200,
    file: { file_name: "mel-fonjep-2023.json", sha256: "d55c3c9eb271b2353386d6e0cf04d4f642f9ca91cd7f3d6359a9366973c0c2d3", lines: 64 },
  },
];
