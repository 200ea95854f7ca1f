import type { Locale } from "#platform/i18n/locale.ts";
import { verdictTexts } from "../verdicts.texts.ts";
import type { Tone } from "#platform/ui/badge.tsx";
import type { OpinionStand } from "./opinion.ts";
import type { OpinionVerdict } from "../verdicts.ts";

interface OpinionTexts {
  readonly title: string;
  readonly question: (commune: string) => string;
  readonly lead: string;
  readonly verdicts: Readonly<Record<OpinionVerdict, string>>;
  readonly notes: Readonly<Record<OpinionVerdict, string>>;
  readonly stands: Readonly<Record<OpinionStand, string>>;
  readonly choose: string;
  readonly verdict: string;
  readonly reasonsHint: string;
  readonly give: string;
  readonly change: string;
  readonly writeDown: string;
  readonly behalfLead: string;
  readonly byLetter: string;
  readonly until: (when: string) => string;
  readonly from: (when: string) => string;
  readonly silent: (when: string) => string;
  readonly past: string;
  readonly done: string;
  readonly problems: Record<"changed" | "not_open" | "too_late" | "closed", string>;
  readonly queue: string;
  readonly queueLead: string;
  readonly tabs: Record<"todo" | "given" | "silent", string>;
  readonly empty: Record<"todo" | "given" | "silent", string>;
  readonly noCommune: string;
  readonly ofProcess: string;
  readonly ofProcessLead: string;
  readonly askTitle: string;
  readonly askHint: string;
  readonly askNumber: string;
  readonly askCommune: string;
  readonly ask: string;
  readonly numberWrong: string;
  readonly communeWrong: string;
  readonly askedBefore: string;
  readonly asked: string;
  readonly remindedNone: string;
  readonly remindedSome: (count: number) => string;
  readonly reminded: (count: number) => string;
  readonly remind: string;
  readonly public: string;
  readonly publicLead: string;
  readonly nobody: string;
}

const fr: OpinionTexts = {
  title: "Avis de la commune",
  question: (commune) => `Avis ${commune}`,
  lead: "L’avis est publié avec ses raisons. Il n’écarte pas l’idée. Vous pouvez le changer jusqu’à l’échéance.",
  verdicts: verdictTexts.fr.opinions,
  notes: {
    favourable: "La commune souhaite que l’idée se réalise.",
    with_conditions: "Elle le souhaite si ces conditions sont remplies.",
    unfavourable: "Elle ne le souhaite pas.",
  },
  stands: { to_come: "Pas encore ouvert", awaited: "Attendu", given: "Donné", silent: "Sans réponse" },
  choose: "Choisissez un avis",
  verdict: "Avis de la commune",
  reasonsHint: "Publiées. Pour un avis sous conditions, écrivez chaque condition.",
  give: "Donner l’avis",
  change: "Changer l’avis",
  writeDown: "Noter l’avis reçu",
  behalfLead: "L’avis est arrivé par courrier\u00a0: vous l’écrivez au nom de la commune, et cela se voit.",
  byLetter: "reçu par courrier",
  until: (when) => `À donner avant le ${when}`,
  from: (when) => `L’avis se donne à partir du ${when}`,
  silent: (when) => `La commune n’a pas répondu avant le ${when}.`,
  past: "Avis précédents",
  done: "Avis publié. L’auteur et les personnes qui suivent l’idée sont prévenus.",
  problems: {
    changed: "Une autre personne de la commune vient de donner l’avis\u00a0: rien n’a été enregistré. Lisez-le, puis changez-le si besoin.",
    not_open: "Cette étape n’est pas encore ouverte\u00a0: rien n’a été enregistré.",
    too_late: "L’échéance est passée\u00a0: rien n’a été enregistré. Ce qui fait foi est l’avis donné avant, ou le silence.",
    closed: "L’idée est décidée, ou la démarche annulée\u00a0: rien n’a été enregistré.",
  },
  queue: "Avis de ma commune",
  queueLead: "Les idées qui se réaliseraient chez vous. Sans réponse à temps, c’est le silence de la commune qui est publié.",
  tabs: { todo: "À donner", given: "Donnés", silent: "Sans réponse" },
  empty: { todo: "Aucun avis à donner", given: "Aucun avis donné", silent: "Aucun silence" },
  noCommune: "Vous n’agissez au nom d’aucune commune. Suivez les avis de vos démarches depuis leur page d’instruction.",
  ofProcess: "Avis des communes",
  ofProcessLead: "Qui a répondu, qui est attendu, qui est resté silencieux.",
  askTitle: "Demander l’avis d’une autre commune",
  askHint: "Pour une idée à cheval sur plusieurs communes.",
  askNumber: "Numéro de l’idée",
  askCommune: "Commune",
  ask: "Demander l’avis",
  numberWrong: "Écrivez le numéro d’une idée recevable de cette démarche",
  communeWrong: "Choisissez une commune de la métropole",
  askedBefore: "L’avis de cette commune est déjà demandé pour cette idée",
  remind: "Rappeler aux communes",
  reminded: (count) => `Rappels envoyés\u00a0: ${count}.`,
  remindedSome: (count) => `Rappels envoyés\u00a0: ${count}. Les autres communes ont répondu, ou ont eu un rappel aujourd’hui.`,
  remindedNone: "Ces communes ont répondu, ou ont eu un rappel aujourd’hui\u00a0: rien n’a été envoyé.",
  asked: "Avis demandé. La commune est prévenue.",
  public: "Avis des communes",
  publicLead: "La commune où l’idée se réaliserait dit ce qu’elle en pense. Son avis n’écarte pas l’idée.",
  nobody: "Aucune commune n’est consultée\u00a0: l’idée concerne toute la métropole.",
};

