import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface ArrivalTexts {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly askHint: string;
  readonly grace: string;
  readonly graceHint: string;
  readonly minutes: string;
  readonly graceWrong: string;
  readonly save: string;
  readonly poster: string;
  readonly posterLead: string;
  readonly openPoster: string;
  readonly renew: string;
  readonly renewLead: string;
  readonly done: Readonly<Record<"gardee" | "changee" | "arrivee" | "excusee" | "expliquee", string>>;
  readonly scan: string;
  readonly scanLead: string;
  readonly scanBroken: string;
  readonly free: string;
  readonly taken: string;
  readonly here: string;
  readonly hereLead: (when: string) => string;
  readonly arrived: string;
  readonly late: string;
  readonly none: string;
  readonly signIn: string;
  readonly book: string;
  readonly own: string;
  readonly hostHere: string;
  readonly hostLead: string;
  readonly excuse: string;
  readonly excuseLead: string;
  readonly excused: string;
  readonly came: string;
  readonly cameLead: string;
  readonly turnedAway: string;
  readonly plea: string;
  readonly pleaLead: string;
  readonly pleaWrong: string;
  readonly pleaSend: string;
  readonly pleaSent: string;
  readonly moved: string;
  readonly breakdown: string;
  readonly missed: Plurals;
  readonly rule: (most: number, days: number, ahead: number) => string;
  readonly ruleOfThing: (minutes: string) => string;
}

const fr: ArrivalTexts = {
  title: "Arrivées",
  lead: "Quand personne ne vient, ce qui reste du créneau sert à quelqu’un d’autre.",
  ask: "Demander de signaler son arrivée",
  askHint: "La personne lit le code affiché sur place avec son téléphone, ou vous cochez son arrivée.",
  grace: "Attendre après le début",
  graceHint: "Ensuite le créneau se libère et la personne est prévenue.",
  minutes: "minutes",
  graceWrong: "Écrivez de 5 à 240 minutes",
  save: "Enregistrer",
  poster: "Affiche avec le code",
  posterLead: "À imprimer et à poser sur la chose elle-même.",
  openPoster: "Ouvrir l’affiche",
  renew: "Changer le code",
  renewLead: "Si le code circule ailleurs que sur place. Imprimez ensuite la nouvelle affiche\u00a0: l’ancienne ne mène plus nulle part.",
  done: {
    gardee: "C’est enregistré.",
    changee: "Le code a changé. Imprimez la nouvelle affiche.",
    arrivee: "Vous êtes arrivé, le créneau est à vous.",
    excusee: "L’absence est excusée.",
    expliquee: "Votre explication est envoyée au lieu.",
  },
  scan: "Vous avez réservé\u202f?",
  scanLead: "Lisez ce code avec votre téléphone en arrivant, et rendez la place de la même façon si vous partez plus tôt.",
  scanBroken: "Quelque chose ne marche pas\u202f? Le même code permet de le dire au lieu.",
  free: "Libre en ce moment",
  taken: "Réservé en ce moment",
  here: "Je suis là",
  hereLead: (when) => `Votre réservation\u00a0: ${when}.`,
  arrived: "Votre arrivée est notée. Bon usage.",
  late: "Ce n’est pas l’heure de cette réservation, ou elle a pris fin. Rien n’a été fait.",
  none: "Vous n’avez rien réservé ici en ce moment.",
  signIn: "Connectez-vous pour signaler votre arrivée.",
  book: "Voir les heures libres",
  own: "Voir ma réservation",
  hostHere: "La personne est là",
  hostLead: "Sans arrivée signalée, le créneau se libère.",
  excuse: "Excuser l’absence",
  excuseLead: "Elle ne comptera plus. La personne est prévenue.",
  came: "Dire que je suis venu",
  cameLead: "Vous ne pouvez pas commencer sans cela. Dites que vous êtes venu\u00a0: ce ne sera pas une absence.",
  turnedAway: "La personne est venue sans ce qu’il faut pour commencer\u00a0: ce n’est pas une absence.",
  excused: "Le lieu a excusé cette absence\u00a0: elle ne compte pas.",
  plea: "Pourquoi n’êtes-vous pas venu\u202f?",
  pleaLead: "Le lieu le lit et peut excuser l’absence.",
  pleaWrong: "Expliquez en 3 à 300 signes",
  pleaSend: "Expliquer au lieu",
  pleaSent: "Votre explication\u00a0:",
  moved: "Cela a changé entre-temps. Rien n’a été fait.",
  breakdown: "Signaler une panne",
  missed: {
    one: "Vous n’êtes pas venu une fois ces 90 derniers jours, sans annuler.",
    other: "Vous n’êtes pas venu # fois ces 90 derniers jours, sans annuler.",
  },
  rule: (most, days, ahead) =>
    `À partir de ${most} absences en ${days} jours, on réserve au plus ${ahead} jours à l’avance. Le lieu peut excuser une absence ou faire une exception.`,
  ruleOfThing: (minutes) => `Signalez votre arrivée sur place\u00a0: ${minutes} après le début, le créneau se libère.`,
};

