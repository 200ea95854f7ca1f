import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  forgotten: {
    title: "Mot de passe oublié",
    lead: "Nous vous envoyons un lien. Il vous connecte, puis vous choisissez un autre mot de passe.",
  },
  title: "Choisir un mot de passe",
  lead: "Il s’ajoute au lien par message\u00a0: vous pourrez utiliser l’un ou l’autre.",
  current: "Mot de passe actuel",
  currentHint: "Oublié\u202f? Déconnectez-vous, puis demandez un lien\u00a0: il permet d’en choisir un autre pendant un quart d’heure.",
  currentWrong: "Ce n’est pas votre mot de passe actuel",
  next: "Nouveau mot de passe",
  nextHint: "12 signes au moins. Quelques mots sans rapport entre eux font un bon mot de passe.",
  again: "Le même, une seconde fois",
  againDiffers: "Les deux ne sont pas les mêmes",
  weak: {
    short: "Écrivez au moins 12 signes",
    long: "Écrivez 200 signes au plus",
    own: "Ne reprenez pas votre nom ni votre adresse\u00a0: c’est ce que l’on essaie d’abord",
    plain: "Choisissez quelque chose de moins attendu\u00a0: une suite ou un mot répété se devine",
  },
  stale: "Votre connexion a plus d’un quart d’heure. Déconnectez-vous, puis revenez par un lien pour choisir un mot de passe.",
  go: "Changer de mot de passe",
  braked: (minutes: number) => `Attendez ${minutes} min avant de recommencer\u00a0: trop d’essais d’affilée`,
};

const en: typeof fr = {
  forgotten: {
    title: "Forgotten password",
    lead: "We send you a link. It signs you in, then you choose another password.",
  },
  title: "Choose a password",
  lead: "It comes in addition to the link by mail: you will be able to use either.",
  current: "Current password",
  currentHint: "Forgotten? Sign out, then ask for a link: for a quarter of an hour it lets you choose another one.",
  currentWrong: "This is not your current password",
  next: "New password",
  nextHint: "At least 12 characters. A few unrelated words make a good password.",
  again: "The same, once more",
  againDiffers: "The two are not the same",
  weak: {
    short: "Write at least 12 characters",
    long: "Write at most 200 characters",
    own: "Do not use your name or address: that is what people try first",
    plain: "Choose something less expected: a sequence or a repeated word can be guessed",
  },
  stale: "You signed in more than a quarter of an hour ago. Sign out, then come back with a link to choose a password.",
  go: "Change the password",
  braked: (minutes) => `Wait ${minutes} min before you try again: too many attempts in a row`,
};

const nl: typeof fr = {
  forgotten: {
    title: "Wachtwoord vergeten",
    lead: "Wij sturen u een link. Hij meldt u aan, daarna kiest u een ander wachtwoord.",
  },
  title: "Een wachtwoord kiezen",
  lead: "Het komt bij de link per e-mail: u kunt het ene of het andere gebruiken.",
  current: "Huidig wachtwoord",
  currentHint: "Vergeten? Meld u af en vraag een link: een kwartier lang kunt u er een ander mee kiezen.",
  currentWrong: "Dit is niet uw huidige wachtwoord",
  next: "Nieuw wachtwoord",
  nextHint: "Minstens 12 tekens. Enkele woorden zonder verband maken een goed wachtwoord.",
  again: "Hetzelfde, nog een keer",
  againDiffers: "De twee zijn niet gelijk",
  weak: {
    short: "Schrijf minstens 12 tekens",
    long: "Schrijf hoogstens 200 tekens",
    own: "Gebruik uw naam of adres niet: dat wordt het eerst geprobeerd",
    plain: "Kies iets minder verwachts: een reeks of een herhaald woord is te raden",
  },
  stale: "U hebt zich meer dan een kwartier geleden aangemeld. Meld u af en kom terug met een link om een wachtwoord te kiezen.",
  go: "Het wachtwoord wijzigen",
  braked: (minutes) => `Wacht ${minutes} min voor u opnieuw begint: te veel pogingen na elkaar`,
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