const en: OpinionTexts = {
  title: "Opinion of the commune",
  question: (commune) => `Opinion ${commune}`,
  lead: "The opinion is published with its reasons. It does not set the idea aside. You can change it until the deadline.",
  verdicts: verdictTexts.en.opinions,
  notes: {
    favourable: "The commune wishes that the idea be delivered.",
    with_conditions: "It wishes so if these conditions are met.",
    unfavourable: "It does not wish so.",
  },
  stands: { to_come: "Not open yet", awaited: "Awaited", given: "Given", silent: "No answer" },
  choose: "Choose an opinion",
  verdict: "Opinion of the commune",
  reasonsHint: "Published. For an opinion with conditions, write each of them.",
  give: "Give the opinion",
  change: "Change the opinion",
  writeDown: "Write down the opinion received",
  behalfLead: "The opinion came by letter: you write it on behalf of the commune, and that is shown.",
  byLetter: "received by letter",
  until: (when) => `To be given before ${when}`,
  from: (when) => `The opinion can be given from ${when}`,
  silent: (when) => `The commune did not answer before ${when}.`,
  past: "Earlier opinions",
  done: "Opinion published. The author and those who follow the idea are told.",
  problems: {
    changed: "Somebody else of the commune has just given the opinion: nothing was saved. Read it, then change it if need be.",
    not_open: "This stage is not open yet: nothing was saved.",
    too_late: "The deadline has passed: nothing was saved. What counts is the opinion given before, or the silence.",
    closed: "The idea is decided, or the process cancelled: nothing was saved.",
  },
  queue: "Opinions of my commune",
  queueLead: "The ideas that would be delivered where you are. Without an answer in time, the silence of the commune is published.",
  tabs: { todo: "To give", given: "Given", silent: "No answer" },
  empty: { todo: "No opinion to give", given: "No opinion given", silent: "No silence" },
  noCommune: "You act for no commune. Follow the opinions of your processes from their case work pages.",
  ofProcess: "Communes’ opinions",
  ofProcessLead: "Who answered, who is awaited, who remained silent.",
  askTitle: "Ask another commune for its opinion",
  askHint: "For an idea across several communes.",
  askNumber: "Number of the idea",
  askCommune: "Commune",
  ask: "Ask for the opinion",
  numberWrong: "Write the number of an admissible idea of this process",
  communeWrong: "Choose a commune of the metropolis",
  askedBefore: "This commune was asked already about this idea",
  remind: "Remind the communes",
  reminded: (count) => `Reminders sent: ${count}.`,
  remindedSome: (count) => `Reminders sent: ${count}. The other communes have answered, or were reminded today.`,
  remindedNone: "These communes have answered, or were reminded today: nothing was sent.",
  asked: "Opinion asked for. The commune is told.",
  public: "Communes’ opinions",
  publicLead: "The commune where the idea would be delivered says what it thinks. Its opinion does not set the idea aside.",
  nobody: "No commune is consulted: the idea concerns the whole metropolis.",
};

