import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  noAddress: "Aucune adresse n’est réglée.",
  noMailServer: "Aucun serveur de courrier n’est réglé.",
  noMailYet: "Un serveur est réglé\u202f; aucun courriel n’est encore parti.",
  mails: (sent: number, refused: number, day: string) => `En sept jours\u00a0: ${sent} partis, ${refused} refusés. Le dernier est parti le ${day}.`,
  keptOn: (day: string) => `La dernière est du ${day}.`,
  neverKept: "Aucune sauvegarde n’a été faite par cette commande.",
  triedOn: (day: string) => `Le dernier essai sans faute est du ${day}.`,
  neverTried: "Aucun essai n’a réussi sur cette machine.",
};

export const serviceTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    noAddress: "No address is set.",
    noMailServer: "No mail server is set.",
    noMailYet: "A server is set; no mail has left yet.",
    mails: (sent, refused, day) => `In seven days: ${sent} left, ${refused} refused. The last one left on ${day}.`,
    keptOn: (day) => `The last one is of ${day}.`,
    neverKept: "No backup was made by this command.",
    triedOn: (day) => `The last trial without a fault is of ${day}.`,
    neverTried: "No trial succeeded on this machine.",
  },
  nl: {
    noAddress: "Er is geen adres ingesteld.",
    noMailServer: "Er is geen mailserver ingesteld.",
    noMailYet: "Er is een server ingesteld; er is nog geen e-mail vertrokken.",
    mails: (sent, refused, day) => `In zeven dagen: ${sent} vertrokken, ${refused} geweigerd. De laatste vertrok op ${day}.`,
    keptOn: (day) => `De laatste is van ${day}.`,
    neverKept: "Met deze opdracht werd geen back-up gemaakt.",
    triedOn: (day) => `De laatste proef zonder fout is van ${day}.`,
    neverTried: "Op deze machine slaagde geen proef.",
  },
};
