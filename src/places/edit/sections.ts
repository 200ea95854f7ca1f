import { keysOf } from "#platform/keys-of.ts";

/** The parts of the record, each a form and an address of its own, in the order of the page. Keys are what citizens read in the address. */
export const sections = {
  identite: ["name", "stage", "summary", "description"],
  structure: ["structure_name", "structure_pivot", "typologies"],
  adresse: ["insee_code", "postal_code", "address", "address_extra", "longitude", "latitude", "location_precision"],
  contacts: ["phone", "emails", "websites", "booking_url"],
  activites: ["activities", "other_labels", "mobility"],
  "aide-numerique": ["services", "support_modes", "access_modes", "programmes", "training_labels"],
  besoins: ["themes"],
  accueil: ["publics", "specific_care", "languages", "fees", "price_note"],
  accessibilite: ["wheelchair", "accessibility_note", "access_libre_url"],
  chiffres: ["capacity", "desks", "target_group"],
} as const;

export type Section = keyof typeof sections;
/** Every field of the record that is edited in words. */
export type SectionField = (typeof sections)[Section][number];

export const sectionNames = keysOf(sections);
export const isSection = (name: string): name is Section => Object.hasOwn(sections, name);