const nl: OpinionTexts = {
  title: "Advies van de gemeente",
  question: (commune) => `Advies ${commune}`,
  lead: "Het advies wordt met zijn redenen gepubliceerd. Het schuift het idee niet opzij. U kunt het tot de termijn wijzigen.",
  verdicts: verdictTexts.nl.opinions,
  notes: {
    favourable: "De gemeente wenst dat het idee wordt uitgevoerd.",
    with_conditions: "Ze wenst dat als deze voorwaarden vervuld zijn.",
    unfavourable: "Ze wenst dat niet.",
  },
  stands: { to_come: "Nog niet open", awaited: "Verwacht", given: "Gegeven", silent: "Geen antwoord" },
  choose: "Kies een advies",
  verdict: "Advies van de gemeente",
  reasonsHint: "Worden gepubliceerd. Schrijf bij voorwaarden elke voorwaarde op.",
  give: "Het advies geven",
  change: "Het advies wijzigen",
  writeDown: "Het ontvangen advies noteren",
  behalfLead: "Het advies kwam per brief: u schrijft het namens de gemeente, en dat is te zien.",
  byLetter: "per brief ontvangen",
  until: (when) => `Te geven voor ${when}`,
  from: (when) => `Het advies kan worden gegeven vanaf ${when}`,
  silent: (when) => `De gemeente heeft niet geantwoord voor ${when}.`,
  past: "Eerdere adviezen",
  done: "Advies gepubliceerd. De indiener en wie het idee volgt zijn verwittigd.",
  problems: {
    changed: "Iemand anders van de gemeente heeft net het advies gegeven: er is niets bewaard. Lees het en wijzig het zo nodig.",
    not_open: "Deze stap is nog niet open: er is niets bewaard.",
    too_late: "De termijn is voorbij: er is niets bewaard. Wat telt is het eerder gegeven advies, of het zwijgen.",
    closed: "Over het idee is beslist, of het traject is geannuleerd: er is niets bewaard.",
  },
  queue: "Adviezen van mijn gemeente",
  queueLead: "De ideeën die bij u zouden worden uitgevoerd. Zonder tijdig antwoord wordt het zwijgen van de gemeente gepubliceerd.",
  tabs: { todo: "Te geven", given: "Gegeven", silent: "Geen antwoord" },
  empty: { todo: "Geen advies te geven", given: "Geen advies gegeven", silent: "Geen zwijgen" },
  noCommune: "U handelt voor geen enkele gemeente. Volg de adviezen van uw trajecten vanaf hun behandelingspagina.",
  ofProcess: "Adviezen van de gemeenten",
  ofProcessLead: "Wie antwoordde, wie wordt verwacht, wie zweeg.",
  askTitle: "Het advies van een andere gemeente vragen",
  askHint: "Voor een idee over verschillende gemeenten.",
  askNumber: "Nummer van het idee",
  askCommune: "Gemeente",
  ask: "Het advies vragen",
  numberWrong: "Schrijf het nummer van een ontvankelijk idee van dit traject",
  communeWrong: "Kies een gemeente van de metropool",
  askedBefore: "Deze gemeente is al om advies gevraagd over dit idee",
  remind: "De gemeenten herinneren",
  reminded: (count) => `Herinneringen verstuurd: ${count}.`,
  remindedSome: (count) => `Herinneringen verstuurd: ${count}. De andere gemeenten hebben geantwoord, of kregen vandaag al een herinnering.`,
  remindedNone: "Deze gemeenten hebben geantwoord, of kregen vandaag al een herinnering: er is niets verstuurd.",
  asked: "Advies gevraagd. De gemeente is verwittigd.",
  public: "Adviezen van de gemeenten",
  publicLead: "De gemeente waar het idee zou worden uitgevoerd zegt wat ze ervan vindt. Haar advies schuift het idee niet opzij.",
  nobody: "Er wordt geen gemeente geraadpleegd: het idee gaat over de hele metropool.",
};

export const opinionTexts: Record<Locale, OpinionTexts> = { fr, en, nl };

export const verdictTones: Readonly<Record<OpinionVerdict, Tone>> = { favourable: "ok", with_conditions: "warn", unfavourable: "danger" };
