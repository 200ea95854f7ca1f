import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Change } from "./testimony.ts";

interface TestimonyTexts {
  readonly section: string;
  readonly measured: string;
  readonly notMeasured: string;
  readonly residents: string;
  readonly title: string;
  readonly lead: string;
  readonly question: string;
  readonly changes: Readonly<Record<Change, string>>;
  readonly changeWrong: string;
  readonly words: string;
  readonly wordsHint: string;
  readonly wordsWrong: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly signatureWrong: string;
  readonly say: string;
  readonly sayAgain: string;
  readonly takeBack: string;
  readonly said: string;
  readonly held: string;
  readonly takenBack: string;
  readonly over: string;
  readonly nothing: string;
  readonly few: string;
  readonly fewOf: string;
  readonly persons: Plurals;
  readonly howCounted: string;
  readonly otherWords: Plurals;
  readonly report: string;
  readonly reportWhose: (signature: string) => string;
  readonly read: string;
}

const fr: TestimonyTexts = {
  section: "Ce que cela a changé",
  measured: "Ce qui est mesuré",
  notMeasured: "Le service n’a pas encore publié de mesure.",
  residents: "Ce que disent les habitants",
  title: "Dire ce qui a changé",
  lead: "L’idée est réalisée. Vous vivez ou passez par là\u00a0? Une réponse par personne\u00a0; vous pouvez la changer ou la retirer.",
  question: "Depuis que c’est fait, est-ce mieux, pareil ou moins bien\u00a0?",
  changes: { better: "Mieux qu’avant", same: "Pareil", worse: "Moins bien qu’avant" },
  changeWrong: "Choisissez une des trois réponses",
  words: "Avec vos mots",
  wordsHint: "Ce qui est mieux, ce qui manque. Publié avec votre signature, sans votre réponse ci-dessus\u00a0; 1\u00a0000 signes au plus.",
  wordsWrong: "Écrivez de 3 à 1\u00a0000 signes, ou rien",
  signature: "Votre signature",
  signatureHint: "Sous vos mots, s’il y en a. Un prénom suffit.",
  signatureWrong: "Écrivez un prénom ou un nom, sans adresse ni site",
  say: "Envoyer",
  sayAgain: "Changer ma réponse",
  takeBack: "Retirer ma réponse",
  said: "Merci, votre réponse est gardée.",
  held: "Votre réponse est gardée. Vos mots attendent une relecture avant d’être publiés.",
  takenBack: "Votre réponse est retirée.",
  over: "Cette idée n’est plus réalisée\u00a0: rien n’a été gardé.",
  nothing: "Il n’y avait pas de réponse à retirer.",
  few: "Moins de dix personnes ont répondu\u00a0: les comptes seront publiés à partir de dix.",
  fewOf: "trop peu pour être dit",
  persons: { one: "# personne comptée", other: "# personnes comptées" },
  howCounted: "Compté par pas de cinq personnes, une réponse chacune\u00a0: personne n’est reconnu à sa réponse.",
  otherWords: { one: "# autre témoignage", other: "# autres témoignages" },
  report: "Signaler",
  reportWhose: (signature) => `le témoignage de ${signature}`,
  read: "Lire et dire ce qui a changé",
};

const en: TestimonyTexts = {
  section: "What it changed",
  measured: "What is measured",
  notMeasured: "The service has published no measure yet.",
  residents: "What residents say",
  title: "Say what changed",
  lead: "The idea is delivered. Do you live there or pass by? One answer a person; you may change it or take it back.",
  question: "Since it was done, is it better, the same or worse?",
  changes: { better: "Better than before", same: "The same", worse: "Worse than before" },
  changeWrong: "Choose one of the three answers",
  words: "In your words",
  wordsHint: "What is better, what is missing. Published with your signature, without your answer above; 1,000 characters at most.",
  wordsWrong: "Write 3 to 1,000 characters, or nothing",
  signature: "Your signature",
  signatureHint: "Under your words, if there are any. A first name is enough.",
  signatureWrong: "Write a first name or a name, without address or site",
  say: "Send",
  sayAgain: "Change my answer",
  takeBack: "Take my answer back",
  said: "Thank you, your answer is kept.",
  held: "Your answer is kept. Your words wait to be read before they are published.",
  takenBack: "Your answer is taken back.",
  over: "This idea is delivered no more: nothing was kept.",
  nothing: "There was no answer to take back.",
  few: "Fewer than ten people have answered: counts are published from ten on.",
  fewOf: "too few to be told",
  persons: { one: "# person counted", other: "# people counted" },
  howCounted: "Counted in steps of five people, one answer each: nobody is recognised by their answer.",
  otherWords: { one: "# other testimony", other: "# other testimonies" },
  report: "Report",
  reportWhose: (signature) => `the testimony of ${signature}`,
  read: "Read and say what changed",
};

const nl: TestimonyTexts = {
  section: "Wat het veranderde",
  measured: "Wat gemeten is",
  notMeasured: "De dienst heeft nog geen meting gepubliceerd.",
  residents: "Wat inwoners zeggen",
  title: "Zeggen wat veranderde",
  lead: "Het idee is uitgevoerd. Woont u daar of komt u er langs? Eén antwoord per persoon; u kunt het veranderen of intrekken.",
  question: "Is het sindsdien beter, hetzelfde of slechter?",
  changes: { better: "Beter dan vroeger", same: "Hetzelfde", worse: "Slechter dan vroeger" },
  changeWrong: "Kies een van de drie antwoorden",
  words: "In uw woorden",
  wordsHint: "Wat beter is, wat ontbreekt. Gepubliceerd met uw handtekening, zonder uw antwoord hierboven; hoogstens 1 000 tekens.",
  wordsWrong: "Schrijf 3 tot 1 000 tekens, of niets",
  signature: "Uw handtekening",
  signatureHint: "Onder uw woorden, als die er zijn. Een voornaam volstaat.",
  signatureWrong: "Schrijf een voornaam of een naam, zonder adres of site",
  say: "Versturen",
  sayAgain: "Mijn antwoord veranderen",
  takeBack: "Mijn antwoord intrekken",
  said: "Dank u, uw antwoord is bewaard.",
  held: "Uw antwoord is bewaard. Uw woorden wachten op nalezing voor ze gepubliceerd worden.",
  takenBack: "Uw antwoord is ingetrokken.",
  over: "Dit idee is niet meer uitgevoerd: niets werd bewaard.",
  nothing: "Er was geen antwoord om in te trekken.",
  few: "Minder dan tien mensen hebben geantwoord: aantallen verschijnen vanaf tien.",
  fewOf: "te weinig om te zeggen",
  persons: { one: "# persoon geteld", other: "# mensen geteld" },
  howCounted: "Geteld per vijf mensen, één antwoord elk: niemand is aan zijn antwoord te herkennen.",
  otherWords: { one: "# andere getuigenis", other: "# andere getuigenissen" },
  report: "Melden",
  reportWhose: (signature) => `de getuigenis van ${signature}`,
  read: "Lezen en zeggen wat veranderde",
};

export const testimonyTexts: Record<Locale, TestimonyTexts> = { fr, en, nl };
