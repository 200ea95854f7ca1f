import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Subject } from "./error-report.ts";

interface Texts {
  readonly title: (place: string) => string;
  readonly here: string;
  readonly lead: string;
  readonly subject: string;
  readonly subjects: Record<Subject, string>;
  readonly wrong: string;
  readonly wrongHint: string;
  readonly suggested: string;
  readonly suggestedHint: string;
  readonly email: string;
  readonly emailHint: string;
  readonly send: string;
  readonly next: string;
  readonly nextSteps: string;
  readonly sentMail: string;
  readonly sentMailNote: string;
  readonly sent: string;
  readonly sentNote: string;
  readonly tooMany: string;
  readonly tooManyNote: string;
  readonly back: string;
  readonly problems: { subject: string; wrong: string; long: string; email: string; identical: string };
  readonly confirm: {
    readonly title: string;
    readonly lead: (place: string) => string;
    readonly button: string;
    readonly done: string;
    readonly doneNote: string;
    readonly held: string;
    readonly dropped: string;
    readonly unknown: string;
    readonly unknownNote: string;
    readonly home: string;
  };
  readonly figures: { count: Plurals; none: string; median: (days: string) => string; waiting: string; days: Plurals; sameDay: string };
}

const fr: Texts = {
  title: (place) => `Signaler une erreur\u00a0: ${place}`,
  here: "Signaler une erreur",
  lead: "Dites ce qui est faux. L’hôte du lieu corrige ou vous répond. Aucun compte n’est nécessaire.",
  subject: "Qu’est-ce qui est faux\u202f?",
  subjects: {
    hours: "Les horaires",
    address: "L’adresse ou le plan",
    contact: "Le téléphone, le courriel ou le site",
    activities: "Ce qu’on y trouve",
    accessibility: "L’accessibilité",
    closed: "Le lieu n’existe plus",
    photo: "Une photo",
    other: "Autre chose",
  },
  wrong: "Ce qui ne va pas",
  wrongHint: "Dites ce que vous avez lu et ce que vous avez constaté. Ne nommez personne.",
  suggested: "Ce qui serait juste",
  suggestedHint: "Si vous le savez.",
  email: "Votre adresse électronique",
  emailHint: "Pour confirmer que le message vient bien de vous et vous répondre. Elle n’est pas montrée, et elle est effacée après la réponse.",
  send: "Envoyer le signalement",
  next: "Ce qui se passe ensuite",
  nextSteps:
    "L’hôte du lieu lit votre message. Il corrige la fiche ou explique pourquoi elle est juste. Vous recevez sa réponse. Sans réponse dans quatorze jours, la collectivité prend le relais.",
  sentMail: "Un courriel vous attend",
  sentMailNote: "Suivez le lien qu’il contient\u00a0: votre signalement part alors à l’hôte du lieu. Sans confirmation dans sept jours, il est effacé.",
  sent: "Votre signalement est envoyé",
  sentNote: "Vous recevrez la réponse dès qu’il y en a une.",
  tooMany: "Trop de signalements sont partis d’ici",
  tooManyNote: "Rien n’est envoyé. Ce que vous avez écrit est encore là\u00a0: réessayez dans une heure.",
  back: "Revenir à la fiche",
  problems: {
    subject: "Choisissez ce qui est faux",
    wrong: "Dites ce qui ne va pas, en quelques mots",
    long: "Écrivez 2 000 caractères au plus",
    email: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
    identical: "Ce message a déjà été envoyé à propos de ce lieu. Il n’est pas utile de le renvoyer\u00a0: ajoutez ce qui est nouveau, s’il y en a",
  },
  confirm: {
    title: "Confirmer le signalement",
    lead: (place) => `Votre message à propos du lieu «\u00a0${place}\u00a0» partira à son hôte.`,
    button: "Confirmer et envoyer",
    done: "Votre signalement est envoyé",
    doneNote: "Vous recevrez la réponse par courriel.",
    held: "Il contient plusieurs liens\u00a0: quelqu’un le relit avant de le transmettre.",
    dropped: "La même erreur est déjà signalée\u00a0: elle sera corrigée ou expliquée. Merci.",
    unknown: "Ce lien n’est plus valable",
    unknownNote: "Il a plus de sept jours, ou il est incomplet. Vous pouvez signaler l’erreur de nouveau depuis la fiche du lieu.",
    home: "Chercher le lieu",
  },
  figures: {
    count: { one: "# signalement", other: "# signalements" },
    none: "Aucune erreur signalée",
    median: (days) => `réponse en ${days} en médiane`,
    waiting: "pas encore de réponse",
    days: { one: "# jour", other: "# jours" },
    sameDay: "moins d’un jour",
  },
};

