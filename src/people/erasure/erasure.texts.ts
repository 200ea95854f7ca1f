import type { Locale } from "#platform/i18n/locale.ts";
import type { Contributions } from "./erasure.ts";

interface ErasureTexts {
  readonly title: string;
  readonly lead: string;
  readonly what: string;
  readonly happens: readonly string[];
  readonly contributions: string;
  readonly choices: Record<Contributions, { readonly label: string; readonly note: string }>;
  readonly choose: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailWrong: string;
  readonly erase: string;
  readonly keep: string;
  readonly copyFirst: string;
  readonly first: string;
  readonly firstNote: string;
  readonly lastAdministrator: string;
  readonly toRoles: string;
  readonly lastManager: (structure: string) => string;
  readonly toMembers: string;
  readonly closed: string;
  readonly closedLead: string;
  readonly undoTitle: (day: string) => string;
  readonly undoLead: string;
  readonly undo: string;
  readonly undone: string;
  readonly undoneLead: string;
  readonly signIn: string;
  readonly over: string;
  readonly overLead: string;
  readonly home: string;
}

export const erasureTexts: Record<Locale, ErasureTexts> = {
  fr: {
    title: "Effacer mon compte",
    lead: "Votre compte se ferme tout de suite. Il est effacé quatorze jours plus tard, sauf si vous changez d’avis.",
    what: "Ce qui se passe",
    happens: [
      "Maintenant\u00a0: toutes vos connexions sont fermées, et vous recevez un lien pour annuler, valable quatorze jours. Vous connecter permet aussi d’annuler.",
      "Après quatorze jours\u00a0: votre nom, votre adresse, vos façons de vous connecter, vos accords, vos rôles et les messages que nous vous avons envoyés sont effacés.",
      "Les comptes restent justes\u00a0: le nombre de participants ne change pas, mais plus rien ne dit que vous en étiez.",
      "Le registre des actes des agents ne se réécrit pas. Il garde un numéro, qui ne mène plus à personne.",
    ],
    contributions: "Ce que vous avez écrit ou proposé",
    choices: {
      anonymise: { label: "Le laisser, sans nom", note: "Vos contributions restent lisibles. Personne ne peut dire de qui elles viennent." },
      remove: { label: "Le retirer", note: "Vos contributions s’effacent là où aucun résultat n’en dépend. Ailleurs, elles restent sans nom." },
    },
    choose: "Choisissez ce que deviennent vos contributions",
    email: "Votre adresse électronique",
    emailHint: "Écrivez-la pour confirmer.",
    emailWrong: "Écrivez l’adresse de votre compte, telle qu’elle figure dans votre profil",
    erase: "Effacer mon compte",
    keep: "Garder mon compte",
    copyFirst: "Prendre d’abord une copie de mes données",
    first: "Passez d’abord le relais",
    firstNote: "Votre compte ne peut pas être fermé tant que personne d’autre ne tient ces rôles.",
    lastAdministrator: "Vous êtes la dernière personne à administrer ce service. Donnez ce rôle à quelqu’un d’autre.",
    toRoles: "Donner un rôle",
    lastManager: (structure) =>
      `Vous êtes la dernière personne responsable de ${structure}. Confiez-la à un autre membre, ou demandez à la métropole de la fermer.`,
    toMembers: "Voir les membres",
    closed: "Votre compte est fermé",
    closedLead: "Il sera effacé dans quatorze jours. Nous vous avons envoyé un lien pour annuler\u00a0; vous connecter le permet aussi.",
    undoTitle: (day) => `Votre compte sera effacé le ${day}`,
    undoLead: "Il est fermé depuis que vous avez demandé son effacement. Vous pouvez le rouvrir tel qu’il était.",
    undo: "Annuler l’effacement",
    undone: "L’effacement est annulé",
    undoneLead: "Votre compte est de nouveau ouvert, tel qu’il était. Connectez-vous pour continuer.",
    signIn: "Se connecter",
    over: "Ce lien ne vaut plus",
    overLead: "Le compte a déjà été rouvert, il est effacé, ou le lien est trop ancien. Connectez-vous pour le savoir.",
    home: "Revenir à l’accueil",
  },
  en: {
    title: "Erase my account",
    lead: "Your account closes at once. It is erased fourteen days later, unless you change your mind.",
    what: "What happens",
    happens: [
      "Now: all your sessions are closed, and you get a link to undo, which holds for fourteen days. Signing in lets you undo too.",
      "After fourteen days: your name, your address, your ways to sign in, your agreements, your roles and the messages that we sent you are erased.",
      "Counts stay true: the number of participants does not change, but nothing says any more that you were one.",
      "The log of the acts of public officers cannot be rewritten. It keeps a number, which leads to nobody.",
    ],
    contributions: "What you wrote or proposed",
    choices: {
      anonymise: { label: "Leave it, without a name", note: "Your contributions can still be read. Nobody can tell from whom they come." },
      remove: { label: "Remove it", note: "Your contributions are erased where no result depends on them. Elsewhere they stay without a name." },
    },
    choose: "Choose what becomes of your contributions",
    email: "Your e-mail address",
    emailHint: "Write it to confirm.",
    emailWrong: "Write the address of your account, as it stands in your profile",
    erase: "Erase my account",
    keep: "Keep my account",
    copyFirst: "First take a copy of my data",
    first: "First hand over",
    firstNote: "Your account cannot be closed as long as nobody else holds these roles.",
    lastAdministrator: "You are the last person to administer this service. Give this role to somebody else.",
    toRoles: "Give a role",
    lastManager: (structure) => `You are the last manager of ${structure}. Entrust it to another member, or ask the metropolis to close it.`,
    toMembers: "See the members",
    closed: "Your account is closed",
    closedLead: "It will be erased in fourteen days. We have sent you a link to undo; signing in lets you undo too.",
    undoTitle: (day) => `Your account will be erased on ${day}`,
    undoLead: "It has been closed since you asked for it to be erased. You may open it again as it was.",
    undo: "Undo the erasure",
    undone: "The erasure is undone",
    undoneLead: "Your account is open again, as it was. Sign in to go on.",
    signIn: "Sign in",
    over: "This link holds no longer",
    overLead: "The account was opened again already, it is erased, or the link is too old. Sign in to find out.",
    home: "Back to the home page",
  },
  nl: {
    title: "Mijn account wissen",
    lead: "Uw account sluit meteen. Het wordt veertien dagen later gewist, tenzij u van gedachten verandert.",
    what: "Wat er gebeurt",
    happens: [
      "Nu: al uw sessies worden gesloten en u krijgt een link om te annuleren, die veertien dagen geldt. Aanmelden laat u ook annuleren.",
      "Na veertien dagen: uw naam, uw adres, uw manieren om aan te melden, uw akkoorden, uw rollen en de berichten die we u stuurden, worden gewist.",
      "Tellingen blijven juist: het aantal deelnemers verandert niet, maar niets zegt nog dat u erbij was.",
      "Het register van de handelingen van ambtenaren kan niet herschreven worden. Het houdt een nummer, dat naar niemand meer leidt.",
    ],
    contributions: "Wat u schreef of voorstelde",
    choices: {
      anonymise: { label: "Laten staan, zonder naam", note: "Uw bijdragen blijven leesbaar. Niemand kan zeggen van wie ze komen." },
      remove: { label: "Verwijderen", note: "Uw bijdragen worden gewist waar geen resultaat ervan afhangt. Elders blijven ze zonder naam." },
    },
    choose: "Kies wat er met uw bijdragen gebeurt",
    email: "Uw e-mailadres",
    emailHint: "Schrijf het om te bevestigen.",
    emailWrong: "Schrijf het adres van uw account, zoals het in uw profiel staat",
    erase: "Mijn account wissen",
    keep: "Mijn account houden",
    copyFirst: "Eerst een kopie van mijn gegevens nemen",
    first: "Geef eerst de fakkel door",
    firstNote: "Uw account kan niet gesloten worden zolang niemand anders deze rollen heeft.",
    lastAdministrator: "U bent de laatste die deze dienst beheert. Geef deze rol aan iemand anders.",
    toRoles: "Een rol geven",
    lastManager: (structure) => `U bent de laatste verantwoordelijke van ${structure}. Vertrouw ze toe aan een ander lid, of vraag de metropool ze te sluiten.`,
    toMembers: "De leden bekijken",
    closed: "Uw account is gesloten",
    closedLead: "Het wordt over veertien dagen gewist. We stuurden u een link om te annuleren; aanmelden kan ook.",
    undoTitle: (day) => `Uw account wordt gewist op ${day}`,
    undoLead: "Het is gesloten sinds u vroeg het te wissen. U kunt het weer openen zoals het was.",
    undo: "Het wissen annuleren",
    undone: "Het wissen is geannuleerd",
    undoneLead: "Uw account is weer open, zoals het was. Meld u aan om verder te gaan.",
    signIn: "Aanmelden",
    over: "Deze link geldt niet meer",
    overLead: "Het account is al heropend, het is gewist, of de link is te oud. Meld u aan om het te weten.",
    home: "Terug naar het begin",
  },
};
