import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Message } from "#platform/ui/page-context.tsx";
import type { Position, Sort } from "./comment.ts";

interface CommentsTexts {
  readonly title: string;
  readonly count: Plurals;
  readonly on: (title: string) => string;
  readonly writeOn: (title: string) => string;
  readonly empty: string;
  readonly emptyOpen: string;
  readonly seeAll: (count: string) => string;
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly filter: string;
  readonly everyPosition: string;
  readonly positions: Readonly<Record<Position, string>>;
  readonly position: string;
  readonly noPosition: string;
  readonly official: string;
  readonly byAuthor: string;
  readonly mine: string;
  readonly anonymous: string;
  readonly channels: Readonly<Record<string, string>>;
  readonly edited: string;
  readonly deleted: string;
  readonly held: string;
  readonly heldMine: string;
  readonly answers: (whom: string) => string;
  readonly under: (number: number, title: string) => string;
  readonly reply: string;
  readonly replyTo: (whom: string) => string;
  readonly replies: Plurals;
  readonly moreReplies: Plurals;
  readonly report: string;
  readonly edit: string;
  readonly remove: string;
  readonly permalink: string;
  readonly write: string;
  readonly signInToWrite: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly asService: (service: string) => string;
  readonly asServiceHint: string;
  readonly publish: string;
  readonly publishReply: string;
  readonly save: string;
  readonly cancel: string;
  readonly editTitle: string;
  readonly editLead: string;
  readonly deleteTitle: string;
  readonly deleteLead: string;
  readonly deleteAct: string;
  readonly threadTitle: (title: string) => string;
  readonly back: string;
  readonly done: Readonly<Record<"commente" | "retenu" | "modifie" | "supprime", Message>>;
  readonly opens: (instant: string) => string;
  readonly closed: (instant: string) => string;
  readonly closedShort: string;
  readonly problems: {
    readonly empty: string;
    readonly long: string;
    readonly closed: string;
    readonly unknown: string;
    readonly too_late: string;
    readonly hidden: string;
    readonly tooMany: (minutes: number) => string;
  };
}

const fr: CommentsTexts = {
  title: "Commentaires",
  count: { one: "# commentaire", other: "# commentaires" },
  on: (title) => `Commentaires sur «\u00a0${title}\u00a0»`,
  writeOn: (title) => `Commenter «\u00a0${title}\u00a0»`,
  empty: "Aucun commentaire",
  emptyOpen: "Dites ce que vous en pensez, ou posez une question à l’auteur.",
  seeAll: (count) => `Lire les ${count} commentaires`,
  sort: "Trier",
  sorts: { newest: "Les plus récents", oldest: "Les plus anciens", discussed: "Les plus discutés" },
  filter: "Avis",
  everyPosition: "Tous",
  positions: { for: "Pour", against: "Contre", neutral: "Neutre" },
  position: "Votre avis",
  noPosition: "Sans avis",
  official: "Réponse de l’équipe",
  byAuthor: "Auteur de l’idée",
  mine: "Vous",
  anonymous: "Anonyme",
  channels: {
    paper: "Reçu sur papier",
    desk: "Reçu au guichet",
    phone: "Reçu par téléphone",
    workshop: "Dit en atelier",
    import: "Repris d’une autre plateforme",
  },
  edited: "modifié",
  deleted: "Commentaire supprimé par son auteur.",
  held: "Ce commentaire attend une relecture.",
  heldMine: "Votre commentaire attend une relecture\u00a0: les autres le liront ensuite.",
  answers: (whom) => `En réponse à ${whom}`,
  under: (number, title) => `Écrit sous l’idée n°\u00a0${number}, «\u00a0${title}\u00a0», réunie à celle-ci`,
  reply: "Répondre",
  replyTo: (whom) => `Répondre à ${whom}`,
  replies: { one: "# réponse", other: "# réponses" },
  moreReplies: { one: "Lire # autre réponse", other: "Lire # autres réponses" },
  report: "Signaler",
  edit: "Modifier",
  remove: "Supprimer",
  permalink: "Lien vers ce commentaire",
  write: "Commenter",
  signInToWrite: "Se connecter pour commenter",
  body: "Votre commentaire",
  bodyHint: "3\u00a0000 signes au plus. Les idées se discutent, les personnes se respectent.",
  asService: (service) => `Signer\u00a0: ${service}`,
  asServiceHint: "Votre nom n’est pas montré. Pour répondre au nom de l’équipe de la démarche.",
  publish: "Publier",
  publishReply: "Publier la réponse",
  save: "Enregistrer",
  cancel: "Revenir sans rien changer",
  editTitle: "Modifier mon commentaire",
  editLead: "Vous pouvez corriger vos mots pendant quinze minutes après les avoir publiés.",
  deleteTitle: "Supprimer mon commentaire",
  deleteLead: "Vos mots et votre nom disparaissent. Une ligne dit qu’il y avait ici un commentaire, pour que les réponses restent comprises.",
  deleteAct: "Supprimer mon commentaire",
  threadTitle: (title) => `Discussion sur «\u00a0${title}\u00a0»`,
  back: "Revenir à la page",
  done: {
    commente: { sentence: "Votre commentaire est publié", next: "Vous pouvez le corriger pendant quinze minutes." },
    retenu: { sentence: "Votre commentaire attend une relecture", next: "Il est gardé. Les autres le liront dès qu’un modérateur l’aura relu.", tone: "warn" },
    modifie: { sentence: "Vos corrections sont publiées", next: "Le commentaire dit qu’il a été modifié." },
    supprime: { sentence: "Votre commentaire est supprimé", next: "Ses mots ne sont gardés nulle part." },
  },
  opens: (instant) => `Les commentaires ouvrent le ${instant}.`,
  closed: (instant) => `Les commentaires sont clos depuis le ${instant}.`,
  closedShort: "Les commentaires sont clos.",
  problems: {
    empty: "Écrivez votre commentaire, deux signes au moins",
    long: "Votre commentaire dépasse 3\u00a0000 signes. Raccourcissez-le, ou publiez-le en deux fois",
    closed: "Les commentaires ne sont pas ouverts. Votre texte n’a pas été publié\u00a0: copiez-le si vous voulez le garder",
    unknown: "Le commentaire auquel vous répondez vient d’être retiré. Votre texte n’a pas été publié",
    too_late: "Les quinze minutes sont passées\u00a0: votre commentaire reste comme il était. Vous pouvez le supprimer, ou y répondre",
    hidden: "Ce commentaire attend une relecture ou a été masqué\u00a0: il ne peut plus être modifié. Vous pouvez le supprimer",
    tooMany: (minutes) => `Vous avez publié beaucoup de commentaires. Réessayez dans ${minutes} minutes\u00a0: votre texte est toujours là`,
  },
};

