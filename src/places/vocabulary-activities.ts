import type { Words } from "./vocabulary.ts";

/** What one can do in a third place: the house's own vocabulary, wider than digital mediation. */
export const activities = {
  coworking: { fr: "Travail partagé", en: "Coworking", nl: "Coworking" },
  meeting_room: { fr: "Salle de réunion", en: "Meeting room", nl: "Vergaderzaal" },
  event_space: { fr: "Salle pour événements", en: "Event space", nl: "Evenementenruimte" },
  fablab: { fr: "Atelier de fabrication (fablab)", en: "Fab lab", nl: "Fablab" },
  woodwork: { fr: "Atelier bois", en: "Woodworking", nl: "Houtwerkplaats" },
  textile: { fr: "Couture et textile", en: "Sewing and textiles", nl: "Naai- en textielatelier" },
  repair: { fr: "Réparation", en: "Repair", nl: "Reparatie" },
  reuse: { fr: "Réemploi et ressourcerie", en: "Reuse and second-hand", nl: "Hergebruik en kringloop" },
  bike_workshop: { fr: "Atelier vélo", en: "Bicycle workshop", nl: "Fietswerkplaats" },
  cafe: { fr: "Café associatif", en: "Community café", nl: "Buurtcafé" },
  shared_kitchen: { fr: "Cuisine partagée", en: "Shared kitchen", nl: "Gedeelde keuken" },
  local_food: { fr: "Alimentation locale", en: "Local food", nl: "Lokale voeding" },
  garden: { fr: "Jardin partagé", en: "Shared garden", nl: "Gedeelde tuin" },
  culture: { fr: "Culture et spectacles", en: "Culture and performances", nl: "Cultuur en voorstellingen" },
  artist_studios: { fr: "Ateliers d’artistes", en: "Artists’ studios", nl: "Kunstenaarsateliers" },
  library: { fr: "Bibliothèque", en: "Library", nl: "Bibliotheek" },
  media_lab: { fr: "Son, image et jeu vidéo", en: "Sound, video and games", nl: "Geluid, beeld en games" },
  training: { fr: "Formation", en: "Training", nl: "Opleiding" },
  research: { fr: "Recherche et expérimentation", en: "Research and experiments", nl: "Onderzoek en experimenten" },
  business_support: { fr: "Aide à la création d’activité", en: "Business start-up support", nl: "Hulp bij het starten van een zaak" },
  employment_support: { fr: "Aide à la recherche d’emploi", en: "Job search support", nl: "Hulp bij het zoeken naar werk" },
  public_services: { fr: "Accueil de services publics", en: "Public services desk", nl: "Loket voor overheidsdiensten" },
  internet: { fr: "Internet en libre accès", en: "Free internet access", nl: "Vrij internet" },
  printing: { fr: "Impression et copie", en: "Printing and copying", nl: "Printen en kopiëren" },
  childcare: { fr: "Garde d’enfants", en: "Childcare", nl: "Kinderopvang" },
  youth: { fr: "Activités pour les jeunes", en: "Youth activities", nl: "Jongerenactiviteiten" },
  sport: { fr: "Sport et bien-être", en: "Sport and well-being", nl: "Sport en welzijn" },
  health: { fr: "Santé et prévention", en: "Health and prevention", nl: "Gezondheid en preventie" },
  citizen_meetings: { fr: "Réunions d’habitants", en: "Residents’ meetings", nl: "Bewonersbijeenkomsten" },
} as const satisfies Record<string, Words>;

export type Activity = keyof typeof activities;

export function isActivity(code: string): code is Activity {
  return Object.hasOwn(activities, code);
}
