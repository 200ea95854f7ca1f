import type { Locale } from "#platform/i18n/locale.ts";
import type { InviteProblem } from "../invitation.ts";
import type { Column } from "./columns.ts";
import type { LineProblem } from "./invitee-line.ts";
import type { SeatColumn } from "./seat-columns.ts";

interface FileTexts {
  readonly title: string;
  readonly lead: string;
  readonly reasonHint: string;
  readonly trial: string;
  readonly trialHint: string;
  readonly send: string;
  readonly columns: string;
  readonly columnsNote: string;
  readonly says: string;
  readonly columnSays: Readonly<Record<Column, string>>;
  readonly columnsMissing: string;
  readonly seatSays: Readonly<Record<SeatColumn, string>>;
  /** The parts of a seat, named, go in. */
  readonly partSays: (parts: string) => string;
  readonly seatColumnsMissing: (hasParts: boolean) => string;
  readonly nobody: string;
  readonly seeAll: string;
  readonly read: string;
  readonly invited: string;
  readonly held: string;
  readonly waiting: string;
  readonly rejected: string;
  readonly planned: string;
  readonly done: string;
  readonly whole: string;
  readonly line: string;
  readonly email: string;
  readonly column: string;
  readonly why: string;
  readonly problems: Readonly<Record<LineProblem | Exclude<InviteProblem, "held" | "invited"> | "twice" | "part" | "note", string>>;
}

const fr: FileTexts = {
  title: "Inviter par un fichier",
  lead: "Un tableau, une ligne par personne. Un essai d’abord\u00a0: il dit ligne par ligne qui serait invité, et n’écrit à personne.",
  reasonHint: "Chaque personne la lit dans son message.",
  trial: "Un essai, pour commencer",
  trialHint: "Aucun message ne part. Vous inviterez ensuite avec le même fichier.",
  send: "Envoyer le fichier",
  columns: "Colonnes du fichier",
  columnsNote: "Dans l’ordre que vous voulez. Les autres colonnes sont laissées de côté, et le compte rendu le dit.",
  says: "Ce qu’elle dit",
  columnSays: {
    courriel: "l’adresse électronique de la personne\u00a0; l’invitation ne vaut que pour elle",
    role: "agent, modération, administration, audit ou animation du réseau",
    commune: "nom ou code officiel de la commune, ou «\u00a0toute la métropole\u00a0»",
    nom: "facultatif, pour la saluer",
  },
  columnsMissing: "Les colonnes «\u00a0courriel\u00a0» et «\u00a0role\u00a0» manquent à la première ligne.",
  seatSays: {
    courriel: "l’adresse électronique de la personne\u00a0; l’invitation ne vaut que pour elle",
    part: "à quel titre",
    nom: "facultatif, pour la saluer",
    service: "facultatif, son service ou sa qualité",
  },
  partSays: (parts) => `l’un de ces mots\u00a0: ${parts}`,
  seatColumnsMissing: (hasParts) =>
    hasParts
      ? "Les colonnes «\u00a0courriel\u00a0» et «\u00a0titre\u00a0» manquent à la première ligne."
      : "La colonne «\u00a0courriel\u00a0» manque à la première ligne.",
  nobody: "La personne qui a envoyé ce fichier n’a plus de compte.",
  seeAll: "Voir les invitations",
  read: "Lues",
  invited: "Invitées",
  held: "Ont déjà ce rôle",
  waiting: "Déjà invitées, sans réponse",
  rejected: "Refusées",
  planned: "Qui serait invité, à quel rôle, et où",
  done: "Qui est invité, à quel rôle, et où",
  whole: "Toute la métropole",
  line: "ligne",
  email: "courriel",
  column: "Colonne",
  why: "raison",
  problems: {
    part: "Écrivez à quel titre, avec l’un des mots du tableau des colonnes",
    note: "Écrivez le service en 160 caractères au plus",
    email: "Ce n’est pas une adresse électronique",
    role: "Écrivez un des rôles\u00a0: agent, modération, administration, audit, animation du réseau",
    commune: "Aucune commune de la métropole n’a ce nom ou ce code",
    communes: "Plusieurs communes ressemblent à ce nom\u00a0: écrivez le nom entier ou le code",
    where: "Écrivez la commune, ou «\u00a0toute la métropole\u00a0» si ce rôle peut s’y tenir",
    hosts: "Ce rôle se tient dans un lieu ou une structure\u00a0: invitez depuis la liste des lieux sans hôte ou la page de la structure",
    name: "Ce nom est trop long ou contient un signe invisible",
    closed: "Plus personne ne peut y entrer",
    scope: "L’endroit de ce rôle n’existe plus",
    not_yours: "Vous ne pouvez pas donner ce rôle à cet endroit",
    oneself: "Personne ne s’invite soi-même",
    unreachable: "Cette adresse refuse nos messages",
    too_many: "Trop de messages en un jour\u00a0: renvoyez cette ligne demain",
    twice: "Cette ligne est déjà plus haut dans le fichier",
  },
};

