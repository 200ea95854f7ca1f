import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface FollowTexts {
  readonly title: (vote: string) => string;
  readonly lead: string;
  readonly done: Record<"annonce" | "deplace", string>;
  readonly now: string;
  readonly ballots: string;
  readonly ballotsNote: string;
  readonly noResults: string;
  readonly drafts: string;
  readonly draftsNote: string;
  readonly channels: string;
  readonly desks: string;
  readonly desksText: string;
  readonly paper: string;
  readonly paperText: string;
  readonly openDesks: string;
  readonly openPaper: string;
  readonly closing: string;
  readonly closingText: string;
  readonly closingField: string;
  readonly closingWrong: string;
  readonly closingSame: string;
  readonly move: string;
  readonly withdraw: string;
  readonly withdrawText: string;
  readonly cancel: string;
  readonly cancelText: string;
  readonly cancelSure: string;
  readonly sure: string;
  readonly tooLate: string;
  readonly awaited: string;
  readonly awaitedBatches: Plurals;
  readonly awaitedWaiting: Plurals;
  readonly awaitedThings: Record<"batch" | "pass" | "kiosk", (name: string) => string>;
  readonly awaitedOf: (names: string) => string;
  readonly left: Plurals;
  readonly leftText: string;
  readonly award: string;
}

const fr: FollowTexts = {
  title: (vote) => `Suivre\u00a0: ${vote}`,
  lead: "Où en est le vote, sans rien de ce qui est voté\u00a0: personne ne voit de résultat avant la clôture, vous non plus.",
  done: { annonce: "Le vote est annoncé", deplace: "La clôture est déplacée" },
  now: "Maintenant",
  ballots: "bulletins publiés au journal",
  ballotsNote: "Le nombre avance par vingt-deux au moins, bulletins remplacés compris\u00a0; autant attendent toujours dans l’urne.",
  noResults: "Les choix restent scellés jusqu’à la clôture.",
  drafts: "sélections à l’étape de vérification",
  draftsNote: "Chacun est rappelé une fois.",
  channels: "Les autres voies",
  desks: "Guichets et bornes",
  desksText: "Marquer les personnes sur la liste, donner jetons et bulletins papier, préparer les bornes.",
  paper: "Bulletins papier",
  paperText: "Saisir deux fois, régler les écarts, admettre.",
  openDesks: "Ouvrir les guichets",
  openPaper: "Ouvrir les lots",
  closing: "Déplacer la clôture",
  closingText: "C’est la seule chose qui peut encore changer. La raison est publique, et va au journal.",
  closingField: "Nouvelle clôture",
  closingWrong: "Donnez un jour et une heure à venir",
  closingSame: "C’est déjà l’instant de la clôture",
  move: "Déplacer",
  withdraw: "Retirer l’annonce",
  withdrawText:
    "Le vote redevient un brouillon. Ce dont la graine suivra reste le même\u00a0: on ne tire pas deux fois, et personne ne la connaît avant la clôture. Le journal garde l’annonce et son retrait.",
  cancel: "Annuler le vote",
  cancelText: "Rien ne sera dépouillé. La raison paraît sur la page du vote.",
  cancelSure: "Je sais que cela ne se défait pas.",
  sure: "Cochez la case pour annuler le vote",
  tooLate: "Trop tard\u00a0: le vote n’en est plus là",
  awaited: "Encore attendu avant le dépouillement",
  awaitedBatches: { one: "# lot de bulletins papier à admettre", other: "# lots de bulletins papier à admettre" },
  awaitedWaiting: { one: "# bulletin de borne dont le jeton n’est donné à personne", other: "# bulletins de borne dont le jeton n’est donné à personne" },
  awaitedThings: {
    batch: (name) => `Lot à admettre\u00a0: ${name}`,
    pass: (numbers) => `Jetons à donner à quelqu’un\u00a0: ${numbers}`,
    kiosk: (name) => `Borne qui n’a rien envoyé depuis la clôture\u00a0: ${name}. Rallumez-la, ou fermez-la`,
  },
  awaitedOf: (names) => `Peuvent agir\u00a0: ${names}.`,
  left: { one: "# idée attend encore la suite du vote", other: "# idées attendent encore la suite du vote" },
  leftText: "Le résultat est définitif, mais la démarche n’a pas pu l’attribuer d’elle-même\u00a0: un coût manque ou l’enveloppe est dépassée.",
  award: "Attribuer dans la démarche",
};

