import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Vos réservations dans votre agenda",
  lead: "Une adresse secrète que votre téléphone ou votre messagerie relit d’elle-même. Aucun nom n’y figure.",
  own: "Mes réservations",
  asked: (name: string) => `À confirmer\u00a0: ${name}`,
  which: "Quel agenda",
  ownChoice: "Ce que j’ai réservé",
  placeChoice: (place: string) => `Tout ce qui est réservé\u00a0: ${place}`,
  whichWrong: "Choisissez un agenda de la liste",
  make: "Obtenir l’adresse",
  makeLead: "Si vous avez déjà une adresse pour cet agenda, la nouvelle la remplace et l’ancienne ne mène plus nulle part.",
  yours: "Les agendas que vous suivez",
  none: "Vous n’avez demandé aucune adresse.",
  since: (day: string) => `Adresse donnée le ${day}`,
  renew: "Changer d’adresse",
  end: "Ne plus suivre",
  address: "L’adresse secrète",
  addressLead:
    "Ajoutez-la comme agenda par adresse (URL). Qui la connaît lit ces réservations\u00a0: ne la publiez pas. Nous ne la montrerons plus, mais vous pouvez en changer.",
  back: "Revenir aux agendas",
  moved: "Cet agenda n’est plus suivi. Rien n’a été fait.",
  done: { fini: "L’adresse ne mène plus nulle part." },
};

const en: typeof fr = {
  title: "Your bookings in your calendar",
  lead: "A secret address that your telephone or your mail program reads again by itself. It holds no name.",
  own: "My bookings",
  asked: (name) => `To be confirmed: ${name}`,
  which: "Which calendar",
  ownChoice: "What I have booked",
  placeChoice: (place) => `All that is booked: ${place}`,
  whichWrong: "Choose a calendar of the list",
  make: "Get the address",
  makeLead: "If you have an address for this calendar already, the new one takes its place and the old one leads nowhere any more.",
  yours: "The calendars that you follow",
  none: "You have asked for no address.",
  since: (day) => `Address given on ${day}`,
  renew: "Change the address",
  end: "Follow no more",
  address: "The secret address",
  addressLead:
    "Add it as a calendar by address (URL). Whoever knows it reads these bookings: do not publish it. We shall not show it again, but you can change it.",
  back: "Back to the calendars",
  moved: "This calendar is followed no more. Nothing was done.",
  done: { fini: "The address leads nowhere any more." },
};

const nl: typeof fr = {
  title: "Uw reserveringen in uw agenda",
  lead: "Een geheim adres dat uw telefoon of uw mailprogramma zelf opnieuw leest. Er staat geen naam in.",
  own: "Mijn reserveringen",
  asked: (name) => `Te bevestigen: ${name}`,
  which: "Welke agenda",
  ownChoice: "Wat ik gereserveerd heb",
  placeChoice: (place) => `Alles wat gereserveerd is: ${place}`,
  whichWrong: "Kies een agenda uit de lijst",
  make: "Het adres krijgen",
  makeLead: "Als u al een adres voor deze agenda hebt, vervangt het nieuwe het oude, dat nergens meer heen leidt.",
  yours: "De agenda’s die u volgt",
  none: "U hebt geen adres gevraagd.",
  since: (day) => `Adres gegeven op ${day}`,
  renew: "Van adres veranderen",
  end: "Niet meer volgen",
  address: "Het geheime adres",
  addressLead:
    "Voeg het toe als agenda via adres (URL). Wie het kent, leest deze reserveringen: maak het niet openbaar. Wij tonen het niet meer, maar u kunt het veranderen.",
  back: "Terug naar de agenda’s",
  moved: "Deze agenda wordt niet meer gevolgd. Er is niets gedaan.",
  done: { fini: "Het adres leidt nergens meer heen." },
};

export const feedTexts: Record<Locale, typeof fr> = { fr, en, nl };
