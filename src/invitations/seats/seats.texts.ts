import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (seats: string) => `Inviter par message\u00a0: ${seats}`,
  lead: "Des personnes qui n’ont pas encore de compte reçoivent un lien. Elles entrent quand elles acceptent, avec un compte à l’adresse invitée.",
  send: "Inviter une personne",
  sendLead: (days: string) =>
    `Elle reçoit un lien qui vaut ${days}, lit ce qu’on lui propose, et accepte avec un compte à cette adresse\u00a0: elle peut l’ouvrir en chemin.`,
  byFile: "Inviter par un fichier",
  part: "À quel titre",
  partMissing: "Choisissez à quel titre",
  noteLong: "Écrivez-la en 160 caractères au plus",
  gone: "Ce pour quoi ce fichier invitait n’existe plus.",
  fileLead: "Un tableau, une ligne par personne. Un essai d’abord\u00a0: il dit ligne par ligne qui serait invité, et n’écrit à personne.",
};

const en: typeof fr = {
  title: (seats) => `Invite by mail: ${seats}`,
  lead: "People who have no account yet get a link. They join when they accept, with an account at the address that was invited.",
  send: "Invite a person",
  sendLead: (days) => `They get a link that holds for ${days}, read what is offered, and accept with an account at that address: they can open it on the way.`,
  byFile: "Invite with a file",
  part: "As what",
  partMissing: "Choose as what",
  noteLong: "Write it in 160 characters at most",
  gone: "What this file invited to is gone.",
  fileLead: "A table, one line per person. A trial first: it says line by line who would be invited, and writes to nobody.",
};

const nl: typeof fr = {
  title: (seats) => `Uitnodigen per bericht: ${seats}`,
  lead: "Wie nog geen account heeft, krijgt een link. Men treedt toe door te aanvaarden, met een account op het uitgenodigde adres.",
  send: "Een persoon uitnodigen",
  sendLead: (days) =>
    `De persoon krijgt een link die ${days} geldt, leest wat wordt voorgesteld en aanvaardt met een account op dat adres: dat kan onderweg worden geopend.`,
  byFile: "Uitnodigen met een bestand",
  part: "Als wat",
  partMissing: "Kies als wat",
  noteLong: "Schrijf het in hoogstens 160 tekens",
  gone: "Waarvoor dit bestand uitnodigde, bestaat niet meer.",
  fileLead: "Een tabel, één regel per persoon. Eerst een proef: die zegt regel per regel wie uitgenodigd zou worden, en schrijft niemand.",
};

export const seatsTexts: Record<Locale, typeof fr> = { fr, en, nl };
