import type { Locale } from "#platform/i18n/locale.ts";

type Field = "title" | "summary" | "introduction" | "objectives" | "service" | "contact" | "envelope" | "scale" | "communes" | "zone";

interface EditTexts {
  readonly lead: string;
  readonly labels: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Partial<Record<Field, string>>>;
  readonly scales: Readonly<Record<"metropolis" | "communes" | "zone", { readonly name: string; readonly says: string }>>;
  readonly chooseCommunes: string;
  readonly saved: string;
  readonly problems: Readonly<Record<Field | "scaleOfCommune" | "communeMissing" | "zoneElsewhere" | "awarded", string>>;
}

export const processEditTexts: Readonly<Record<Locale, EditTexts>> = {
  fr: {
    lead: "Ce que le public lit d’abord. L’adresse de la page ne change pas avec le titre.",
    labels: {
      title: "Titre",
      summary: "En une phrase",
      introduction: "Introduction",
      objectives: "Objectifs",
      service: "Service responsable",
      contact: "Adresse pour écrire au service",
      envelope: "Enveloppe",
      scale: "Qui est concerné\u00a0?",
      communes: "Communes concernées",
      zone: "Quartier concerné",
    },
    hints: {
      summary: "Ce que l’on demande aux gens, et ce que cela changera. 400 signes au plus.",
      introduction: "Pourquoi cette démarche, qui peut participer, ce que deviendront les contributions. En Markdown\u00a0: ## titre, - liste, **gras**.",
      objectives: "Ce à quoi l’on verra que c’est réussi. Un objectif par ligne, avec un tiret.",
      contact: "Elle est publiée.",
      envelope: "En euros, par exemple 300 000. Vide s’il n’y en a pas.",
    },
    scales: {
      metropolis: { name: "Toute la métropole", says: "Chaque commune la verra." },
      communes: { name: "Une ou plusieurs communes", says: "Vous les choisirez à l’étape suivante\u00a0; la vôtre en fait partie." },
      zone: { name: "Un quartier", says: "Un quartier prioritaire, que vous choisirez à l’étape suivante." },
    },
    chooseCommunes: "Choisir les communes",
    saved: "Ce qui est enregistré",
    problems: {
      title: "Écrivez un titre de 3 à 160 signes.",
      summary: "Écrivez une phrase de 3 à 400 signes.",
      introduction: "Raccourcissez l’introduction à 20 000 signes.",
      objectives: "Raccourcissez les objectifs à 8 000 signes.",
      service: "Écrivez le nom du service, de 2 à 160 signes.",
      contact: "Écrivez une adresse complète, par exemple idees@exemple.fr",
      awarded: "Les projets retenus coûtent plus que cette enveloppe. Gardez une somme plus grande.",
      envelope: "Écrivez la somme en chiffres, par exemple 300 000",
      scale: "Dites qui est concerné.",
      scaleOfCommune: "Une commune conduit une démarche pour des communes ou pour un quartier. Choisissez l’un des deux.",
      communes: "Choisissez au moins une commune.",
      communeMissing: "La commune qui conduit la démarche en fait partie\u00a0: cochez-la aussi.",
      zone: "Choisissez un quartier.",
      zoneElsewhere: "Ce quartier n’est pas dans la commune qui conduit la démarche. Choisissez-en un autre.",
    },
  },
  en: {
    lead: "What the public reads first. The address of the page does not change with the title.",
    labels: {
      title: "Title",
      summary: "In one sentence",
      introduction: "Introduction",
      objectives: "Objectives",
      service: "Service in charge",
      contact: "Address to write to the service",
      envelope: "Envelope",
      scale: "Whom does it concern?",
      communes: "Communes concerned",
      zone: "Neighbourhood concerned",
    },
    hints: {
      summary: "What people are asked, and what it will change. 400 characters at most.",
      introduction: "Why this process, who may take part, what becomes of contributions. In Markdown: ## title, - list, **bold**.",
      objectives: "By what one will see that it worked. One objective per line, with a dash.",
      contact: "It is published.",
      envelope: "In euros, for example 300,000. Empty if there is none.",
    },
    scales: {
      metropolis: { name: "The whole metropolis", says: "Every commune will see it." },
      communes: { name: "One or more communes", says: "You choose them in the next step; yours is among them." },
      zone: { name: "A neighbourhood", says: "A priority neighbourhood, which you choose in the next step." },
    },
    chooseCommunes: "Choose the communes",
    saved: "What is saved",
    problems: {
      title: "Write a title of 3 to 160 characters.",
      summary: "Write a sentence of 3 to 400 characters.",
      introduction: "Shorten the introduction to 20,000 characters.",
      objectives: "Shorten the objectives to 8,000 characters.",
      service: "Write the name of the service, 2 to 160 characters.",
      contact: "Write a whole address, for example ideas@example.org",
      awarded: "The chosen projects cost more than this envelope. Keep a larger sum.",
      envelope: "Write the sum in figures, for example 300,000",
      scale: "Say whom it concerns.",
      scaleOfCommune: "A commune runs a process for communes or for a neighbourhood. Choose one of the two.",
      communes: "Choose at least one commune.",
      communeMissing: "The commune that runs the process is part of it: tick it too.",
      zone: "Choose a neighbourhood.",
      zoneElsewhere: "That neighbourhood is not in the commune that runs the process. Choose another.",
    },
  },
  nl: {
    lead: "Wat het publiek eerst leest. Het adres van de pagina verandert niet met de titel.",
    labels: {
      title: "Titel",
      summary: "In één zin",
      introduction: "Inleiding",
      objectives: "Doelen",
      service: "Verantwoordelijke dienst",
      contact: "Adres om de dienst te schrijven",
      envelope: "Enveloppe",
      scale: "Wie gaat het aan?",
      communes: "Betrokken gemeenten",
      zone: "Betrokken wijk",
    },
    hints: {
      summary: "Wat u aan de mensen vraagt, en wat het zal veranderen. Hoogstens 400 tekens.",
      introduction: "Waarom dit traject, wie kan meedoen, wat er met de bijdragen gebeurt. In Markdown: ## titel, - lijst, **vet**.",
      objectives: "Waaraan men zal zien dat het gelukt is. Eén doel per regel, met een streepje.",
      contact: "Het wordt gepubliceerd.",
      envelope: "In euro, bijvoorbeeld 300 000. Leeg als er geen is.",
    },
    scales: {
      metropolis: { name: "De hele metropool", says: "Elke gemeente krijgt het te zien." },
      communes: { name: "Een of meer gemeenten", says: "U kiest ze in de volgende stap; de uwe hoort erbij." },
      zone: { name: "Een wijk", says: "Een prioritaire wijk, die u in de volgende stap kiest." },
    },
    chooseCommunes: "De gemeenten kiezen",
    saved: "Wat bewaard is",
    problems: {
      title: "Schrijf een titel van 3 tot 160 tekens.",
      summary: "Schrijf een zin van 3 tot 400 tekens.",
      introduction: "Kort de inleiding in tot 20 000 tekens.",
      objectives: "Kort de doelen in tot 8 000 tekens.",
      service: "Schrijf de naam van de dienst, 2 tot 160 tekens.",
      contact: "Schrijf een volledig adres, bijvoorbeeld ideeen@voorbeeld.be",
      awarded: "De gekozen projecten kosten meer dan deze enveloppe. Houd een groter bedrag aan.",
      envelope: "Schrijf het bedrag in cijfers, bijvoorbeeld 300 000",
      scale: "Zeg wie het aangaat.",
      scaleOfCommune: "Een gemeente leidt een traject voor gemeenten of voor een wijk. Kies een van beide.",
      communes: "Kies minstens één gemeente.",
      communeMissing: "De gemeente die het traject leidt hoort erbij: vink haar ook aan.",
      zone: "Kies een wijk.",
      zoneElsewhere: "Die wijk ligt niet in de gemeente die het traject leidt. Kies een andere.",
    },
  },
};
