import { stringify } from "csv-stringify/sync";

import type { Commune, Territory } from "#territory";
import { accessModes, fees, publics, services, supportModes, type Vocabulary } from "../vocabulary.ts";
import { programmes } from "../vocabulary-labels.ts";

const header = [
  ...["id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "latitude", "longitude", "typologie", "telephone", "courriels", "site_web"],
  ...["horaires", "presentation_resume", "source", "itinerance", "date_maj", "services", "publics_specifiquement_adresses", "frais_a_charge"],
  ...["dispositif_programmes_nationaux", "modalites_acces", "modalites_accompagnement"],
];

const kinds = [
  "Fablab",
  "Atelier partagé",
  "Médiathèque",
  "Centre social",
  "Espace de travail",
  "Café associatif",
  "Ressourcerie",
  "Maison de quartier",
  "Tiers-lieu",
];
const names = [
  "des Ogres",
  "du Canal",
  "des Tisserands",
  "de la Filature",
  "du Beffroi",
  "des Lilas",
  "de la Deûle",
  "du Carillon",
  "des Géants",
  "de la Gare",
  "du Parc",
  "des Wattines",
];
const streets = [
  "rue de la Paix",
  "avenue de Dunkerque",
  "place du Général de Gaulle",
  "rue Jean Jaurès",
  "boulevard de la République",
  "rue des Arts",
  "rue du Bois",
  "quai du Halot",
];
const hours = [
  ...[
    "Mo-Fr 09:00-12:00,14:00-18:00",
    "Tu-Sa 10:00-19:00",
    "Mo-Sa 08:30-20:00; PH off",
    "We 14:00-17:00; Sa 10:00-12:00",
    "Th-Su 17:00-23:30",
    "Fr-Sa 18:00-02:00",
  ],
  ...["Mo-Fr 08:00-19:00; Sa 09:00-13:00", "Mo,Th 13:30-17:30; Tu 09:00-12:00", "Su 10:00-13:00", ""],
];
const typologies = ["TIERS_LIEUX", "TIERS_LIEUX|ASSO", "FABLAB", "BIB", "CS", "MJC", "RESSOURCERIE", "EPN"];

/** A file of the national schema with invented places in the real communes: always the same for the same count. For load and for kill tests. */
export function* generateMednum(territory: Territory, count: number): Generator<string> {
  const random = numbers(59_000);
  const communes = territory.communes.filter(({ point, postalCodes }) => point && postalCodes.length > 0);
  yield stringify([header]);
  for (let i = 1; i <= count; i++) yield stringify([row(i, oneOf(communes, random), random)]);
}

function row(i: number, commune: Commune, random: () => number): string[] {
  const spread = 0.4 * Math.sqrt(commune.areaKm2 ?? 5);
  const latitude = commune.point!.latitude + ((random() - 0.5) * spread) / 111;
  const longitude = commune.point!.longitude + ((random() - 0.5) * spread) / 71;
  const name = `${oneOf(kinds, random)} ${oneOf(names, random)} ${i}`;
  const month = 1 + Math.floor(random() * 12);
  return [
    ...[
      `synthetique-${i}`,
      "00000000000000",
      name,
      commune.name,
      oneOf(commune.postalCodes, random),
      commune.code,
      `${1 + Math.floor(random() * 250)} ${oneOf(streets, random)}`,
    ],
    ...[
      latitude.toFixed(6),
      longitude.toFixed(6),
      oneOf(typologies, random),
      `+3332${String(1_000_000 + i).slice(-7)}`,
      `contact${i}@exemple.invalid`,
      `https://lieu-${i}.exemple.invalid/`,
    ],
    ...[
      oneOf(hours, random),
      `Lieu inventé pour les essais de charge, numéro ${i}.`,
      "Générateur",
      "Fixe",
      `2026-${String(Math.min(month, 10)).padStart(2, "0")}-15`,
    ],
    ...[some(services, 3, random), some(publics, 1, random), some(fees, 1, random)],
    ...[random() < 0.2 ? oneOf(programmes, random) : "", some(accessModes, 2, random), some(supportModes, 2, random)],
  ];
}

function some(vocabulary: Vocabulary, most: number, random: () => number): string {
  const labels = Object.values(vocabulary).map(({ national }) => national);
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => oneOf(labels, random)))].join("|");
}

function oneOf<thing>(things: readonly thing[], random: () => number): thing {
  return things[Math.floor(random() * things.length)]!;
}

/** Mulberry32: the same numbers from the same seed on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
