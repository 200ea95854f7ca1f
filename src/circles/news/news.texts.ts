import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  subject: {
    asked: (name: string) => `Demande pour le cercle «\u00a0${name}\u00a0»`,
    welcome: (name: string) => `Bienvenue dans le cercle «\u00a0${name}\u00a0»`,
    proposed: (name: string) => `Proposition à lire\u00a0: ${name}`,
    objected: (name: string) => `Objection\u00a0: ${name}`,
    decided: (name: string) => `Proposition décidée\u00a0: ${name}`,
    opened: (name: string) => `Question ouverte au public\u00a0: ${name}`,
    published: (name: string) => `Nouveau commun\u00a0: ${name}`,
  },
  says: {
    asked: (name: string) => `Une structure demande à réfléchir avec vous à «\u00a0${name}\u00a0». Répondez-lui sur la page du cercle.`,
    welcome: (name: string) => `Votre structure prend part au cercle «\u00a0${name}\u00a0». Vous pouvez y écrire ce que vous savez de la question.`,
    proposed: (name: string) => `«\u00a0${name}\u00a0» est proposé. Sans objection raisonnée à la date dite, c’est adopté.`,
    objected: (name: string) => `Une structure objecte à «\u00a0${name}\u00a0». Réécrivez la proposition avec ce que l’objection apporte.`,
    decided: (name: string) => `Le délai de «\u00a0${name}\u00a0» est passé. Adopté ou arrêté par une objection, c’est dit sur sa page.`,
    opened: (name: string) => `La question «\u00a0${name}\u00a0» est proposée comme démarche. Les agents la relisent avant de la publier.`,
    published: (name: string) => `«\u00a0${name}\u00a0» est publié\u00a0: tout le monde peut s’en servir.`,
  },
  see: "Voir la page",
};

const en: typeof fr = {
  subject: {
    asked: (name) => `A request for the circle “${name}”`,
    welcome: (name) => `Welcome to the circle “${name}”`,
    proposed: (name) => `A proposal to read: ${name}`,
    objected: (name) => `Objection: ${name}`,
    decided: (name) => `Proposal decided: ${name}`,
    opened: (name) => `Question opened to the public: ${name}`,
    published: (name) => `New common: ${name}`,
  },
  says: {
    asked: (name) => `A structure asks to think about “${name}” with you. Answer it on the page of the circle.`,
    welcome: (name) => `Your structure takes part in the circle “${name}”. You can write there what you know of the question.`,
    proposed: (name) => `“${name}” is proposed. Without a reasoned objection on the day, it is adopted.`,
    objected: (name) => `A structure objects to “${name}”. Write the proposal anew with what the objection brings.`,
    decided: (name) => `The time of “${name}” is over. Adopted or stopped by an objection: its page says it.`,
    opened: (name) => `The question “${name}” is proposed as a process. Agents read it before they publish it.`,
    published: (name) => `“${name}” is published: everybody can use it.`,
  },
  see: "See the page",
};

const nl: typeof fr = {
  subject: {
    asked: (name) => `Vraag voor de kring “${name}”`,
    welcome: (name) => `Welkom in de kring “${name}”`,
    proposed: (name) => `Een voorstel te lezen: ${name}`,
    objected: (name) => `Bezwaar: ${name}`,
    decided: (name) => `Voorstel beslist: ${name}`,
    opened: (name) => `Vraag voor het publiek geopend: ${name}`,
    published: (name) => `Nieuw gemeengoed: ${name}`,
  },
  says: {
    asked: (name) => `Een structuur wil met u nadenken over “${name}”. Antwoord haar op de pagina van de kring.`,
    welcome: (name) => `Uw structuur neemt deel aan de kring “${name}”. U kunt er schrijven wat u van de vraag weet.`,
    proposed: (name) => `“${name}” is voorgesteld. Zonder beredeneerd bezwaar op de dag zelf is het aangenomen.`,
    objected: (name) => `Een structuur maakt bezwaar tegen “${name}”. Herschrijf het voorstel met wat het bezwaar aanbrengt.`,
    decided: (name) => `De termijn van “${name}” is voorbij. Aangenomen of door een bezwaar tegengehouden: de pagina zegt het.`,
    opened: (name) => `De vraag “${name}” is als traject voorgesteld. Ambtenaren lezen haar voor ze verschijnt.`,
    published: (name) => `“${name}” is gepubliceerd: iedereen kan het gebruiken.`,
  },
  see: "De pagina bekijken",
};

export const newsTexts: Record<Locale, typeof fr> = { fr, en, nl };
