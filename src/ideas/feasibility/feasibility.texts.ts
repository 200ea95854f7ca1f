import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { verdictTexts } from "../verdicts.texts.ts";
import type { Says } from "#platform/ui/page-context.tsx";
import type { Tone } from "#platform/ui/badge.tsx";
import type { Aspect } from "#processes";
import type { AssessVerdict } from "../verdicts.ts";

export interface FeasibilityTexts {
  readonly title: string;
  readonly lead: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly aspectBy: (aspect: string, service: string) => string;
  readonly verdicts: Readonly<Record<AssessVerdict, string>>;
  readonly verdictNotes: Readonly<Record<AssessVerdict, string>>;
  readonly opinions: string;
  readonly noOpinions: string;
  readonly eachService: Plurals;
  readonly aspect: string;
  readonly service: string;
  readonly verdict: string;
  readonly investment: string;
  readonly running: string;
  readonly waiting: string;
  readonly expected: (when: string) => string;
  readonly conflicts: string;
  readonly verdictConflict: (inFavour: string, against: string) => string;
  readonly costConflict: Record<"investment" | "running", (least: string, most: string) => string>;
  readonly replies: string;
  readonly noReplies: string;
  readonly reply: string;
  readonly replyTitle: string;
  readonly replyLead: string;
  readonly replyHint: string;
  readonly replied: string;
  readonly replyHeld: string;
  readonly replyOver: string;
  readonly replyLate: string;
  readonly ask: string;
  readonly askLead: string;
  readonly noAssessors: string;
  readonly team: string;
  readonly assessor: string;
  readonly due: string;
  readonly askAct: string;
  readonly assessorMissing: string;
  readonly aspectMissing: string;
  readonly askedNone: string;
  readonly conclude: string;
  readonly concludeLead: string;
  readonly conclusion: string;
  readonly conclusions: Record<"feasible" | "infeasible", string>;
  readonly conclusionMissing: string;
  readonly reasonsHint: string;
  readonly settles: string;
  readonly settled: string;
  readonly settlesHint: string;
  readonly settlesMissing: string;
  readonly investmentMissing: string;
  readonly investmentHint: string;
  readonly runningHint: string;
  readonly concludeAct: string;
  readonly owner: (who: string) => string;
  readonly noOwner: string;
  readonly mine: string;
  readonly takeOver: string;
  readonly concluded: string;
  readonly next: (name: string) => string;
  readonly reopen: string;
  readonly reopenLead: string;
  readonly why: string;
  readonly past: string;
  readonly reopened: (when: string) => string;
  readonly missing: { one: string; other: string };
  readonly problems: Record<"concluded" | "not_owner" | "gone_on" | "changed" | "closed" | "not_open", string>;
  readonly done: Says;
  readonly queue: string;
  readonly askAll: string;
  readonly askTicked: string;
  readonly preview: (ideas: string, letters: string) => string;
  readonly previewIdeas: Plurals;
  readonly previewLetters: Plurals;
  readonly previewTable: string;
  readonly previewCount: (fresh: string, already: string | null) => string;
  readonly previewClosed: Plurals;
  readonly queueLead: string;
  readonly mineTitle: string;
  readonly mineLead: string;
  readonly mineTabs: Record<"todo" | "given", string>;
  readonly mineEmpty: Record<"todo" | "given", string>;
  readonly tabs: Record<"open" | "concluded", string>;
  readonly tabsEmpty: Record<"open" | "concluded", string>;
  readonly progress: (given: number, asked: number) => string;
  readonly assess: (aspect: string) => string;
  readonly assessLead: string;
  readonly note: string;
  readonly noteHint: string;
  readonly give: string;
  readonly change: string;
  readonly disagree: string;
  readonly studies: Plurals;
}

