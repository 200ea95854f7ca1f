import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (organisation: string) => `Programme de la visite\u00a0: ${organisation}`,
  table: "Étapes de la visite",
  time: "Heure",
  place: "Lieu",
  duration: "Durée",
  way: "Pour y aller",
  remote: "en vidéo",
  wayUnknown: "Trajet à vérifier",
  practical: "À savoir",
  contact: "Téléphone du lieu",
  scan: "Le programme à jour est à cette adresse.",
  printed: (date: string) => `Imprimé le ${date}. Distances et temps estimés.`,
  mapTitle: (count: number) => `Carte du parcours. Étapes numérotées dans l’ordre de la visite\u00a0: ${count}`,
  answer: "Réponse",
  video: "Échange en vidéo",
  eventTitle: (organisation: string, place: string) => `Visite\u00a0: ${organisation} à ${place}`,
};

const en: typeof fr = {
  title: (organisation) => `Programme of the visit: ${organisation}`,
  table: "Stops of the visit",
  time: "Time",
  place: "Place",
  duration: "Duration",
  way: "Getting there",
  remote: "by video",
  wayUnknown: "Way to be checked",
  practical: "Good to know",
  contact: "Telephone of the place",
  scan: "The programme is kept up to date at this address.",
  printed: (date) => `Printed on ${date}. Distances and times are estimates.`,
  mapTitle: (count) => `Map of the route. Stops numbered in the order of the visit: ${count}`,
  answer: "Answer",
  video: "Talk by video",
  eventTitle: (organisation, place) => `Visit: ${organisation} at ${place}`,
};

const nl: typeof fr = {
  title: (organisation) => `Programma van het bezoek: ${organisation}`,
  table: "Haltes van het bezoek",
  time: "Uur",
  place: "Plek",
  duration: "Duur",
  way: "Ernaartoe",
  remote: "via video",
  wayUnknown: "Weg na te kijken",
  practical: "Goed om te weten",
  contact: "Telefoon van de plek",
  scan: "Het programma blijft bijgewerkt op dit adres.",
  printed: (date) => `Afgedrukt op ${date}. Afstanden en tijden zijn geschat.`,
  mapTitle: (count) => `Kaart van de route. Haltes genummerd in de volgorde van het bezoek: ${count}`,
  answer: "Antwoord",
  video: "Gesprek via video",
  eventTitle: (organisation, place) => `Bezoek: ${organisation} bij ${place}`,
};

export const programmeTexts: Record<Locale, typeof fr> = { fr, en, nl };
