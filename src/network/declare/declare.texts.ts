import type { Locale } from "#platform/i18n/locale.ts";

type DeclareTexts = Readonly<
  Record<
    | "title"
    | "lead"
    | "help"
    | "here"
    | "giver"
    | "taker"
    | "takerHint"
    | "kind"
    | "amount"
    | "amountHint"
    | "day"
    | "words"
    | "wordsHint"
    | "paid"
    | "send"
    | "scale",
    string
  >
> & { readonly problems: Readonly<Record<"giver" | "taker" | "oneself" | "kind" | "hours" | "days" | "day" | "words", string>> };

const fr: DeclareTexts = {
  title: "Dire ce que nous avons donné",
  lead: "Du temps, du matériel, un service\u00a0: qui l’a reçu le confirme, puis c’est compté.",
  help: "L’animation du réseau peut déclarer avec vous, au téléphone.",
  here: "Déclarer",
  giver: "Qui a donné",
  taker: "À qui",
  takerHint: "À tout le réseau\u00a0: un autre membre ou l’animation confirme.",
  kind: "Quoi",
  amount: "Combien",
  amountHint: "En heures, 2,5 pour deux heures et demie\u00a0; en jours pour du matériel. 40 au plus.",
  day: "Quel jour",
  words: "En quelques mots",
  wordsHint: "Les membres du réseau le lisent. Ne nommez personne.",
  paid: "Ce temps a été payé par notre structure",
  send: "Déclarer",
  scale: "Le barème publié",
  problems: {
    giver: "Dites quel membre a donné.",
    taker: "Choisissez un membre, ou tout le réseau.",
    oneself: "On ne donne pas à soi-même\u00a0: choisissez un autre membre.",
    kind: "Choisissez ce qui a été donné.",
    hours: "Écrivez un nombre d’heures jusqu’à 40, par exemple 2,5.",
    days: "Écrivez un nombre de jours entier, 40 au plus.",
    day: "Choisissez un jour qui est passé.",
    words: "Écrivez de 3 à 500 signes.",
  },
};

const en: DeclareTexts = {
  title: "Say what we gave",
  lead: "Time, equipment, a service: who received it confirms, then it counts.",
  help: "The network’s coordinators can declare with you, by telephone.",
  here: "Declare",
  giver: "Who gave",
  taker: "To whom",
  takerHint: "To the whole network: another member or the coordinators confirm.",
  kind: "What",
  amount: "How much",
  amountHint: "In hours, 2.5 for two hours and a half; in days for equipment. 40 at most.",
  day: "On which day",
  words: "In a few words",
  wordsHint: "Members of the network read it. Name nobody.",
  paid: "This time was paid by our structure",
  send: "Declare",
  scale: "The published scale",
  problems: {
    giver: "Say which member gave.",
    taker: "Choose a member, or the whole network.",
    oneself: "Nobody gives to themself: choose another member.",
    kind: "Choose what was given.",
    hours: "Write a number of hours up to 40, for example 2.5.",
    days: "Write a whole number of days, 40 at most.",
    day: "Choose a day that is past.",
    words: "Write 3 to 500 characters.",
  },
};

const nl: DeclareTexts = {
  title: "Zeggen wat wij gaven",
  lead: "Tijd, materiaal, een dienst: wie het kreeg bevestigt, dan telt het.",
  help: "De netwerkcoördinatie kan samen met u aangeven, telefonisch.",
  here: "Aangeven",
  giver: "Wie gaf",
  taker: "Aan wie",
  takerHint: "Aan het hele netwerk: een ander lid of de coördinatie bevestigt.",
  kind: "Wat",
  amount: "Hoeveel",
  amountHint: "In uren, 2,5 voor twee en een half uur; in dagen voor materiaal. Hoogstens 40.",
  day: "Welke dag",
  words: "In enkele woorden",
  wordsHint: "Leden van het netwerk lezen dit. Noem niemand.",
  paid: "Deze tijd werd door onze structuur betaald",
  send: "Aangeven",
  scale: "De gepubliceerde schaal",
  problems: {
    giver: "Zeg welk lid gaf.",
    taker: "Kies een lid, of het hele netwerk.",
    oneself: "Men geeft niet aan zichzelf: kies een ander lid.",
    kind: "Kies wat gegeven werd.",
    hours: "Schrijf een aantal uren tot 40, bijvoorbeeld 2,5.",
    days: "Schrijf een geheel aantal dagen, hoogstens 40.",
    day: "Kies een dag die voorbij is.",
    words: "Schrijf 3 tot 500 tekens.",
  },
};

export const declareTexts: Record<Locale, DeclareTexts> = { fr, en, nl };
