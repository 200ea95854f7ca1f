import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Courrier de démonstration",
  lead: "Aucun serveur de courrier n’est réglé\u00a0: ce que Beffroi écrit reste ici et ne part pas.",
  empty: "Aucun courrier",
  emptyWhy: "Les courriers écrits par Beffroi apparaîtront ici, le plus récent d’abord.",
  subject: "Objet",
  recipient: "Pour",
  written: "Écrit le",
  search: "Chercher",
  noneTo: "Rien n’a été écrit à cette adresse.",
};

const en: typeof fr = {
  title: "Demo mailbox",
  lead: "No mail server is set: what Beffroi writes stays here and is not sent.",
  empty: "No mail",
  emptyWhy: "The mails that Beffroi writes will appear here, the newest first.",
  subject: "Subject",
  recipient: "To",
  written: "Written on",
  search: "Search",
  noneTo: "Nothing was written to this address.",
};

const nl: typeof fr = {
  title: "Demo-postbus",
  lead: "Er is geen mailserver ingesteld: wat Beffroi schrijft blijft hier en wordt niet verstuurd.",
  empty: "Geen post",
  emptyWhy: "De berichten die Beffroi schrijft verschijnen hier, de nieuwste eerst.",
  subject: "Onderwerp",
  recipient: "Aan",
  written: "Geschreven op",
  search: "Zoeken",
  noneTo: "Er is niets naar dit adres geschreven.",
};

export const mailboxTexts: Record<Locale, typeof fr> = { fr, en, nl };
