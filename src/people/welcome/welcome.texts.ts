import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Votre compte est ouvert",
  lead: "Deux réponses, et vous y êtes. Vous pourrez les changer.",
  name: "Votre nom",
  nameHint: "Tel que vous voulez le voir à côté de ce que vous écrivez.",
  nameProblems: {
    missing: "Écrivez votre nom",
    long: "Écrivez un nom de 120 signes au plus",
    signs: "Écrivez un nom sans chevron, sans arobase et sans adresse",
  },
  language: "Langue des messages",
  go: "Continuer",
  keepsLead: "Avant d’envoyer ce que vous venez d’écrire, deux réponses. Votre texte est gardé jusque-là.",
  kept: "Il reste à envoyer ce que vous aviez écrit",
  keptLead: "Votre texte est gardé tel quel. Un fichier que vous aviez joint est à choisir de nouveau.",
  send: "Envoyer ce que j’ai écrit",
  readAgain: "Revenir à la page sans l’envoyer",
};

const en: typeof fr = {
  title: "Your account is open",
  lead: "Two answers and you are there. You can change them later.",
  name: "Your name",
  nameHint: "As you want to see it beside what you write.",
  nameProblems: {
    missing: "Write your name",
    long: "Write a name of at most 120 characters",
    signs: "Write a name without brackets, at sign or web address",
  },
  language: "Language of messages",
  go: "Continue",
  keepsLead: "Before what you have just written is sent, two answers. Your text is kept until then.",
  kept: "What you had written is still to be sent",
  keptLead: "Your text is kept as it is. A file that you had attached must be chosen again.",
  send: "Send what I wrote",
  readAgain: "Go back to the page without sending it",
};

const nl: typeof fr = {
  title: "Uw account is geopend",
  lead: "Twee antwoorden en u bent er. U kunt ze later wijzigen.",
  name: "Uw naam",
  nameHint: "Zoals u hem wilt zien naast wat u schrijft.",
  nameProblems: {
    missing: "Schrijf uw naam",
    long: "Schrijf een naam van hoogstens 120 tekens",
    signs: "Schrijf een naam zonder haken, apenstaartje of webadres",
  },
  language: "Taal van de berichten",
  go: "Verder",
  keepsLead: "Voor wat u net schreef verzonden wordt: twee antwoorden. Uw tekst blijft tot dan bewaard.",
  kept: "Wat u had geschreven moet nog verzonden worden",
  keptLead: "Uw tekst is onveranderd bewaard. Een bestand dat u had bijgevoegd, kiest u opnieuw.",
  send: "Verzenden wat ik schreef",
  readAgain: "Terug naar de pagina zonder te verzenden",
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
