import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { PairState } from "./duplicate.ts";

interface MergeTexts {
  readonly number: (number: number) => string;
  readonly queue: {
    readonly title: string;
    readonly lead: string;
    readonly lists: string;
    readonly open: string;
    readonly decided: string;
    readonly emptyOpen: string;
    readonly emptyOpenNote: string;
    readonly emptyDecided: string;
    readonly emptyDecidedNote: string;
    readonly ended: Plurals;
    readonly into: (gone: string, kept: string) => string;
    readonly see: string;
    readonly alike: string;
    readonly alikeNote: string;
    readonly choose: string;
  };
  readonly ask: {
    readonly title: string;
    readonly lead: string;
    readonly kept: string;
    readonly keptHint: string;
    readonly gone: string;
    readonly goneHint: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly days: string;
    readonly daysHint: string;
    readonly send: string;
    readonly done: string;
  };
  readonly states: Readonly<Record<PairState, string>>;
  readonly pair: {
    readonly title: string;
    readonly kept: string;
    readonly gone: string;
    readonly asked: (day: string) => string;
    readonly until: (instant: string) => string;
    readonly reason: string;
    readonly ended: (day: string) => string;
    readonly endReason: string;
    readonly answers: string;
    readonly author: string;
    readonly answer: string;
    readonly words: string;
    readonly when: string;
    readonly agrees: string;
    readonly agreed: (count: string, of: string) => string;
    readonly refuses: string;
    readonly silent: string;
    readonly waiting: string;
    readonly nobody: string;
    readonly supports: Plurals;
    readonly comments: Plurals;
    readonly read: string;
  };
  readonly acts: {
    readonly several: string;
    readonly sharedReason: string;
    readonly merge: string;
    readonly mergeLead: string;
    readonly mergeAct: string;
    readonly notYet: (instant: string) => string;
    readonly apart: string;
    readonly apartLead: string;
    readonly apartAct: string;
    readonly drop: string;
    readonly dropLead: string;
    readonly dropAct: string;
    readonly again: string;
    readonly againLead: string;
    readonly againAct: string;
    readonly undo: string;
    readonly undoLead: string;
    readonly undoAct: string;
    readonly done: Readonly<Record<"reunies" | "distinctes" | "abandonne" | "defaite", string>>;
  };
  readonly own: {
    readonly title: string;
    readonly hidden: string;
    readonly lead: string;
    readonly question: string;
    readonly yes: string;
    readonly yesNote: string;
    readonly no: string;
    readonly noNote: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly send: string;
    readonly yours: string;
    readonly given: (agrees: boolean) => string;
    readonly givenNote: string;
    readonly ended: Readonly<Record<PairState, string>>;
    readonly late: string;
  };
  readonly merged: {
    readonly title: Plurals;
    readonly lead: string;
    readonly by: (signature: string, day: string) => string;
    readonly silent: Plurals;
    readonly text: string;
    readonly undo: string;
  };
  readonly problems: {
    readonly unknown: string;
    readonly elsewhere: string;
    readonly same: string;
    readonly known: string;
    readonly state: string;
    readonly reason: string;
    readonly days: string;
    readonly choose: string;
    readonly words: string;
    readonly ended: string;
    readonly refused: string;
    readonly waiting: string;
    readonly moved: string;
    readonly late: string;
    readonly undone_already: string;
    readonly kept_is_merged: string;
  };
}

