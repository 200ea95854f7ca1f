import type { Locale } from "#platform/i18n/locale.ts";
import type { TemplateName } from "./templates.ts";

interface CreateTexts {
  readonly title: string;
  readonly lead: string;
  readonly origin: string;
  readonly templatesLabel: string;
  readonly templates: Readonly<Record<TemplateName, { readonly name: string; readonly says: string }>>;
  readonly past: string;
  readonly pastHint: string;
  readonly noPast: string;
  readonly name: string;
  readonly nameHint: string;
  readonly summary: string;
  readonly summaryHint: string;
  readonly scale: string;
  readonly owner: string;
  readonly ownerHint: string;
  readonly ownerMetropolis: string;
  readonly service: string;
  readonly serviceHint: string;
  readonly begins: string;
  readonly beginsHint: string;
  readonly keep: string;
  readonly keeps: Readonly<Record<"team" | "partners", string>>;
  readonly create: string;
  readonly problems: {
    readonly origin: string;
    readonly title: string;
    readonly summary: string;
    readonly scale: string;
    readonly scaleOfCommune: string;
    readonly owner: string;
    readonly service: string;
    readonly begins: string;
    readonly past: string;
  };
}

export const createTexts: Readonly<Record<Locale, CreateTexts>> = {
  fr: {
    title: "Préparer une démarche",
    lead: "Elle naît en brouillon\u00a0: seule votre équipe la voit. Tout se change ensuite.",
    origin: "De quoi partir\u00a0?",
    templatesLabel: "Partir d’un modèle",
    templates: {
      participatory_budget: {
        name: "Budget participatif, avec vote",
        says: "Idées, recevabilité, avis des communes, étude, vote, projets retenus, réalisation, évaluation.",
      },
      jury_budget: { name: "Budget participatif, avec jury", says: "Le même chemin\u00a0; un jury note selon des critères publiés, au lieu du vote." },
      consultation: { name: "Consultation", says: "Un questionnaire et un débat ouverts ensemble, une réunion, puis la réponse." },
      idea_box: { name: "Boîte à idées", says: "Ouverte toute l’année. Chaque idée reçoit une réponse." },
      charter: { name: "Texte écrit ensemble", says: "Un questionnaire, un texte en débat paragraphe par paragraphe, une lecture publique, l’adoption." },
      public_meeting: { name: "Réunion publique", says: "Une ou plusieurs réunions, un débat en ligne ensuite, puis la réponse." },
      blank: { name: "Page blanche", says: "Aucune étape\u00a0: vous composez." },
    },
    past: "Ou reprendre une démarche passée",
    pastHint: "Ses textes, ses étapes et ses catégories sont copiés, avec des dates décalées. Les idées, les avis et les documents ne le sont pas.",
    noPast: "Ne rien reprendre",
    name: "Titre",
    nameHint: "Comme on la cherchera\u00a0: «\u00a0Budget participatif 2027\u00a0».",
    summary: "En une phrase",
    summaryHint: "Ce que l’on demande aux gens, et ce que cela changera. 400 signes au plus.",
    scale: "Qui est concerné\u00a0?",
    owner: "Qui la conduit\u00a0?",
    ownerHint: "Ses agents pourront la modifier.",
    ownerMetropolis: "La métropole",
    service: "Service responsable",
    serviceHint: "Comme le public le lira\u00a0: «\u00a0Direction des mobilités\u00a0».",
    begins: "Premier jour",
    beginsHint: "Les étapes sont datées à partir de ce jour.",
    keep: "Reprendre aussi",
    keeps: { team: "L’équipe", partners: "Les partenaires" },
    create: "Créer le brouillon",
    problems: {
      origin: "Choisissez un modèle ou une démarche passée.",
      title: "Écrivez un titre de 3 à 160 signes.",
      summary: "Écrivez une phrase de 3 à 400 signes.",
      scale: "Dites qui est concerné.",
      scaleOfCommune: "Une commune conduit une démarche pour des communes ou pour un quartier. Choisissez l’un des deux.",
      owner: "Choisissez qui la conduit, parmi ce que vos droits permettent.",
      service: "Écrivez le nom du service, de 2 à 160 signes.",
      begins: "Choisissez un jour, par exemple 2027-01-04.",
      past: "Cette démarche n’existe plus ou n’est pas à votre portée. Choisissez-en une autre.",
    },
  },
  en: {
    title: "Prepare a process",
    lead: "It is born as a draft: only your team sees it. Everything can be changed later.",
    origin: "What to start from?",
    templatesLabel: "Start from a template",
    templates: {
      participatory_budget: {
        name: "Participatory budget, with a vote",
        says: "Ideas, admissibility, opinion of the communes, study, vote, chosen projects, delivery, evaluation.",
      },
      jury_budget: { name: "Participatory budget, with a jury", says: "The same way; a jury scores against published criteria instead of a vote." },
      consultation: { name: "Consultation", says: "A questionnaire and a debate open together, a meeting, then the answer." },
      idea_box: { name: "Idea box", says: "Open all year. Every idea gets an answer." },
      charter: { name: "Text written together", says: "A questionnaire, a text debated paragraph by paragraph, a public reading, its adoption." },
      public_meeting: { name: "Public meeting", says: "One or more meetings, a debate online afterwards, then the answer." },
      blank: { name: "Blank page", says: "No stage: you compose." },
    },
    past: "Or take up a past process",
    pastHint: "Its texts, stages and categories are copied, with shifted dates. Ideas, opinions and documents are not.",
    noPast: "Take up none",
    name: "Title",
    nameHint: "As people will look for it: “Participatory budget 2027”.",
    summary: "In one sentence",
    summaryHint: "What people are asked, and what it will change. 400 characters at most.",
    scale: "Whom does it concern?",
    owner: "Who runs it?",
    ownerHint: "Its agents will be able to change it.",
    ownerMetropolis: "The metropolis",
    service: "Service in charge",
    serviceHint: "As the public will read it: “Mobility department”.",
    begins: "First day",
    beginsHint: "Stages are dated from this day.",
    keep: "Take up as well",
    keeps: { team: "The team", partners: "The partners" },
    create: "Create the draft",
    problems: {
      origin: "Choose a template or a past process.",
      title: "Write a title of 3 to 160 characters.",
      summary: "Write a sentence of 3 to 400 characters.",
      scale: "Say whom it concerns.",
      scaleOfCommune: "A commune runs a process for communes or for a neighbourhood. Choose one of the two.",
      owner: "Choose who runs it, among what your rights allow.",
      service: "Write the name of the service, 2 to 160 characters.",
      begins: "Choose a day, for example 2027-01-04.",
      past: "That process is gone or out of your reach. Choose another.",
    },
  },
  nl: {
    title: "Een traject voorbereiden",
    lead: "Het begint als ontwerp: alleen uw team ziet het. Alles kan later nog veranderen.",
    origin: "Waarvan vertrekt u?",
    templatesLabel: "Vertrekken van een model",
    templates: {
      participatory_budget: {
        name: "Burgerbegroting, met stemming",
        says: "Ideeën, ontvankelijkheid, advies van de gemeenten, studie, stemming, gekozen projecten, uitvoering, evaluatie.",
      },
      jury_budget: {
        name: "Burgerbegroting, met jury",
        says: "Dezelfde weg; een jury geeft punten volgens gepubliceerde criteria, in plaats van de stemming.",
      },
      consultation: { name: "Raadpleging", says: "Een vragenlijst en een debat die samen opengaan, een bijeenkomst, dan het antwoord." },
      idea_box: { name: "Ideeënbus", says: "Het hele jaar open. Elk idee krijgt een antwoord." },
      charter: { name: "Samen geschreven tekst", says: "Een vragenlijst, een tekst die per alinea wordt besproken, een openbare lezing, de aanneming." },
      public_meeting: { name: "Openbare bijeenkomst", says: "Een of meer bijeenkomsten, daarna een debat online, dan het antwoord." },
      blank: { name: "Leeg blad", says: "Geen fase: u stelt zelf samen." },
    },
    past: "Of een vorig traject hernemen",
    pastHint: "De teksten, fasen en categorieën worden gekopieerd, met verschoven data. Ideeën, adviezen en documenten niet.",
    noPast: "Niets hernemen",
    name: "Titel",
    nameHint: "Zoals men het zal zoeken: “Burgerbegroting 2027”.",
    summary: "In één zin",
    summaryHint: "Wat u aan de mensen vraagt, en wat het zal veranderen. Hoogstens 400 tekens.",
    scale: "Wie gaat het aan?",
    owner: "Wie leidt het?",
    ownerHint: "Haar medewerkers kunnen het wijzigen.",
    ownerMetropolis: "De metropool",
    service: "Verantwoordelijke dienst",
    serviceHint: "Zoals het publiek het zal lezen: “Directie mobiliteit”.",
    begins: "Eerste dag",
    beginsHint: "De fasen worden vanaf die dag gedateerd.",
    keep: "Ook hernemen",
    keeps: { team: "Het team", partners: "De partners" },
    create: "Het ontwerp aanmaken",
    problems: {
      origin: "Kies een model of een vorig traject.",
      title: "Schrijf een titel van 3 tot 160 tekens.",
      summary: "Schrijf een zin van 3 tot 400 tekens.",
      scale: "Zeg wie het aangaat.",
      scaleOfCommune: "Een gemeente leidt een traject voor gemeenten of voor een wijk. Kies een van beide.",
      owner: "Kies wie het leidt, binnen wat uw rechten toelaten.",
      service: "Schrijf de naam van de dienst, 2 tot 160 tekens.",
      begins: "Kies een dag, bijvoorbeeld 2027-01-04.",
      past: "Dat traject bestaat niet meer of is niet voor u. Kies een ander.",
    },
  },
};
