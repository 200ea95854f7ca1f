import type { Legal } from "./legal.ts";

const write = (contact: string | null) => (contact ? `to [${contact}](mailto:${contact})` : "to the metropolis’s front desk");

export const legalEn: Legal = {
  accessibility: {
    title: "Accessibility: not compliant",
    lead: "No audit has been made yet. Until there is one, French law asks us to write “not compliant”.",
    body: ({ name, contact }) => `
**${name}** undertakes to make this site accessible, under article 47 of French law 2005-102 of 11 February 2005.

# State of compliance

This site is **not compliant** with the French accessibility reference RGAA 4.1, for want of an audit.

# What we already check

- Every page passes automatic checks (WCAG 2.2, level AA), light and dark, in three languages. They see only some of the criteria.
- The main journeys are played with the keyboard alone and without scripts.
- Every map and every chart has its table.

# What is missing

- An audit by an independent body.
- Tests with people who use a screen reader.
- A version in sign language and in easy-to-read words.

# Tell us of an obstacle

Write ${write(contact)}: say which page, and what stops you. We answer and offer another way to do what you came for.

# If we do not answer

You may turn to the French Defender of Rights: by its [form](https://formulaire.defenseurdesdroits.fr/), through its delegate in your region, or by post, free of charge: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.`,
  },
  privacy: {
    title: "Privacy",
    lead: "You can read everything here without an account, without trackers, and without leaving anything behind.",
    body: ({ contact }, kept) => `
# What we do not do

- No tracker, no audience measurement by a third party, no advertising.
- No call to another site while you read a page: no font, no map, no script.

# What we keep

The server writes down neither your internet address nor what you look for.

${kept}

# Your rights

In “My data” you see what concerns you, take a copy of it, and erase your account: it closes at once, you may come back for fourteen days, then your name and addresses are erased everywhere, and your words if you ask for it, where nothing rests on them. You may also ask to see, correct or erase what concerns you: write ${write(contact)}. If the answer does not suit you, you may complain to the [CNIL](https://www.cnil.fr/en/home).`,
  },
  legal: {
    title: "Legal notice",
    lead: "Who publishes this site, with which software, and how you may reuse what is in it.",
    body: ({ name, contact }) => `
# Publisher

**${name}**. For any question, write ${write(contact)}.

# Software

Beffroi is free software under the [EUPL 1.2](https://eupl.eu/1.2/en/). Any public body may take it, change it and publish it.

# Data

The open data of this site may be reused under the French [Open Licence 2.0](https://www.etalab.gouv.fr/licence-ouverte-open-licence/), naming the source and the date. The list of communes and their populations come from the official geographic code and the census of Insee; the centres of communes, from IGN Admin Express 2018.

# Reporting a weakness

Write ${write(contact)} before you publish. We confirm within three working days, mend it, and name you if you wish. We take no action against those who search in good faith without harming or copying other people’s data.`,
  },
};