const fr: MergeTexts = {
  number: (number) => `Idée n°\u00a0${number}`,
  queue: {
    title: "Idées en double",
    lead: "Vous proposez, les auteurs répondent, puis les idées sont réunies. Rien n’est perdu, et tout peut être défait.",
    lists: "Paires",
    open: "En cours",
    decided: "Décidées",
    emptyOpen: "Aucune réunion proposée",
    emptyOpenNote: "Deux idées disent la même chose\u00a0? Proposez à leurs auteurs de les réunir.",
    emptyDecided: "Rien n’a encore été décidé",
    emptyDecidedNote: "Les idées réunies, refusées ou reconnues distinctes paraîtront ici.",
    ended: { one: "# question est close.", other: "# questions sont closes." },
    into: (gone, kept) => `${gone} dans ${kept}`,
    see: "Ouvrir",
    alike: "Ces idées se ressemblent",
    alikeNote: "D’après leurs titres. Lisez-les avant de proposer quoi que ce soit.",
    choose: "Proposer",
  },
  ask: {
    title: "Proposer de réunir deux idées",
    lead: "Les auteurs des deux idées reçoivent un message avec vos raisons, et répondent.",
    kept: "Idée gardée",
    keptHint: "Son numéro. Elle garde son adresse, son texte et ses auteurs.",
    gone: "Idée réunie à la première",
    goneHint: "Son numéro. Son adresse mènera à l’idée gardée, son texte restera lisible.",
    reason: "Pourquoi",
    reasonHint: "Les auteurs lisent ces mots. De 10 à 2\u00a0000 signes.",
    days: "Délai pour répondre",
    daysHint: "En jours, de 3 à 60. Sans réponse, vous décidez, et la page dit que l’auteur n’a pas répondu.",
    send: "Demander aux auteurs",
    done: "La question est posée aux auteurs",
  },
  states: { asked: "Auteurs interrogés", merged: "Réunies", refused: "Refusée par un auteur", not_duplicates: "Deux idées distinctes", dropped: "Abandonnée" },
  pair: {
    title: "Deux idées, ou une seule\u00a0?",
    kept: "Idée gardée",
    gone: "Idée réunie",
    asked: (day) => `Proposé le ${day}`,
    until: (instant) => `Réponses jusqu’au ${instant}`,
    reason: "Raison donnée aux auteurs",
    ended: (day) => `Décidé le ${day}`,
    endReason: "Raison de la décision",
    answers: "Ce que disent les auteurs",
    author: "Auteur de",
    answer: "Réponse",
    words: "Ses mots",
    when: "Le",
    agrees: "D’accord",
    agreed: (count, of) => `D’accord\u00a0: ${count} / ${of}`,
    refuses: "Pas d’accord",
    silent: "Pas de réponse avant la date limite",
    waiting: "Pas encore de réponse",
    nobody: "Aucun auteur ne peut être interrogé\u00a0: ces idées sont venues sans compte ni adresse.",
    supports: { one: "# soutien", other: "# soutiens" },
    comments: { one: "# commentaire", other: "# commentaires" },
    read: "Lire l’idée",
  },
  acts: {
    several: "Clore plusieurs questions",
    sharedReason: "Raison, la même pour toutes",
    merge: "Réunir les deux idées",
    mergeLead:
      "Chaque personne qui soutient l’une ou l’autre compte une fois. Les commentaires se lisent ensemble. L’adresse de l’idée réunie mène à l’idée gardée. Tout peut être défait.",
    mergeAct: "Réunir",
    notYet: (instant) => `Tous les auteurs n’ont pas répondu. Vous pourrez réunir les idées dès qu’ils l’auront fait, ou après le ${instant}.`,
    apart: "Ce sont deux idées distinctes",
    apartLead: "La paire ne sera plus proposée.",
    apartAct: "Laisser deux idées",
    drop: "Abandonner la proposition",
    dropLead: "Les auteurs n’ont plus à répondre. La paire pourra être proposée de nouveau.",
    dropAct: "Abandonner",
    again: "Revenir sur cette décision",
    againLead: "La paire pourra être proposée de nouveau.",
    againAct: "Revenir sur la décision",
    undo: "Défaire la réunion",
    undoLead: "Chaque idée retrouve ses soutiens, ses commentaires, ses abonnés et son adresse. Ce qui a été donné depuis à l’idée gardée lui reste.",
    undoAct: "Défaire la réunion",
    done: {
      reunies: "Les deux idées sont réunies",
      distinctes: "Les deux idées restent distinctes",
      abandonne: "La paire peut être proposée de nouveau",
      defaite: "La réunion est défaite",
    },
  },
  own: {
    title: "Réunir ces deux idées\u00a0?",
    hidden: "La modération a retiré cette idée, ou l’examine\u00a0: elle n’est pas montrée.",
    lead: "L’équipe pense qu’elles disent la même chose. Une des deux est la vôtre\u00a0: dites ce que vous en pensez.",
    question: "Votre réponse",
    yes: "D’accord",
    yesNote: "Les deux idées n’en feront qu’une, les soutiens s’ajoutent.",
    no: "Pas d’accord",
    noNote: "Les idées restent deux.",
    words: "Pourquoi",
    wordsHint: "L’équipe lit ces mots. 2\u00a0000 signes au plus.",
    send: "Répondre",
    yours: "Votre idée",
    given: (agrees) => (agrees ? "Vous êtes d’accord" : "Vous n’êtes pas d’accord"),
    givenNote: "Votre réponse est gardée. Vous pouvez la changer jusqu’à la date limite, tant que rien n’est décidé.",
    ended: {
      asked: "",
      merged: "Les deux idées sont réunies.",
      refused: "Un auteur a refusé\u00a0: les idées restent deux.",
      not_duplicates: "Les idées sont reconnues distinctes.",
      dropped: "L’équipe a abandonné cette proposition.",
    },
    late: "La date limite est passée\u00a0: l’équipe décide.",
  },
  merged: {
    title: { one: "Réunit une autre idée", other: "Réunit # autres idées" },
    lead: "Leurs soutiens et leurs commentaires sont comptés ici, chaque personne une fois.",
    by: (signature, day) => `${signature}, réunie le ${day}`,
    silent: { one: "Un auteur n’a pas répondu avant la date limite.", other: "# auteurs n’ont pas répondu avant la date limite." },
    text: "Lire son texte",
    undo: "Voir ou défaire la réunion",
  },
  problems: {
    unknown: "Aucune idée de cette démarche ne porte ce numéro",
    elsewhere: "Cette adresse n’est pas celle d’une idée de cette démarche",
    same: "Choisissez deux idées différentes",
    known: "Ces deux idées ont déjà été proposées, réunies, refusées ou reconnues distinctes. Cherchez la paire dans la liste",
    state: "Une de ces idées est décidée, retirée ou déjà réunie",
    reason: "Écrivez pourquoi, en 10 à 2\u00a0000 signes",
    days: "Écrivez un nombre de jours, de 3 à 60",
    choose: "Dites si vous êtes d’accord",
    words: "2\u00a0000 signes au plus",
    ended: "Une décision vient d’être prise\u00a0: la page la montre",
    refused: "Un auteur a refusé\u00a0: les idées restent deux",
    waiting: "Tous les auteurs n’ont pas répondu, et la date limite n’est pas passée",
    moved: "Une des idées vient de changer d’état\u00a0: elles ne peuvent plus être réunies",
    late: "La date limite est passée. Votre réponse n’a pas été gardée\u00a0: écrivez à l’équipe de la démarche",
    undone_already: "La réunion est déjà défaite",
    kept_is_merged: "L’idée gardée a été réunie à son tour. Défaites d’abord cette réunion-là",
  },
};

