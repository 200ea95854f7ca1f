import type { Locale } from "#platform/i18n/locale.ts";
import type { LetterExample } from "#platform/mail/letter-parts.ts";
import type { Letter } from "#platform/mail/letter.tsx";

/** To the new address: the link that confirms it. `href` is a whole address. */
export function confirmLetter(locale: Locale, href: string, toldBy?: string): Letter {
  return toldBy === undefined ? changeLetter(locale, href) : identityLetter(locale, href, toldBy);
}

/** To the address that a service of identity gave without saying that it was verified. */
function identityLetter(locale: Locale, href: string, provider: string): Letter {
  return {
    fr: {
      subject: "Confirmez votre adresse",
      paragraphs: [
        "Bonjour,",
        `Quelqu’un a ouvert un compte Beffroi avec ${provider}, qui nous a donné cette adresse. Si c’était vous, confirmez qu’elle est à vous.`,
      ],
      action: { label: "Confirmer cette adresse", href },
      after: ["Ce lien vaut 24 heures. Si ce n’était pas vous, ne faites rien\u00a0: ce compte n’utilisera pas votre adresse."],
      why: `Vous recevez ce message parce que ${provider} a donné cette adresse pour quelqu’un qui s’est connecté.`,
    },
    en: {
      subject: "Confirm your address",
      paragraphs: ["Hello,", `Somebody opened a Beffroi account with ${provider}, which gave us this address. If it was you, confirm that it is yours.`],
      action: { label: "Confirm this address", href },
      after: ["This link holds for 24 hours. If it was not you, do nothing: that account will not use your address."],
      why: `You get this message because ${provider} gave this address for somebody who signed in.`,
    },
    nl: {
      subject: "Bevestig uw adres",
      paragraphs: ["Dag,", `Iemand opende een account bij Beffroi met ${provider}, dat ons dit adres gaf. Was u dat, bevestig dan dat het van u is.`],
      action: { label: "Dit adres bevestigen", href },
      after: ["Deze link geldt 24 uur. Was u dat niet, doe dan niets: dat account zal uw adres niet gebruiken."],
      why: `U krijgt dit bericht omdat ${provider} dit adres gaf voor iemand die zich aanmeldde.`,
    },
  }[locale];
}

function changeLetter(locale: Locale, href: string): Letter {
  return {
    fr: {
      subject: "Confirmez votre nouvelle adresse",
      paragraphs: ["Bonjour,", "Vous avez demandé que votre compte Beffroi utilise cette adresse. Confirmez qu’elle est à vous."],
      action: { label: "Confirmer cette adresse", href },
      after: ["Ce lien vaut 24 heures. Si vous n’avez rien demandé, ne faites rien\u00a0: rien ne changera."],
      why: "Vous recevez ce message parce que quelqu’un a écrit cette adresse dans son profil.",
    },
    en: {
      subject: "Confirm your new address",
      paragraphs: ["Hello,", "You asked that your Beffroi account use this address. Confirm that it is yours."],
      action: { label: "Confirm this address", href },
      after: ["This link holds for 24 hours. If you asked for nothing, do nothing: nothing will change."],
      why: "You get this message because somebody wrote this address in their profile.",
    },
    nl: {
      subject: "Bevestig uw nieuwe adres",
      paragraphs: ["Dag,", "U vroeg om dit adres te gebruiken voor uw account bij Beffroi. Bevestig dat het van u is."],
      action: { label: "Dit adres bevestigen", href },
      after: ["Deze link geldt 24 uur. Hebt u niets gevraagd, doe dan niets: er verandert niets."],
      why: "U krijgt dit bericht omdat iemand dit adres in zijn profiel schreef.",
    },
  }[locale];
}

/** To an address that has an account already. Whoever asked sees no difference. */
export function takenLetter(locale: Locale, href: string): Letter {
  return {
    fr: {
      subject: "Cette adresse a déjà un compte",
      paragraphs: ["Bonjour,", "Quelqu’un a demandé qu’un autre compte utilise cette adresse. Elle a déjà le sien\u00a0: rien n’a changé."],
      action: { label: "Se connecter", href },
      after: ["Si c’était vous, connectez-vous avec cette adresse. Sinon, ne faites rien."],
      why: "Vous recevez ce message parce que quelqu’un a écrit cette adresse dans son profil.",
    },
    en: {
      subject: "This address already has an account",
      paragraphs: ["Hello,", "Somebody asked that another account use this address. It has its own already: nothing has changed."],
      action: { label: "Sign in", href },
      after: ["If it was you, sign in with this address. If not, do nothing."],
      why: "You get this message because somebody wrote this address in their profile.",
    },
    nl: {
      subject: "Dit adres heeft al een account",
      paragraphs: ["Dag,", "Iemand vroeg om dit adres voor een ander account te gebruiken. Het heeft er al een: er is niets veranderd."],
      action: { label: "Aanmelden", href },
      after: ["Was u dat, meld u dan aan met dit adres. Zo niet, doe niets."],
      why: "U krijgt dit bericht omdat iemand dit adres in zijn profiel schreef.",
    },
  }[locale];
}

