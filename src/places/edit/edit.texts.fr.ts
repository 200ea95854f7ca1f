import type { SectionField, Section } from "./sections.ts";

const problemCodes = [
  ...(["required", "too_short", "too_long", "control_character", "encoding", "choice", "too_many"] as const),
  ...(["phone", "email", "url", "pivot", "degrees", "half_point", "far_point", "number", "whole_number", "number_range"] as const),
  ...(["commune_required", "outside", "postal_code", "postal_code_other"] as const),
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface EditTexts {
  readonly here: string;
  readonly title: (place: string) => string;
  readonly lead: string;
  readonly sections: Record<Section, { readonly title: string; readonly about: string }>;
  readonly elsewhere: string;
  readonly hints: Partial<Record<SectionField, string>>;
  readonly choices: Record<"wheelchair" | "target_group" | "location_precision", Readonly<Record<string, string>>>;
  readonly none: string;
  readonly notSaid: string;
  readonly problems: Record<ProblemCode, string>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly cancel: string;
  readonly previous: string;
  readonly next: string;
  readonly done: { readonly saved: string; readonly merged: string; readonly unchanged: string; readonly mergedNote: string; readonly history: string };
  readonly clash: {
    readonly title: string;
    readonly text: string;
    readonly before: string;
    readonly theirs: string;
    readonly mine: string;
    readonly by: string;
    readonly choose: (field: string) => string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly also: (fields: string) => string;
    readonly save: string;
    readonly table: (field: string) => string;
  };
  readonly disagreements: {
    readonly here: string;
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly none: string;
    readonly noneText: string;
    readonly ours: string;
    readonly theirs: (source: string, day: string) => string;
    readonly take: string;
    readonly keep: string;
    readonly taken: string;
    readonly kept: string;
    readonly link: (count: number) => string;
  };
}

export const fr: EditTexts = {
  here: "Modifier",
  title: (place) => `Modifier «\u00a0${place}\u00a0»`,
  lead: "Choisissez une partie de la fiche. Ce que vous écrivez est publié aussitôt, et l’historique garde ce qui était écrit avant.",
  sections: {
    identite: { title: "Nom et présentation", about: "Le nom, l’étape de vie, ce que l’on lit en premier." },
    structure: { title: "Structure", about: "Qui fait vivre le lieu." },
    adresse: { title: "Adresse", about: "Où il se trouve, et son point sur la carte." },
    contacts: { title: "Contacts", about: "Téléphone, courriels, sites, réservation." },
    activites: { title: "Sur place", about: "Ce que l’on peut y faire." },
    "aide-numerique": { title: "Aide numérique", about: "Les aides proposées, et comment les demander." },
    besoins: { title: "Besoins", about: "Ce pour quoi on peut venir demander de l’aide." },
    accueil: { title: "Publics et tarifs", about: "Pour qui, dans quelles langues, à quel prix." },
    accessibilite: { title: "Accessibilité", about: "Ce qu’il faut savoir avant de venir." },
    chiffres: { title: "Chiffres", about: "Capacité, postes, groupe visé." },
  },
  elsewhere: "Le reste de la fiche",
  hints: {
    name: "Tel qu’il est écrit sur la porte.",
    summary: "Une ou deux phrases, 280 signes au plus.",
    description: "Laissez une ligne vide entre deux paragraphes.",
    structure_pivot: "Le numéro SIRET (14 chiffres), SIREN (9 chiffres) ou RNA (W et 9 chiffres).",
    postal_code: "Cinq chiffres.",
    address: "Numéro et rue.",
    address_extra: "Bâtiment, étage, entrée.",
    longitude: "En degrés, tels qu’une carte en ligne les donne. Laissez vide si vous ne savez pas.",
    latitude: "En degrés, tels qu’une carte en ligne les donne.",
    phone: "Un numéro français complet.",
    emails: "Une adresse par ligne. La première est celle que l’on montre.",
    websites: "Une adresse par ligne.",
    booking_url: "L’adresse de la page où l’on réserve.",
    other_labels: "Un label par ligne.",
    price_note: "Avec vos mots, par exemple\u00a0: adhésion à prix libre.",
    accessibility_note: "Marches, ascenseur, toilettes, boucle magnétique…",
    access_libre_url: "L’adresse de la fiche sur acceslibre.beta.gouv.fr.",
    capacity: "Nombre de personnes accueillies en même temps.",
    desks: "Nombre de postes de travail.",
  },
  choices: {
    wheelchair: { yes: "Accessible", limited: "En partie accessible", no: "Non accessible" },
    target_group: { innovators: "Porteurs d’innovation sociale et petites structures", bigger_structures: "Communes et structures plus grandes" },
    location_precision: { address: "L’adresse exacte", street: "La rue", commune: "La commune seulement" },
  },
  none: "Rien",
  notSaid: "Non précisé",
  problems: {
    required: "Remplissez ce champ",
    too_short: "Écrivez au moins deux lettres",
    too_long: "Raccourcissez ce texte",
    control_character: "Retirez le caractère invisible que contient ce texte",
    encoding: "Un caractère est illisible\u00a0: écrivez-le de nouveau",
    choice: "Choisissez dans la liste",
    too_many: "Gardez vingt lignes au plus",
    phone: "Écrivez un numéro français complet, par exemple 06 39 98 00 00",
    email: "Écrivez des adresses complètes, par exemple contact@exemple.fr",
    url: "Écrivez des adresses complètes, par exemple https://exemple.fr",
    pivot: "Vérifiez ce numéro\u00a0: 14 chiffres (SIRET), 9 chiffres (SIREN) ou W et 9 chiffres (RNA)",
    degrees: "Écrivez des degrés, en chiffres",
    half_point: "Donnez la longitude et la latitude, ou aucune des deux",
    far_point: "Ce point est loin de la commune\u00a0: vérifiez les deux nombres",
    number: "Écrivez des degrés, en chiffres",
    whole_number: "Écrivez un nombre en chiffres",
    number_range: "Ce nombre est hors de ce qui est possible",
    commune_required: "Choisissez la commune",
    outside: "Cette commune n’est pas dans la métropole",
    postal_code: "Écrivez les cinq chiffres du code postal",
    postal_code_other: "Ce code postal n’est pas celui de la commune",
  },
  reason: "Raison du changement",
  reasonHint: "Elle se lit dans l’historique de la fiche.",
  save: "Enregistrer",
  cancel: "Revenir à la fiche",
  previous: "Partie précédente",
  next: "Partie suivante",
  done: {
    saved: "Vos changements sont enregistrés.",
    merged: "Vos changements sont enregistrés, ceux d’une autre personne aussi.",
    mergedNote: "Pendant que vous écriviez, d’autres champs ont été modifiés. Ils sont gardés.",
    unchanged: "Rien n’a changé\u00a0: la fiche disait déjà cela.",
    history: "Voir l’historique",
  },
  clash: {
    title: "Cette partie a été modifiée pendant que vous écriviez",
    text: "Rien n’est enregistré pour l’instant, et rien de ce que vous avez écrit n’est perdu. Choisissez pour chaque champ, puis enregistrez.",
    before: "Quand vous avez ouvert la page",
    theirs: "Enregistré entre-temps",
    mine: "Ce que vous avez écrit",
    by: "Version",
    choose: (field) => `${field}\u00a0: que garder\u00a0?`,
    keepMine: "Ce que j’ai écrit, corrigé plus bas si besoin",
    takeTheirs: "Ce qui a été enregistré entre-temps",
    also: (fields) => `D’autres champs ont aussi changé et restent comme ils sont\u00a0: ${fields}.`,
    save: "Enregistrer ces choix",
    table: (field) => `${field}, version par version`,
  },
  disagreements: {
    here: "Désaccords",
    title: (place) => `Ce que d’autres sources disent de «\u00a0${place}\u00a0»`,
    lead: "Vos mots l’emportent sur les imports. Quand une source dit autre chose, c’est écrit ici.",
    none: "Aucun désaccord",
    noneText: "Les sources disent comme la fiche, ou ne disent rien.",
    ours: "La fiche",
    theirs: (source, day) => `${source}, au ${day}`,
    take: "Prendre cette version",
    keep: "Garder la fiche",
    taken: "La version de la source est reprise.",
    kept: "La fiche reste comme elle est.",
    link: (count) => (count === 1 ? "Une source dit autre chose que la fiche" : `Des sources disent autre chose sur ${count} champs`),
  },
};