const en: FileTexts = {
  title: "Invite with a file",
  lead: "A table, one line for each person. A trial first: it says line by line who would be invited, and writes to nobody.",
  reasonHint: "Each person reads it in their message.",
  trial: "A trial, to begin with",
  trialHint: "No message leaves. You then invite with the same file.",
  send: "Send the file",
  columns: "Columns of the file",
  columnsNote: "In any order, with their French names. Other columns are left aside, and the report says so.",
  says: "What it says",
  columnSays: {
    courriel: "the e-mail address of the person; the invitation holds for it alone",
    role: "agent (officer), moderator, administrator, auditor or coordinator",
    commune: "name or official code of the commune, or “the whole metropolis”",
    nom: "optional, to greet them",
  },
  columnsMissing: "The columns “courriel” (e-mail) and “role” are missing in the first line.",
  seatSays: {
    courriel: "the person's e-mail address; the invitation holds for it alone",
    part: "as what",
    nom: "optional, to greet them",
    service: "optional, their service or capacity",
  },
  partSays: (parts) => `one of these words: ${parts}`,
  seatColumnsMissing: (hasParts) =>
    hasParts
      ? "The columns “courriel” (e-mail) and “titre” (as what) are missing in the first line."
      : "The column “courriel” (e-mail) is missing in the first line.",
  nobody: "Whoever sent this file has no account any more.",
  seeAll: "See the invitations",
  read: "Read",
  invited: "Invited",
  held: "Have this role already",
  waiting: "Invited before, no answer yet",
  rejected: "Refused",
  planned: "Who would be invited, to which role, and where",
  done: "Who is invited, to which role, and where",
  whole: "The whole metropolis",
  line: "line",
  email: "e-mail",
  column: "Column",
  why: "reason",
  problems: {
    part: "Write as what, with one of the words in the table of columns",
    note: "Write the service in 160 characters at most",
    email: "This is not an e-mail address",
    role: "Write one of the roles: agent, moderator, administrator, auditor, coordinator",
    commune: "No commune of the metropolis has this name or code",
    communes: "Several communes are like this name: write the whole name or the code",
    where: "Write the commune, or “the whole metropolis” where this role can be held there",
    hosts: "This role is held in a place or a structure: invite from the list of places without a host, or from the page of the structure",
    name: "This name is too long, or has an invisible sign",
    scope: "Where this role is held is gone",
    closed: "Nobody can join any more",
    not_yours: "You may not give this role there",
    oneself: "Nobody invites themselves",
    unreachable: "This address refuses our messages",
    too_many: "Too many messages in a day: send this line again tomorrow",
    twice: "This line stands further up in the file",
  },
};

const nl: FileTexts = {
  title: "Uitnodigen met een bestand",
  lead: "Een tabel, één regel per persoon. Eerst een proef: die zegt regel per regel wie uitgenodigd zou worden, en schrijft niemand.",
  reasonHint: "Elke persoon leest ze in het bericht.",
  trial: "Een proef, om te beginnen",
  trialHint: "Er vertrekt geen bericht. Daarna nodigt u uit met hetzelfde bestand.",
  send: "Het bestand versturen",
  columns: "Kolommen van het bestand",
  columnsNote: "In de volgorde die u wilt, met hun Franse namen. Andere kolommen blijven terzijde, en het verslag zegt het.",
  says: "Wat ze zegt",
  columnSays: {
    courriel: "het e-mailadres van de persoon; de uitnodiging geldt alleen daarvoor",
    role: "ambtenaar, moderator, beheerder, auditor of netwerkcoördinator",
    commune: "naam of officiële code van de gemeente, of “de hele metropool”",
    nom: "facultatief, voor de begroeting",
  },
  columnsMissing: "De kolommen “courriel” (e-mail) en “role” (rol) ontbreken op de eerste regel.",
  seatSays: {
    courriel: "het e-mailadres van de persoon; de uitnodiging geldt alleen daarvoor",
    part: "als wat",
    nom: "facultatief, voor de begroeting",
    service: "facultatief, de dienst of hoedanigheid",
  },
  partSays: (parts) => `een van deze woorden: ${parts}`,
  seatColumnsMissing: (hasParts) =>
    hasParts
      ? "De kolommen “courriel” (e-mail) en “titre” (als wat) ontbreken op de eerste regel."
      : "De kolom “courriel” (e-mail) ontbreekt op de eerste regel.",
  nobody: "Wie dit bestand verstuurde, heeft geen account meer.",
  seeAll: "De uitnodigingen zien",
  read: "Gelezen",
  invited: "Uitgenodigd",
  held: "Hebben deze rol al",
  waiting: "Al uitgenodigd, zonder antwoord",
  rejected: "Geweigerd",
  planned: "Wie uitgenodigd zou worden, voor welke rol, en waar",
  done: "Wie uitgenodigd is, voor welke rol, en waar",
  whole: "De hele metropool",
  line: "regel",
  email: "e-mail",
  column: "Kolom",
  why: "reden",
  problems: {
    part: "Schrijf als wat, met een van de woorden in de tabel van de kolommen",
    note: "Schrijf de dienst in hoogstens 160 tekens",
    email: "Dit is geen e-mailadres",
    role: "Schrijf een van de rollen: ambtenaar, moderator, beheerder, auditor, netwerkcoördinator",
    commune: "Geen gemeente van de metropool heeft deze naam of code",
    communes: "Meerdere gemeenten lijken op deze naam: schrijf de volledige naam of de code",
    where: "Schrijf de gemeente, of “de hele metropool” als deze rol daar kan gelden",
    hosts: "Deze rol geldt op een plek of in een structuur: nodig uit vanaf de lijst van plekken zonder gastheer of de pagina van de structuur",
    name: "Deze naam is te lang of bevat een onzichtbaar teken",
    closed: "Niemand kan nog toetreden",
    scope: "Waar deze rol geldt, bestaat niet meer",
    not_yours: "U mag deze rol daar niet geven",
    oneself: "Niemand nodigt zichzelf uit",
    unreachable: "Dit adres weigert onze berichten",
    too_many: "Te veel berichten op één dag: verstuur deze regel morgen opnieuw",
    twice: "Deze regel staat al hoger in het bestand",
  },
};

export const fileTexts: Record<Locale, FileTexts> = { fr, en, nl };
