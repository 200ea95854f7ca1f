import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface ListsTexts {
  readonly acts: string;
  readonly rename: string;
  readonly up: string;
  readonly down: string;
  readonly gone: string;
  readonly categories: {
    lead: string;
    empty: string;
    name: string;
    nameHint: string;
    ideas: string;
    add: string;
    problem: string;
    taken: string;
    used: string;
    order: string;
  };
  readonly team: {
    lead: string;
    empty: string;
    person: string;
    email: string;
    emailHint: string;
    part: string;
    partSays: Readonly<Record<"lead" | "officer" | "assessor" | "juror", string>>;
    service: string;
    serviceHint: string;
    add: string;
    onlyLeads: string;
    withoutAccount: string;
    inviteByMail: string;
    waiting: Plurals;
    problems: Readonly<Record<"email" | "unknown" | "part" | "service" | "already" | "last", string>>;
  };
  readonly partners: {
    lead: string;
    empty: string;
    name: string;
    part: string;
    partHint: string;
    website: string;
    add: string;
    problems: Readonly<Record<"name" | "part" | "website", string>>;
  };
  readonly documents: {
    lead: string;
    empty: string;
    title: string;
    titleHint: string;
    file: string;
    fileHint: (megabytes: string) => string;
    kind: string;
    added: string;
    add: string;
    problems: Readonly<Record<"title" | "file" | "type" | "large" | "many", string>>;
  };
  readonly milestones: {
    lead: string;
    empty: string;
    day: string;
    title: string;
    titleHint: string;
    link: string;
    linkHint: string;
    add: string;
    problems: Readonly<Record<"day" | "title" | "link", string>>;
  };
}

