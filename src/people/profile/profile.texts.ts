import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Profil",
  lead: "Le nom que les autres voient, votre langue, l’adresse où nous vous écrivons.",
  saved: "Votre profil est enregistré",
  name: "Nom montré aux autres",
  nameHint: "Votre nom ou un pseudonyme. 120 caractères au plus.",
  nameProblems: {
    missing: "Écrivez le nom que les autres verront",
    long: "Écrivez un nom de 120 caractères au plus",
    signs: "Écrivez un nom avec des lettres, sans chevron, sans arobase et sans adresse",
  },
  language: "Langue",
  languageHint: "Celle des pages, quand vous êtes connecté, et de nos messages.",
  languageMissing: "Choisissez une langue",
  save: "Enregistrer",
  email: "Adresse électronique",
  emailNote: "Elle n’est montrée à personne. Elle sert à vous connecter et à vous écrire.",
  changeEmail: "Changer d’adresse",
  noEmail: "Aucune adresse confirmée",
  noEmailNote:
    "Votre service d’identité ne garantit pas l’adresse qu’il nous donne. Sans adresse confirmée, nous ne pouvons ni vous écrire, ni vous envoyer de lien pour entrer.",
  giveEmail: "Donner une adresse",
  confirmTitle: "Confirmez votre adresse",
  confirmSent: (address: string) => `Nous avons envoyé un lien à ${address}. Ouvrez-le dans les 24 heures\u00a0: nous ne vous écrivons pas avant.`,
  confirmGo: "Voir mon adresse",
  waiting: (address: string, until: string) =>
    `Une nouvelle adresse attend votre confirmation\u00a0: ${address}. Ouvrez le message que nous y avons envoyé avant le ${until}.`,
};

const en: typeof fr = {
  title: "Profile",
  lead: "The name that others see, your language, the address we write to.",
  saved: "Your profile is saved",
  name: "Name shown to others",
  nameHint: "Your name or a pen name. 120 characters at most.",
  nameProblems: {
    missing: "Write the name that others will see",
    long: "Write a name of 120 characters at most",
    signs: "Write a name with letters, without brackets, at sign or web address",
  },
  language: "Language",
  languageHint: "That of the pages, when you are signed in, and of our messages.",
  languageMissing: "Choose a language",
  save: "Save",
  email: "E-mail address",
  emailNote: "Nobody is shown it. It serves to sign you in and to write to you.",
  changeEmail: "Change the address",
  noEmail: "No confirmed address",
  noEmailNote:
    "Your identity service does not vouch for the address it gives us. Without a confirmed address we can neither write to you nor send you a link to sign in.",
  giveEmail: "Give an address",
  confirmTitle: "Confirm your address",
  confirmSent: (address) => `We sent a link to ${address}. Open it within 24 hours: we do not write to you before that.`,
  confirmGo: "See my address",
  waiting: (address, until) => `A new address awaits your confirmation: ${address}. Open the message that we sent there before ${until}.`,
};

const nl: typeof fr = {
  title: "Profiel",
  lead: "De naam die anderen zien, uw taal, het adres waarop we u schrijven.",
  saved: "Uw profiel is bewaard",
  name: "Naam die anderen zien",
  nameHint: "Uw naam of een schuilnaam. Hoogstens 120 tekens.",
  nameProblems: {
    missing: "Schrijf de naam die anderen zullen zien",
    long: "Schrijf een naam van hoogstens 120 tekens",
    signs: "Schrijf een naam met letters, zonder haken, apenstaartje of webadres",
  },
  language: "Taal",
  languageHint: "Die van de pagina’s, wanneer u aangemeld bent, en van onze berichten.",
  languageMissing: "Kies een taal",
  save: "Bewaren",
  email: "E-mailadres",
  emailNote: "Niemand krijgt het te zien. Het dient om u aan te melden en u te schrijven.",
  changeEmail: "Het adres wijzigen",
  noEmail: "Geen bevestigd adres",
  noEmailNote:
    "Uw identiteitsdienst staat niet in voor het adres dat hij ons geeft. Zonder bevestigd adres kunnen we u niet schrijven en u geen link sturen om u aan te melden.",
  giveEmail: "Een adres geven",
  confirmTitle: "Bevestig uw adres",
  confirmSent: (address) => `We stuurden een link naar ${address}. Open hem binnen 24 uur: eerder schrijven we u niet.`,
  confirmGo: "Mijn adres bekijken",
  waiting: (address, until) => `Een nieuw adres wacht op uw bevestiging: ${address}. Open het bericht dat we daarheen stuurden, vóór ${until}.`,
};

export const profileTexts: Record<Locale, typeof fr> = { fr, en, nl };