const en: ArrivalTexts = {
  title: "Arrivals",
  lead: "When nobody comes, what is left of the time serves somebody else.",
  ask: "Ask people to say that they have arrived",
  askHint: "They read the code that hangs there with their telephone, or you tick that they are there.",
  grace: "Wait after the beginning",
  graceHint: "Then the time is free and the person is told.",
  minutes: "minutes",
  graceWrong: "Write 5 to 240 minutes",
  save: "Save",
  poster: "Poster with the code",
  posterLead: "To be printed and put on the thing itself.",
  openPoster: "Open the poster",
  renew: "Change the code",
  renewLead: "If the code goes round elsewhere. Then print the new poster: the old one leads nowhere any more.",
  done: {
    gardee: "It is saved.",
    changee: "The code has changed. Print the new poster.",
    arrivee: "You have arrived, the time is yours.",
    excusee: "The absence is excused.",
    expliquee: "Your explanation has been sent to the place.",
  },
  scan: "Have you booked?",
  scanLead: "Read this code with your telephone when you arrive, and give the time back in the same way if you leave early.",
  scanBroken: "Something does not work? The same code lets you tell the place.",
  free: "Free at this moment",
  taken: "Booked at this moment",
  here: "I am here",
  hereLead: (when) => `Your booking: ${when}.`,
  arrived: "Your arrival is noted. Enjoy.",
  late: "It is not the time of this booking, or it has ended. Nothing was done.",
  none: "You have booked nothing here at this moment.",
  signIn: "Sign in to say that you have arrived.",
  book: "See free hours",
  own: "See my booking",
  hostHere: "The person is here",
  hostLead: "Without an arrival the time becomes free.",
  excuse: "Excuse the absence",
  excuseLead: "It will count no more. The person is told.",
  came: "Say that I came",
  cameLead: "You cannot begin without it. Say that you came: it will not count as not come.",
  turnedAway: "They came without what it takes to begin: it does not count as not come.",
  excused: "The place excused this absence: it does not count.",
  plea: "Why did you not come?",
  pleaLead: "The place reads it and may excuse the absence.",
  pleaWrong: "Explain in 3 to 300 characters",
  pleaSend: "Explain to the place",
  pleaSent: "Your explanation:",
  moved: "This has changed meanwhile. Nothing was done.",
  breakdown: "Tell of a breakdown",
  missed: {
    one: "You did not come once in the last 90 days, without cancelling.",
    other: "You did not come # times in the last 90 days, without cancelling.",
  },
  rule: (most, days, ahead) =>
    `From ${most} absences in ${days} days on, one books at most ${ahead} days ahead. The place may excuse an absence or make an exception.`,
  ruleOfThing: (minutes) => `Say on site that you have arrived: ${minutes} after the beginning the time becomes free.`,
};

