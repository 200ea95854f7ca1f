import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Rhythm } from "./notice.ts";

interface Texts {
  readonly title: string;
  readonly space: string;
  readonly others: string;
  readonly rhythms: Record<Rhythm, string>;
  readonly mail: {
    readonly news: Plurals;
    readonly gathered: Plurals;
    readonly more: Plurals;
    readonly times: (subject: string, count: number) => string;
    readonly digestLead: Record<"daily" | "weekly", string>;
    readonly seeAll: string;
    readonly why: (label: string) => string;
    readonly whyDigest: Record<"daily" | "weekly", string>;
    readonly whyAlways: string;
    readonly choices: string;
    readonly unsubscribe: string;
    readonly unsubscribeDigest: Record<"daily" | "weekly", string>;
  };
  readonly inbox: Record<
    "tab" | "lead" | "empty" | "emptyWhy" | "unread" | "markRead" | "markAll" | "markedTitle" | "toChoices" | "kept" | "list" | "card" | "cardNone" | "see",
    string
  > & {
    readonly count: Plurals;
    readonly which: string;
    readonly views: Readonly<Record<"all" | "unread" | "archived", string>>;
    readonly nothingHere: string;
    readonly several: string;
    readonly archive: string;
    readonly restore: string;
    readonly done: Readonly<Record<"read" | "archived" | "restored", Plurals>>;
    readonly nothingLeft: string;
  };
  readonly choosing: Record<
    | "tab"
    | "lead"
    | "kind"
    | "save"
    | "savedTitle"
    | "saved"
    | "allTitle"
    | "allLead"
    | "always"
    | "alwaysWhy"
    | "problem"
    | "none"
    | "noneWhy"
    | "usual"
    | "tooOftenTitle"
    | "tooOften",
    string
  > & {
    readonly all: Record<Rhythm, string>;
    readonly group: (room: string, count: number) => string;
    readonly row: (kind: string, rhythm: string) => string;
  };
  readonly suppressed: Record<"bounceTitle" | "complaintTitle" | "bounce" | "complaint" | "still" | "retry" | "retriedTitle" | "retried", string>;
  readonly unsubscribing: Record<"title" | "lead" | "digest" | "stop" | "keeps" | "choose" | "doneTitle" | "done" | "unknownTitle" | "unknown", string>;
}

