import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Confirmer la connexion",
  account: (email: string) => `Vous allez vous connecter au compte ${email}.`,
  go: "Me connecter",
  notYours: "Ce n’est pas votre adresse\u202f? Fermez cette page\u00a0: quelqu’un vous a transmis son lien.",
  deadTitle: "Ce lien ne vaut plus",
  deadWhy: "Il a déjà servi, ou il a plus de quinze minutes. Demandez-en un autre.",
  again: "Recevoir un autre lien",
  letter: {
    subject: "Votre lien de connexion",
    paragraphs: ["Vous avez demandé à vous connecter à Beffroi. Si vous n’avez pas encore de compte, ce lien l’ouvre."],
    action: "Me connecter",
    after: [
      "Ce lien vaut quinze minutes et sert une fois.",
      "Vous n’avez rien demandé\u202f? Ignorez ce message\u00a0: sans le lien, personne ne se connecte.",
    ],
    why: "Vous recevez ce message parce que quelqu’un a écrit votre adresse sur la page de connexion.",
  },
};

const en: typeof fr = {
  title: "Confirm your sign-in",
  account: (email) => `You are about to sign in to the account ${email}.`,
  go: "Sign me in",
  notYours: "This is not your address? Close this page: somebody passed their own link to you.",
  deadTitle: "This link no longer works",
  deadWhy: "It was used, or it is more than fifteen minutes old. Ask for another one.",
  again: "Get another link",
  letter: {
    subject: "Your sign-in link",
    paragraphs: ["You asked to sign in to Beffroi. If you have no account yet, this link opens one."],
    action: "Sign me in",
    after: ["This link works for fifteen minutes, once.", "You asked for nothing? Ignore this message: without the link, nobody signs in."],
    why: "You receive this message because somebody wrote your address on the sign-in page.",
  },
};

const nl: typeof fr = {
  title: "Bevestig uw aanmelding",
  account: (email) => `U gaat zich aanmelden bij de account ${email}.`,
  go: "Meld mij aan",
  notYours: "Is dit niet uw adres? Sluit deze pagina: iemand heeft u zijn eigen link bezorgd.",
  deadTitle: "Deze link werkt niet meer",
  deadWhy: "Hij is al gebruikt of is ouder dan vijftien minuten. Vraag een andere.",
  again: "Een andere link ontvangen",
  letter: {
    subject: "Uw link om aan te melden",
    paragraphs: ["U hebt gevraagd om u bij Beffroi aan te melden. Hebt u nog geen account, dan opent deze link er een."],
    action: "Meld mij aan",
    after: ["Deze link werkt vijftien minuten en één keer.", "Hebt u niets gevraagd? Negeer dit bericht: zonder de link meldt niemand zich aan."],
    why: "U ontvangt dit bericht omdat iemand uw adres op de aanmeldpagina schreef.",
  },
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