export const listsTexts: Readonly<Record<Locale, ListsTexts>> = {
  fr: {
    acts: "Agir",
    rename: "Enregistrer les noms",
    up: "Monter",
    down: "Descendre",
    gone: "Cette ligne n’est plus là\u00a0: rien n’est fait.",
    categories: {
      lead: "Celui qui dépose une idée en choisit une. Les listes se trient par catégorie.",
      empty: "Aucune catégorie\u00a0: les idées n’en demanderont pas.",
      name: "Nom de la catégorie",
      nameHint: "Deux ou trois mots\u00a0: «\u00a0Nature et fraîcheur\u00a0».",
      ideas: "Idées",
      add: "Ajouter la catégorie",
      problem: "Écrivez un nom de 2 à 80 signes.",
      taken: "Cette catégorie existe déjà.",
      used: "Des idées sont dans cette catégorie\u00a0: elle n’est pas retirée. Renommez-la, ou changez d’abord ces idées.",
      order: "Ordre",
    },
    team: {
      lead: "Le public ne lit que le nom du service. Les personnes ne sont vues que d’ici.",
      empty: "Personne dans l’équipe.",
      person: "Personne",
      email: "Adresse de son compte",
      emailHint: "La personne doit avoir un compte sur ce site.",
      part: "Rôle",
      partSays: {
        lead: "Change tout, l’équipe et la publication comprises.",
        officer: "Change les textes et les étapes, traite les idées.",
        assessor: "Donne l’avis de son service sur les idées.",
        juror: "Note les idées au jury.",
      },
      service: "Service ou qualité",
      serviceHint: "«\u00a0Direction de l’espace public\u00a0», «\u00a0habitante tirée au sort\u00a0».",
      add: "Ajouter à l’équipe",
      withoutAccount: "Des personnes n’ont pas encore de compte\u202f?",
      inviteByMail: "Les inviter par message, une à une ou par un fichier",
      waiting: { one: "# personne est invitée et n’a pas encore répondu.", other: "# personnes sont invitées et n’ont pas encore répondu." },
      onlyLeads: "Seuls les responsables de la démarche changent son équipe.",
      problems: {
        email: "Écrivez une adresse complète, par exemple camille@exemple.fr",
        unknown: "Aucun compte n’a cette adresse. Invitez la personne par message, plus bas.",
        part: "Choisissez un rôle.",
        service: "Raccourcissez à 160 signes.",
        already: "Cette personne a déjà ce rôle.",
        last: "C’est le seul responsable\u00a0: il n’est pas retiré. Nommez-en d’abord un autre.",
      },
    },
    partners: {
      lead: "Qui aide, et à quoi. C’est publié.",
      empty: "Aucun partenaire.",
      name: "Nom",
      part: "Ce qu’il fait",
      partHint: "«\u00a0Accueille les ateliers et le dépôt sur papier\u00a0».",
      website: "Site",
      add: "Ajouter le partenaire",
      problems: {
        name: "Écrivez un nom de 2 à 160 signes.",
        part: "Raccourcissez à 300 signes.",
        website: "Écrivez l’adresse entière, par exemple https://exemple.fr",
      },
    },
    documents: {
      lead: "Règlement, délibération, plans. Tout le monde peut les télécharger.",
      empty: "Aucun document.",
      title: "Titre",
      titleHint: "Ce que c’est, pour qui ne l’a pas ouvert\u00a0: «\u00a0Règlement 2027\u00a0».",
      file: "Fichier",
      fileHint: (megabytes) =>
        `PDF, texte, tableur ou image, ${megabytes}\u00a0Mo au plus. La première image devient celle de la démarche\u00a0: dites dans son titre ce qu’elle montre.`,
      kind: "Fichier",
      added: "Ajouté le",
      add: "Ajouter le document",
      problems: {
        title: "Écrivez un titre de 3 à 160 signes.",
        file: "Choisissez un fichier.",
        type: "Ce fichier n’est ni un PDF, ni un texte, ni un tableur, ni une image. Choisissez-en un autre.",
        large: "Ce fichier est trop lourd. Choisissez-en un plus léger.",
        many: "Une démarche a trente documents au plus. Retirez-en un.",
      },
    },
    milestones: {
      lead: "Ce que le calendrier dit de plus que les étapes\u00a0: un vote du conseil, une inauguration.",
      empty: "Aucun jalon.",
      day: "Jour",
      title: "Ce qui se passe",
      titleHint: "«\u00a0Le conseil vote l’enveloppe\u00a0».",
      link: "Lien",
      linkHint: "Vers ce qui le prouve\u00a0: une délibération, un compte rendu.",
      add: "Ajouter le jalon",
      problems: {
        day: "Choisissez un jour, par exemple 2027-01-04.",
        title: "Écrivez de 3 à 200 signes.",
        link: "Écrivez l’adresse entière, par exemple https://exemple.fr, ou un chemin de ce site qui commence par /",
      },
    },
  },
  en: {
    acts: "Act",
    rename: "Save the names",
    up: "Move up",
    down: "Move down",
    gone: "That line is gone: nothing is done.",
    categories: {
      lead: "Whoever files an idea chooses one. Lists are sorted by category.",
      empty: "No category: ideas will not be asked for one.",
      name: "Name of the category",
      nameHint: "Two or three words: “Nature and coolness”.",
      ideas: "Ideas",
      add: "Add the category",
      problem: "Write a name of 2 to 80 characters.",
      taken: "This category exists already.",
      used: "Ideas are in this category: it is not removed. Rename it, or change those ideas first.",
      order: "Order",
    },
    team: {
      lead: "The public reads only the name of the service. People are seen from here alone.",
      empty: "Nobody on the team.",
      person: "Person",
      email: "Address of their account",
      emailHint: "The person must have an account on this site.",
      part: "Part",
      partSays: {
        lead: "Changes everything, the team and publication included.",
        officer: "Changes texts and stages, handles ideas.",
        assessor: "Gives the opinion of their service on ideas.",
        juror: "Scores ideas on the jury.",
      },
      service: "Service or quality",
      serviceHint: "“Public space department”, “resident drawn by lot”.",
      add: "Add to the team",
      withoutAccount: "Some people have no account yet?",
      inviteByMail: "Invite them by mail, one by one or with a file",
      waiting: { one: "# person is invited and has not answered yet.", other: "# people are invited and have not answered yet." },
      onlyLeads: "Only the leads of the process change its team.",
      problems: {
        email: "Write a whole address, for example camille@example.org",
        unknown: "No account has this address. Invite the person by mail, below.",
        part: "Choose a part.",
        service: "Shorten to 160 characters.",
        already: "This person already has this part.",
        last: "This is the only lead: not removed. Name another one first.",
      },
    },
    partners: {
      lead: "Who helps, and with what. It is published.",
      empty: "No partner.",
      name: "Name",
      part: "What they do",
      partHint: "“Hosts workshops and filing on paper”.",
      website: "Website",
      add: "Add the partner",
      problems: {
        name: "Write a name of 2 to 160 characters.",
        part: "Shorten to 300 characters.",
        website: "Write the whole address, for example https://example.org",
      },
    },
    documents: {
      lead: "Rules, decisions, plans. Everybody can download them.",
      empty: "No document.",
      title: "Title",
      titleHint: "What it is, for whoever has not opened it: “Rules 2027”.",
      file: "File",
      fileHint: (megabytes) =>
        `PDF, text, spreadsheet or picture, ${megabytes}\u00a0MB at most. The first picture becomes that of the process: say in its title what it shows.`,
      kind: "File",
      added: "Added on",
      add: "Add the document",
      problems: {
        title: "Write a title of 3 to 160 characters.",
        file: "Choose a file.",
        type: "This file is neither a PDF, a text, a spreadsheet nor a picture. Choose another.",
        large: "This file is too heavy. Choose a lighter one.",
        many: "A process has thirty documents at most. Remove one.",
      },
    },
    milestones: {
      lead: "What the calendar says besides the stages: a vote of the council, an opening.",
      empty: "No milestone.",
      day: "Day",
      title: "What happens",
      titleHint: "“The council votes the envelope”.",
      link: "Link",
      linkHint: "To what proves it: a decision, minutes.",
      add: "Add the milestone",
      problems: {
        day: "Choose a day, for example 2027-01-04.",
        title: "Write 3 to 200 characters.",
        link: "Write the whole address, for example https://example.org, or a path of this site that begins with /",
      },
    },
  },
  nl: {
    acts: "Handelen",
    rename: "De namen bewaren",
    up: "Omhoog",
    down: "Omlaag",
    gone: "Die regel is er niet meer: er is niets gedaan.",
    categories: {
      lead: "Wie een idee indient kiest er een. Lijsten worden per categorie gesorteerd.",
      empty: "Geen categorie: er wordt bij ideeën geen gevraagd.",
      name: "Naam van de categorie",
      nameHint: "Twee of drie woorden: “Natuur en koelte”.",
      ideas: "Ideeën",
      add: "De categorie toevoegen",
      problem: "Schrijf een naam van 2 tot 80 tekens.",
      taken: "Die categorie bestaat al.",
      used: "Er staan ideeën in deze categorie: ze is niet weggehaald. Hernoem ze, of wijzig eerst die ideeën.",
      order: "Volgorde",
    },
    team: {
      lead: "Het publiek leest alleen de naam van de dienst. Personen ziet men alleen hier.",
      empty: "Niemand in het team.",
      person: "Persoon",
      email: "Adres van de account",
      emailHint: "De persoon moet een account op deze site hebben.",
      part: "Rol",
      partSays: {
        lead: "Wijzigt alles, ook het team en de publicatie.",
        officer: "Wijzigt teksten en fasen, behandelt ideeën.",
        assessor: "Geeft het advies van de dienst over ideeën.",
        juror: "Geeft in de jury punten aan ideeën.",
      },
      service: "Dienst of hoedanigheid",
      serviceHint: "“Directie openbare ruimte”, “gelote inwoner”.",
      add: "Aan het team toevoegen",
      withoutAccount: "Heeft iemand nog geen account?",
      inviteByMail: "Per bericht uitnodigen, één voor één of met een bestand",
      waiting: { one: "# persoon is uitgenodigd en heeft nog niet geantwoord.", other: "# personen zijn uitgenodigd en hebben nog niet geantwoord." },
      onlyLeads: "Alleen de verantwoordelijken van het traject wijzigen het team.",
      problems: {
        email: "Schrijf een volledig adres, bijvoorbeeld camille@voorbeeld.be",
        unknown: "Geen account heeft dit adres. Nodig de persoon hieronder per bericht uit.",
        part: "Kies een rol.",
        service: "Kort in tot 160 tekens.",
        already: "Deze persoon heeft deze rol al.",
        last: "Dit is de enige verantwoordelijke: niet weggehaald. Benoem eerst een andere.",
      },
    },
    partners: {
      lead: "Wie helpt, en waarbij. Het wordt gepubliceerd.",
      empty: "Geen partner.",
      name: "Naam",
      part: "Wat die doet",
      partHint: "“Ontvangt de ateliers en indieningen op papier”.",
      website: "Website",
      add: "De partner toevoegen",
      problems: {
        name: "Schrijf een naam van 2 tot 160 tekens.",
        part: "Kort in tot 300 tekens.",
        website: "Schrijf het hele adres, bijvoorbeeld https://voorbeeld.be",
      },
    },
    documents: {
      lead: "Reglement, besluiten, plannen. Iedereen kan ze downloaden.",
      empty: "Geen document.",
      title: "Titel",
      titleHint: "Wat het is, voor wie het niet opende: “Reglement 2027”.",
      file: "Bestand",
      fileHint: (megabytes) =>
        `Pdf, tekst, rekenblad of afbeelding, hoogstens ${megabytes}\u00a0MB. De eerste afbeelding wordt die van het traject: zeg in de titel wat ze toont.`,
      kind: "Bestand",
      added: "Toegevoegd op",
      add: "Het document toevoegen",
      problems: {
        title: "Schrijf een titel van 3 tot 160 tekens.",
        file: "Kies een bestand.",
        type: "Dit bestand is geen pdf, tekst, rekenblad of afbeelding. Kies een ander.",
        large: "Dit bestand is te zwaar. Kies een lichter.",
        many: "Een traject heeft hoogstens dertig documenten. Haal er een weg.",
      },
    },
    milestones: {
      lead: "Wat de kalender naast de fasen zegt: een stemming van de raad, een inhuldiging.",
      empty: "Geen mijlpaal.",
      day: "Dag",
      title: "Wat er gebeurt",
      titleHint: "“De raad stemt over de enveloppe”.",
      link: "Link",
      linkHint: "Naar wat het bewijst: een besluit, een verslag.",
      add: "De mijlpaal toevoegen",
      problems: {
        day: "Kies een dag, bijvoorbeeld 2027-01-04.",
        title: "Schrijf 3 tot 200 tekens.",
        link: "Schrijf het hele adres, bijvoorbeeld https://voorbeeld.be, of een pad van deze site dat met / begint",
      },
    },
  },
};