const en: FollowTexts = {
  title: (vote) => `Follow: ${vote}`,
  lead: "Where the vote stands, and nothing of what is voted: nobody sees a result before the closing, not even you.",
  done: { annonce: "The vote is announced", deplace: "The closing has been moved" },
  now: "Now",
  ballots: "ballots published in the log",
  ballotsNote: "The number moves on by twenty-two at least, replaced ballots included; as many always wait in the urn.",
  noResults: "Choices stay sealed until the closing.",
  drafts: "selections at the check step",
  draftsNote: "Everybody is reminded once.",
  channels: "The other channels",
  desks: "Desks and kiosks",
  desksText: "Mark people on the roll, give passes and paper ballots, set up kiosks.",
  paper: "Paper ballots",
  paperText: "Key twice, settle mismatches, admit.",
  openDesks: "Open the desks",
  openPaper: "Open the batches",
  closing: "Move the closing",
  closingText: "It is the only thing that can still change. The reason is public, and goes into the log.",
  closingField: "New closing",
  closingWrong: "Give a day and a time to come",
  closingSame: "That is already the closing",
  move: "Move",
  withdraw: "Withdraw the announcement",
  withdrawText:
    "The vote becomes a draft again. What the seed will follow from stays the same: nobody draws twice, and nobody knows it before the closing. The log keeps the announcement and its withdrawal.",
  cancel: "Cancel the vote",
  cancelText: "Nothing will be counted. The reason appears on the page of the vote.",
  cancelSure: "I know that this cannot be undone.",
  sure: "Tick the box to cancel the vote",
  tooLate: "Too late: the vote is past that point",
  awaited: "Still awaited before the count",
  awaitedBatches: { one: "# batch of paper ballots to admit", other: "# batches of paper ballots to admit" },
  awaitedWaiting: { one: "# ballot of a kiosk whose pass was given to nobody", other: "# ballots of kiosks whose pass was given to nobody" },
  awaitedThings: {
    batch: (name) => `Batch to admit: ${name}`,
    pass: (numbers) => `Passes to give to somebody: ${numbers}`,
    kiosk: (name) => `Kiosk that has sent nothing since the closing: ${name}. Switch it on, or close it`,
  },
  awaitedOf: (names) => `Who can act: ${names}.`,
  left: { one: "# idea still waits for what follows the vote", other: "# ideas still wait for what follows the vote" },
  leftText: "The result is final, but the process could not award it by itself: a cost is missing or the envelope is exceeded.",
  award: "Award in the process",
};

const nl: FollowTexts = {
  title: (vote) => `Volgen: ${vote}`,
  lead: "Hoe het met de stemming staat, zonder iets van wat gestemd is: niemand ziet een uitslag vóór de sluiting, ook u niet.",
  done: { annonce: "De stemming is aangekondigd", deplace: "De sluiting is verplaatst" },
  now: "Nu",
  ballots: "stembiljetten in het logboek bekendgemaakt",
  ballotsNote: "Het aantal gaat met minstens tweeëntwintig vooruit, vervangen stembiljetten inbegrepen; evenveel wachten altijd in de urne.",
  noResults: "De keuzes blijven verzegeld tot de sluiting.",
  drafts: "keuzes bij het nakijken",
  draftsNote: "Iedereen wordt één keer herinnerd.",
  channels: "De andere wegen",
  desks: "Balies en stemzuilen",
  desksText: "Mensen op de lijst aanduiden, penningen en papieren stembiljetten geven, stemzuilen klaarzetten.",
  paper: "Papieren stembiljetten",
  paperText: "Twee keer invoeren, verschillen regelen, toelaten.",
  openDesks: "De balies openen",
  openPaper: "De pakken openen",
  closing: "De sluiting verplaatsen",
  closingText: "Dit is het enige dat nog kan wijzigen. De reden is openbaar en komt in het logboek.",
  closingField: "Nieuwe sluiting",
  closingWrong: "Geef een dag en een uur in de toekomst",
  closingSame: "Dat is al de sluiting",
  move: "Verplaatsen",
  withdraw: "De aankondiging intrekken",
  withdrawText:
    "De stemming wordt weer een ontwerp. Waaruit het zaad volgt, blijft hetzelfde: er wordt niet opnieuw geloot, en niemand kent het vóór de sluiting. Het logboek houdt de aankondiging en haar intrekking bij.",
  cancel: "De stemming annuleren",
  cancelText: "Er wordt niets geteld. De reden verschijnt op de pagina van de stemming.",
  cancelSure: "Ik weet dat dit niet ongedaan kan worden.",
  sure: "Kruis het vakje aan om de stemming te annuleren",
  tooLate: "Te laat: de stemming is al verder",
  awaited: "Nog verwacht vóór de telling",
  awaitedBatches: { one: "# pak papieren stembiljetten toe te laten", other: "# pakken papieren stembiljetten toe te laten" },
  awaitedWaiting: {
    one: "# stembiljet van een zuil waarvan de penning aan niemand is gegeven",
    other: "# stembiljetten van zuilen waarvan de penning aan niemand is gegeven",
  },
  awaitedThings: {
    batch: (name) => `Pak toe te laten: ${name}`,
    pass: (numbers) => `Penningen die nog aan niemand gegeven zijn: ${numbers}`,
    kiosk: (name) => `Zuil die sinds de sluiting niets heeft verstuurd: ${name}. Zet ze aan, of sluit ze`,
  },
  awaitedOf: (names) => `Kunnen handelen: ${names}.`,
  left: { one: "# idee wacht nog op het vervolg van de stemming", other: "# ideeën wachten nog op het vervolg van de stemming" },
  leftText: "De uitslag is definitief, maar het traject kon niet vanzelf toekennen: een kost ontbreekt of de enveloppe is overschreden.",
  award: "Toekennen in het traject",
};

export const followTexts: Record<Locale, FollowTexts> = { fr, en, nl };
