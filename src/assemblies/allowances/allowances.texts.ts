import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const count = (one: string, other: string): Plurals => ({ one, other });

const fr = {
  title: "Indemnités",
  lead: (sum: string) => `${sum} par séance où la personne était présente. Ce qui est versé est noté ici\u00a0; le versement se fait par vos services.`,
  noneLead: "Cette assemblée ne verse pas d’indemnité.",
  noneNext: "L’indemnité se règle dans la présentation de l’assemblée.",
  empty: "Rien à verser",
  emptyNext: "Notez les présences d’une séance\u00a0: les indemnités en suivent.",
  count: count("# personne présente au moins une fois", "# personnes présentes au moins une fois"),
  erased: "(effacé)",
  acts: "Noter",
  pay: "Versée",
  undo: "Annuler",
  payAll: (sum: string) => `Noter ${sum} comme versés`,
  csv: "Télécharger pour le service payeur",
  columns: { number: "Numéro", name: "Nom", reach: "Joindre", sessions: "Séances", due: "À verser", paid: "Versé", paidOn: "Dernier versement" },
  done: { versees: "Le versement est noté.", annulees: "Le dernier versement noté est annulé." },
};
type AllowancesTexts = typeof fr;

const en: AllowancesTexts = {
  title: "Allowances",
  lead: (sum) => `${sum} for each session at which the person was present. What is paid is noted here; your own department pays it.`,
  noneLead: "This assembly pays no allowance.",
  noneNext: "The allowance is set in the presentation of the assembly.",
  empty: "Nothing to pay",
  emptyNext: "Note who was at a session: allowances follow from it.",
  count: count("# person present at least once", "# people present at least once"),
  erased: "(erased)",
  acts: "Note",
  pay: "Paid",
  undo: "Undo",
  payAll: (sum) => `Note ${sum} as paid`,
  csv: "Download for the department that pays",
  columns: { number: "Number", name: "Name", reach: "Reach", sessions: "Sessions", due: "To be paid", paid: "Paid", paidOn: "Last payment" },
  done: { versees: "The payment is noted.", annulees: "The last payment noted is undone." },
};

const nl: AllowancesTexts = {
  title: "Vergoedingen",
  lead: (sum) => `${sum} per zitting waar de persoon aanwezig was. Wat betaald is, wordt hier genoteerd; uw eigen dienst betaalt.`,
  noneLead: "Deze burgerraad betaalt geen vergoeding.",
  noneNext: "De vergoeding stelt u in bij de voorstelling van de burgerraad.",
  empty: "Niets te betalen",
  emptyNext: "Noteer wie op een zitting was: de vergoedingen volgen daaruit.",
  count: count("# persoon minstens één keer aanwezig", "# mensen minstens één keer aanwezig"),
  erased: "(gewist)",
  acts: "Noteren",
  pay: "Betaald",
  undo: "Ongedaan maken",
  payAll: (sum) => `${sum} als betaald noteren`,
  csv: "Downloaden voor de dienst die betaalt",
  columns: { number: "Nummer", name: "Naam", reach: "Bereiken", sessions: "Zittingen", due: "Te betalen", paid: "Betaald", paidOn: "Laatste betaling" },
  done: { versees: "De betaling is genoteerd.", annulees: "De laatst genoteerde betaling is ongedaan gemaakt." },
};

export const allowancesTexts: Readonly<Record<Locale, AllowancesTexts>> = { fr, en, nl };
