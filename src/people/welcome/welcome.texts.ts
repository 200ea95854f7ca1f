import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Votre compte est ouvert",
  lead: "Deux réponses, et vous y êtes. Vous pourrez les changer.",
  name: "Votre nom",
  nameHint: "Tel que vous voulez le voir à côté de ce que vous écrivez.",
  nameMissing: "Écrivez votre nom",
  nameLong: "Écrivez un nom de 120 signes au plus",
  nameSigns: "Écrivez un nom sans chevron, sans arobase et sans adresse",
  language: "Langue des messages",
  go: "Continuer",
};

const en: typeof fr = {
  title: "Your account is open",
  lead: "Two answers and you are there. You can change them later.",
  name: "Your name",
  nameHint: "As you want to see it beside what you write.",
  nameMissing: "Write your name",
  nameLong: "Write a name of at most 120 characters",
  nameSigns: "Write a name without brackets, at sign or web address",
  language: "Language of messages",
  go: "Continue",
};

const nl: typeof fr = {
  title: "Uw account is geopend",
  lead: "Twee antwoorden en u bent er. U kunt ze later wijzigen.",
  name: "Uw naam",
  nameHint: "Zoals u hem wilt zien naast wat u schrijft.",
  nameMissing: "Schrijf uw naam",
  nameLong: "Schrijf een naam van hoogstens 120 tekens",
  nameSigns: "Schrijf een naam zonder haken, apenstaartje of webadres",
  language: "Taal van de berichten",
  go: "Verder",
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