/** To the address in use, as soon as another is asked for: `href` is where sessions are closed. */
export function askedLetter(locale: Locale, href: string): Letter {
  return {
    fr: {
      subject: "Une autre adresse est demandée pour votre compte",
      paragraphs: [
        "Bonjour,",
        "Vous avez demandé que votre compte Beffroi utilise une autre adresse. Celle-ci reste la bonne jusqu’à ce que l’autre soit confirmée.",
      ],
      action: { label: "Voir mes connexions", href },
      after: ["Si c’était vous, il n’y a rien à faire ici. Sinon, fermez les connexions que vous ne reconnaissez pas\u00a0: la demande s’éteint en 24 heures."],
      why: "Vous recevez ce message parce que cette adresse est celle de votre compte.",
    },
    en: {
      subject: "Another address is asked for your account",
      paragraphs: ["Hello,", "You asked that your Beffroi account use another address. This one stays the right one until the other is confirmed."],
      action: { label: "See my sessions", href },
      after: ["If it was you, there is nothing to do here. If not, close the sessions that you do not recognise: the request ends within 24 hours."],
      why: "You get this message because this address is that of your account.",
    },
    nl: {
      subject: "Er is een ander adres gevraagd voor uw account",
      paragraphs: ["Dag,", "U vroeg om uw account bij Beffroi een ander adres te laten gebruiken. Dit adres blijft gelden tot het andere bevestigd is."],
      action: { label: "Mijn sessies bekijken", href },
      after: ["Was u dat, dan hoeft u hier niets te doen. Zo niet, sluit de onbekende sessies: de vraag vervalt binnen 24 uur."],
      why: "U krijgt dit bericht omdat dit het adres van uw account is.",
    },
  }[locale];
}

/** To the address that the account had: the new one is said in part only, since this mailbox may have changed hands. */
export function changedLetter(locale: Locale, newEmail: string): Letter {
  const shown = newEmail.replace(/^(.).*(@.*)$/u, "$1…$2");
  return {
    fr: {
      subject: "L’adresse de votre compte a changé",
      paragraphs: ["Bonjour,", `Votre compte Beffroi utilise maintenant l’adresse ${shown}. Celle-ci n’y donne plus accès.`],
      after: ["Si ce n’est pas vous, écrivez vite à l’accueil de la métropole\u00a0: quelqu’un d’autre se sert de votre compte."],
      why: "Vous recevez ce message parce que cette adresse était celle de votre compte.",
    },
    en: {
      subject: "The address of your account has changed",
      paragraphs: ["Hello,", `Your Beffroi account now uses the address ${shown}. This one no longer gives access to it.`],
      after: ["If it was not you, write to the metropolis’s front desk at once: somebody else is using your account."],
      why: "You get this message because this address was that of your account.",
    },
    nl: {
      subject: "Het adres van uw account is gewijzigd",
      paragraphs: ["Dag,", `Uw account bij Beffroi gebruikt nu het adres ${shown}. Dit adres geeft er geen toegang meer toe.`],
      after: ["Was u dat niet, schrijf dan snel naar het onthaal van de metropool: iemand anders gebruikt uw account."],
      why: "U krijgt dit bericht omdat dit het adres van uw account was.",
    },
  }[locale];
}

export const profileLetters: readonly LetterExample[] = [
  { name: "people/confirm-address", letter: (locale) => confirmLetter(locale, "https://beffroi.example/adresse/exemple") },
  { name: "people/confirm-address-of-identity", letter: (locale) => confirmLetter(locale, "https://beffroi.example/adresse/exemple", "FranceConnect") },
  { name: "people/address-taken", letter: (locale) => takenLetter(locale, "https://beffroi.example/connexion") },
  { name: "people/address-asked", letter: (locale) => askedLetter(locale, "https://beffroi.example/mon-espace/securite") },
  { name: "people/address-changed", letter: (locale) => changedLetter(locale, "amina.delattre@beffroi.example") },
];
