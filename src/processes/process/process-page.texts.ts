import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { AnnouncedWord } from "../stage-edit/rewording.ts";

interface ProcessPageTexts {
  readonly way: string;
  readonly waySays: string;
  readonly openNow: string;
  readonly underWay: string;
  readonly nothingOpen: string;
  readonly nextStage: (stage: string, date: string) => string;
  readonly until: (date: string) => string;
  readonly noEnd: string;
  readonly from: (date: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly daysLeft: Plurals;
  readonly dayWord: Plurals;
  readonly lastDay: (time: string) => string;
  readonly lasting: string;
  readonly about: string;
  readonly objectives: string;
  readonly ideas: string;
  readonly seeIdeas: string;
  readonly whoDecides: string;
  readonly columns: Readonly<Record<"stage" | "when" | "actors" | "decides", string>>;
  readonly rulesOf: (stage: string) => string;
  readonly criteria: string;
  readonly facts: Readonly<Record<"title" | "owner" | "where" | "envelope" | "contact" | "published" | "partners" | "documents" | "copied" | "data", string>>;
  readonly whole: string;
  readonly calendar: string;
  readonly journal: string;
  readonly changes: Readonly<Record<"added" | "extended" | "closed_early" | "moved", (stage: string, date: string) => string>>;
  /** Extended or moved so far that it ends no more. */
  readonly endless: (stage: string) => string;
  readonly reworded: (stage: string) => string;
  readonly wordedBefore: string;
  readonly worded: Readonly<Record<AnnouncedWord, string>>;
  readonly wasEmpty: string;
  readonly publishedOn: string;
  readonly endedOn: string;
  readonly cancelledOn: string;
  readonly draft: { readonly title: string; readonly says: string };
  readonly rehearsal: { readonly title: string; readonly says: string };
  readonly cancelled: string;
  readonly ended: { readonly title: string; readonly says: string };
  readonly manage: string;
  readonly thread: string;
  readonly threadSays: string;
  readonly seeThread: string;
  readonly figuresOn: (date: string) => string;
  readonly dataLink: string;
  readonly easy: string;
}

export const processPageTexts: Readonly<Record<Locale, ProcessPageTexts>> = {
  fr: {
    way: "Le chemin, étape par étape",
    waySays: "Chaque chiffre mène à la liste de ce qu’il compte, et chaque idée à ses raisons.",
    openNow: "Ouvert maintenant",
    underWay: "En cours",
    nothingOpen: "Aucune étape n’est ouverte aujourd’hui.",
    nextStage: (stage, date) => `Prochaine étape\u00a0: «\u00a0${stage}\u00a0», le ${date}.`,
    until: (date) => `Jusqu’au ${date}`,
    noEnd: "Sans date de fin",
    from: (date) => `À partir du ${date}`,
    fromTo: (from, to) => `${from} – ${to}`,
    daysLeft: { one: "Encore # jour", other: "Encore # jours" },
    dayWord: { one: "jour", other: "jours" },
    lastDay: (time) => `Dernier jour\u00a0: ${time}`,
    lasting: "toujours ouvert",
    about: "De quoi s’agit-il\u00a0?",
    objectives: "Ce que l’on veut obtenir",
    ideas: "Idées",
    seeIdeas: "Voir toutes les idées",
    whoDecides: "Qui décide quoi",
    columns: { stage: "Étape", when: "Quand", actors: "Qui agit", decides: "Qui décide" },
    rulesOf: (stage) => `${stage}\u00a0: ce qui s’y passe, selon quels critères`,
    criteria: "Critères",
    facts: {
      title: "Repères",
      owner: "Conduite par",
      where: "Pour",
      envelope: "Enveloppe",
      contact: "Écrire",
      published: "Publiée le",
      partners: "Partenaires",
      documents: "Documents",
      copied: "D’après",
      data: "Données",
    },
    whole: "Toute la métropole",
    calendar: "Ajouter les dates à mon agenda",
    journal: "Ce qui s’est passé",
    changes: {
      added: (stage, date) => `Étape ajoutée\u00a0: «\u00a0${stage}\u00a0», à partir du ${date}`,
      extended: (stage, date) => `«\u00a0${stage}\u00a0» prolongée, jusqu’au ${date}`,
      closed_early: (stage, date) => `«\u00a0${stage}\u00a0» terminée plus tôt, le ${date}`,
      moved: (stage, date) => `«\u00a0${stage}\u00a0» déplacée, à partir du ${date}`,
    },
    endless: (stage) => `«\u00a0${stage}\u00a0» prolongée, sans date de fin`,
    reworded: (stage) => `«\u00a0${stage}\u00a0» annonce autre chose`,
    wordedBefore: "Ce qui était annoncé avant",
    worded: { title: "Titre", description: "Ce qui s’y passe", actors: "Qui agit", decides: "Qui décide quoi", criteria: "Critères" },
    wasEmpty: "Rien",
    publishedOn: "Démarche publiée",
    endedOn: "Démarche close",
    cancelledOn: "Démarche annulée",
    draft: { title: "Brouillon", says: "Seule l’équipe voit cette page." },
    rehearsal: {
      title: "Répétition",
      says: "Seule l’équipe voit cette page. Essayez chaque étape\u00a0: tout ce que vous y déposez sera effacé à la publication.",
    },
    cancelled: "Cette démarche est annulée",
    ended: { title: "Cette démarche est close", says: "Ses chiffres, ses réponses et ses documents restent lisibles." },
    manage: "Conduire cette démarche",
    thread: "Le fil",
    threadSays: "D’où vient cette démarche, ce qu’elle décide, ce qui en vient.",
    seeThread: "Voir tout le fil",
    figuresOn: (date) => `Chiffres calculés le ${date} sur les contributions déposées ici.`,
    dataLink: "Données ouvertes des démarches",
    easy: "Lire en mots faciles",
  },
  en: {
    way: "The way, stage by stage",
    waySays: "Each figure leads to the list of what it counts, and each idea to its reasons.",
    openNow: "Open now",
    underWay: "Under way",
    nothingOpen: "No stage is open today.",
    nextStage: (stage, date) => `Next stage: “${stage}”, on ${date}.`,
    until: (date) => `Until ${date}`,
    noEnd: "No end date",
    from: (date) => `From ${date}`,
    fromTo: (from, to) => `${from} – ${to}`,
    daysLeft: { one: "# day left", other: "# days left" },
    dayWord: { one: "day", other: "days" },
    lastDay: (time) => `Last day: ${time}`,
    lasting: "always open",
    about: "What is it about?",
    objectives: "What is to be achieved",
    ideas: "Ideas",
    seeIdeas: "See all ideas",
    whoDecides: "Who decides what",
    columns: { stage: "Stage", when: "When", actors: "Who acts", decides: "Who decides" },
    rulesOf: (stage) => `${stage}: what happens, by which criteria`,
    criteria: "Criteria",
    facts: {
      title: "Facts",
      owner: "Run by",
      where: "For",
      envelope: "Envelope",
      contact: "Write to",
      published: "Published on",
      partners: "Partners",
      documents: "Documents",
      copied: "After",
      data: "Data",
    },
    whole: "The whole metropolis",
    calendar: "Add the dates to my calendar",
    journal: "What happened",
    changes: {
      added: (stage, date) => `Stage added: “${stage}”, from ${date}`,
      extended: (stage, date) => `“${stage}” extended, until ${date}`,
      closed_early: (stage, date) => `“${stage}” ended earlier, on ${date}`,
      moved: (stage, date) => `“${stage}” moved, from ${date}`,
    },
    endless: (stage) => `“${stage}” extended, without an end date`,
    reworded: (stage) => `“${stage}” announces something else`,
    wordedBefore: "What was announced before",
    worded: { title: "Title", description: "What happens", actors: "Who acts", decides: "Who decides what", criteria: "Criteria" },
    wasEmpty: "Nothing",
    publishedOn: "Process published",
    endedOn: "Process closed",
    cancelledOn: "Process cancelled",
    draft: { title: "Draft", says: "Only the team sees this page." },
    rehearsal: { title: "Rehearsal", says: "Only the team sees this page. Try every stage: all that you file will be deleted on publication." },
    cancelled: "This process is cancelled",
    ended: { title: "This process is closed", says: "Its figures, answers and documents stay readable." },
    manage: "Run this process",
    thread: "The thread",
    threadSays: "Where this process comes from, what it decides, what comes of it.",
    seeThread: "See the whole thread",
    figuresOn: (date) => `Figures computed on ${date} from the contributions filed here.`,
    dataLink: "Open data of the processes",
    easy: "Read it in easy words",
  },
  nl: {
    way: "De weg, fase per fase",
    waySays: "Elk cijfer leidt naar de lijst van wat het telt, en elk idee naar zijn redenen.",
    openNow: "Nu open",
    underWay: "Bezig",
    nothingOpen: "Vandaag is geen fase open.",
    nextStage: (stage, date) => `Volgende fase: “${stage}”, op ${date}.`,
    until: (date) => `Tot ${date}`,
    noEnd: "Zonder einddatum",
    from: (date) => `Vanaf ${date}`,
    fromTo: (from, to) => `${from} – ${to}`,
    daysLeft: { one: "Nog # dag", other: "Nog # dagen" },
    dayWord: { one: "dag", other: "dagen" },
    lastDay: (time) => `Laatste dag: ${time}`,
    lasting: "altijd open",
    about: "Waarover gaat het?",
    objectives: "Wat we willen bereiken",
    ideas: "Ideeën",
    seeIdeas: "Alle ideeën zien",
    whoDecides: "Wie beslist wat",
    columns: { stage: "Fase", when: "Wanneer", actors: "Wie handelt", decides: "Wie beslist" },
    rulesOf: (stage) => `${stage}: wat er gebeurt, volgens welke criteria`,
    criteria: "Criteria",
    facts: {
      title: "In het kort",
      owner: "Geleid door",
      where: "Voor",
      envelope: "Enveloppe",
      contact: "Schrijven",
      published: "Gepubliceerd op",
      partners: "Partners",
      documents: "Documenten",
      copied: "Naar",
      data: "Data",
    },
    whole: "De hele metropool",
    calendar: "De data aan mijn agenda toevoegen",
    journal: "Wat er gebeurde",
    changes: {
      added: (stage, date) => `Fase toegevoegd: “${stage}”, vanaf ${date}`,
      extended: (stage, date) => `“${stage}” verlengd, tot ${date}`,
      closed_early: (stage, date) => `“${stage}” vroeger beëindigd, op ${date}`,
      moved: (stage, date) => `“${stage}” verplaatst, vanaf ${date}`,
    },
    endless: (stage) => `“${stage}” verlengd, zonder einddatum`,
    reworded: (stage) => `“${stage}” kondigt iets anders aan`,
    wordedBefore: "Wat voordien werd aangekondigd",
    worded: { title: "Titel", description: "Wat er gebeurt", actors: "Wie handelt", decides: "Wie wat beslist", criteria: "Criteria" },
    wasEmpty: "Niets",
    publishedOn: "Traject gepubliceerd",
    endedOn: "Traject afgesloten",
    cancelledOn: "Traject geannuleerd",
    draft: { title: "Ontwerp", says: "Alleen het team ziet deze pagina." },
    rehearsal: { title: "Repetitie", says: "Alleen het team ziet deze pagina. Probeer elke fase: alles wat u indient wordt bij de publicatie gewist." },
    cancelled: "Dit traject is geannuleerd",
    ended: { title: "Dit traject is afgesloten", says: "De cijfers, antwoorden en documenten blijven leesbaar." },
    manage: "Dit traject leiden",
    thread: "De draad",
    threadSays: "Waar dit traject vandaan komt, wat het beslist, wat eruit volgt.",
    seeThread: "De hele draad zien",
    figuresOn: (date) => `Cijfers berekend op ${date} op basis van de hier ingediende bijdragen.`,
    dataLink: "Open data van de trajecten",
    easy: "Lezen in eenvoudige woorden",
  },
};
