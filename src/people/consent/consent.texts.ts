import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  inForce: (day: string) => `En vigueur depuis le ${day}`,
  dated: (day: string) => `Texte du ${day}`,
  accept: "Accepter les conditions",
  agree: "J’accepte les conditions d’utilisation",
  accepted: "Vous avez accepté ces conditions",
  acceptedNote: "Cet accord est inscrit dans «\u00a0Mes données\u00a0».",
  notYet: "Vous n’avez pas encore accepté ces conditions",
  notYetNote: "Lisez-les, puis dites si elles vous conviennent. Sinon, vous pouvez effacer votre compte dans «\u00a0Mes données\u00a0».",
  agreeFirst: "Acceptez les conditions pour continuer",
  readTerms: "Lire les conditions d’utilisation",
  cardTitle: "Relire les conditions d’utilisation",
  cardNote: "Votre accord sur le texte en vigueur n’est pas encore inscrit.",
  read: "Lire et répondre",
};

const en: typeof fr = {
  inForce: (day) => `In force since ${day}`,
  dated: (day) => `Text of ${day}`,
  accept: "Accept the terms",
  agree: "I accept the terms of use",
  accepted: "You have accepted these terms",
  acceptedNote: "This agreement is written down in “My data”.",
  notYet: "You have not accepted these terms yet",
  notYetNote: "Read them, then say whether they suit you. If not, you may erase your account in “My data”.",
  agreeFirst: "Accept the terms to go on",
  readTerms: "Read the terms of use",
  cardTitle: "Read the terms of use",
  cardNote: "Your agreement to the text in force is not written down yet.",
  read: "Read and answer",
};

const nl: typeof fr = {
  inForce: (day) => `Van kracht sinds ${day}`,
  dated: (day) => `Tekst van ${day}`,
  accept: "De voorwaarden aanvaarden",
  agree: "Ik aanvaard de gebruiksvoorwaarden",
  accepted: "U hebt deze voorwaarden aanvaard",
  acceptedNote: "Dit akkoord staat in “Mijn gegevens”.",
  notYet: "U hebt deze voorwaarden nog niet aanvaard",
  notYetNote: "Lees ze en zeg of ze u passen. Zo niet, dan kunt u uw account wissen in “Mijn gegevens”.",
  agreeFirst: "Aanvaard de voorwaarden om verder te gaan",
  readTerms: "De gebruiksvoorwaarden lezen",
  cardTitle: "De gebruiksvoorwaarden herlezen",
  cardNote: "Uw akkoord met de geldende tekst is nog niet genoteerd.",
  read: "Lezen en antwoorden",
};

export const consentTexts: Record<Locale, typeof fr> = { fr, en, nl };
