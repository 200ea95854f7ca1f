import type { Locale } from "#platform/i18n/locale.ts";

/** What happened since the last letter; "open" when nothing but a day went by. */
export type Moment = "announced" | "withdrawn" | "closed" | "counted" | "sealed" | "cancelled" | "open";

interface ObserversTexts {
  readonly title: string;
  readonly lead: string;
  readonly link: string;
  readonly email: string;
  readonly emailHint: string;
  readonly emailWrong: string;
  readonly ask: string;
  readonly sent: string;
  readonly kept: string;
  readonly over: string;
  readonly tooMany: string;
  readonly confirm: string;
  readonly confirmTitle: string;
  readonly confirmLead: string;
  readonly confirmed: string;
  readonly stop: string;
  readonly stopTitle: string;
  readonly stopLead: string;
  readonly stoppedTitle: string;
  readonly stopped: string;
  readonly confirmSubject: (vote: string) => string;
  readonly confirmText: string;
  readonly confirmAfter: string;
  readonly askedWhy: string;
  readonly knownSubject: (vote: string) => string;
  readonly knownText: string;
  readonly headSubject: (moment: string, vote: string) => string;
  readonly headText: string;
  readonly moments: Record<Moment, string>;
  readonly line: string;
  readonly head: string;
  readonly at: string;
  readonly journal: string;
  readonly check: string;
  readonly withdrawnNext: string;
  readonly lastLetter: string;
  readonly why: string;
}

const fr: ObserversTexts = {
  title: "Observer ce vote",
  lead: "Recevez par courriel la tête du journal public\u00a0: ce qui est dans votre boîte, personne ici ne peut le réécrire. Si le journal changeait ensuite, votre courriel le prouverait.",
  link: "Recevoir la tête du journal",
  email: "Votre adresse",
  emailHint: "Nous y envoyons d’abord un lien à confirmer.",
  emailWrong: "Écrivez une adresse comme nom@exemple.fr.",
  ask: "Recevoir le lien",
  sent: "Si cette adresse existe, un courriel y arrive. Ouvrez son lien pour confirmer.",
  kept: "Une lettre à l’annonce, à la clôture, au dépouillement et au scellement, et au plus une par jour tant que le vote est ouvert. Votre adresse ne sert qu’à cela\u00a0; elle est effacée avec la dernière lettre, ou dès que vous arrêtez.",
  over: "Ce vote est terminé\u00a0: son journal ne change plus. Téléchargez-le.",
  tooMany: "Trop de demandes pour aujourd’hui. Recommencez demain.",
  confirm: "Confirmer",
  confirmTitle: "Confirmer votre adresse",
  confirmLead: "Une pression, et la tête du journal de ce vote vous sera envoyée.",
  confirmed: "C’est confirmé\u00a0: la première lettre part dans quelques minutes.",
  stop: "Ne plus recevoir ces lettres",
  stopTitle: "Vous observez ce vote",
  stopLead: "La tête de son journal vous est envoyée à chaque étape. Vous pouvez arrêter\u00a0: votre adresse est alors effacée.",
  stoppedTitle: "C’est arrêté",
  stopped: "Votre adresse est effacée\u00a0: aucune lettre de ce vote ne partira plus. Gardez celles que vous avez.",
  confirmSubject: (vote) => `Confirmez pour observer\u00a0: ${vote}`,
  confirmText: "Quelqu’un, sans doute vous, veut recevoir à cette adresse la tête du journal de ce vote.",
  confirmAfter: "Le lien vaut deux jours. Si ce n’était pas vous, ne faites rien\u00a0: l’adresse sera effacée.",
  askedWhy: "Vous recevez ce courriel parce que cette adresse a été écrite sur la page d’un vote.",
  knownSubject: (vote) => `Vous observez déjà\u00a0: ${vote}`,
  knownText: "Quelqu’un, sans doute vous, a demandé à recevoir la tête du journal de ce vote. Cette adresse la reçoit déjà.",
  headSubject: (moment, vote) => `${moment}\u00a0: ${vote}`,
  headText: "Voici la tête du journal public de ce vote. Gardez ce courriel\u00a0: le journal doit toujours porter cette empreinte à cette ligne.",
  moments: {
    announced: "Vote annoncé",
    withdrawn: "Annonce retirée",
    closed: "Vote clos",
    counted: "Vote dépouillé",
    sealed: "Résultat scellé",
    cancelled: "Vote annulé",
    open: "Journal du vote",
  },
  line: "Ligne",
  head: "Empreinte",
  at: "Montrée",
  journal: "Télécharger le journal",
  withdrawnNext:
    "Le vote est de nouveau en préparation, et son journal ne se lit pas pendant ce temps. S’il est annoncé encore, le journal garde toutes ses lignes\u00a0: vérifiez alors qu’il passe par cette tête.",
  check: "Pour vérifier que le journal passe toujours par cette tête\u00a0:",
  lastLetter: "C’est la dernière lettre\u00a0: votre adresse est effacée.",
  why: "Vous recevez ce courriel parce que vous observez ce vote.",
};

