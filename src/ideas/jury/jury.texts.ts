import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface JuryTexts {
  readonly title: string;
  readonly lead: string;
  readonly mine: (process: string) => string;
  readonly until: (when: string) => string;
  readonly opens: (when: string) => string;
  readonly over: string;
  readonly recorded: string;
  readonly readRecord: string;
  readonly left: Plurals;
  readonly allIn: string;
  readonly nothing: string;
  readonly states: Record<"todo" | "score" | "conflict", string>;
  readonly judge: string;
  readonly sheetLead: string;
  readonly score: string;
  readonly scale: (top: number) => string;
  readonly reason: string;
  readonly why: string;
  readonly whyHint: string;
  readonly send: string;
  readonly change: string;
  readonly scoreMissing: (top: number) => string;
  readonly reasonMissing: string;
  readonly conflictTitle: string;
  readonly conflictLead: string;
  readonly conflict: string;
  readonly conflictHint: string;
  readonly conflictMissing: string;
  readonly declare: string;
  readonly declared: string;
  readonly noCriteria: string;
  readonly others: string;
  readonly hiddenOthers: string;
  readonly juror: (n: number) => string;
  readonly mark: string;
  readonly of100: (mark: string) => string;
  readonly excluded: string;
  readonly next: string;
  readonly done: Record<string, string>;
  readonly problems: Record<"not_open" | "recorded" | "excluded" | "changed" | "gone" | "criteria", string>;
  readonly desk: string;
  readonly deskLead: string;
  readonly progress: string;
  readonly jurors: string;
  readonly jurorCount: (count: string) => string;
  readonly sheets: string;
  readonly conflicts: string;
  readonly idea: string;
  readonly publish: string;
  readonly publishLead: string;
  readonly notYet: string;
  readonly published: string;
  readonly publishProblems: Record<"published" | "still_open" | "nothing", string>;
  readonly quorum: string;
  readonly quorumHint: string;
  readonly quorumWrong: string;
  readonly quorumAct: string;
  readonly noJurors: string;
  readonly criteria: string;
  readonly record: string;
  readonly recordOf: (process: string) => string;
  readonly recordLead: string;
  readonly recordNumber: (n: number, when: string) => string;
  readonly noRecord: string;
  readonly noRecordText: string;
  readonly method: (quorum: number) => string;
  readonly ranking: string;
  readonly rank: string;
  readonly noRank: string;
  readonly mean: string;
  readonly deviation: string;
  readonly range: string;
  readonly rangeSaid: (least: string, most: string) => string;
  readonly earlier: string;
  readonly changes: string;
  readonly changed: (title: string, before: string, after: string) => string;
  readonly replaced: string;
  readonly readLast: string;
  readonly csv: string;
  readonly scoresCsv: string;
  readonly contest: string;
  readonly hidden: string;
  readonly publicTitle: string;
  readonly ranked: (rank: number, of: number) => string;
  readonly unranked: string;
  readonly sheetsOf: string;
}

