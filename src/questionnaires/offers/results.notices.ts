import type { Notice } from "#notifications";

interface Payload {
  readonly title: string;
  readonly href: string;
}

const said = {
  fr: {
    subject: (title: string) => `«\u00a0${title}\u00a0»\u00a0: les résultats sont publiés`,
    text: "Les réponses au questionnaire sont comptées. Les chiffres trop petits sont masqués, pour que l’on ne reconnaisse personne.",
    read: "Voir les résultats",
  },
  en: {
    subject: (title: string) => `“${title}”: the results are published`,
    text: "The answers to the questionnaire have been counted. Figures that are too small are hidden, so that nobody can be recognised.",
    read: "See the results",
  },
  nl: {
    subject: (title: string) => `“${title}”: de resultaten zijn gepubliceerd`,
    text: "De antwoorden op de vragenlijst zijn geteld. Te kleine cijfers zijn verborgen, zodat niemand herkenbaar is.",
    read: "De resultaten bekijken",
  },
};

const published: Notice<Payload> = {
  kind: "participation.results_published",
  label: {
    fr: "Les résultats d’un questionnaire sont publiés",
    en: "The results of a questionnaire are published",
    nl: "De resultaten van een vragenlijst zijn gepubliceerd",
  },
  usual: "daily",
  example: { title: "Vos trajets à vélo", href: "/participer/plan-velo-2027-2031" },
  say({ title, href }, locale) {
    const t = said[locale];
    return { subject: t.subject(title), paragraphs: [t.text], action: { label: t.read, href } };
  },
};

export const questionnaireNotices: readonly Notice[] = [published];
