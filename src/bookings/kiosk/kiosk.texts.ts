import type { Locale } from "#platform/i18n/locale.ts";

interface KioskTexts {
  readonly title: (place: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly here: string;
  readonly unknown: string;
  readonly early: (minutes: number) => string;
  readonly lacks: string;
  readonly moved: string;
  readonly today: string;
  readonly nobody: string;
  readonly columns: Readonly<Record<"when" | "what" | "who" | "state", string>>;
  readonly arrived: string;
  readonly expected: string;
  readonly yours: string;
  readonly yoursLead: string;
  readonly qr: (code: string) => string;
  readonly screen: string;
  readonly screenLead: string;
  readonly choose: string;
  readonly place: string;
  readonly agenda: string;
  readonly noPlace: string;
  readonly noPlaceNext: string;
  readonly none: string;
  readonly since: (day: string) => string;
  readonly make: string;
  readonly makeLead: string;
  readonly renew: string;
  readonly end: string;
  readonly address: string;
  readonly addressLead: string;
  readonly back: string;
  readonly done: Readonly<Record<"arrivee" | "deja" | "fini", string>>;
}

const fr: KioskTexts = {
  title: (place) => `Arrivées\u00a0: ${place}`,
  code: "Code de votre réservation",
  codeHint: "Six caractères, sur la page de votre réservation. Un lecteur de code les écrit pour vous.",
  here: "Je suis là",
  unknown: "Ce code n’est celui d’aucune réservation d’aujourd’hui. Relisez-le, ou demandez à l’accueil.",
  early: (minutes) => `Il est trop tôt\u00a0: revenez ${minutes}\u00a0minutes avant le début au plus tôt`,
  lacks: "Il vous manque quelque chose pour commencer. La page de votre réservation dit quoi, l’accueil vous aide.",
  moved: "Cette réservation vient de changer. Demandez à l’accueil.",
  today: "Les réservations d’aujourd’hui",
  nobody: "Plus rien n’est réservé aujourd’hui.",
  columns: { when: "Heure", what: "Quoi", who: "Initiales", state: "État" },
  arrived: "Sur place",
  expected: "À venir",
  yours: "Votre code",
  yoursLead: "À taper sur l’écran du lieu en arrivant, ou à présenter à son lecteur.",
  qr: (code) => `Le code ${code}, pour un lecteur`,
  screen: "Écran d’accueil",
  screenLead: "Une tablette à l’entrée, que tous partagent\u00a0: qui a réservé y tape son code et son arrivée est notée. Personne n’y est nommé.",
  choose: "Choisir",
  place: "Lieu",
  agenda: "L’agenda du lieu",
  noPlace: "Vous ne tenez aucun lieu",
  noPlaceNext: "L’écran d’accueil s’ouvre ici dès qu’un lieu vous est confié.",
  none: "Ce lieu n’a pas d’écran d’accueil.",
  since: (day) => `Adresse donnée le ${day}`,
  make: "Obtenir l’adresse",
  makeLead: "Une nouvelle adresse remplace l’ancienne, qui ne mène plus nulle part\u00a0: changez-la si la tablette est perdue.",
  renew: "Changer d’adresse",
  end: "Fermer l’écran",
  address: "L’adresse de l’écran",
  addressLead: "Ouvrez-la sur la tablette. Qui la connaît voit les heures et les initiales du jour\u00a0: ne la publiez pas. Nous ne la montrerons plus.",
  back: "Revenir à l’écran d’accueil",
  done: {
    arrivee: "Votre arrivée est notée. Bon moment.",
    deja: "Votre arrivée était déjà notée.",
    fini: "L’écran est fermé, son adresse ne mène plus nulle part.",
  },
};

const en: KioskTexts = {
  title: (place) => `Arrivals: ${place}`,
  code: "Code of your booking",
  codeHint: "Six characters, on the page of your booking. A code reader writes them for you.",
  here: "I am here",
  unknown: "This is the code of no booking of today. Read it again, or ask at the desk.",
  early: (minutes) => `It is too early: come back ${minutes} minutes before it begins at the soonest`,
  lacks: "You lack something to begin. The page of your booking says what, the desk helps you.",
  moved: "This booking has just changed. Ask at the desk.",
  today: "Bookings of today",
  nobody: "Nothing is booked any more today.",
  columns: { when: "Hour", what: "What", who: "Initials", state: "State" },
  arrived: "Here",
  expected: "To come",
  yours: "Your code",
  yoursLead: "To type on the screen of the place when you arrive, or to hold before its reader.",
  qr: (code) => `The code ${code}, for a reader`,
  screen: "Screen at the entrance",
  screenLead: "A tablet at the entrance that all share: whoever booked types their code there and their arrival is noted. Nobody is named on it.",
  choose: "Choose",
  place: "Place",
  agenda: "The agenda of the place",
  noPlace: "You keep no place",
  noPlaceNext: "The screen at the entrance opens here once a place is entrusted to you.",
  none: "This place has no screen at its entrance.",
  since: (day) => `Address given on ${day}`,
  make: "Get the address",
  makeLead: "A new address takes the place of the old one, which leads nowhere any more: change it if the tablet is lost.",
  renew: "Change the address",
  end: "Close the screen",
  address: "The address of the screen",
  addressLead: "Open it on the tablet. Whoever knows it sees the hours and initials of the day: do not publish it. We shall not show it again.",
  back: "Back to the screen at the entrance",
  done: {
    arrivee: "Your arrival is noted. Enjoy.",
    deja: "Your arrival was noted already.",
    fini: "The screen is closed, its address leads nowhere any more.",
  },
};

const nl: KioskTexts = {
  title: (place) => `Aankomsten: ${place}`,
  code: "Code van uw reservering",
  codeHint: "Zes tekens, op de pagina van uw reservering. Een codelezer schrijft ze voor u.",
  here: "Ik ben er",
  unknown: "Dit is de code van geen enkele reservering van vandaag. Lees hem opnieuw, of vraag het aan het onthaal.",
  early: (minutes) => `Het is te vroeg: kom ten vroegste ${minutes} minuten voor het begin terug`,
  lacks: "U mist iets om te beginnen. De pagina van uw reservering zegt wat, het onthaal helpt u.",
  moved: "Deze reservering is net veranderd. Vraag het aan het onthaal.",
  today: "De reserveringen van vandaag",
  nobody: "Vandaag is er niets meer gereserveerd.",
  columns: { when: "Uur", what: "Wat", who: "Initialen", state: "Staat" },
  arrived: "Aanwezig",
  expected: "Verwacht",
  yours: "Uw code",
  yoursLead: "Te typen op het scherm van de plek bij aankomst, of voor de lezer te houden.",
  qr: (code) => `De code ${code}, voor een lezer`,
  screen: "Scherm aan de ingang",
  screenLead: "Een tablet aan de ingang die iedereen deelt: wie reserveerde, typt er de code en de aankomst wordt genoteerd. Niemand wordt er genoemd.",
  choose: "Kiezen",
  place: "Plek",
  agenda: "De agenda van de plek",
  noPlace: "U houdt geen plek bij",
  noPlaceNext: "Het scherm aan de ingang opent hier zodra u een plek toevertrouwd krijgt.",
  none: "Deze plek heeft geen scherm aan de ingang.",
  since: (day) => `Adres gegeven op ${day}`,
  make: "Het adres krijgen",
  makeLead: "Een nieuw adres vervangt het oude, dat nergens meer heen leidt: verander het als de tablet verloren is.",
  renew: "Van adres veranderen",
  end: "Het scherm sluiten",
  address: "Het adres van het scherm",
  addressLead: "Open het op de tablet. Wie het kent, ziet de uren en initialen van de dag: maak het niet openbaar. Wij tonen het niet meer.",
  back: "Terug naar het scherm aan de ingang",
  done: {
    arrivee: "Uw aankomst is genoteerd. Veel plezier.",
    deja: "Uw aankomst was al genoteerd.",
    fini: "Het scherm is gesloten, het adres leidt nergens meer heen.",
  },
};

export const kioskTexts: Record<Locale, KioskTexts> = { fr, en, nl };