const en: ObserversTexts = {
  title: "Observe this vote",
  lead: "Get the head of the public log by mail: what lies in your mailbox, nobody here can write anew. If the log changed afterwards, your mail would prove it.",
  link: "Get the head of the log",
  email: "Your address",
  emailHint: "We first send a link to confirm.",
  emailWrong: "Write an address such as name@example.org.",
  ask: "Get the link",
  sent: "If this address exists, a mail is on its way. Open its link to confirm.",
  kept: "A letter at the announcement, the closing, the count and the seal, and at most one a day while the vote is open. Your address serves nothing else; it is deleted with the last letter, or as soon as you stop.",
  over: "This vote is over: its log no longer changes. Download it.",
  tooMany: "Too many requests for today. Try again tomorrow.",
  confirm: "Confirm",
  confirmTitle: "Confirm your address",
  confirmLead: "One press, and the head of this vote’s log will be sent to you.",
  confirmed: "Confirmed: the first letter leaves in a few minutes.",
  stop: "Stop these letters",
  stopTitle: "You observe this vote",
  stopLead: "The head of its log is sent to you at each step. You can stop: your address is then deleted.",
  stoppedTitle: "Stopped",
  stopped: "Your address is deleted: no letter of this vote will leave any more. Keep those you have.",
  confirmSubject: (vote) => `Confirm to observe: ${vote}`,
  confirmText: "Somebody, most likely you, wants to get the head of this vote’s log at this address.",
  confirmAfter: "The link holds for two days. If it was not you, do nothing: the address will be deleted.",
  askedWhy: "You get this mail because this address was written on the page of a vote.",
  knownSubject: (vote) => `You already observe: ${vote}`,
  knownText: "Somebody, most likely you, asked to get the head of this vote’s log. This address gets it already.",
  headSubject: (moment, vote) => `${moment}: ${vote}`,
  headText: "This is the head of the public log of this vote. Keep this mail: the log must always bear this fingerprint at this line.",
  moments: {
    announced: "Vote announced",
    withdrawn: "Announcement taken back",
    closed: "Vote closed",
    counted: "Vote counted",
    sealed: "Result sealed",
    cancelled: "Vote cancelled",
    open: "Log of the vote",
  },
  line: "Line",
  head: "Fingerprint",
  at: "Shown",
  journal: "Download the log",
  withdrawnNext:
    "The vote is being prepared again, and its log cannot be read meanwhile. If it is announced once more, the log keeps all its lines: check then that it goes through this head.",
  check: "To check that the log still goes through this head:",
  lastLetter: "This is the last letter: your address is deleted.",
  why: "You get this mail because you observe this vote.",
};

const nl: ObserversTexts = {
  title: "Deze stemming waarnemen",
  lead: "Ontvang de kop van het openbare logboek per mail: wat in uw mailbox ligt, kan niemand hier herschrijven. Zou het logboek later veranderen, dan bewijst uw mail het.",
  link: "De kop van het logboek ontvangen",
  email: "Uw adres",
  emailHint: "Wij sturen er eerst een link om te bevestigen.",
  emailWrong: "Schrijf een adres zoals naam@voorbeeld.be.",
  ask: "De link ontvangen",
  sent: "Als dit adres bestaat, komt er een mail aan. Open de link om te bevestigen.",
  kept: "Een brief bij de aankondiging, de sluiting, de telling en de verzegeling, en hoogstens één per dag zolang de stemming open is. Uw adres dient nergens anders voor; het wordt gewist met de laatste brief, of zodra u stopt.",
  over: "Deze stemming is voorbij: het logboek verandert niet meer. Download het.",
  tooMany: "Te veel aanvragen voor vandaag. Probeer het morgen opnieuw.",
  confirm: "Bevestigen",
  confirmTitle: "Uw adres bevestigen",
  confirmLead: "Eén druk, en de kop van het logboek van deze stemming wordt u toegestuurd.",
  confirmed: "Bevestigd: de eerste brief vertrekt binnen enkele minuten.",
  stop: "Deze brieven stopzetten",
  stopTitle: "U neemt deze stemming waar",
  stopLead: "De kop van het logboek wordt u bij elke stap toegestuurd. U kunt stoppen: uw adres wordt dan gewist.",
  stoppedTitle: "Stopgezet",
  stopped: "Uw adres is gewist: er vertrekt geen brief van deze stemming meer. Bewaar die u hebt.",
  confirmSubject: (vote) => `Bevestig om waar te nemen: ${vote}`,
  confirmText: "Iemand, wellicht u, wil op dit adres de kop van het logboek van deze stemming ontvangen.",
  confirmAfter: "De link geldt twee dagen. Was u het niet, doe dan niets: het adres wordt gewist.",
  askedWhy: "U ontvangt deze mail omdat dit adres op de pagina van een stemming werd ingevuld.",
  knownSubject: (vote) => `U neemt al waar: ${vote}`,
  knownText: "Iemand, wellicht u, vroeg de kop van het logboek van deze stemming. Dit adres ontvangt die al.",
  headSubject: (moment, vote) => `${moment}: ${vote}`,
  headText: "Dit is de kop van het openbare logboek van deze stemming. Bewaar deze mail: het logboek moet op die regel altijd deze vingerafdruk dragen.",
  moments: {
    announced: "Stemming aangekondigd",
    withdrawn: "Aankondiging ingetrokken",
    closed: "Stemming gesloten",
    counted: "Stemming geteld",
    sealed: "Resultaat verzegeld",
    cancelled: "Stemming geannuleerd",
    open: "Logboek van de stemming",
  },
  line: "Regel",
  head: "Vingerafdruk",
  at: "Getoond",
  journal: "Het logboek downloaden",
  withdrawnNext:
    "De stemming wordt opnieuw voorbereid, en het logboek is intussen niet te lezen. Wordt zij weer aangekondigd, dan behoudt het logboek al zijn regels: controleer dan of het door deze kop loopt.",
  check: "Om na te gaan of het logboek nog door deze kop loopt:",
  lastLetter: "Dit is de laatste brief: uw adres is gewist.",
  why: "U ontvangt deze mail omdat u deze stemming waarneemt.",
};

export const observersTexts: Record<Locale, ObserversTexts> = { fr, en, nl };
