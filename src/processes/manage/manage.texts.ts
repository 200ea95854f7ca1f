import type { Locale } from "#platform/i18n/locale.ts";
import type { ProcessState } from "../process.ts";

/** Of the address of each. */
export const manageParts = [
  "manage",
  "editProcess",
  "editEasy",
  "editStages",
  "editCategories",
  "editTeam",
  "editPartners",
  "editDocuments",
  "editMilestones",
  "processDecision",
  "processState",
  "processExport",
] as const;
export type ManagePart = (typeof manageParts)[number];

interface ManageTexts {
  readonly tabs: Readonly<Record<ManagePart, string>>;
  readonly tabsLabel: string;
  readonly seePublic: string;
  readonly done: Readonly<Record<string, string>>;
  readonly changedMeanwhile: string;
  readonly changedMeanwhileSays: string;
  readonly remove: string;
  readonly add: string;
  readonly save: string;
  readonly waits: string;
  readonly nothingWaits: string;
  readonly stages: string;
  readonly stageColumns: Readonly<Record<"stage" | "when" | "phase" | "acts", string>>;
  readonly editThis: string;
  readonly datesOfThis: string;
  readonly lacks: string;
  readonly lackWords: Readonly<Record<"stages" | "introduction" | "communes" | "zones" | "lead", string>>;
  readonly nothingLacks: string;
  readonly warnings: string;
  readonly sequence: Readonly<Record<"beginsBefore" | "endsBefore", (other: string) => string>>;
  readonly stateSays: Readonly<Record<ProcessState, string>>;
  readonly duplicate: string;
  readonly from: (date: string) => string;
  readonly to: (date: string) => string;
  readonly open: string;
}