const fr: FeasibilityTexts = {
  title: "Étude de faisabilité",
  lead: "Plusieurs services donnent leur avis. Une personne conclut, et dit comment elle tranche s’ils ne sont pas d’accord.",
  aspects: { technical: "Technique", legal: "Juridique", financial: "Financier" },
  aspectBy: (aspect, service) => `${aspect}\u00a0: ${service}`,
  verdicts: verdictTexts.fr.assessments,
  verdictNotes: {
    favourable: "Rien ne s’y oppose.",
    with_reserve: "Possible, à des conditions que vous écrivez.",
    unfavourable: "Quelque chose s’y oppose, que vous écrivez.",
  },
  opinions: "Avis des services",
  noOpinions: "Aucun service n’est saisi pour l’instant.",
  eachService: { one: "Ce qu’a dit le service (#)", other: "Ce qu’ont dit les services (#)" },
  aspect: "Aspect",
  service: "Service",
  verdict: "Avis",
  investment: "Investissement",
  running: "Coût par an",
  waiting: "Attendu",
  expected: (when) => `avant le ${when}`,
  conflicts: "Les services ne sont pas d’accord",
  verdictConflict: (inFavour, against) => `${inFavour}\u00a0: possible. ${against}\u00a0: impossible.`,
  costConflict: {
    investment: (least, most) => `L’investissement est estimé de ${least} à ${most}.`,
    running: (least, most) => `Le coût annuel est estimé de ${least} à ${most}.`,
  },
  replies: "Réponses de l’auteur",
  noReplies: "L’auteur n’a pas répondu aux services.",
  reply: "Votre réponse",
  replyTitle: "Répondre aux services",
  replyLead: "Votre réponse est publiée à côté de leurs avis. Qui conclut la lira.",
  replyHint: "En 10 à 4\u00a0000 signes. Vous pouvez répondre plusieurs fois.",
  replied: "Votre réponse est publiée.",
  replyHeld: "Votre réponse attend la lecture d’une modératrice ou d’un modérateur.",
  replyOver: "L’étude est finie depuis plus de deux mois, ou l’idée est décidée\u00a0: votre réponse n’a pas été enregistrée.",
  replyLate: "L’étude est finie depuis plus de deux mois, ou l’idée est décidée\u00a0: on ne répond plus ici.",
  ask: "Saisir des services",
  askLead: "Chaque service est prévenu une fois et trouve les idées dans ses avis à donner.",
  noAssessors: "Personne dans l’équipe ne donne l’avis d’un service. Ajoutez-y des instructeurs.",
  team: "Équipe de la démarche",
  assessor: "Services",
  due: "Avis attendu avant le",
  askAct: "Demander ces avis",
  assessorMissing: "Choisissez au moins un service de l’équipe",
  aspectMissing: "Choisissez au moins un aspect",
  askedNone: "Ces services sont déjà saisis de ces aspects, ou aucune étude n’est en cours",
  conclude: "Conclure",
  concludeLead: "La conclusion est publiée avec les avis. Elle ne change que si l’étude est rouverte, avec une raison.",
  conclusion: "Conclusion",
  conclusions: { feasible: "Faisable", infeasible: "Non faisable" },
  conclusionMissing: "Choisissez une conclusion",
  reasonsHint: "Publiées et envoyées à l’auteur.",
  settles: "Comment vous tranchez",
  settled: "Entre les services\u00a0:",
  settlesHint: "Les services ne sont pas d’accord\u00a0: dites lequel vous suivez, et pourquoi.",
  settlesMissing: "Les services ne sont pas d’accord\u00a0: écrivez comment vous tranchez, en 10 à 4\u00a0000 signes",
  investmentMissing: "Écrivez le coût retenu en euros, par exemple 12 000",
  investmentHint: "Le coût retenu\u00a0: c’est la somme qui sera attribuée, tout entière.",
  runningHint: "Entretien, fluides, personnel\u00a0: chaque année.",
  concludeAct: "Publier la conclusion",
  owner: (who) => `Conclut\u00a0: ${who}.`,
  noOwner: "Personne ne s’est encore chargé de conclure\u00a0: qui conclut s’en charge.",
  mine: "Vous concluez cette étude.",
  takeOver: "Me charger de conclure",
  next: (name) => `Étude suivante\u00a0: ${name}`,
  concluded: "Conclusion",
  reopen: "Rouvrir l’étude",
  reopenLead: "La conclusion reste lisible, avec la raison de la réouverture.",
  why: "Raison de la réouverture",
  past: "Conclusions précédentes",
  reopened: (when) => `Rouverte le ${when}`,
  missing: { one: "# avis demandé n’est pas encore donné.", other: "# avis demandés ne sont pas encore donnés." },
  problems: {
    concluded: "Une autre personne vient de conclure, ou l’étude a changé\u00a0: rien n’a été enregistré. Lisez ce qui est publié.",
    not_owner: "Une autre personne s’est chargée de conclure\u00a0: rien n’a été enregistré. Chargez-vous-en d’abord.",
    gone_on: "L’idée est allée plus loin, ou la démarche est annulée\u00a0: rien n’a été enregistré.",
    changed: "Une autre personne de votre service vient de donner l’avis\u00a0: rien n’a été enregistré. Lisez-le.",
    closed: "La démarche est annulée\u00a0: rien n’a été enregistré.",
    not_open: "L’étude est conclue\u00a0: rien n’a été enregistré.",
  },
  done: {
    saisi_plusieurs: (count) => `Avis demandés\u00a0: ${count}. Chaque service est prévenu par un seul courriel.`,
    saisi: "Avis demandés. Les services sont prévenus.",
    conclu: "Conclusion publiée. L’auteur et les personnes qui suivent l’idée sont prévenus.",
    charge: "Vous concluez cette étude.",
    rouvert: "Étude rouverte. L’auteur est prévenu.",
    avis: "Avis publié. L’auteur peut y répondre.",
  },
  askTicked: "Voir ce qui sera demandé\u00a0: idées cochées",
  preview: (ideas, letters) => `Rien n’est encore demandé\u00a0: ${ideas}, ${letters}`,
  previewIdeas: { one: "# idée", other: "# idées" },
  previewLetters: { one: "# courriel", other: "# courriels, un par service" },
  previewTable: "Avis qui seront demandés",
  previewCount: (fresh, already) => (already ? `${fresh} (déjà demandés\u00a0: ${already})` : fresh),
  previewClosed: {
    one: "# idée cochée n’est plus à l’étude\u00a0: elle est laissée de côté.",
    other: "# idées cochées ne sont plus à l’étude\u00a0: elles sont laissées de côté.",
  },
  askAll: "Voir ce qui sera demandé\u00a0: toutes les études en cours",
  queue: "Études de faisabilité",
  queueLead: "Qui a donné son avis, qui est attendu, où les services ne sont pas d’accord.",
  mineTitle: "Avis de mon service",
  mineLead: "Les idées que votre service doit étudier.",
  mineTabs: { todo: "À donner", given: "Donnés" },
  mineEmpty: { todo: "Aucun avis à donner", given: "Aucun avis donné" },
  tabs: { open: "En cours", concluded: "Conclues" },
  tabsEmpty: { open: "Aucune étude en cours", concluded: "Aucune étude conclue" },
  progress: (given, asked) => `${given} avis sur ${asked}`,
  assess: (aspect) => `Avis ${aspect.toLowerCase()}`,
  assessLead: "Publié avec ses raisons dès que vous le donnez. Vous pouvez le changer tant que l’étude n’est pas conclue.",
  note: "Note interne",
  noteHint: "Pour les agents et les services seulement\u00a0: jamais publiée.",
  give: "Donner l’avis",
  change: "Changer l’avis",
  disagree: "Désaccord",
  studies: { one: "# étude en cours", other: "# études en cours" },
};