const en: CommentsTexts = {
  title: "Comments",
  count: { one: "# comment", other: "# comments" },
  on: (title) => `Comments on “${title}”`,
  writeOn: (title) => `Comment on “${title}”`,
  empty: "No comment",
  emptyOpen: "Say what you think of it, or ask its author a question.",
  seeAll: (count) => `Read the ${count} comments`,
  sort: "Sort",
  sorts: { newest: "Newest first", oldest: "Oldest first", discussed: "Most discussed first" },
  filter: "Positions",
  everyPosition: "All",
  positions: { for: "For", against: "Against", neutral: "Neutral" },
  position: "Your position",
  noPosition: "None",
  official: "Reply of the team",
  byAuthor: "Author of the idea",
  mine: "You",
  anonymous: "Anonymous",
  channels: { paper: "Came on paper", desk: "Came at a desk", phone: "Came by telephone", workshop: "Said in a workshop", import: "From another platform" },
  edited: "edited",
  deleted: "Comment deleted by its author.",
  held: "This comment awaits review.",
  heldMine: "Your comment awaits review: others will read it afterwards.",
  answers: (whom) => `In reply to ${whom}`,
  under: (number, title) => `Written under idea no. ${number}, “${title}”, merged into this one`,
  reply: "Reply",
  replyTo: (whom) => `Reply to ${whom}`,
  replies: { one: "# reply", other: "# replies" },
  moreReplies: { one: "Read # more reply", other: "Read # more replies" },
  report: "Report",
  edit: "Edit",
  remove: "Delete",
  permalink: "Link to this comment",
  write: "Comment",
  signInToWrite: "Sign in to comment",
  body: "Your comment",
  bodyHint: "3,000 characters at most. Ideas are discussed, people are respected.",
  asService: (service) => `Sign: ${service}`,
  asServiceHint: "Your name is not shown. To reply in the name of the process team.",
  publish: "Publish",
  publishReply: "Publish the reply",
  save: "Save",
  cancel: "Back without changing anything",
  editTitle: "Edit my comment",
  editLead: "You can correct your words for fifteen minutes after publishing them.",
  deleteTitle: "Delete my comment",
  deleteLead: "Your words and your name disappear. A line says that a comment stood here, so that replies are still understood.",
  deleteAct: "Delete my comment",
  threadTitle: (title) => `Discussion of “${title}”`,
  back: "Back to the page",
  done: {
    commente: { sentence: "Your comment is published", next: "You can correct it for fifteen minutes." },
    retenu: { sentence: "Your comment awaits review", next: "It is kept. Others will read it once a moderator has looked at it.", tone: "warn" },
    modifie: { sentence: "Your corrections are published", next: "The comment says that it was edited." },
    supprime: { sentence: "Your comment is deleted", next: "Its words are kept nowhere." },
  },
  opens: (instant) => `Comments open on ${instant}.`,
  closed: (instant) => `Comments have been closed since ${instant}.`,
  closedShort: "Comments are closed.",
  problems: {
    empty: "Write your comment, two characters at least",
    long: "Your comment is longer than 3,000 characters. Shorten it, or publish it in two parts",
    closed: "Comments are not open. Your text was not published: copy it if you want to keep it",
    unknown: "The comment you reply to has just been taken away. Your text was not published",
    too_late: "The fifteen minutes are over: your comment stays as it was. You can delete it, or reply to it",
    hidden: "This comment awaits review or was hidden: it can no longer be edited. You can delete it",
    tooMany: (minutes) => `You have published many comments. Try again in ${minutes} minutes: your text is still here`,
  },
};