const fr: JuryTexts = {
  title: "Jury",
  lead: "Un jury note les idées faisables selon des critères publiés d’avance.",
  mine: (process) => `Jury\u00a0: ${process}`,
  until: (when) => `Notes attendues avant le ${when}.`,
  opens: (when) => `Le jury s’ouvre le ${when}.`,
  over: "Le jury est clos.",
  recorded: "Le procès-verbal est publié\u00a0: les notes ne changent plus.",
  readRecord: "Lire le procès-verbal",
  left: { one: "# idée à noter", other: "# idées à noter" },
  allIn: "Toutes vos notes sont données.",
  nothing: "Aucune idée à juger pour l’instant",
  states: { todo: "À noter", score: "Notée", conflict: "Conflit déclaré" },
  judge: "Noter cette idée",
  sheetLead: "Une note et une raison par critère. Les notes des autres jurés vous sont cachées jusqu’à ce que la vôtre soit donnée.",
  score: "Note",
  scale: (top) => `De 0 (pas du tout) à ${top} (tout à fait).`,
  reason: "Raison de cette note",
  why: "Ce qui vous fait changer d’avis",
  whyHint: "Publié avec vos notes précédentes.",
  send: "Donner mes notes",
  change: "Changer mes notes",
  scoreMissing: (top) => `Choisissez une note de 0 à ${top}`,
  reasonMissing: "Écrivez la raison en 3 à 1\u00a0000 signes",
  conflictTitle: "Déclarer un conflit d’intérêts",
  conflictLead: "Vous connaissez l’auteur, vous y gagnez ou y perdez quelque chose\u00a0? Déclarez-le\u00a0: vous ne jugez pas cette idée. C’est définitif.",
  conflict: "De quoi s’agit-il",
  conflictHint: "Pour l’équipe seulement. Le procès-verbal dit qu’il y a eu un conflit, pas lequel ni de qui.",
  conflictMissing: "Écrivez de quoi il s’agit, en 3 à 1\u00a0000 signes",
  declare: "Déclarer et ne pas juger",
  declared: "Vous avez déclaré un conflit d’intérêts\u00a0: vous ne jugez pas cette idée.",
  noCriteria: "Les critères ne sont pas encore publiés\u00a0: on ne peut pas noter.",
  others: "Notes des autres jurés",
  hiddenOthers: "Les notes des autres s’affichent ici quand la vôtre est donnée.",
  juror: (n) => `Juré n°\u00a0${n}`,
  mark: "Note sur 100",
  of100: (mark) => `${mark} sur 100`,
  excluded: "Écartée du calcul",
  next: "Idée suivante",
  done: { notes: "Vos notes sont gardées.", conflit: "Conflit d’intérêts déclaré. Vous ne jugez pas cette idée." },
  problems: {
    not_open: "Le jury n’est pas ouvert\u00a0: vos notes n’ont pas été gardées.",
    recorded: "Le procès-verbal est publié\u00a0: vos notes n’ont pas été gardées.",
    excluded: "Vous avez déclaré un conflit d’intérêts sur cette idée\u00a0: vos notes n’ont pas été gardées.",
    changed: "Vos notes ont changé dans une autre fenêtre\u00a0: rien n’a été gardé. Relisez-les.",
    gone: "Cette idée n’est plus devant le jury\u00a0: rien n’a été gardé.",
    criteria: "Les critères viennent de changer\u00a0: rien n’a été gardé. Relisez-les, puis notez.",
  },
  desk: "Jury",
  deskLead: "Où en sont les jurés. Les notes restent cachées jusqu’au procès-verbal.",
  progress: "Notes données par idée",
  jurors: "Jurés",
  jurorCount: (count) => `Jurés\u00a0: ${count}`,
  sheets: "Notes",
  conflicts: "Conflits",
  idea: "Idée",
  publish: "Publier le procès-verbal",
  publishLead: "Le classement, la dispersion et toutes les notes avec leurs raisons deviennent publics. Plus personne ne note ensuite.",
  notYet: "Possible quand l’étape est finie, ou quand chaque juré a noté chaque idée.",
  published: "Procès-verbal publié. Les auteurs sont prévenus.",
  publishProblems: {
    published: "Le procès-verbal est déjà publié\u00a0: rien n’a changé.",
    still_open: "Le jury est encore ouvert et des notes manquent\u00a0: rien n’est publié.",
    nothing: "Aucune note n’est donnée\u00a0: il n’y a rien à publier.",
  },
  quorum: "Notes nécessaires pour un rang",
  quorumHint: "De 1 à 50. Figé par la première note, comme les critères.",
  quorumWrong: "Écrivez un nombre de 1 à 50",
  quorumAct: "Garder ce nombre",
  noJurors: "Personne dans l’équipe n’est juré. Ajoutez-y les membres du jury.",
  criteria: "Critères et poids",
  record: "Procès-verbal du jury",
  recordOf: (process) => `Procès-verbal du jury\u00a0: ${process}`,
  recordLead: "Chaque idée faisable, sa note, et combien les jurés étaient d’accord.",
  recordNumber: (n, when) => (n === 1 ? `Publié le ${when}` : `Version ${n}, publiée le ${when}`),
  noRecord: "Le jury n’a pas encore rendu son classement",
  noRecordText: "Il paraîtra ici, avec toutes les notes et leurs raisons. Voici les critères.",
  method: (quorum) =>
    `La note d’une idée est la moyenne des notes des jurés, chacune étant la somme de ses notes par critère multipliées par les poids, ramenée à 100. La dispersion est l’écart-type\u00a0: plus il est petit, plus les jurés sont d’accord. À égalité de moyenne, le rang est le même\u00a0; l’idée la moins dispersée est citée d’abord. Avec moins de ${quorum} notes, une idée n’a pas de rang.`,
  ranking: "Classement",
  rank: "Rang",
  noRank: "Sans rang",
  mean: "Moyenne sur 100",
  deviation: "Dispersion",
  range: "De la plus basse à la plus haute",
  rangeSaid: (least, most) => `de ${least} à ${most}`,
  earlier: "Versions précédentes",
  changes: "Ce que cette version a changé",
  changed: (title, before, after) => `${title}\u00a0: ${before} → ${after}`,
  replaced: "Ce classement a été remplacé",
  readLast: "Lire le classement qui compte",
  csv: "Classement en CSV",
  scoresCsv: "Notes et raisons en CSV",
  contest: "Un auteur peut contester pendant deux mois, depuis la page de son idée.",
  hidden: "Idée retirée de la vue par la modération",
  publicTitle: "Jury",
  ranked: (rank, of) => `Rang ${rank} sur ${of}`,
  unranked: "Trop peu de notes pour un rang",
  sheetsOf: "Toutes les notes et leurs raisons",
};

