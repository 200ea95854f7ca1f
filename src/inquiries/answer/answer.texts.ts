import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Répondre à la question",
  words: "Votre réponse",
  hint: "En mots simples. Dites ce que la personne peut faire, où, quand, et combien cela coûte. Les listes et les liens sont permis.",
  missing: "Écrivez la réponse, en 10 caractères au moins.",
  also: "Envoyer aussi cette réponse à",
  alsoWrong: "Choisissez des questions de la liste.",
  joined: (numbers: string) => `Recevront aussi cette réponse\u00a0: ${numbers}.`,
  published: "Des réponses publiées lui ressemblent",
  send: "Envoyer la réponse",
  notOpen: "Cette question n’attend pas de réponse",
  changedNext: "Vos mots sont gardés ci-dessous. Relisez la question avant d’envoyer.",
};

const en: typeof fr = {
  title: "Answer the question",
  words: "Your answer",
  hint: "In plain words. Say what the person can do, where, when and what it costs. Lists and links are allowed.",
  missing: "Write the answer, in 10 characters at least.",
  also: "Send this answer also to",
  alsoWrong: "Choose questions of the list.",
  joined: (numbers) => `Will get this answer too: ${numbers}.`,
  published: "Published answers resemble it",
  send: "Send the answer",
  notOpen: "This question waits for no answer",
  changedNext: "Your words are kept below. Read the question again before you send.",
};

const nl: typeof fr = {
  title: "De vraag beantwoorden",
  words: "Uw antwoord",
  hint: "In eenvoudige woorden. Zeg wat de persoon kan doen, waar, wanneer en wat het kost. Lijsten en links mogen.",
  missing: "Schrijf het antwoord, in minstens 10 tekens.",
  also: "Dit antwoord ook sturen naar",
  alsoWrong: "Kies vragen uit de lijst.",
  joined: (numbers) => `Krijgen ook dit antwoord: ${numbers}.`,
  published: "Gepubliceerde antwoorden lijken erop",
  send: "Het antwoord versturen",
  notOpen: "Deze vraag wacht niet op een antwoord",
  changedNext: "Uw woorden staan hieronder nog. Herlees de vraag voor u verstuurt.",
};

export const answerTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