export const manageTexts: Readonly<Record<Locale, ManageTexts>> = {
  fr: {
    tabs: {
      manage: "Aperçu",
      editProcess: "Textes et territoire",
      editEasy: "En facile",
      editStages: "Étapes",
      editCategories: "Catégories",
      editTeam: "Équipe",
      editPartners: "Partenaires",
      editDocuments: "Documents",
      editMilestones: "Jalons",
      processDecision: "Décision",
      processState: "Publication",
      processExport: "Export",
    },
    tabsLabel: "Parties de la démarche",
    seePublic: "Voir la page publique",
    done: {
      modifie: "C’est enregistré.",
      cree: "Le brouillon est créé.",
      ajoute: "C’est ajouté.",
      retire: "C’est retiré.",
      deplace: "L’ordre est changé.",
      dates: "Les dates sont changées. La raison est publiée, les personnes qui suivent la démarche sont prévenues.",
      etat: "L’état est changé.",
      decision: "La décision est publiée.",
    },
    changedMeanwhile: "Quelqu’un a changé la démarche pendant que vous écriviez",
    changedMeanwhileSays:
      "Rien de ce que vous avez écrit n’est perdu\u00a0: il est encore dans le formulaire. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.",
    remove: "Retirer",
    add: "Ajouter",
    save: "Enregistrer",
    waits: "Ce qui attend",
    nothingWaits: "Rien n’attend dans cette démarche.",
    stages: "Étapes",
    stageColumns: { stage: "Étape", when: "Quand", phase: "Où en est-on", acts: "Agir" },
    editThis: "Modifier",
    datesOfThis: "Prolonger ou fermer",
    lacks: "Avant de publier",
    lackWords: {
      stages: "Composez au moins une étape.",
      introduction: "Écrivez l’introduction\u00a0: pourquoi cette démarche, et ce qu’elle changera.",
      communes: "Choisissez les communes concernées.",
      zones: "Choisissez le quartier concerné.",
      lead: "Nommez au moins un responsable dans l’équipe.",
    },
    nothingLacks: "Tout est prêt.",
    warnings: "À vérifier",
    sequence: {
      beginsBefore: (other) => `Cette étape commence avant «\u00a0${other}\u00a0», dont elle a besoin.`,
      endsBefore: (other) => `Cette étape finit avant «\u00a0${other}\u00a0», dont elle a besoin\u00a0: ce qui en sort ensuite n’y passera pas.`,
    },
    stateSays: {
      draft: "Seule l’équipe la voit. Écrivez, composez les étapes, puis répétez ou publiez.",
      rehearsal:
        "L’équipe essaie le parcours comme le feront les habitants. Personne d’autre ne la trouve. Ce qui est déposé en répétition est effacé à la publication.",
      published: "Tout le monde la voit. Un changement de dates demande une raison, qui est publiée.",
      ended: "Elle est close. Sa page reste lisible.",
      cancelled: "Elle est annulée. Sa page reste lisible, avec la raison.",
    },
    duplicate: "Reprendre cette démarche pour une nouvelle",
    from: (date) => `du ${date}`,
    to: (date) => `au ${date}`,
    open: "sans fin",
  },
  en: {
    tabs: {
      manage: "Overview",
      editProcess: "Texts and territory",
      editEasy: "In easy words",
      editStages: "Stages",
      editCategories: "Categories",
      editTeam: "Team",
      editPartners: "Partners",
      editDocuments: "Documents",
      editMilestones: "Milestones",
      processDecision: "Decision",
      processState: "Publication",
      processExport: "Export",
    },
    tabsLabel: "Parts of the process",
    seePublic: "See the public page",
    done: {
      modifie: "It is saved.",
      cree: "The draft is created.",
      ajoute: "It is added.",
      retire: "It is removed.",
      deplace: "The order is changed.",
      dates: "The dates are changed. The reason is published, those who follow the process are told.",
      etat: "The state is changed.",
      decision: "The decision is published.",
    },
    changedMeanwhile: "Somebody changed the process while you were writing",
    changedMeanwhileSays: "Nothing you wrote is lost: it is still in the form. Compare with what is saved, then save again.",
    remove: "Remove",
    add: "Add",
    save: "Save",
    waits: "What waits",
    nothingWaits: "Nothing waits in this process.",
    stages: "Stages",
    stageColumns: { stage: "Stage", when: "When", phase: "Where it stands", acts: "Act" },
    editThis: "Edit",
    datesOfThis: "Extend or close",
    lacks: "Before publishing",
    lackWords: {
      stages: "Compose at least one stage.",
      introduction: "Write the introduction: why this process, and what it will change.",
      communes: "Choose the communes concerned.",
      zones: "Choose the neighbourhood concerned.",
      lead: "Name at least one lead in the team.",
    },
    nothingLacks: "All is ready.",
    warnings: "To check",
    sequence: {
      beginsBefore: (other) => `This stage begins before “${other}”, which it needs.`,
      endsBefore: (other) => `This stage ends before “${other}”, which it needs: what comes out of it later will not pass here.`,
    },
    stateSays: {
      draft: "Only the team sees it. Write, compose the stages, then rehearse or publish.",
      rehearsal: "The team tries the way as residents will. Nobody else finds it. What is filed in rehearsal is deleted on publication.",
      published: "Everybody sees it. A change of dates asks for a reason, which is published.",
      ended: "It is closed. Its page stays readable.",
      cancelled: "It is cancelled. Its page stays readable, with the reason.",
    },
    duplicate: "Take this process up for a new one",
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
    open: "no end",
  },
  nl: {
    tabs: {
      manage: "Overzicht",
      editProcess: "Teksten en gebied",
      editEasy: "Eenvoudig",
      editStages: "Fasen",
      editCategories: "Categorieën",
      editTeam: "Team",
      editPartners: "Partners",
      editDocuments: "Documenten",
      editMilestones: "Mijlpalen",
      processDecision: "Beslissing",
      processState: "Publicatie",
      processExport: "Export",
    },
    tabsLabel: "Delen van het traject",
    seePublic: "De openbare pagina zien",
    done: {
      modifie: "Het is bewaard.",
      cree: "Het ontwerp is aangemaakt.",
      ajoute: "Het is toegevoegd.",
      retire: "Het is weggehaald.",
      deplace: "De volgorde is gewijzigd.",
      dates: "De data zijn gewijzigd. De reden is gepubliceerd, wie het traject volgt is verwittigd.",
      etat: "De toestand is gewijzigd.",
      decision: "De beslissing is gepubliceerd.",
    },
    changedMeanwhile: "Iemand wijzigde het traject terwijl u schreef",
    changedMeanwhileSays: "Niets van wat u schreef is verloren: het staat nog in het formulier. Vergelijk met wat bewaard is en bewaar opnieuw.",
    remove: "Weghalen",
    add: "Toevoegen",
    save: "Bewaren",
    waits: "Wat wacht",
    nothingWaits: "In dit traject wacht niets.",
    stages: "Fasen",
    stageColumns: { stage: "Fase", when: "Wanneer", phase: "Waar we staan", acts: "Handelen" },
    editThis: "Wijzigen",
    datesOfThis: "Verlengen of sluiten",
    lacks: "Vóór u publiceert",
    lackWords: {
      stages: "Stel minstens één fase samen.",
      introduction: "Schrijf de inleiding: waarom dit traject, en wat het zal veranderen.",
      communes: "Kies de betrokken gemeenten.",
      zones: "Kies de betrokken wijk.",
      lead: "Benoem minstens één verantwoordelijke in het team.",
    },
    nothingLacks: "Alles is klaar.",
    warnings: "Na te kijken",
    sequence: {
      beginsBefore: (other) => `Deze fase begint voor “${other}”, die ze nodig heeft.`,
      endsBefore: (other) => `Deze fase eindigt voor “${other}”, die ze nodig heeft: wat daar later uit komt, komt hier niet meer langs.`,
    },
    stateSays: {
      draft: "Alleen het team ziet het. Schrijf, stel de fasen samen, repeteer of publiceer dan.",
      rehearsal:
        "Het team probeert de weg zoals de inwoners het zullen doen. Niemand anders vindt het. Wat in repetitie wordt ingediend, wordt bij publicatie gewist.",
      published: "Iedereen ziet het. Een wijziging van data vraagt een reden, die gepubliceerd wordt.",
      ended: "Het is afgesloten. De pagina blijft leesbaar.",
      cancelled: "Het is geannuleerd. De pagina blijft leesbaar, met de reden.",
    },
    duplicate: "Dit traject hernemen voor een nieuw",
    from: (date) => `van ${date}`,
    to: (date) => `tot ${date}`,
    open: "zonder einde",
  },
};