const fr: Texts = {
  title: "Notifications",
  space: "Mon espace",
  others: "Autres nouvelles",
  rhythms: { at_once: "Aussitôt", daily: "Chaque jour", weekly: "Chaque semaine", never: "Jamais" },
  mail: {
    news: { one: "# nouvelle\u00a0:", other: "# nouvelles\u00a0:" },
    gathered: { one: "# message sur le même sujet est arrivé.", other: "# messages sur le même sujet sont arrivés." },
    more: { one: "# autre message vous attend dans Mon espace.", other: "# autres messages vous attendent dans Mon espace." },
    times: (subject, count) => `${subject} (${count} fois)`,
    digestLead: {
      daily: "Voici ce qui est arrivé depuis votre dernier résumé du jour.",
      weekly: "Voici ce qui est arrivé depuis votre dernier résumé de la semaine.",
    },
    seeAll: "Voir tous mes messages",
    why: (label) => `Vous recevez ce courriel parce que vos choix le prévoient\u00a0: «\u00a0${label}\u00a0».`,
    whyDigest: {
      daily: "Vous recevez ce résumé à 7 heures, chaque jour où il y a du nouveau.",
      weekly: "Vous recevez ce résumé le lundi à 7 heures, chaque semaine où il y a du nouveau.",
    },
    whyAlways: "Ce courriel part toujours\u00a0: il porte sur une décision ou un fait qui vous concerne.",
    choices: "Choisir ce que je reçois",
    unsubscribe: "Ne plus recevoir ces courriels",
    unsubscribeDigest: { daily: "Ne plus recevoir le résumé du jour", weekly: "Ne plus recevoir le résumé de la semaine" },
  },
  inbox: {
    tab: "Messages",
    lead: "Ce que Beffroi vous a dit, le plus récent d’abord.",
    empty: "Aucun message",
    emptyWhy: "Les nouvelles de vos lieux, de vos demandes et de vos contributions apparaîtront ici.",
    unread: "Non lu",
    markRead: "Marquer comme lu",
    markAll: "Tout marquer comme lu",
    markedTitle: "C’est noté",
    toChoices: "Choisir ce que je reçois par courriel",
    kept: "Les messages restent 90 jours.",
    list: "Messages",
    card: "Notifications",
    cardNone: "Vous avez tout lu.",
    see: "Voir mes messages",
    count: { one: "# message non lu", other: "# messages non lus" },
    which: "Quels messages",
    views: { all: "Tous", unread: "Non lus", archived: "Archivés" },
    nothingHere: "Aucun message ici.",
    several: "Plusieurs messages",
    archive: "Archiver",
    restore: "Remettre parmi les messages",
    done: {
      read: { one: "# message est marqué comme lu.", other: "# messages sont marqués comme lus." },
      archived: { one: "# message est archivé.", other: "# messages sont archivés." },
      restored: { one: "# message est remis parmi les autres.", other: "# messages sont remis parmi les autres." },
    },
    nothingLeft: "Les messages cochés l’étaient déjà\u00a0: rien n’a changé.",
  },
  choosing: {
    tab: "Courriels",
    lead: "Pour chaque nouvelle, choisissez quand un courriel vous la dit. Elle est toujours dans vos messages.",
    kind: "Nouvelle",
    save: "Enregistrer mes choix",
    savedTitle: "Vos choix sont enregistrés",
    saved: "Ils valent pour les prochains courriels.",
    allTitle: "Choisir pour toutes les nouvelles",
    allLead: "Ce choix remplace ceux du tableau.",
    always: "Ce qui part toujours",
    alwaysWhy: "Ces courriels portent sur des décisions et des faits qui vous concernent. Ils partent aussitôt.",
    problem: "Choisissez l’un des quatre rythmes pour chaque nouvelle",
    none: "Aucune nouvelle à régler",
    noneWhy: "Les services en ligne aujourd’hui n’envoient pas de nouvelles.",
    usual: "d’habitude",
    tooOftenTitle: "Trop d’essais",
    tooOften: "Réessayez demain.",
    all: { at_once: "Tout aussitôt", daily: "Tout chaque jour", weekly: "Tout chaque semaine", never: "Aucun courriel" },
    group: (room, count) => `${room} (${count})`,
    row: (kind, rhythm) => `${kind}\u00a0: ${rhythm.toLowerCase()}`,
  },
  suppressed: {
    bounceTitle: "Nos courriels ne vous arrivent pas",
    complaintTitle: "Nos courriels ont été signalés comme indésirables",
    bounce: "Votre boîte les renvoie. Vérifiez votre adresse, puis réessayez.",
    complaint: "Nous n’écrivons donc plus à votre adresse, sauf quand vous le demandez\u00a0: un lien de connexion par exemple.",
    still: "Vos nouvelles restent sur cette page.",
    retry: "Réessayer",
    retriedTitle: "Nous vous écrivons de nouveau",
    retried: "Si le prochain courriel revient, nous le dirons ici.",
  },
  unsubscribing: {
    title: "Ne plus recevoir ces courriels",
    lead: "Vous ne recevrez plus de courriel pour\u00a0:",
    digest: "et tout ce qui arrive dans le même résumé.",
    stop: "Ne plus recevoir ces courriels",
    keeps: "Les nouvelles restent dans vos messages, et les courriels sur des décisions qui vous concernent partent toujours.",
    choose: "Choisir plus finement",
    doneTitle: "Ces courriels s’arrêtent",
    done: "Un courriel déjà parti peut encore arriver. Plus de courriel pour\u00a0:",
    unknownTitle: "Ce lien ne vaut plus",
    unknown: "Réglez vos courriels dans Mon espace.",
  },
};

