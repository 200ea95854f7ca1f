import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Qui peut quoi",
  lead: "Cette page se lit dans le code même de la plateforme\u00a0: chaque acte y dit qui peut le faire. Elle ne peut pas s’en écarter.",
  acts: "Les actes",
  act: "Acte",
  who: "Qui peut",
  anyone: "Tout le monde",
  signedIn: "Toute personne qui a un compte",
  nobody: "Personne",
  rolesTitle: "Les rôles",
  rolesNote: "Un rôle vaut dans un périmètre\u00a0: toute la métropole, une commune, un lieu, une structure ou le réseau des lieux.",
  role: "Rôle",
  where: "Où il s’exerce",
  staff: "Autorité publique",
  isStaff: "Oui\u00a0: second facteur exigé, chaque acte inscrit au journal",
  isNotStaff: "Non",
  holders: "Combien de personnes",
  people: { one: "# personne", other: "# personnes" },
  how: "Comment un rôle se donne et se retire",
  howNote:
    "Une personne déjà responsable le donne, avec une raison et parfois une date de fin. Nul ne se le donne à soi-même. Il cesse à la page suivante quand il est retiré. La personne concernée est prévenue, et l’acte est inscrit au journal, que l’audit relit.",
};

const en: typeof fr = {
  title: "Who may do what",
  lead: "This page is read from the platform’s own code: each act says there who may do it. It cannot say anything else.",
  acts: "The acts",
  act: "Act",
  who: "Who may",
  anyone: "Everybody",
  signedIn: "Everybody with an account",
  nobody: "Nobody",
  rolesTitle: "The roles",
  rolesNote: "A role holds within an area: the whole metropolis, a commune, a place, a structure, or the network of places.",
  role: "Role",
  where: "Where it is held",
  staff: "Public authority",
  isStaff: "Yes: a second factor is required, each act is logged",
  isNotStaff: "No",
  holders: "How many people",
  people: { one: "# person", other: "# people" },
  how: "How a role is given and taken back",
  howNote:
    "Somebody already in charge gives it, with a reason and sometimes an end date. Nobody gives one to themselves. It ends with the next page once it is taken back. The person is told, and the act is written in the log, which auditors read.",
};

const nl: typeof fr = {
  title: "Wie mag wat",
  lead: "Deze pagina wordt uit de code van het platform zelf gelezen: elke handeling zegt daar wie ze mag doen. Ze kan daar niet van afwijken.",
  acts: "De handelingen",
  act: "Handeling",
  who: "Wie mag",
  anyone: "Iedereen",
  signedIn: "Iedereen met een account",
  nobody: "Niemand",
  rolesTitle: "De rollen",
  rolesNote: "Een rol geldt in een gebied: de hele metropool, een gemeente, een plek, een structuur of het netwerk van plekken.",
  role: "Rol",
  where: "Waar ze geldt",
  staff: "Overheid",
  isStaff: "Ja: een tweede factor is verplicht, elke handeling komt in het logboek",
  isNotStaff: "Nee",
  holders: "Hoeveel personen",
  people: { one: "# persoon", other: "# personen" },
  how: "Hoe een rol gegeven en ingetrokken wordt",
  howNote:
    "Iemand die al verantwoordelijk is, geeft ze, met een reden en soms een einddatum. Niemand geeft zichzelf een rol. Na intrekking stopt ze bij de volgende pagina. De persoon krijgt bericht, en de handeling staat in het logboek dat de audit naleest.",
};

export const whoMayTexts: Record<Locale, typeof fr> = { fr, en, nl };