const en: MergeTexts = {
  number: (number) => `Idea no. ${number}`,
  queue: {
    title: "Duplicate ideas",
    lead: "You propose, the authors answer, then the ideas are merged. Nothing is lost, and all of it can be undone.",
    lists: "Pairs",
    open: "Under way",
    decided: "Decided",
    emptyOpen: "No merge proposed",
    emptyOpenNote: "Two ideas say the same thing? Propose to their authors to merge them.",
    emptyDecided: "Nothing decided yet",
    emptyDecidedNote: "Ideas that are merged, refused or found to be two will appear here.",
    ended: { one: "# question is closed.", other: "# questions are closed." },
    into: (gone, kept) => `${gone} into ${kept}`,
    see: "Open",
    alike: "These ideas look alike",
    alikeNote: "By their titles. Read them before you propose anything.",
    choose: "Propose",
  },
  ask: {
    title: "Propose to merge two ideas",
    lead: "The authors of both ideas get a message with your reasons, and answer.",
    kept: "Idea that is kept",
    keptHint: "Its number. It keeps its address, its text and its authors.",
    gone: "Idea merged into it",
    goneHint: "Its number. Its address will lead to the kept idea, its text can still be read.",
    reason: "Why",
    reasonHint: "The authors read these words. 10 to 2,000 characters.",
    days: "Time to answer",
    daysHint: "In days, 3 to 60. Without an answer you decide, and the page says that the author did not answer.",
    send: "Ask the authors",
    done: "The authors have been asked",
  },
  states: { asked: "Authors asked", merged: "Merged", refused: "Refused by an author", not_duplicates: "Two different ideas", dropped: "Given up" },
  pair: {
    title: "Two ideas, or one?",
    kept: "Idea that is kept",
    gone: "Idea that is merged",
    asked: (day) => `Proposed on ${day}`,
    until: (instant) => `Answers until ${instant}`,
    reason: "Reason given to the authors",
    ended: (day) => `Decided on ${day}`,
    endReason: "Reason of the decision",
    answers: "What the authors say",
    author: "Author of",
    answer: "Answer",
    words: "Their words",
    when: "On",
    agrees: "Agrees",
    agreed: (count, of) => `Agree: ${count} / ${of}`,
    refuses: "Disagrees",
    silent: "No answer by the deadline",
    waiting: "No answer yet",
    nobody: "No author can be asked: these ideas came without an account or an address.",
    supports: { one: "# support", other: "# supports" },
    comments: { one: "# comment", other: "# comments" },
    read: "Read the idea",
  },
  acts: {
    several: "Close several questions",
    sharedReason: "Reason, the same for all",
    merge: "Merge the two ideas",
    mergeLead:
      "Whoever supports one or the other counts once. Comments are read together. The address of the merged idea leads to the kept one. All of it can be undone.",
    mergeAct: "Merge",
    notYet: (instant) => `Not all authors have answered. You can merge the ideas once they have, or after ${instant}.`,
    apart: "They are two different ideas",
    apartLead: "The pair will not be proposed again.",
    apartAct: "Leave two ideas",
    drop: "Give the proposal up",
    dropLead: "The authors need not answer any more. The pair may be proposed again.",
    dropAct: "Give up",
    again: "Come back on this decision",
    againLead: "The pair may be proposed again.",
    againAct: "Come back on the decision",
    undo: "Undo the merge",
    undoLead: "Each idea has its supports, comments, followers and address back. What was given to the kept idea since stays with it.",
    undoAct: "Undo the merge",
    done: {
      reunies: "The two ideas are merged",
      distinctes: "The two ideas stay apart",
      abandonne: "The pair may be proposed again",
      defaite: "The merge is undone",
    },
  },
  own: {
    title: "Merge these two ideas?",
    hidden: "Moderators took this idea away, or are looking at it: it is not shown.",
    lead: "The team thinks that they say the same thing. One of them is yours: say what you think.",
    question: "Your answer",
    yes: "I agree",
    yesNote: "The two ideas become one, supports are added.",
    no: "I disagree",
    noNote: "The ideas stay two.",
    words: "Why",
    wordsHint: "The team reads these words. 2,000 characters at most.",
    send: "Answer",
    yours: "Your idea",
    given: (agrees) => (agrees ? "You agree" : "You disagree"),
    givenNote: "Your answer is kept. You can change it until the deadline, as long as nothing is decided.",
    ended: {
      asked: "",
      merged: "The two ideas are merged.",
      refused: "An author refused: the ideas stay two.",
      not_duplicates: "The ideas were found to be different.",
      dropped: "The team gave this proposal up.",
    },
    late: "The deadline is past: the team decides.",
  },
  merged: {
    title: { one: "Takes in another idea", other: "Takes in # other ideas" },
    lead: "Their supports and comments are counted here, each person once.",
    by: (signature, day) => `${signature}, merged on ${day}`,
    silent: { one: "One author did not answer by the deadline.", other: "# authors did not answer by the deadline." },
    text: "Read its text",
    undo: "See or undo the merge",
  },
  problems: {
    unknown: "No idea of this process has that number",
    elsewhere: "This address is not that of an idea of this process",
    same: "Choose two different ideas",
    known: "These two ideas were already proposed, merged, refused or found to be different. Look for the pair in the list",
    state: "One of these ideas is decided, withdrawn or merged already",
    reason: "Write why, in 10 to 2,000 characters",
    days: "Write a number of days, 3 to 60",
    choose: "Say whether you agree",
    words: "2,000 characters at most",
    ended: "A decision was just taken: the page shows it",
    refused: "An author refused: the ideas stay two",
    waiting: "Not all authors have answered, and the deadline is not past",
    moved: "One of the ideas has just changed its state: they can no longer be merged",
    late: "The deadline is past. Your answer was not kept: write to the team of the process",
    undone_already: "The merge is undone already",
    kept_is_merged: "The kept idea was merged in its turn. Undo that merge first",
  },
};