const en: Texts = {
  title: "Notifications",
  space: "My space",
  others: "Other news",
  rhythms: { at_once: "At once", daily: "Every day", weekly: "Every week", never: "Never" },
  mail: {
    news: { one: "# piece of news:", other: "# pieces of news:" },
    gathered: { one: "# message on the same subject has arrived.", other: "# messages on the same subject have arrived." },
    more: { one: "# more message awaits you in My space.", other: "# more messages await you in My space." },
    times: (subject, count) => `${subject} (${count} times)`,
    digestLead: { daily: "Here is what has happened since your last daily summary.", weekly: "Here is what has happened since your last weekly summary." },
    seeAll: "See all my messages",
    why: (label) => `You receive this e-mail because your choices include: “${label}”.`,
    whyDigest: {
      daily: "You receive this summary at 7 in the morning, each day there is news.",
      weekly: "You receive this summary on Monday at 7 in the morning, each week there is news.",
    },
    whyAlways: "This e-mail is always sent: it is about a decision or a fact that concerns you.",
    choices: "Choose what I receive",
    unsubscribe: "Stop receiving these e-mails",
    unsubscribeDigest: { daily: "Stop receiving the daily summary", weekly: "Stop receiving the weekly summary" },
  },
  inbox: {
    tab: "Messages",
    lead: "What Beffroi has told you, the newest first.",
    empty: "No message",
    emptyWhy: "News of your places, your requests and your contributions will appear here.",
    unread: "Unread",
    markRead: "Mark as read",
    markAll: "Mark all as read",
    markedTitle: "Noted",
    toChoices: "Choose what I receive by e-mail",
    kept: "Messages stay for 90 days.",
    list: "Messages",
    card: "Notifications",
    cardNone: "You have read everything.",
    see: "See my messages",
    count: { one: "# unread message", other: "# unread messages" },
    which: "Which messages",
    views: { all: "All", unread: "Unread", archived: "Archived" },
    nothingHere: "No message here.",
    several: "Several messages",
    archive: "Archive",
    restore: "Put back among the messages",
    done: {
      read: { one: "# message is marked as read.", other: "# messages are marked as read." },
      archived: { one: "# message is archived.", other: "# messages are archived." },
      restored: { one: "# message is put back.", other: "# messages are put back." },
    },
    nothingLeft: "The ticked messages already were: nothing has changed.",
  },
  choosing: {
    tab: "E-mails",
    lead: "For each kind of news, choose when an e-mail tells you. It is always among your messages.",
    kind: "News",
    save: "Save my choices",
    savedTitle: "Your choices are saved",
    saved: "They hold for the next e-mails.",
    allTitle: "Choose for all news",
    allLead: "This choice replaces those of the table.",
    always: "What is always sent",
    alwaysWhy: "These e-mails are about decisions and facts that concern you. They are sent at once.",
    problem: "Choose one of the four rhythms for each kind of news",
    none: "Nothing to choose",
    noneWhy: "The services that are open today send no news.",
    usual: "usual",
    tooOftenTitle: "Too many attempts",
    tooOften: "Try again tomorrow.",
    all: { at_once: "All at once", daily: "All every day", weekly: "All every week", never: "No e-mail" },
    group: (room, count) => `${room} (${count})`,
    row: (kind, rhythm) => `${kind}: ${rhythm.toLowerCase()}`,
  },
  suppressed: {
    bounceTitle: "Our e-mails do not reach you",
    complaintTitle: "Our e-mails were reported as spam",
    bounce: "Your mailbox returns them. Check your address, then try again.",
    complaint: "So we no longer write to your address, except when you ask for it: a sign-in link for instance.",
    still: "Your news stays on this page.",
    retry: "Try again",
    retriedTitle: "We are writing to you again",
    retried: "If the next e-mail comes back, we will say so here.",
  },
  unsubscribing: {
    title: "Stop receiving these e-mails",
    lead: "You will no longer receive an e-mail for:",
    digest: "and all that comes in the same summary.",
    stop: "Stop receiving these e-mails",
    keeps: "The news stays among your messages, and e-mails about decisions that concern you are always sent.",
    choose: "Choose in more detail",
    doneTitle: "These e-mails stop",
    done: "An e-mail that has already left may still arrive. No more e-mail for:",
    unknownTitle: "This link no longer holds",
    unknown: "Choose your e-mails in My space.",
  },
};