const en: FeasibilityTexts = {
  title: "Feasibility study",
  lead: "Several services give their opinions. One person concludes, and says how they decide if these disagree.",
  aspects: { technical: "Technical", legal: "Legal", financial: "Financial" },
  aspectBy: (aspect, service) => `${aspect}: ${service}`,
  verdicts: verdictTexts.en.assessments,
  verdictNotes: {
    favourable: "Nothing stands against it.",
    with_reserve: "Possible, under conditions that you write.",
    unfavourable: "Something stands against it, which you write.",
  },
  opinions: "Opinions of the services",
  noOpinions: "No service has been asked so far.",
  eachService: { one: "What the department said (#)", other: "What the departments said (#)" },
  aspect: "Aspect",
  service: "Service",
  verdict: "Opinion",
  investment: "Investment",
  running: "Cost a year",
  waiting: "Awaited",
  expected: (when) => `before ${when}`,
  conflicts: "The services disagree",
  verdictConflict: (inFavour, against) => `${inFavour}: possible. ${against}: impossible.`,
  costConflict: {
    investment: (least, most) => `The investment is estimated from ${least} to ${most}.`,
    running: (least, most) => `The yearly cost is estimated from ${least} to ${most}.`,
  },
  replies: "Answers of the author",
  noReplies: "The author has not answered the services.",
  reply: "Your answer",
  replyTitle: "Answer the services",
  replyLead: "Your answer is published beside their opinions. Whoever concludes will read it.",
  replyHint: "In 10 to 4,000 characters. You can answer several times.",
  replied: "Your answer is published.",
  replyHeld: "Your answer waits for a moderator to read it.",
  replyOver: "The study ended more than two months ago, or the idea is decided: your answer was not saved.",
  replyLate: "The study ended more than two months ago, or the idea is decided: there is no answering here any more.",
  ask: "Ask services",
  askLead: "Each service is told once and finds the ideas among the opinions it has to give.",
  noAssessors: "Nobody in the team gives the opinion of a service. Add assessors to it.",
  team: "Team of the process",
  assessor: "Services",
  due: "Opinion expected before",
  askAct: "Ask for these opinions",
  assessorMissing: "Choose at least one service of the team",
  aspectMissing: "Choose at least one aspect",
  askedNone: "These services were asked about these aspects already, or no study is open",
  conclude: "Conclude",
  concludeLead: "The conclusion is published with the opinions. It only changes if the study is reopened, with a reason.",
  conclusion: "Conclusion",
  conclusions: { feasible: "Feasible", infeasible: "Not feasible" },
  conclusionMissing: "Choose a conclusion",
  reasonsHint: "Published and sent to the author.",
  settles: "How you decide",
  settled: "Between the services:",
  settlesHint: "The services disagree: say which one you follow, and why.",
  settlesMissing: "The services disagree: write how you decide, in 10 to 4,000 characters",
  investmentMissing: "Write the cost retained in euros, for example 12,000",
  investmentHint: "The cost retained: this is the sum that will be awarded, as a whole.",
  runningHint: "Upkeep, energy, staff: each year.",
  concludeAct: "Publish the conclusion",
  owner: (who) => `Concludes: ${who}.`,
  noOwner: "Nobody has taken charge of concluding yet: whoever concludes does.",
  mine: "You conclude this study.",
  takeOver: "Take charge of concluding",
  next: (name) => `Next study: ${name}`,
  concluded: "Conclusion",
  reopen: "Reopen the study",
  reopenLead: "The conclusion stays readable, with the reason why it was reopened.",
  why: "Reason for reopening",
  past: "Earlier conclusions",
  reopened: (when) => `Reopened on ${when}`,
  missing: { one: "# opinion that was asked for is not given yet.", other: "# opinions that were asked for are not given yet." },
  problems: {
    concluded: "Somebody else has just concluded, or the study changed: nothing was saved. Read what is published.",
    not_owner: "Somebody else has taken charge of concluding: nothing was saved. Take charge first.",
    gone_on: "The idea has gone further, or the process is cancelled: nothing was saved.",
    changed: "Somebody else of your service has just given the opinion: nothing was saved. Read it.",
    closed: "The process is cancelled: nothing was saved.",
    not_open: "The study is concluded: nothing was saved.",
  },
  done: {
    saisi_plusieurs: (count) => `Opinions asked for: ${count}. Each service is told in one mail.`,
    saisi: "Opinions asked for. The services are told.",
    conclu: "Conclusion published. The author and those who follow the idea are told.",
    charge: "You conclude this study.",
    rouvert: "Study reopened. The author is told.",
    avis: "Opinion published. The author can answer it.",
  },
  askTicked: "See what will be asked: ticked ideas",
  preview: (ideas, letters) => `Nothing is asked yet: ${ideas}, ${letters}`,
  previewIdeas: { one: "# idea", other: "# ideas" },
  previewLetters: { one: "# mail", other: "# mails, one to each service" },
  previewTable: "Opinions that will be asked for",
  previewCount: (fresh, already) => (already ? `${fresh} (asked already: ${already})` : fresh),
  previewClosed: { one: "# ticked idea is no longer studied: it is left out.", other: "# ticked ideas are no longer studied: they are left out." },
  askAll: "See what will be asked: all open studies",
  queue: "Feasibility studies",
  queueLead: "Who gave an opinion, who is awaited, where services disagree.",
  mineTitle: "Opinions of my service",
  mineLead: "The ideas that your service has to study.",
  mineTabs: { todo: "To give", given: "Given" },
  mineEmpty: { todo: "No opinion to give", given: "No opinion given" },
  tabs: { open: "Open", concluded: "Concluded" },
  tabsEmpty: { open: "No open study", concluded: "No concluded study" },
  progress: (given, asked) => `${given} opinions out of ${asked}`,
  assess: (aspect) => `${aspect} opinion`,
  assessLead: "Published with its reasons as soon as you give it. You can change it until the study is concluded.",
  note: "Internal note",
  noteHint: "For officers and services only: never published.",
  give: "Give the opinion",
  change: "Change the opinion",
  disagree: "Disagreement",
  studies: { one: "# open study", other: "# open studies" },
};