const en: JuryTexts = {
  title: "Jury",
  lead: "A jury scores feasible ideas against criteria published beforehand.",
  mine: (process) => `Jury: ${process}`,
  until: (when) => `Scores expected before ${when}.`,
  opens: (when) => `The jury opens on ${when}.`,
  over: "The jury is closed.",
  recorded: "The record is published: scores do not change any more.",
  readRecord: "Read the record",
  left: { one: "# idea to score", other: "# ideas to score" },
  allIn: "All your scores are in.",
  nothing: "No idea to judge for now",
  states: { todo: "To score", score: "Scored", conflict: "Conflict declared" },
  judge: "Score this idea",
  sheetLead: "A score and a reason for each criterion. Other jurors’ scores are hidden from you until yours are in.",
  score: "Score",
  scale: (top) => `From 0 (not at all) to ${top} (entirely).`,
  reason: "Reason for this score",
  why: "What changed your mind",
  whyHint: "Published with your earlier scores.",
  send: "Give my scores",
  change: "Change my scores",
  scoreMissing: (top) => `Choose a score from 0 to ${top}`,
  reasonMissing: "Write the reason in 3 to 1,000 characters",
  conflictTitle: "Declare a conflict of interest",
  conflictLead: "You know the author, you gain or lose something by it? Declare it: you do not judge this idea. That is final.",
  conflict: "What it is about",
  conflictHint: "For the team only. The record says that there was a conflict, not which nor whose.",
  conflictMissing: "Write what it is about, in 3 to 1,000 characters",
  declare: "Declare and do not judge",
  declared: "You declared a conflict of interest: you do not judge this idea.",
  noCriteria: "The criteria are not published yet: there is no scoring.",
  others: "Scores of the other jurors",
  hiddenOthers: "The others’ scores show here once yours are in.",
  juror: (n) => `Juror no. ${n}`,
  mark: "Mark out of 100",
  of100: (mark) => `${mark} out of 100`,
  excluded: "Left out of the count",
  next: "Next idea",
  done: { notes: "Your scores are kept.", conflit: "Conflict of interest declared. You do not judge this idea." },
  problems: {
    not_open: "The jury is not open: your scores were not kept.",
    recorded: "The record is published: your scores were not kept.",
    excluded: "You declared a conflict of interest on this idea: your scores were not kept.",
    changed: "Your scores changed in another window: nothing was kept. Read them again.",
    gone: "This idea is not before the jury any more: nothing was kept.",
    criteria: "The criteria have just changed: nothing was kept. Read them again, then score.",
  },
  desk: "Jury",
  deskLead: "How far the jurors are. Scores stay hidden until the record.",
  progress: "Scores given for each idea",
  jurors: "Jurors",
  jurorCount: (count) => `Jurors: ${count}`,
  sheets: "Scores",
  conflicts: "Conflicts",
  idea: "Idea",
  publish: "Publish the record",
  publishLead: "The ranking, the dispersion and all scores with their reasons become public. Nobody scores after that.",
  notYet: "Possible when the stage is over, or when every juror has scored every idea.",
  published: "Record published. The authors are told.",
  publishProblems: {
    published: "The record is published already: nothing changed.",
    still_open: "The jury is still open and scores are missing: nothing is published.",
    nothing: "No score is given: there is nothing to publish.",
  },
  quorum: "Marks needed for a rank",
  quorumHint: "From 1 to 50. Frozen by the first score, like the criteria.",
  quorumWrong: "Write a number from 1 to 50",
  quorumAct: "Keep this number",
  noJurors: "Nobody in the team is a juror. Add the members of the jury to it.",
  criteria: "Criteria and weights",
  record: "Record of the jury",
  recordOf: (process) => `Record of the jury: ${process}`,
  recordLead: "Each feasible idea, its mark, and how far jurors agreed.",
  recordNumber: (n, when) => (n === 1 ? `Published on ${when}` : `Version ${n}, published on ${when}`),
  noRecord: "The jury has not given its ranking yet",
  noRecordText: "It will appear here, with all scores and their reasons. These are the criteria.",
  method: (quorum) =>
    `The mark of an idea is the mean of its jurors’ marks, each the sum of their scores times the weights, out of 100. Dispersion is the standard deviation: the smaller, the more jurors agree. Equal means share a rank; the idea with less dispersion is named first. With fewer than ${quorum} marks, an idea has no rank.`,
  ranking: "Ranking",
  rank: "Rank",
  noRank: "No rank",
  mean: "Mean out of 100",
  deviation: "Dispersion",
  range: "From lowest to highest",
  rangeSaid: (least, most) => `from ${least} to ${most}`,
  earlier: "Earlier versions",
  changes: "What this version changed",
  changed: (title, before, after) => `${title}: ${before} → ${after}`,
  replaced: "This ranking has been replaced",
  readLast: "Read the ranking that counts",
  csv: "Ranking as CSV",
  scoresCsv: "Scores and reasons as CSV",
  contest: "An author can contest for two months, from the idea’s page.",
  hidden: "Idea withdrawn from sight by moderators",
  publicTitle: "Jury",
  ranked: (rank, of) => `Rank ${rank} of ${of}`,
  unranked: "Too few marks for a rank",
  sheetsOf: "All scores and their reasons",
};

