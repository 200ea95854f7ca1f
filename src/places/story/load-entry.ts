import { keysOf } from "#platform/keys-of.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { Commune, Territory } from "#territory";
import type { Entry } from "../saving/entry.ts";
import { fees, publics, services } from "../vocabulary.ts";
import { activities } from "../vocabulary-activities.ts";
import { between, type Chance, oneOf, someOf } from "./chance.ts";
import { daysBefore, today } from "./days.ts";
import { fictitiousPhone, pointIn, wheelchairBy } from "./ground.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Stage } from "./told.ts";
import { source } from "./told-entry.ts";

const what = [
  "Atelier",
  "Comptoir",
  "Maison",
  "Halle",
  "Café",
  "Fabrique",
  "Cour",
  "Grange",
  "Bureau",
  "Établi",
  "Jardin",
  "Studio",
  "Relais",
  "Salon",
  "Serre",
  "Cabane",
];
const whose = [
  "des Bobines",
  "du Canal",
  "des Géants",
  "de la Craie",
  "des Houblons",
  "du Carillon",
  "des Péniches",
  "de la Brique",
  "des Fileuses",
  "du Terril",
  "des Saules",
  "de l’Écluse",
  "des Lanternes",
  "du Beffroi",
  "des Moulins",
  "de la Navette",
  "du Lin",
  "des Tisserands",
];
const streets = [
  "rue des Peupliers-Hauts",
  "rue du Métier-Bleu",
  "place de la Craie",
  "avenue des Houblons",
  "quai des Péniches",
  "rue de la Bobine-d’Or",
  "chemin des Saules",
  "boulevard du Carillon-Neuf",
  "rue des Lampions",
  "allée du Terril",
];

const daySets = ["Mo-Fr", "Tu-Sa", "Mo-Sa", "We-Su", "Mo,Tu,Th,Fr", "Tu-Fr", "Mo-Su", "We,Sa", "Th-Su"];
const dayTimes = ["09:00-18:00", "08:30-12:30,13:30-17:30", "10:00-19:00", "09:00-12:00,14:00-18:00", "14:00-20:00", "08:00-20:00", "17:00-23:30"];
const exceptions = ["", "; PH off", "; Jul-Aug off", "; PH off; Dec 24-31 off"];
/** Some three hundred: a real directory holds hours many times over. */
const loadHours = [...daySets.flatMap((days) => dayTimes.flatMap((times) => exceptions.map((tail) => `${days} ${times}${tail}`))), "24/7", "Fr-Sa 18:00-02:00"];

const stages: readonly Stage[] = ["rooted", "rooted", "rooted", "rooted", "opening", "opening", "prefiguration", "idea", "closed"];
const codes = <code extends string>(vocabulary: Record<code, unknown>) => keysOf(vocabulary);

/** Communes by their weight: four places in five stand where people live. */
export function communesByPeople(territory: Territory): Commune[] {
  return territory.communes
    .filter(({ postalCodes }) => postalCodes.length > 0)
    .flatMap((commune) => Array.from({ length: 1 + Math.ceil(commune.population / 5000) }, () => commune));
}

/** The nth place of a load seed: plausible, and the same whatever the count. */
export function loadEntry(number: number, communes: readonly Commune[], territory: Territory, random: Chance): Entry {
  const commune = oneOf(communes, random);
  const ground = { commune, code: commune.code, postalCode: commune.postalCodes[0]!, middle: commune.point, areaKm2: commune.areaKm2 ?? 4 };
  const point = pointIn(ground, territory, random);
  const name = `${oneOf(what, random)} ${oneOf(whose, random)} ${number}`;
  const host = slugOf(name);
  const { typologies, structures, description } = kinds[oneOf(codes<Kind>(kinds), random)];
  const facts = {
    ...{ name, insee_code: commune.code, postal_code: ground.postalCode, address: `${between(1, 250, random)} ${oneOf(streets, random)}` },
    ...{ longitude: point?.longitude ?? null, latitude: point?.latitude ?? null, stage: oneOf(stages, random), demo: true, typologies, description },
    summary: `Lieu inventé pour les essais de charge, numéro ${number}.`,
    ...{ phone: fictitiousPhone(number), emails: [`${host}@example.org`], websites: [`https://${host}.example`], structure_name: oneOf(structures, random) },
    activities: someOf(codes(activities), 0.1, random),
    services: random() < 0.5 ? someOf(codes(services), 0.3, random) : [],
    publics: someOf(codes(publics), 0.15, random),
    ...{ fees: [oneOf(codes(fees), random)], access_modes: ["walk_in" as const], wheelchair: wheelchairBy(random) },
    hours: random() < 0.9 ? oneOf(loadHours, random) : null,
  };
  return { facts, origin: { source, sourceId: `charge-${number}`, factsDate: daysBefore(today, between(0, 500, random)) } };
}
