import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  events: {
    password: { subject: "Votre mot de passe a changé", text: "Le mot de passe de votre compte vient d’être changé. Vos autres appareils sont déconnectés." },
    application: {
      subject: "Le second facteur est en place",
      text: "Une application vient d’être ajoutée à votre compte\u00a0: son code sera demandé à chaque connexion.",
    },
    application_removed: { subject: "Le second facteur est retiré", text: "L’application qui protégeait votre compte vient d’être retirée." },
    passkey: { subject: "Une clé d’accès est ajoutée", text: "Une clé d’accès vient d’être ajoutée à votre compte\u00a0: elle suffit pour se connecter." },
    passkey_removed: { subject: "Une clé d’accès est retirée", text: "Une clé d’accès vient d’être retirée de votre compte." },
    attempts: {
      subject: "Des mots de passe faux ont été essayés sur votre compte",
      text: "Quelqu’un a essayé trop de mots de passe. La connexion par mot de passe attend un quart d’heure. Le lien par message vous connecte toujours.",
    },
    identity_removed: {
      subject: "Un service d’identité n’est plus relié à votre compte",
      text: "Ce service n’ouvre plus votre compte. Le lien par message vous connecte toujours.",
    },
    identity: { subject: "Un service d’identité est relié à votre compte", text: "Vous pouvez désormais vous connecter par ce service." },
  },
  notYou: "Ce n’est pas vous\u202f? Ouvrez «\u00a0Sécurité\u00a0», déconnectez les autres appareils et changez de mot de passe.",
  action: "Voir la sécurité de mon compte",
  why: "Vous recevez ce message parce qu’il touche à la sécurité de votre compte. Il ne se désactive pas.",
};

const en: typeof fr = {
  events: {
    password: { subject: "Your password has changed", text: "The password of your account was just changed. Your other devices are signed out." },
    application: { subject: "The second factor is in place", text: "An application was just added to your account: its code will be asked at each sign-in." },
    application_removed: { subject: "The second factor is removed", text: "The application that protected your account was just removed." },
    passkey: { subject: "A passkey was added", text: "A passkey was just added to your account: it is enough to sign in." },
    passkey_removed: { subject: "A passkey was removed", text: "A passkey was just removed from your account." },
    attempts: {
      subject: "Wrong passwords were tried on your account",
      text: "Somebody tried too many passwords. Signing in with a password waits for a quarter of an hour. The link by mail still signs you in.",
    },
    identity_removed: {
      subject: "An identity service is no longer linked to your account",
      text: "This service no longer opens your account. The link by mail still signs you in.",
    },
    identity: { subject: "An identity service is linked to your account", text: "From now on you can sign in with this service." },
  },
  notYou: "This was not you? Open “Security”, sign the other devices out and change your password.",
  action: "See the security of my account",
  why: "You receive this message because it concerns the security of your account. It cannot be turned off.",
};

const nl: typeof fr = {
  events: {
    password: { subject: "Uw wachtwoord is gewijzigd", text: "Het wachtwoord van uw account is zonet gewijzigd. Uw andere toestellen zijn afgemeld." },
    application: {
      subject: "De tweede factor is ingesteld",
      text: "Er is zonet een toepassing aan uw account toegevoegd: bij elke aanmelding wordt haar code gevraagd.",
    },
    application_removed: { subject: "De tweede factor is verwijderd", text: "De toepassing die uw account beschermde is zonet verwijderd." },
    passkey: {
      subject: "Er is een toegangssleutel toegevoegd",
      text: "Er is zonet een toegangssleutel aan uw account toegevoegd: hij volstaat om u aan te melden.",
    },
    passkey_removed: { subject: "Er is een toegangssleutel verwijderd", text: "Er is zonet een toegangssleutel uit uw account verwijderd." },
    attempts: {
      subject: "Er zijn foute wachtwoorden geprobeerd op uw account",
      text: "Iemand probeerde te veel wachtwoorden. Aanmelden met een wachtwoord wacht een kwartier. Met de link per e-mail kunt u zich nog steeds aanmelden.",
    },
    identity_removed: {
      subject: "Een identiteitsdienst is niet meer aan uw account gekoppeld",
      text: "Deze dienst opent uw account niet meer. Met de link per e-mail kunt u zich nog steeds aanmelden.",
    },
    identity: { subject: "Een identiteitsdienst is aan uw account gekoppeld", text: "U kunt zich voortaan via deze dienst aanmelden." },
  },
  notYou: "Was u dit niet? Open “Beveiliging”, meld de andere toestellen af en wijzig uw wachtwoord.",
  action: "De beveiliging van mijn account bekijken",
  why: "U ontvangt dit bericht omdat het de beveiliging van uw account betreft. Het kan niet worden uitgezet.",
};

export type SecurityEvent = keyof typeof fr.events;

export const letterTexts: Record<Locale, typeof fr> = { fr, en, nl };