const nl: Texts = {
  title: "Meldingen",
  space: "Mijn ruimte",
  others: "Ander nieuws",
  rhythms: { at_once: "Meteen", daily: "Elke dag", weekly: "Elke week", never: "Nooit" },
  mail: {
    news: { one: "# nieuwtje:", other: "# nieuwtjes:" },
    gathered: { one: "Er is # bericht over hetzelfde onderwerp binnengekomen.", other: "Er zijn # berichten over hetzelfde onderwerp binnengekomen." },
    more: { one: "Er wacht nog # bericht in Mijn ruimte.", other: "Er wachten nog # berichten in Mijn ruimte." },
    times: (subject, count) => `${subject} (${count} keer)`,
    digestLead: { daily: "Dit is er gebeurd sinds uw vorige dagoverzicht.", weekly: "Dit is er gebeurd sinds uw vorige weekoverzicht." },
    seeAll: "Al mijn berichten bekijken",
    why: (label) => `U krijgt deze e-mail omdat uw keuzes dat zeggen: “${label}”.`,
    whyDigest: {
      daily: "U krijgt dit overzicht om 7 uur, elke dag dat er nieuws is.",
      weekly: "U krijgt dit overzicht op maandag om 7 uur, elke week dat er nieuws is.",
    },
    whyAlways: "Deze e-mail wordt altijd verstuurd: hij gaat over een beslissing of een feit dat u aangaat.",
    choices: "Kiezen wat ik ontvang",
    unsubscribe: "Deze e-mails niet meer ontvangen",
    unsubscribeDigest: { daily: "Het dagoverzicht niet meer ontvangen", weekly: "Het weekoverzicht niet meer ontvangen" },
  },
  inbox: {
    tab: "Berichten",
    lead: "Wat Beffroi u heeft gezegd, het nieuwste eerst.",
    empty: "Geen berichten",
    emptyWhy: "Nieuws over uw plekken, uw aanvragen en uw bijdragen verschijnt hier.",
    unread: "Ongelezen",
    markRead: "Als gelezen markeren",
    markAll: "Alles als gelezen markeren",
    markedTitle: "Genoteerd",
    toChoices: "Kiezen wat ik per e-mail ontvang",
    kept: "Berichten blijven 90 dagen staan.",
    list: "Berichten",
    card: "Meldingen",
    cardNone: "U hebt alles gelezen.",
    see: "Mijn berichten bekijken",
    count: { one: "# ongelezen bericht", other: "# ongelezen berichten" },
    which: "Welke berichten",
    views: { all: "Alle", unread: "Ongelezen", archived: "Gearchiveerd" },
    nothingHere: "Geen berichten hier.",
    several: "Verschillende berichten",
    archive: "Archiveren",
    restore: "Terugzetten bij de berichten",
    done: {
      read: { one: "# bericht is als gelezen gemarkeerd.", other: "# berichten zijn als gelezen gemarkeerd." },
      archived: { one: "# bericht is gearchiveerd.", other: "# berichten zijn gearchiveerd." },
      restored: { one: "# bericht is teruggezet.", other: "# berichten zijn teruggezet." },
    },
    nothingLeft: "De aangevinkte berichten waren dat al: er is niets veranderd.",
  },
  choosing: {
    tab: "E-mails",
    lead: "Kies per soort nieuws wanneer een e-mail het u zegt. Het staat altijd bij uw berichten.",
    kind: "Nieuws",
    save: "Mijn keuzes bewaren",
    savedTitle: "Uw keuzes zijn bewaard",
    saved: "Ze gelden voor de volgende e-mails.",
    allTitle: "Kiezen voor al het nieuws",
    allLead: "Deze keuze vervangt die van de tabel.",
    always: "Wat altijd wordt verstuurd",
    alwaysWhy: "Deze e-mails gaan over beslissingen en feiten die u aangaan. Ze vertrekken meteen.",
    problem: "Kies voor elk soort nieuws een van de vier ritmes",
    none: "Niets te kiezen",
    noneWhy: "De diensten van vandaag sturen geen nieuws.",
    usual: "gewoonlijk",
    tooOftenTitle: "Te veel pogingen",
    tooOften: "Probeer het morgen opnieuw.",
    all: { at_once: "Alles meteen", daily: "Alles elke dag", weekly: "Alles elke week", never: "Geen e-mail" },
    group: (room, count) => `${room} (${count})`,
    row: (kind, rhythm) => `${kind}: ${rhythm.toLowerCase()}`,
  },
  suppressed: {
    bounceTitle: "Onze e-mails bereiken u niet",
    complaintTitle: "Onze e-mails zijn als ongewenst gemeld",
    bounce: "Uw mailbox stuurt ze terug. Controleer uw adres en probeer het opnieuw.",
    complaint: "Daarom schrijven we niet meer naar uw adres, behalve als u erom vraagt: een link om in te loggen bijvoorbeeld.",
    still: "Uw nieuws blijft op deze pagina staan.",
    retry: "Opnieuw proberen",
    retriedTitle: "We schrijven u weer",
    retried: "Als de volgende e-mail terugkomt, zeggen we het hier.",
  },
  unsubscribing: {
    title: "Deze e-mails niet meer ontvangen",
    lead: "U krijgt geen e-mail meer voor:",
    digest: "en alles wat in hetzelfde overzicht komt.",
    stop: "Deze e-mails niet meer ontvangen",
    keeps: "Het nieuws blijft bij uw berichten staan, en e-mails over beslissingen die u aangaan worden altijd verstuurd.",
    choose: "Preciezer kiezen",
    doneTitle: "Deze e-mails stoppen",
    done: "Een e-mail die al vertrokken is, kan nog aankomen. Geen e-mail meer voor:",
    unknownTitle: "Deze link geldt niet meer",
    unknown: "Kies uw e-mails in Mijn ruimte.",
  },
};

export const texts: Record<Locale, Texts> = { fr, en, nl };