const en: Texts = {
  title: (place) => `Report a mistake: ${place}`,
  here: "Report a mistake",
  lead: "Say what is wrong. The host of the place corrects it or answers you. No account is needed.",
  subject: "What is wrong?",
  subjects: {
    hours: "The opening hours",
    address: "The address or the map",
    contact: "The telephone, e-mail or website",
    activities: "What one finds there",
    accessibility: "Accessibility",
    closed: "The place is no more",
    photo: "A photo",
    other: "Something else",
  },
  wrong: "What is wrong",
  wrongHint: "Say what you read and what you found. Name nobody.",
  suggested: "What would be right",
  suggestedHint: "If you know.",
  email: "Your e-mail address",
  emailHint: "To confirm that the message comes from you and to answer you. It is not shown, and it is erased after the answer.",
  send: "Send the report",
  next: "What happens next",
  nextSteps:
    "The host of the place reads your message. They correct the record or explain why it is right. You get their answer. Without an answer in fourteen days, the public authority takes over.",
  sentMail: "A mail awaits you",
  sentMailNote: "Follow the link in it: your report then goes to the host of the place. Without confirmation in seven days, it is erased.",
  sent: "Your report is sent",
  sentNote: "You will get the answer as soon as there is one.",
  tooMany: "Too many reports came from here",
  tooManyNote: "Nothing is sent. What you wrote is still here: try again in an hour.",
  back: "Back to the record",
  problems: {
    subject: "Choose what is wrong",
    wrong: "Say what is wrong, in a few words",
    long: "Write 2,000 characters at most",
    email: "Write an e-mail address, for example name@example.org",
    identical: "This message was sent already about this place. There is no need to send it again: add what is new, if anything is",
  },
  confirm: {
    title: "Confirm the report",
    lead: (place) => `Your message about the place “${place}” will go to its host.`,
    button: "Confirm and send",
    done: "Your report is sent",
    doneNote: "You will get the answer by mail.",
    held: "It contains several links: somebody reads it before passing it on.",
    dropped: "The same mistake is reported already: it will be corrected or explained. Thank you.",
    unknown: "This link is not valid any more",
    unknownNote: "It is more than seven days old, or incomplete. You can report the mistake again from the record of the place.",
    home: "Find the place",
  },
  figures: {
    count: { one: "# report", other: "# reports" },
    none: "No mistake reported",
    median: (days) => `answered in ${days}, as a median`,
    waiting: "no answer yet",
    days: { one: "# day", other: "# days" },
    sameDay: "less than a day",
  },
};

const nl: Texts = {
  title: (place) => `Een fout melden: ${place}`,
  here: "Een fout melden",
  lead: "Zeg wat er niet klopt. De gastheer van de plek verbetert het of antwoordt u. U hebt geen account nodig.",
  subject: "Wat klopt er niet?",
  subjects: {
    hours: "De openingsuren",
    address: "Het adres of de kaart",
    contact: "De telefoon, e-mail of website",
    activities: "Wat er te vinden is",
    accessibility: "De toegankelijkheid",
    closed: "De plek bestaat niet meer",
    photo: "Een foto",
    other: "Iets anders",
  },
  wrong: "Wat er niet klopt",
  wrongHint: "Zeg wat u las en wat u vaststelde. Noem niemand.",
  suggested: "Wat juist zou zijn",
  suggestedHint: "Als u het weet.",
  email: "Uw e-mailadres",
  emailHint: "Om te bevestigen dat het bericht van u komt en om u te antwoorden. Het wordt niet getoond en na het antwoord gewist.",
  send: "De melding versturen",
  next: "Wat er daarna gebeurt",
  nextSteps:
    "De gastheer van de plek leest uw bericht. Die verbetert de fiche of legt uit waarom ze klopt. U krijgt het antwoord. Zonder antwoord binnen veertien dagen neemt de overheid het over.",
  sentMail: "Er wacht een mail op u",
  sentMailNote: "Volg de link erin: uw melding gaat dan naar de gastheer van de plek. Zonder bevestiging binnen zeven dagen wordt ze gewist.",
  sent: "Uw melding is verstuurd",
  sentNote: "U krijgt het antwoord zodra het er is.",
  tooMany: "Er kwamen te veel meldingen van hier",
  tooManyNote: "Er is niets verstuurd. Wat u schreef, staat er nog: probeer het over een uur opnieuw.",
  back: "Terug naar de fiche",
  problems: {
    subject: "Kies wat er niet klopt",
    wrong: "Zeg in enkele woorden wat er niet klopt",
    long: "Schrijf hoogstens 2.000 tekens",
    email: "Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be",
    identical: "Dit bericht werd al verstuurd over deze plek. U hoeft het niet opnieuw te sturen: voeg toe wat nieuw is, als er iets is",
  },
  confirm: {
    title: "De melding bevestigen",
    lead: (place) => `Uw bericht over de plek ‘${place}’ gaat naar de gastheer.`,
    button: "Bevestigen en versturen",
    done: "Uw melding is verstuurd",
    doneNote: "U krijgt het antwoord per mail.",
    held: "Ze bevat verschillende links: iemand leest ze voor ze verder gaat.",
    dropped: "Dezelfde fout is al gemeld: ze wordt verbeterd of uitgelegd. Dank u.",
    unknown: "Deze link is niet meer geldig",
    unknownNote: "Hij is ouder dan zeven dagen of onvolledig. U kunt de fout opnieuw melden vanaf de fiche van de plek.",
    home: "De plek zoeken",
  },
  figures: {
    count: { one: "# melding", other: "# meldingen" },
    none: "Geen fout gemeld",
    median: (days) => `antwoord binnen ${days} als mediaan`,
    waiting: "nog geen antwoord",
    days: { one: "# dag", other: "# dagen" },
    sameDay: "minder dan een dag",
  },
};

export const reportTexts: Record<Locale, Texts> = { fr, en, nl };
