import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "demarche",
    term: { fr: "Démarche", en: "Process", nl: "Traject" },
    forms: { fr: ["démarche de participation", "démarche", "démarches"], en: ["process", "processes"], nl: ["traject", "trajecten"] },
    means: {
      fr: "Une question posée au public, avec ses étapes\u00a0: donner son avis, étudier, décider, faire.",
      en: "A question put to the public, with its stages: have a say, study, decide, do.",
      nl: "Een vraag aan het publiek, met haar fasen: zijn mening geven, bestuderen, beslissen, doen.",
    },
  },
  {
    key: "budget-participatif",
    term: { fr: "Budget participatif", en: "Participatory budget", nl: "Burgerbegroting" },
    forms: {
      fr: ["budget participatif", "budgets participatifs"],
      en: ["participatory budget", "participatory budgets"],
      nl: ["burgerbegroting", "burgerbegrotingen", "participatief budget"],
    },
    means: {
      fr: "Une somme d’argent public. Les habitants proposent des projets, puis choisissent ceux qui seront payés avec elle.",
      en: "A sum of public money. Residents propose projects, then choose those that it will pay for.",
      nl: "Een som overheidsgeld. Inwoners stellen projecten voor en kiezen dan welke ermee betaald worden.",
    },
  },
  {
    key: "concertation",
    term: { fr: "Concertation", en: "Consultation", nl: "Inspraak" },
    forms: { fr: ["concertation", "concertations"], en: ["consultation", "consultations"], nl: ["inspraak"] },
    means: {
      fr: "On discute d’un projet avec les habitants avant de le décider. Leurs avis comptent\u00a0; ils ne décident pas seuls.",
      en: "A project is discussed with residents before it is decided. Their opinions count; they do not decide alone.",
      nl: "Over een project wordt met de inwoners gesproken voor er beslist wordt. Hun mening telt; zij beslissen niet alleen.",
    },
  },
];
