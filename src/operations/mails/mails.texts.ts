import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { LoggedMail } from "#platform/mail/log.query.ts";

interface MailTexts {
  readonly title: string;
  readonly lead: string;
  readonly found: Plurals;
  readonly search: string;
  readonly address: string;
  readonly addressHint: string;
  readonly allStates: string;
  readonly onlyBlocked: string;
  readonly submit: string;
  readonly csv: string;
  readonly states: Readonly<Record<LoggedMail["state"], string>>;
  readonly suppressed: { readonly bounce: string; readonly complaint: string };
  readonly columns: { readonly address: string; readonly subject: string; readonly written: string; readonly state: string; readonly problem: string };
  readonly from: (room: string) => string;
  readonly select: string;
  readonly lift: string;
  readonly lifted: Plurals;
  readonly emptyTitle: string;
  readonly emptyNote: string;
}

export const mailTexts: Record<Locale, MailTexts> = {
  fr: {
    title: "Courriels envoyés",
    lead: "Ce qui est parti, ce qui attend, ce qu’un serveur a refusé, depuis trente jours. L’objet et l’adresse entière ne s’affichent que pour l’adresse que vous cherchez.",
    found: { one: "1 courriel", other: "# courriels" },
    search: "Chercher un courriel",
    address: "Adresse exacte",
    addressHint: "Celle que la personne vous a donnée",
    allStates: "Tous",
    onlyBlocked: "Adresses bloquées seulement",
    submit: "Chercher",
    csv: "Télécharger (CSV)",
    states: { sent: "Parti", waiting: "En attente", failed: "Refusé", kept: "Gardé ici, sans serveur de courrier" },
    suppressed: { bounce: "Bloquée\u00a0: la boîte n’accepte plus", complaint: "Bloquée\u00a0: signalé comme indésirable" },
    columns: { address: "Adresse", subject: "Objet", written: "Écrit", state: "État", problem: "Réponse du serveur" },
    from: (room) => `de la partie «\u00a0${room}\u00a0»`,
    select: "Adresses bloquées",
    lift: "Lever le blocage",
    lifted: { one: "1 adresse reçoit de nouveau nos nouvelles.", other: "# adresses reçoivent de nouveau nos nouvelles." },
    emptyTitle: "Aucun courriel",
    emptyNote: "Rien n’a encore été écrit.",
  },
  en: {
    title: "Mails sent",
    lead: "What left, what waits, what a server refused, over thirty days. A subject and a whole address are shown only for the address that you search.",
    found: { one: "1 mail", other: "# mails" },
    search: "Search a mail",
    address: "Exact address",
    addressHint: "The one that the person gave you",
    allStates: "All",
    onlyBlocked: "Blocked addresses only",
    submit: "Search",
    csv: "Download (CSV)",
    states: { sent: "Left", waiting: "Waiting", failed: "Refused", kept: "Kept here, without a mail server" },
    suppressed: { bounce: "Blocked: the mailbox takes no more", complaint: "Blocked: reported as spam" },
    columns: { address: "Address", subject: "Subject", written: "Written", state: "State", problem: "The server’s answer" },
    from: (room) => `of the part “${room}”`,
    select: "Blocked addresses",
    lift: "Lift the block",
    lifted: { one: "1 address gets our news again.", other: "# addresses get our news again." },
    emptyTitle: "No mail",
    emptyNote: "Nothing was written yet.",
  },
  nl: {
    title: "Verzonden e-mails",
    lead: "Wat vertrok, wat wacht, wat een server weigerde, sinds dertig dagen. Onderwerp en volledig adres staan er alleen voor het adres dat u zoekt.",
    found: { one: "1 e-mail", other: "# e-mails" },
    search: "Een e-mail zoeken",
    address: "Exact adres",
    addressHint: "Dat de persoon u gaf",
    allStates: "Alle",
    onlyBlocked: "Alleen geblokkeerde adressen",
    submit: "Zoeken",
    csv: "Downloaden (CSV)",
    states: { sent: "Vertrokken", waiting: "Wacht", failed: "Geweigerd", kept: "Hier bewaard, zonder mailserver" },
    suppressed: { bounce: "Geblokkeerd: de mailbox neemt niets meer aan", complaint: "Geblokkeerd: gemeld als ongewenst" },
    columns: { address: "Adres", subject: "Onderwerp", written: "Geschreven", state: "Staat", problem: "Antwoord van de server" },
    from: (room) => `van het deel “${room}”`,
    select: "Geblokkeerde adressen",
    lift: "De blokkering opheffen",
    lifted: { one: "1 adres krijgt weer ons nieuws.", other: "# adressen krijgen weer ons nieuws." },
    emptyTitle: "Geen e-mail",
    emptyNote: "Er is nog niets geschreven.",
  },
};