const nl: ArrivalTexts = {
  title: "Aankomsten",
  lead: "Wanneer niemand komt, dient de resterende tijd iemand anders.",
  ask: "Vragen om de aankomst te melden",
  askHint: "De persoon leest de code ter plaatse met de telefoon, of u vinkt de aankomst aan.",
  grace: "Wachten na het begin",
  graceHint: "Daarna komt de tijd vrij en wordt de persoon verwittigd.",
  minutes: "minuten",
  graceWrong: "Schrijf 5 tot 240 minuten",
  save: "Bewaren",
  poster: "Affiche met de code",
  posterLead: "Om af te drukken en op het ding zelf te hangen.",
  openPoster: "De affiche openen",
  renew: "De code veranderen",
  renewLead: "Als de code elders rondgaat. Druk dan de nieuwe affiche af: de oude leidt nergens meer heen.",
  done: {
    gardee: "Het is bewaard.",
    changee: "De code is veranderd. Druk de nieuwe affiche af.",
    arrivee: "U bent aangekomen, de tijd is van u.",
    excusee: "De afwezigheid is verontschuldigd.",
    expliquee: "Uw uitleg is naar de plek gestuurd.",
  },
  scan: "Hebt u gereserveerd?",
  scanLead: "Lees deze code met uw telefoon bij aankomst, en geef de tijd op dezelfde manier terug als u vroeger vertrekt.",
  scanBroken: "Werkt er iets niet? Met dezelfde code meldt u het aan de plek.",
  free: "Nu vrij",
  taken: "Nu gereserveerd",
  here: "Ik ben er",
  hereLead: (when) => `Uw reservering: ${when}.`,
  arrived: "Uw aankomst is genoteerd. Veel plezier.",
  late: "Het is niet het uur van deze reservering, of ze is voorbij. Er is niets gedaan.",
  none: "U hebt hier nu niets gereserveerd.",
  signIn: "Meld u aan om uw aankomst te melden.",
  book: "De vrije uren bekijken",
  own: "Mijn reservering bekijken",
  hostHere: "De persoon is er",
  hostLead: "Zonder aankomst komt de tijd vrij.",
  excuse: "De afwezigheid verontschuldigen",
  excuseLead: "Ze telt dan niet meer. De persoon wordt verwittigd.",
  came: "Zeggen dat ik gekomen ben",
  cameLead: "U kunt zonder dat niet beginnen. Zeg dat u gekomen bent: het telt niet als afwezigheid.",
  turnedAway: "De persoon kwam zonder wat nodig is om te beginnen: dat is geen afwezigheid.",
  excused: "De plek verontschuldigde deze afwezigheid: ze telt niet.",
  plea: "Waarom bent u niet gekomen?",
  pleaLead: "De plek leest het en kan de afwezigheid verontschuldigen.",
  pleaWrong: "Leg uit in 3 tot 300 tekens",
  pleaSend: "Aan de plek uitleggen",
  pleaSent: "Uw uitleg:",
  moved: "Dit is ondertussen veranderd. Er is niets gedaan.",
  breakdown: "Een defect melden",
  missed: {
    one: "U kwam de laatste 90 dagen één keer niet, zonder te annuleren.",
    other: "U kwam de laatste 90 dagen # keer niet, zonder te annuleren.",
  },
  rule: (most, days, ahead) =>
    `Vanaf ${most} afwezigheden in ${days} dagen reserveert men hoogstens ${ahead} dagen vooraf. De plek kan een afwezigheid verontschuldigen of een uitzondering maken.`,
  ruleOfThing: (minutes) => `Meld uw aankomst ter plaatse: ${minutes} na het begin komt de tijd vrij.`,
};

export const arrivalTexts: Record<Locale, ArrivalTexts> = { fr, en, nl };
