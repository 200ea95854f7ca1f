import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const count = (one: string, other: string): Plurals => ({ one, other });

const fr = {
  title: "Personnes tirées",
  lead: (seated: number, size: number) =>
    `${seated} places sur ${size} sont prises. Qui refuse est remplacé aussitôt par la personne que la réserve désigne\u00a0: personne ne choisit.`,
  empty: "Personne n’est encore tiré",
  emptyNext: "Les personnes tirées viennent ici après le tirage.",
  count: count("# personne tirée", "# personnes tirées"),
  number: "Numéro",
  name: "Nom",
  erased: "(effacé)",
  reach: "Joindre",
  needs: "Besoins",
  care: "Garde d’enfants",
  state: "Réponse",
  acts: "Noter",
  replaces: (number: string) => `remplace le ${number}`,
  jury: "Jury du budget participatif",
  juryLead: "Les membres qui siègent peuvent juger dans la démarche",
  named: count("# membre est juré", "# membres sont jurés"),
  withoutAccount: count(
    "# membre n’a pas de compte\u00a0: il en ouvre un avec l’adresse électronique de son inscription, puis vous le nommez.",
    "# membres n’ont pas de compte\u00a0: ils en ouvrent un avec l’adresse électronique de leur inscription, puis vous les nommez.",
  ),
  nameJurors: count("Nommer # juré", "Nommer # jurés"),
  accept: "Accepte",
  refuse: "Refuse",
  leave: "Quitte",
  lapse: "Sans réponse",
  done: {
    jures: "Les membres sont nommés jurés et avertis.",
    note: "C’est noté.",
    rendue: "La place est rendue, et la personne avertie. La réserve a désigné la suivante, si elle le peut.",
  },
};
type PanelTexts = typeof fr;

const en: PanelTexts = {
  title: "People drawn",
  lead: (seated, size) => `${seated} places of ${size} are taken. Whoever refuses is replaced at once by the person whom the reserve names: nobody chooses.`,
  empty: "Nobody is drawn yet",
  emptyNext: "People who are drawn come here after the draw.",
  count: count("# person drawn", "# people drawn"),
  number: "Number",
  name: "Name",
  erased: "(erased)",
  reach: "Reach",
  needs: "Needs",
  care: "Child care",
  state: "Answer",
  acts: "Note",
  replaces: (number) => `replaces ${number}`,
  jury: "Jury of the participatory budget",
  juryLead: "Members who sit may judge in the process",
  named: count("# member is a juror", "# members are jurors"),
  withoutAccount: count(
    "# member has no account: they open one with the address of mail of their registration, then you name them.",
    "# members have no account: they open one with the address of mail of their registration, then you name them.",
  ),
  nameJurors: count("Name # juror", "Name # jurors"),
  accept: "Accepts",
  refuse: "Refuses",
  leave: "Leaves",
  lapse: "No answer",
  done: {
    jures: "The members are named jurors, and told.",
    note: "Noted.",
    rendue: "The place is given back, and the person told. The reserve named the next one, if it can.",
  },
};

const nl: PanelTexts = {
  title: "Gelote mensen",
  lead: (seated, size) =>
    `${seated} plaatsen van ${size} zijn ingenomen. Wie weigert, wordt meteen vervangen door de persoon die de reserve aanwijst: niemand kiest.`,
  empty: "Nog niemand geloot",
  emptyNext: "Gelote mensen komen hier na de loting.",
  count: count("# persoon geloot", "# mensen geloot"),
  number: "Nummer",
  name: "Naam",
  erased: "(gewist)",
  reach: "Bereiken",
  needs: "Noden",
  care: "Kinderopvang",
  state: "Antwoord",
  acts: "Noteren",
  replaces: (number) => `vervangt ${number}`,
  jury: "Jury van het burgerbudget",
  juryLead: "Leden die zetelen kunnen oordelen in het traject",
  named: count("# lid is jurylid", "# leden zijn jurylid"),
  withoutAccount: count(
    "# lid heeft geen account: dat opent het met het e-mailadres van de inschrijving, daarna benoemt u het.",
    "# leden hebben geen account: die openen ze met het e-mailadres van hun inschrijving, daarna benoemt u hen.",
  ),
  nameJurors: count("# jurylid benoemen", "# juryleden benoemen"),
  accept: "Aanvaardt",
  refuse: "Weigert",
  leave: "Vertrekt",
  lapse: "Geen antwoord",
  done: {
    jures: "De leden zijn als jurylid benoemd en ingelicht.",
    note: "Genoteerd.",
    rendue: "De plaats is teruggegeven en de persoon verwittigd. De reserve heeft de volgende aangewezen, als ze kan.",
  },
};

export const panelTexts: Readonly<Record<Locale, PanelTexts>> = { fr, en, nl };
