import { slugOf } from "#platform/text/slug.ts";
import type { Territory } from "#territory";
import type { Entry } from "../saving/entry.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { between, type Chance, oneOf, someOf } from "./chance.ts";
import { daysBefore, today } from "./days.ts";
import { fictitiousPhone, groundOf, pointIn, wheelchairBy } from "./ground.ts";
import { themesOfKind } from "./kind-themes.ts";
import { kinds } from "./kinds.ts";
import type { DemoPlace } from "./told.ts";

export const source = "Démonstration";

/** From what its author tells to what is saved. Null where the metropolis has no such commune. */
export function entryOf(told: DemoPlace, number: number, territory: Territory, random: Chance): Entry | null {
  const ground = groundOf(told.commune, territory);
  if (!ground) return null;
  const point = pointIn(ground, territory, random);
  const facts: PlaceFacts = {
    name: told.name,
    insee_code: ground.code,
    postal_code: ground.postalCode,
    address: told.address,
    longitude: point?.longitude ?? null,
    latitude: point?.latitude ?? null,
    summary: told.summary,
    stage: told.stage,
    demo: true,
    ...kindFacts(told, number, random),
    ...welcome(told, random),
    ...contact(told, number, random),
    ...told.facts,
  };
  const age = told.age ?? (random() < 0.16 ? between(190, 540, random) : between(3, 170, random));
  return { facts, origin: { source, sourceId: slugOf(told.name), factsDate: daysBefore(today, age) } };
}

/** What is only an idea has no hours, no desks and no services yet; what is closed has them no more. */
function kindFacts(told: DemoPlace, number: number, random: Chance): Partial<PlaceFacts> {
  const { hours, structures, description, services, ...kind } = kinds[told.kind];
  const [open, early] = [told.stage === "opening" || told.stage === "rooted", told.stage === "idea" || told.stage === "prefiguration"];
  const shown = {
    ...kind,
    description: `${told.summary} ${description}`,
    structure_name: structures[number % structures.length]!,
    capacity: early ? null : between(15, 80, random),
    target_group: random() < 0.6 ? ("innovators" as const) : ("bigger_structures" as const),
  };
  // One open place in eight never told its hours.
  return {
    ...shown,
    services: open ? services : [],
    themes: open ? themesOfKind(told.kind, number) : [],
    hours: open && random() > 0.12 ? hours[number % hours.length]! : null,
  };
}

function welcome(told: DemoPlace, random: Chance): Partial<PlaceFacts> {
  const open = told.stage === "opening" || told.stage === "rooted";
  const wheelchair = wheelchairBy(random);
  const notes = {
    yes: "Entrée de plain-pied, toilettes adaptées.",
    limited: "Une marche de 12 cm à l’entrée, rampe sur demande.",
    no: "Escalier sans ascenseur.",
  };
  const mediation = kinds[told.kind].services.length > 0;
  return {
    publics: someOf(["young_people", "students", "families", "seniors", "women"], 0.25, random),
    specific_care: someOf(["deaf", "motor", "mental", "illiteracy", "english", "visual"], 0.08, random),
    access_modes: open ? ["walk_in", ...someOf(["phone", "mail", "book_online"] as const, 0.4, random)] : ["mail"],
    support_modes: open && mediation ? [...someOf(["alone", "one_to_one"] as const, 0.6, random), "workshop"] : [],
    mobility: ["fixed"],
    languages: ["fr", ...someOf(["en", "nl", "ar"], 0.2, random)],
    wheelchair,
    accessibility_note: wheelchair && random() < 0.6 ? notes[wheelchair] : null,
    price_note: open
      ? oneOf(["Adhésion annuelle à prix libre.", "Première visite gratuite.", "Tarif réduit sur présentation d’un justificatif.", null], random)
      : null,
  };
}

function contact({ name, stage }: DemoPlace, number: number, random: Chance): Partial<PlaceFacts> {
  const host = slugOf(name);
  return {
    phone: stage === "closed" || stage === "idea" ? null : fictitiousPhone(37 * number + 100),
    emails: stage === "closed" ? [] : [`${host}@example.org`],
    websites: stage !== "closed" && random() < 0.7 ? [`https://${host}.example`] : [],
    booking_url: (stage === "rooted" || stage === "opening") && random() < 0.25 ? `https://${host}.example/rendez-vous` : null,
  };
}
