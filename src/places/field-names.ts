import type { Locale } from "#platform/i18n/locale.ts";

const names: Record<string, readonly [fr: string, en: string, nl: string]> = {
  name: ["Nom", "Name", "Naam"], summary: ["Résumé", "Summary", "Samenvatting"], description: ["Présentation", "Description", "Beschrijving"], status: ["Publication", "Publication", "Publicatie"], stage: ["Étape", "Stage", "Fase"],
  target_group: ["Groupe visé", "Target group", "Doelgroep"], insee_code: ["Commune", "Commune", "Gemeente"], postal_code: ["Code postal", "Postal code", "Postcode"], address: ["Adresse", "Address", "Adres"], address_extra: ["Complément d’adresse", "Address, more", "Adres, aanvulling"],
  longitude: ["Longitude", "Longitude", "Lengtegraad"], latitude: ["Latitude", "Latitude", "Breedtegraad"], location_precision: ["Précision du point", "Precision of the point", "Precisie van het punt"], phone: ["Téléphone", "Telephone", "Telefoon"], emails: ["Courriels", "E-mails", "E-mails"],
  websites: ["Sites internet", "Websites", "Websites"], booking_url: ["Réservation", "Booking", "Reservatie"], access_libre_url: ["Fiche Acceslibre", "Acceslibre record", "Fiche Acceslibre"], typologies: ["Types de structure", "Kinds of structure", "Soorten structuur"],
  activities: ["Activités", "Activities", "Activiteiten"], services: ["Aides numériques", "Digital help", "Digitale hulp"], publics: ["Publics", "For whom", "Voor wie"], specific_care: ["Accueil adapté", "Adapted welcome", "Aangepast onthaal"], fees: ["Frais", "Fees", "Kosten"],
  price_note: ["Tarif", "Price", "Prijs"], access_modes: ["Modalités d’accès", "Ways to come", "Toegangswijzen"], support_modes: ["Accompagnement", "Support", "Begeleiding"], programmes: ["Programmes nationaux", "National programmes", "Nationale programma’s"],
  training_labels: ["Formations et labels", "Training labels", "Opleidingslabels"], other_labels: ["Autres labels", "Other labels", "Andere labels"], mobility: ["Itinérance", "Mobility", "Mobiliteit"], languages: ["Langues", "Languages", "Talen"], hours: ["Horaires", "Opening hours", "Openingsuren"],
  wheelchair: ["Fauteuil roulant", "Wheelchair", "Rolstoel"], accessibility_note: ["Accessibilité", "Accessibility", "Toegankelijkheid"], capacity: ["Capacité", "Capacity", "Capaciteit"], desks: ["Postes", "Desks", "Werkplekken"],
  structure_name: ["Structure", "Organisation", "Organisatie"], structure_pivot: ["Numéro de la structure", "Organisation number", "Nummer van de organisatie"], facts_date: ["Date des informations", "Date of the facts", "Datum van de gegevens"], demo: ["Donnée de démonstration", "Demo data", "Demogegevens"],
};

const of = (at: 0 | 1 | 2) => Object.fromEntries(Object.entries(names).map(([field, words]) => [field, words[at]]));

/** What the columns of a place are called, for its history. */
export const fieldNames: Record<Locale, Record<string, string>> = { fr: of(0), en: of(1), nl: of(2) };