const nl: JuryTexts = {
  title: "Jury",
  lead: "Een jury geeft haalbare ideeën punten volgens vooraf gepubliceerde criteria.",
  mine: (process) => `Jury: ${process}`,
  until: (when) => `Punten verwacht voor ${when}.`,
  opens: (when) => `De jury opent op ${when}.`,
  over: "De jury is gesloten.",
  recorded: "Het verslag is gepubliceerd: de punten veranderen niet meer.",
  readRecord: "Het verslag lezen",
  left: { one: "# idee te beoordelen", other: "# ideeën te beoordelen" },
  allIn: "Al uw punten zijn gegeven.",
  nothing: "Voorlopig geen idee te beoordelen",
  states: { todo: "Te beoordelen", score: "Beoordeeld", conflict: "Conflict gemeld" },
  judge: "Dit idee punten geven",
  sheetLead: "Een score en een reden per criterium. De punten van andere juryleden blijven verborgen tot de uwe gegeven zijn.",
  score: "Score",
  scale: (top) => `Van 0 (helemaal niet) tot ${top} (helemaal wel).`,
  reason: "Reden van deze score",
  why: "Wat u van mening deed veranderen",
  whyHint: "Gepubliceerd met uw vorige punten.",
  send: "Mijn punten geven",
  change: "Mijn punten wijzigen",
  scoreMissing: (top) => `Kies een score van 0 tot ${top}`,
  reasonMissing: "Schrijf de reden in 3 tot 1 000 tekens",
  conflictTitle: "Een belangenconflict melden",
  conflictLead: "Kent u de indiener, wint of verliest u er iets bij? Meld het: u beoordeelt dit idee niet. Dat is definitief.",
  conflict: "Waarover het gaat",
  conflictHint: "Alleen voor het team. Het verslag zegt dat er een conflict was, niet welk en niet van wie.",
  conflictMissing: "Schrijf waarover het gaat, in 3 tot 1 000 tekens",
  declare: "Melden en niet beoordelen",
  declared: "U meldde een belangenconflict: u beoordeelt dit idee niet.",
  noCriteria: "De criteria zijn nog niet gepubliceerd: er kunnen geen punten worden gegeven.",
  others: "Punten van de andere juryleden",
  hiddenOthers: "De punten van anderen verschijnen hier zodra de uwe gegeven zijn.",
  juror: (n) => `Jurylid ${n}`,
  mark: "Op 100",
  of100: (mark) => `${mark} op 100`,
  excluded: "Niet meegeteld",
  next: "Volgend idee",
  done: { notes: "Uw punten zijn bewaard.", conflit: "Belangenconflict gemeld. U beoordeelt dit idee niet." },
  problems: {
    not_open: "De jury is niet open: uw punten zijn niet bewaard.",
    recorded: "Het verslag is gepubliceerd: uw punten zijn niet bewaard.",
    excluded: "U meldde een belangenconflict voor dit idee: uw punten zijn niet bewaard.",
    changed: "Uw punten veranderden in een ander venster: er is niets bewaard. Lees ze na.",
    gone: "Dit idee ligt niet meer voor de jury: er is niets bewaard.",
    criteria: "De criteria zijn net veranderd: er is niets bewaard. Lees ze na en geef dan punten.",
  },
  desk: "Jury",
  deskLead: "Hoever de juryleden staan. De punten blijven verborgen tot het verslag.",
  progress: "Gegeven punten per idee",
  jurors: "Juryleden",
  jurorCount: (count) => `Juryleden: ${count}`,
  sheets: "Punten",
  conflicts: "Conflicten",
  idea: "Idee",
  publish: "Het verslag publiceren",
  publishLead: "De rangschikking, de spreiding en alle punten met hun redenen worden openbaar. Daarna geeft niemand nog punten.",
  notYet: "Mogelijk als de stap voorbij is, of als elk jurylid elk idee heeft beoordeeld.",
  published: "Verslag gepubliceerd. De indieners zijn verwittigd.",
  publishProblems: {
    published: "Het verslag is al gepubliceerd: er is niets veranderd.",
    still_open: "De jury is nog open en er ontbreken punten: er is niets gepubliceerd.",
    nothing: "Er zijn geen punten gegeven: er is niets te publiceren.",
  },
  quorum: "Scores nodig voor een rang",
  quorumHint: "Van 1 tot 50. Bevroren door de eerste score, zoals de criteria.",
  quorumWrong: "Schrijf een getal van 1 tot 50",
  quorumAct: "Dit getal bewaren",
  noJurors: "Niemand in het team is jurylid. Voeg de leden van de jury toe.",
  criteria: "Criteria en gewichten",
  record: "Verslag van de jury",
  recordOf: (process) => `Verslag van de jury: ${process}`,
  recordLead: "Elk haalbaar idee, zijn score, en hoe eens de juryleden waren.",
  recordNumber: (n, when) => (n === 1 ? `Gepubliceerd op ${when}` : `Versie ${n}, gepubliceerd op ${when}`),
  noRecord: "De jury heeft nog geen rangschikking gegeven",
  noRecordText: "Ze verschijnt hier, met alle punten en hun redenen. Dit zijn de criteria.",
  method: (quorum) =>
    `De score van een idee is het gemiddelde van de scores van de juryleden, elk de som van de punten per criterium maal de gewichten, op 100. De spreiding is de standaardafwijking: hoe kleiner, hoe meer de juryleden het eens zijn. Gelijke gemiddelden delen een rang; het idee met de kleinste spreiding staat eerst. Met minder dan ${quorum} scores heeft een idee geen rang.`,
  ranking: "Rangschikking",
  rank: "Rang",
  noRank: "Geen rang",
  mean: "Gemiddelde op 100",
  deviation: "Spreiding",
  range: "Van laagste tot hoogste",
  rangeSaid: (least, most) => `van ${least} tot ${most}`,
  earlier: "Eerdere versies",
  changes: "Wat deze versie veranderde",
  changed: (title, before, after) => `${title}: ${before} → ${after}`,
  replaced: "Deze rangschikking is vervangen",
  readLast: "De rangschikking lezen die telt",
  csv: "Rangschikking als CSV",
  scoresCsv: "Punten en redenen als CSV",
  contest: "Een indiener kan twee maanden lang betwisten, vanaf de pagina van het idee.",
  hidden: "Idee door de moderatie uit zicht gehaald",
  publicTitle: "Jury",
  ranked: (rank, of) => `Rang ${rank} van ${of}`,
  unranked: "Te weinig scores voor een rang",
  sheetsOf: "Alle punten en hun redenen",
};

export const juryTexts: Record<Locale, JuryTexts> = { fr, en, nl };
