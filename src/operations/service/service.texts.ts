import type { Locale } from "#platform/i18n/locale.ts";

const ready = (done: number, all: number) => (done < 2 ? `${done} sur ${all} est prêt` : `${done} sur ${all} sont prêts`);

const fr = {
  title: "Mise en service",
  lead: "Ce qu’il faut à la maison avant que des gens comptent sur elle. Chaque ligne est mesurée à chaque lecture\u00a0: rien ne se coche.",
  count: ready,
  all: "Tout est prêt",
  next: (done: number, all: number, says: string) => `${ready(done, all)}. À faire ensuite\u00a0: ${says}.`,
  see: "Voir ce qui manque",
  left: "Reste à faire",
  done: "Prêt",
  isDone: "Prêt",
  isLeft: "À faire",
  doIt: "Y aller",
  for: (says: string) => `(${says})`,
  typed: "Qui exploite la maison tape\u00a0:",
};

export const serviceTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: {
    title: "Into service",
    lead: "What the house needs before people count on it. Each line is measured each time that it is read: nothing can be ticked.",
    count: (done, all) => `${done} of ${all} ${done === 1 ? "is" : "are"} ready`,
    all: "Everything is ready",
    next: (done, all, says) => `${done} of ${all} ${done === 1 ? "is" : "are"} ready. To be done next: ${says}.`,
    see: "See what is missing",
    left: "Still to be done",
    done: "Ready",
    isDone: "Ready",
    isLeft: "To be done",
    doIt: "Go there",
    for: (says) => `(${says})`,
    typed: "Whoever runs the house types:",
  },
  nl: {
    title: "Ingebruikname",
    lead: "Wat het huis nodig heeft voordat mensen erop rekenen. Elke regel wordt bij elke lezing gemeten: niets kan worden aangevinkt.",
    count: (done, all) => `${done} van de ${all} ${done === 1 ? "is" : "zijn"} klaar`,
    all: "Alles is klaar",
    next: (done, all, says) => `${done} van de ${all} ${done === 1 ? "is" : "zijn"} klaar. Het volgende: ${says}.`,
    see: "Bekijken wat ontbreekt",
    left: "Nog te doen",
    done: "Klaar",
    isDone: "Klaar",
    isLeft: "Te doen",
    doIt: "Erheen",
    for: (says) => `(${says})`,
    typed: "Wie het huis beheert, typt:",
  },
};