const nl: FeasibilityTexts = {
  title: "Haalbaarheidsstudie",
  lead: "Verschillende diensten geven advies. Eén persoon besluit, en zegt hoe als ze het niet eens zijn.",
  aspects: { technical: "Technisch", legal: "Juridisch", financial: "Financieel" },
  aspectBy: (aspect, service) => `${aspect}: ${service}`,
  verdicts: verdictTexts.nl.assessments,
  verdictNotes: {
    favourable: "Niets staat in de weg.",
    with_reserve: "Mogelijk, onder voorwaarden die u opschrijft.",
    unfavourable: "Er staat iets in de weg, dat u opschrijft.",
  },
  opinions: "Adviezen van de diensten",
  noOpinions: "Er is nog geen dienst gevraagd.",
  eachService: { one: "Wat de dienst zei (#)", other: "Wat de diensten zeiden (#)" },
  aspect: "Aspect",
  service: "Dienst",
  verdict: "Advies",
  investment: "Investering",
  running: "Kost per jaar",
  waiting: "Verwacht",
  expected: (when) => `voor ${when}`,
  conflicts: "De diensten zijn het niet eens",
  verdictConflict: (inFavour, against) => `${inFavour}: mogelijk. ${against}: onmogelijk.`,
  costConflict: {
    investment: (least, most) => `De investering wordt geraamd op ${least} tot ${most}.`,
    running: (least, most) => `De jaarlijkse kost wordt geraamd op ${least} tot ${most}.`,
  },
  replies: "Antwoorden van de indiener",
  noReplies: "De indiener heeft de diensten niet geantwoord.",
  reply: "Uw antwoord",
  replyTitle: "De diensten antwoorden",
  replyLead: "Uw antwoord wordt naast hun adviezen gepubliceerd. Wie besluit, leest het.",
  replyHint: "In 10 tot 4 000 tekens. U kunt meermaals antwoorden.",
  replied: "Uw antwoord is gepubliceerd.",
  replyHeld: "Uw antwoord wacht op een moderator die het leest.",
  replyOver: "De studie is meer dan twee maanden voorbij, of over het idee is beslist: uw antwoord is niet bewaard.",
  replyLate: "De studie is meer dan twee maanden voorbij, of over het idee is beslist: hier kan niet meer geantwoord worden.",
  ask: "Diensten bevragen",
  askLead: "Elke dienst wordt één keer verwittigd en vindt de ideeën bij zijn te geven adviezen.",
  noAssessors: "Niemand in het team geeft advies voor een dienst. Voeg behandelaars toe.",
  team: "Team van het traject",
  assessor: "Diensten",
  due: "Advies verwacht voor",
  askAct: "Deze adviezen vragen",
  assessorMissing: "Kies ten minste één dienst van het team",
  aspectMissing: "Kies ten minste één aspect",
  askedNone: "Deze diensten zijn al over deze aspecten bevraagd, of er loopt geen studie",
  conclude: "Besluiten",
  concludeLead: "Het besluit wordt met de adviezen gepubliceerd. Het verandert alleen als de studie heropend wordt, met een reden.",
  conclusion: "Besluit",
  conclusions: { feasible: "Haalbaar", infeasible: "Niet haalbaar" },
  conclusionMissing: "Kies een besluit",
  reasonsHint: "Worden gepubliceerd en naar de indiener gestuurd.",
  settles: "Hoe u beslist",
  settled: "Tussen de diensten:",
  settlesHint: "De diensten zijn het niet eens: zeg welke u volgt, en waarom.",
  settlesMissing: "De diensten zijn het niet eens: schrijf hoe u beslist, in 10 tot 4 000 tekens",
  investmentMissing: "Schrijf de weerhouden kost in euro, bijvoorbeeld 12 000",
  investmentHint: "De weerhouden kost: dat is het bedrag dat in zijn geheel wordt toegekend.",
  runningHint: "Onderhoud, energie, personeel: elk jaar.",
  concludeAct: "Het besluit publiceren",
  owner: (who) => `Besluit: ${who}.`,
  noOwner: "Niemand heeft het besluit al op zich genomen: wie besluit, doet dat.",
  mine: "U besluit over deze studie.",
  takeOver: "Het besluit op mij nemen",
  next: (name) => `Volgende studie: ${name}`,
  concluded: "Besluit",
  reopen: "De studie heropenen",
  reopenLead: "Het besluit blijft leesbaar, met de reden van de heropening.",
  why: "Reden van de heropening",
  past: "Eerdere besluiten",
  reopened: (when) => `Heropend op ${when}`,
  missing: { one: "# gevraagd advies is nog niet gegeven.", other: "# gevraagde adviezen zijn nog niet gegeven." },
  problems: {
    concluded: "Iemand anders heeft net besloten, of de studie veranderde: er is niets bewaard. Lees wat gepubliceerd is.",
    not_owner: "Iemand anders heeft het besluit op zich genomen: er is niets bewaard. Neem het eerst over.",
    gone_on: "Het idee is verder gegaan, of het traject is geannuleerd: er is niets bewaard.",
    changed: "Iemand anders van uw dienst heeft net advies gegeven: er is niets bewaard. Lees het.",
    closed: "Het traject is geannuleerd: er is niets bewaard.",
    not_open: "De studie is afgerond: er is niets bewaard.",
  },
  done: {
    saisi_plusieurs: (count) => `Gevraagde adviezen: ${count}. Elke dienst wordt met één e-mail verwittigd.`,
    saisi: "Adviezen gevraagd. De diensten zijn verwittigd.",
    conclu: "Besluit gepubliceerd. De indiener en wie het idee volgt zijn verwittigd.",
    charge: "U besluit over deze studie.",
    rouvert: "Studie heropend. De indiener is verwittigd.",
    avis: "Advies gepubliceerd. De indiener kan antwoorden.",
  },
  askTicked: "Zien wat gevraagd wordt: aangevinkte ideeën",
  preview: (ideas, letters) => `Er is nog niets gevraagd: ${ideas}, ${letters}`,
  previewIdeas: { one: "# idee", other: "# ideeën" },
  previewLetters: { one: "# e-mail", other: "# e-mails, één per dienst" },
  previewTable: "Adviezen die gevraagd worden",
  previewCount: (fresh, already) => (already ? `${fresh} (al gevraagd: ${already})` : fresh),
  previewClosed: {
    one: "# aangevinkt idee wordt niet meer bestudeerd: het wordt weggelaten.",
    other: "# aangevinkte ideeën worden niet meer bestudeerd: ze worden weggelaten.",
  },
  askAll: "Zien wat gevraagd wordt: alle lopende studies",
  queue: "Haalbaarheidsstudies",
  queueLead: "Wie advies gaf, wie wordt verwacht, waar diensten het niet eens zijn.",
  mineTitle: "Adviezen van mijn dienst",
  mineLead: "De ideeën die uw dienst moet bestuderen.",
  mineTabs: { todo: "Te geven", given: "Gegeven" },
  mineEmpty: { todo: "Geen advies te geven", given: "Geen advies gegeven" },
  tabs: { open: "Lopend", concluded: "Afgerond" },
  tabsEmpty: { open: "Geen lopende studie", concluded: "Geen afgeronde studie" },
  progress: (given, asked) => `${given} adviezen van ${asked}`,
  assess: (aspect) => `${aspect} advies`,
  assessLead: "Met zijn redenen gepubliceerd zodra u het geeft. U kunt het wijzigen tot de studie is afgerond.",
  note: "Interne nota",
  noteHint: "Alleen voor ambtenaren en diensten: nooit gepubliceerd.",
  give: "Het advies geven",
  change: "Het advies wijzigen",
  disagree: "Onenigheid",
  studies: { one: "# lopende studie", other: "# lopende studies" },
};

export const feasibilityTexts: Record<Locale, FeasibilityTexts> = { fr, en, nl };

export const assessTones: Readonly<Record<AssessVerdict, Tone>> = { favourable: "ok", with_reserve: "warn", unfavourable: "danger" };