const nl: CommentsTexts = {
  title: "Reacties",
  count: { one: "# reactie", other: "# reacties" },
  on: (title) => `Reacties op “${title}”`,
  writeOn: (title) => `Reageren op “${title}”`,
  empty: "Geen reacties",
  emptyOpen: "Zeg wat u ervan denkt, of stel de auteur een vraag.",
  seeAll: (count) => `De ${count} reacties lezen`,
  sort: "Sorteren",
  sorts: { newest: "Nieuwste eerst", oldest: "Oudste eerst", discussed: "Meest besproken eerst" },
  filter: "Standpunten",
  everyPosition: "Alle",
  positions: { for: "Voor", against: "Tegen", neutral: "Neutraal" },
  position: "Uw standpunt",
  noPosition: "Geen",
  official: "Antwoord van het team",
  byAuthor: "Auteur van het idee",
  mine: "U",
  anonymous: "Anoniem",
  channels: {
    paper: "Op papier ontvangen",
    desk: "Aan het loket ontvangen",
    phone: "Telefonisch ontvangen",
    workshop: "In een atelier gezegd",
    import: "Van een ander platform",
  },
  edited: "gewijzigd",
  deleted: "Reactie verwijderd door de auteur.",
  held: "Deze reactie wacht op nalezing.",
  heldMine: "Uw reactie wacht op nalezing: daarna lezen anderen ze.",
  answers: (whom) => `Antwoord aan ${whom}`,
  under: (number, title) => `Geschreven onder idee nr. ${number}, “${title}”, samengevoegd met dit idee`,
  reply: "Antwoorden",
  replyTo: (whom) => `Antwoorden aan ${whom}`,
  replies: { one: "# antwoord", other: "# antwoorden" },
  moreReplies: { one: "Nog # antwoord lezen", other: "Nog # antwoorden lezen" },
  report: "Melden",
  edit: "Wijzigen",
  remove: "Verwijderen",
  permalink: "Link naar deze reactie",
  write: "Reageren",
  signInToWrite: "Aanmelden om te reageren",
  body: "Uw reactie",
  bodyHint: "Hoogstens 3 000 tekens. Over ideeën discussieert men, mensen respecteert men.",
  asService: (service) => `Ondertekenen: ${service}`,
  asServiceHint: "Uw naam wordt niet getoond. Om te antwoorden namens het team van het traject.",
  publish: "Publiceren",
  publishReply: "Het antwoord publiceren",
  save: "Opslaan",
  cancel: "Terug zonder iets te wijzigen",
  editTitle: "Mijn reactie wijzigen",
  editLead: "U kunt uw woorden verbeteren tot vijftien minuten na het publiceren.",
  deleteTitle: "Mijn reactie verwijderen",
  deleteLead: "Uw woorden en uw naam verdwijnen. Een regel zegt dat hier een reactie stond, zodat de antwoorden begrijpelijk blijven.",
  deleteAct: "Mijn reactie verwijderen",
  threadTitle: (title) => `Gesprek over “${title}”`,
  back: "Terug naar de pagina",
  done: {
    commente: { sentence: "Uw reactie is gepubliceerd", next: "U kunt ze vijftien minuten lang verbeteren." },
    retenu: { sentence: "Uw reactie wacht op nalezing", next: "Ze is bewaard. Anderen lezen ze zodra een moderator ze heeft nagelezen.", tone: "warn" },
    modifie: { sentence: "Uw verbeteringen zijn gepubliceerd", next: "De reactie zegt dat ze gewijzigd is." },
    supprime: { sentence: "Uw reactie is verwijderd", next: "De woorden worden nergens bewaard." },
  },
  opens: (instant) => `Reageren kan vanaf ${instant}.`,
  closed: (instant) => `Reageren kan niet meer sinds ${instant}.`,
  closedShort: "Reageren kan niet meer.",
  problems: {
    empty: "Schrijf uw reactie, minstens twee tekens",
    long: "Uw reactie is langer dan 3 000 tekens. Kort ze in, of publiceer ze in twee keer",
    closed: "Reageren kan nu niet. Uw tekst is niet gepubliceerd: kopieer hem als u hem wilt bewaren",
    unknown: "De reactie waarop u antwoordt is net weggehaald. Uw tekst is niet gepubliceerd",
    too_late: "De vijftien minuten zijn voorbij: uw reactie blijft zoals ze was. U kunt ze verwijderen, of erop antwoorden",
    hidden: "Deze reactie wacht op nalezing of werd verborgen: ze kan niet meer gewijzigd worden. U kunt ze verwijderen",
    tooMany: (minutes) => `U hebt veel reacties gepubliceerd. Probeer het over ${minutes} minuten opnieuw: uw tekst staat er nog`,
  },
};

export const commentsTexts: Record<Locale, CommentsTexts> = { fr, en, nl };
