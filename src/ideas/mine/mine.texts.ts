import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface MineTexts {
  readonly title: string;
  readonly lead: string;
  readonly drafts: string;
  readonly draftsNote: string;
  readonly noTitle: string;
  readonly ideas: string;
  readonly none: string;
  readonly noneNote: string;
  readonly seeProcesses: string;
  readonly idea: string;
  readonly state: string;
  readonly since: string;
  readonly supports: string;
  readonly comments: string;
  readonly process: string;
  readonly saved: string;
  readonly until: string;
  readonly closed: string;
  readonly always: string;
  readonly cosigned: string;
  readonly held: string;
  readonly card: string;
  readonly draftCount: Plurals;
  readonly ideaCount: Plurals;
  readonly all: string;
}

export const mineTexts: Readonly<Record<Locale, MineTexts>> = {
  fr: {
    title: "Mes participations",
    lead: "Vos brouillons, vos idées et celles que vous signez, avec où elles en sont.",
    drafts: "Brouillons",
    draftsNote: "Un brouillon est gardé un an après sa dernière modification.",
    noTitle: "Sans titre",
    ideas: "Idées",
    none: "Vous n’avez pas encore déposé d’idée",
    noneNote: "Voyez les démarches ouvertes\u00a0: une idée s’écrit sans compte, et se dépose une fois connecté.",
    seeProcesses: "Voir les démarches ouvertes",
    idea: "Idée",
    state: "Où elle en est",
    since: "Depuis le",
    supports: "Soutiens",
    comments: "Commentaires",
    process: "Démarche",
    saved: "Enregistré le",
    until: "À déposer avant le",
    closed: "Dépôt fermé",
    always: "Quand vous voulez",
    cosigned: "signée avec son auteur",
    held: "attend une relecture",
    card: "Mes idées",
    draftCount: { one: "# brouillon à terminer", other: "# brouillons à terminer" },
    ideaCount: { one: "# idée déposée", other: "# idées déposées" },
    all: "Voir mes participations",
  },
  en: {
    title: "My participation",
    lead: "Your drafts, your ideas and those that you sign, with where they stand.",
    drafts: "Drafts",
    draftsNote: "A draft is kept for a year after its last change.",
    noTitle: "Without a title",
    ideas: "Ideas",
    none: "You have not filed an idea yet",
    noneNote: "See the open processes: an idea is written without an account, and filed once signed in.",
    seeProcesses: "See the open processes",
    idea: "Idea",
    state: "Where it stands",
    since: "Since",
    supports: "Supporters",
    comments: "Comments",
    process: "Process",
    saved: "Saved on",
    until: "To be filed before",
    closed: "Filing is closed",
    always: "Whenever you want",
    cosigned: "signed with its author",
    held: "waits for a review",
    card: "My ideas",
    draftCount: { one: "# draft to finish", other: "# drafts to finish" },
    ideaCount: { one: "# idea filed", other: "# ideas filed" },
    all: "See my participation",
  },
  nl: {
    title: "Mijn deelname",
    lead: "Uw klad, uw ideeën en die welke u ondertekent, met hoever ze staan.",
    drafts: "Klad",
    draftsNote: "Een klad wordt een jaar na de laatste wijziging bewaard.",
    noTitle: "Zonder titel",
    ideas: "Ideeën",
    none: "U diende nog geen idee in",
    noneNote: "Bekijk de open trajecten: een idee schrijft u zonder account, en dient u in eenmaal aangemeld.",
    seeProcesses: "De open trajecten zien",
    idea: "Idee",
    state: "Hoever het staat",
    since: "Sinds",
    supports: "Steun",
    comments: "Reacties",
    process: "Traject",
    saved: "Bewaard op",
    until: "In te dienen voor",
    closed: "Indienen is afgesloten",
    always: "Wanneer u wilt",
    cosigned: "ondertekend met de indiener",
    held: "wacht op een nalezing",
    card: "Mijn ideeën",
    draftCount: { one: "# klad af te werken", other: "# keer klad af te werken" },
    ideaCount: { one: "# idee ingediend", other: "# ideeën ingediend" },
    all: "Mijn deelname zien",
  },
};
