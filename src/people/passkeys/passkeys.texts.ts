import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  signIn: "Avec une clé d’accès",
  failed: "La clé d’accès n’a pas répondu. Réessayez, ou prenez une autre manière.",
  name: "Nom de la clé",
  unnamed: "Clé sans nom",
  add: "Ajouter une clé d’accès",
  addFailed: "La clé n’est pas ajoutée. Si vous êtes connecté depuis plus d’un quart d’heure, reconnectez-vous d’abord.",
  since: (day: string) => `Ajoutée le ${day}`,
  change: (name: string) => `Modifier «\u00a0${name}\u00a0»`,
  rename: "Renommer",
  remove: "Retirer cette clé",
};

const en: typeof fr = {
  signIn: "With a passkey",
  failed: "The passkey did not answer. Try again, or take another way.",
  name: "Name of the passkey",
  unnamed: "Passkey without a name",
  add: "Add a passkey",
  addFailed: "The passkey is not added. If you signed in more than a quarter of an hour ago, sign in again first.",
  since: (day) => `Added on ${day}`,
  change: (name) => `Change “${name}”`,
  rename: "Rename",
  remove: "Remove this passkey",
};

const nl: typeof fr = {
  signIn: "Met een toegangssleutel",
  failed: "De toegangssleutel antwoordde niet. Probeer opnieuw of kies een andere manier.",
  name: "Naam van de sleutel",
  unnamed: "Sleutel zonder naam",
  add: "Een toegangssleutel toevoegen",
  addFailed: "De sleutel is niet toegevoegd. Hebt u zich meer dan een kwartier geleden aangemeld, meld u dan eerst opnieuw aan.",
  since: (day) => `Toegevoegd op ${day}`,
  change: (name) => `“${name}” wijzigen`,
  rename: "Hernoemen",
  remove: "Deze sleutel verwijderen",
};

export const texts: Record<Locale, typeof fr> = { fr, en, nl };