const nl: MergeTexts = {
  number: (number) => `Idee nr. ${number}`,
  queue: {
    title: "Dubbele ideeën",
    lead: "U stelt voor, de auteurs antwoorden, dan worden de ideeën samengevoegd. Niets gaat verloren en alles kan ongedaan worden gemaakt.",
    lists: "Paren",
    open: "Lopend",
    decided: "Beslist",
    emptyOpen: "Geen samenvoeging voorgesteld",
    emptyOpenNote: "Zeggen twee ideeën hetzelfde? Stel hun auteurs voor ze samen te voegen.",
    emptyDecided: "Nog niets beslist",
    emptyDecidedNote: "Samengevoegde, geweigerde of verschillend bevonden ideeën verschijnen hier.",
    ended: { one: "# vraag is gesloten.", other: "# vragen zijn gesloten." },
    into: (gone, kept) => `${gone} bij ${kept}`,
    see: "Openen",
    alike: "Deze ideeën lijken op elkaar",
    alikeNote: "Volgens hun titels. Lees ze voor u iets voorstelt.",
    choose: "Voorstellen",
  },
  ask: {
    title: "Voorstellen twee ideeën samen te voegen",
    lead: "De auteurs van beide ideeën krijgen een bericht met uw redenen, en antwoorden.",
    kept: "Idee dat blijft",
    keptHint: "Het nummer. Het houdt zijn adres, zijn tekst en zijn auteurs.",
    gone: "Idee dat erbij komt",
    goneHint: "Het nummer. Het adres leidt naar het bewaarde idee, de tekst blijft leesbaar.",
    reason: "Waarom",
    reasonHint: "De auteurs lezen deze woorden. 10 tot 2 000 tekens.",
    days: "Tijd om te antwoorden",
    daysHint: "In dagen, 3 tot 60. Zonder antwoord beslist u, en de pagina zegt dat de auteur niet antwoordde.",
    send: "De auteurs vragen",
    done: "De vraag is aan de auteurs gesteld",
  },
  states: {
    asked: "Auteurs gevraagd",
    merged: "Samengevoegd",
    refused: "Door een auteur geweigerd",
    not_duplicates: "Twee verschillende ideeën",
    dropped: "Opgegeven",
  },
  pair: {
    title: "Twee ideeën, of één?",
    kept: "Idee dat blijft",
    gone: "Idee dat erbij komt",
    asked: (day) => `Voorgesteld op ${day}`,
    until: (instant) => `Antwoorden tot ${instant}`,
    reason: "Reden voor de auteurs",
    ended: (day) => `Beslist op ${day}`,
    endReason: "Reden van de beslissing",
    answers: "Wat de auteurs zeggen",
    author: "Auteur van",
    answer: "Antwoord",
    words: "In eigen woorden",
    when: "Op",
    agrees: "Akkoord",
    agreed: (count, of) => `Akkoord: ${count} / ${of}`,
    refuses: "Niet akkoord",
    silent: "Geen antwoord vóór de uiterste datum",
    waiting: "Nog geen antwoord",
    nobody: "Geen auteur kan gevraagd worden: deze ideeën kwamen zonder account of adres.",
    supports: { one: "# steunbetuiging", other: "# steunbetuigingen" },
    comments: { one: "# reactie", other: "# reacties" },
    read: "Het idee lezen",
  },
  acts: {
    several: "Meerdere vragen sluiten",
    sharedReason: "Reden, dezelfde voor alle",
    merge: "De twee ideeën samenvoegen",
    mergeLead:
      "Wie het ene of het andere steunt telt één keer. De reacties staan bij elkaar. Het adres van het toegevoegde idee leidt naar het bewaarde. Alles kan ongedaan worden gemaakt.",
    mergeAct: "Samenvoegen",
    notYet: (instant) => `Niet alle auteurs hebben geantwoord. U kunt de ideeën samenvoegen zodra zij dat deden, of na ${instant}.`,
    apart: "Het zijn twee verschillende ideeën",
    apartLead: "Het paar wordt niet meer voorgesteld.",
    apartAct: "Twee ideeën laten",
    drop: "Het voorstel opgeven",
    dropLead: "De auteurs hoeven niet meer te antwoorden. Het paar kan opnieuw worden voorgesteld.",
    dropAct: "Opgeven",
    again: "Op deze beslissing terugkomen",
    againLead: "Het paar kan opnieuw worden voorgesteld.",
    againAct: "Op de beslissing terugkomen",
    undo: "De samenvoeging ongedaan maken",
    undoLead: "Elk idee krijgt zijn steun, reacties, volgers en adres terug. Wat sindsdien aan het bewaarde idee gegeven werd, blijft daar.",
    undoAct: "Ongedaan maken",
    done: {
      reunies: "De twee ideeën zijn samengevoegd",
      distinctes: "De twee ideeën blijven apart",
      abandonne: "Het paar kan opnieuw worden voorgesteld",
      defaite: "De samenvoeging is ongedaan gemaakt",
    },
  },
  own: {
    title: "Deze twee ideeën samenvoegen?",
    hidden: "De moderatie heeft dit idee verwijderd of bekijkt het: het wordt niet getoond.",
    lead: "Het team denkt dat ze hetzelfde zeggen. Een van beide is van u: zeg wat u ervan denkt.",
    question: "Uw antwoord",
    yes: "Akkoord",
    yesNote: "De twee ideeën worden er één, de steun wordt samengeteld.",
    no: "Niet akkoord",
    noNote: "Het blijven twee ideeën.",
    words: "Waarom",
    wordsHint: "Het team leest deze woorden. Hoogstens 2 000 tekens.",
    send: "Antwoorden",
    yours: "Uw idee",
    given: (agrees) => (agrees ? "U bent akkoord" : "U bent niet akkoord"),
    givenNote: "Uw antwoord is bewaard. U kunt het wijzigen tot de uiterste datum, zolang niets beslist is.",
    ended: {
      asked: "",
      merged: "De twee ideeën zijn samengevoegd.",
      refused: "Een auteur weigerde: het blijven twee ideeën.",
      not_duplicates: "De ideeën zijn verschillend bevonden.",
      dropped: "Het team heeft dit voorstel opgegeven.",
    },
    late: "De uiterste datum is voorbij: het team beslist.",
  },
  merged: {
    title: { one: "Verenigt een ander idee", other: "Verenigt # andere ideeën" },
    lead: "Hun steun en reacties tellen hier mee, elke persoon één keer.",
    by: (signature, day) => `${signature}, samengevoegd op ${day}`,
    silent: { one: "Eén auteur antwoordde niet vóór de uiterste datum.", other: "# auteurs antwoordden niet vóór de uiterste datum." },
    text: "De tekst lezen",
    undo: "De samenvoeging bekijken of ongedaan maken",
  },
  problems: {
    unknown: "Geen idee van dit traject heeft dat nummer",
    elsewhere: "Dit adres is niet dat van een idee van dit traject",
    same: "Kies twee verschillende ideeën",
    known: "Deze twee ideeën zijn al voorgesteld, samengevoegd, geweigerd of verschillend bevonden. Zoek het paar in de lijst",
    state: "Over een van deze ideeën is beslist, of het is ingetrokken of al samengevoegd",
    reason: "Schrijf waarom, in 10 tot 2 000 tekens",
    days: "Schrijf een aantal dagen, 3 tot 60",
    choose: "Zeg of u akkoord gaat",
    words: "Hoogstens 2 000 tekens",
    ended: "Er is net een beslissing genomen: de pagina toont ze",
    refused: "Een auteur weigerde: het blijven twee ideeën",
    waiting: "Niet alle auteurs hebben geantwoord, en de uiterste datum is niet voorbij",
    moved: "Een van de ideeën is net van staat veranderd: ze kunnen niet meer samengevoegd worden",
    late: "De uiterste datum is voorbij. Uw antwoord is niet bewaard: schrijf naar het team van het traject",
    undone_already: "De samenvoeging is al ongedaan gemaakt",
    kept_is_merged: "Het bewaarde idee is zelf samengevoegd. Maak eerst die samenvoeging ongedaan",
  },
};

export const mergeTexts: Record<Locale, MergeTexts> = { fr, en, nl };
