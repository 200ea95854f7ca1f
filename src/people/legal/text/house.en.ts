import type { HouseTexts } from "./house.ts";

/** Our own text of each page, until the publisher writes another; `{blanks}` as blanks.ts fills them. */
export const houseEn: HouseTexts = {
  accessibility: {
    title: "Accessibility: {conformite}",
    lead: "What the law asks us to say, what we check, and whom to tell of what stops you.",
    body: `
**{nom}** undertakes to make this site accessible, under article 47 of French law 2005-102 of 11 February 2005.

# State of compliance

This site is **{conformite}** with the French accessibility reference RGAA 4.1: {audit}.

# What we already check

- Every page passes automatic checks (WCAG 2.2, level AA), light and dark, in three languages. They see only some of the criteria.
- The main journeys are played with the keyboard alone and without scripts.
- Every map and every chart has its table.

# What is missing

- Tests with people who use a screen reader.
- A version in sign language; summaries in easy words elsewhere than for processes.

# Tell us of an obstacle

Write {ecrire}: say which page, and what stops you. We answer and offer another way to do what you came for.

# If we do not answer

You may turn to the French Defender of Rights: by its [form](https://formulaire.defenseurdesdroits.fr/), through its delegate in your region, or by post, free of charge: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Privacy",
    lead: "You can read everything here without an account, without trackers, and without leaving anything behind.",
    body: `
# What we do not do

- No tracker, no audience measurement by a third party, no advertising.
- No call to another site while you read a page: no font, no map, no script.

# What we keep

The server writes down neither your internet address nor what you look for.

{donnees}

# Your rights

In “My data” you see what concerns you, take a copy of it, and erase your account: it closes at once, you may come back for fourteen days, then your name and addresses are erased everywhere, and your words if you ask for it, where nothing rests on them. You may also ask to see, correct or erase what concerns you: write {ecrire}, or to the data protection officer ({delegue}). If the answer does not suit you, you may complain to the [CNIL](https://www.cnil.fr/en/home).`,
  },
  legal: {
    title: "Legal notice",
    lead: "Who publishes this site, with which software, and how you may reuse what is in it.",
    body: `
# Publisher

{editeur}. For any question, write {ecrire}.

Director of publication: {directeur}.

# Hosting

{hebergeur}.

# Software

Beffroi is free software under the [EUPL 1.2](https://eupl.eu/1.2/en/). Any public body may take it, change it and publish it.

# Data

The open data of this site may be reused under the French [Open Licence 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), naming the source and the date. The list of communes and their populations come from the official geographic code and the census of Insee; the centres of communes, from IGN Admin Express 2018.

# Reporting a weakness

Write {ecrire} before you publish. We confirm within three working days, mend it, and name you if you wish. We take no action against those who search in good faith without harming or copying other people’s data.`,
  },
  terms: {
    title: "Terms of use",
    lead: "Reading asks nothing of you. To act with an account, here is what everyone undertakes, you and us alike.",
    body: `
# Your account

- An account belongs to one person. Do not lend it; to act for a structure, ask it for a function.
- Give an e-mail address that you read. Choose the name that others see: your own or a pen name, never somebody else’s.
- Tell us if somebody else uses your account.

# What you write

- You are its author and you answer for it. Write nothing against the law, nothing insulting, no data about another person without their consent.
- What you publish may be read, reused and translated by the metropolis and by others, under the French Open Licence 2.0.
- What is taken down is taken down for a written reason. You may ask another person to judge it again.

# What we undertake

- The service is free of charge and can be read without an account.
- We keep as little data as possible, we do not sell them, and we draw no advertising from them.
- You may take a copy of your data or erase your account at any time, in “My space”.
- We tell you when these terms change, and ask for your agreement again.

# If we disagree

Write to us first. French law applies; {mediateur} and {tribunal} remain open to everyone.`,
  },
};
