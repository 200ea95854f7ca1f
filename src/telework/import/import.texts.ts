import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  lead: "Un fichier CSV ou un classeur. Un agent est reconnu à son numéro\u00a0: vous pouvez renvoyer le même fichier, mis à jour.",
  columnsNote: "Si elles s’appellent autrement, vous direz lesquelles sont lesquelles.",
  columnsMissing: "Il faut au moins le numéro, l’adresse électronique et le service",
  read: "Lignes lues",
  added: "Inscrits",
  changed: "Modifiés",
  same: "Sans changement",
  rejected: "Refusées",
  twice: "Ce numéro est déjà plus haut dans le fichier",
  emailTwice: "Cette adresse est déjà plus haut dans le fichier",
  name: "Le nom du service compte au plus 120 signes",
  commune: "Cette commune n’est pas de la métropole\u00a0: laissez vide, ou corrigez",
  columnNames: { numero: "Numéro", adresse: "Adresse électronique", commune: "Commune", service: "Service", nom_service: "Nom du service" },
  columnSays: {
    numero: "Votre identifiant de la personne. Nécessaire.",
    adresse: "Celle de son compte ici, ou celle que donne ProConnect. Nécessaire.",
    commune: "Où elle habite, par son nom ou son code. Peut rester vide\u00a0: la personne la dira, ou non.",
    service: "Le code du service qui paie. Nécessaire.",
    nom_service: "Son nom en toutes lettres.",
  },
};

const en: typeof fr = {
  lead: "A CSV file or a spreadsheet. An agent is known by their number: you may send the same file again, brought up to date.",
  columnsNote: "If they have other names, you will say which are which.",
  columnsMissing: "At least the number, the e-mail address and the department are needed",
  read: "Lines read",
  added: "Entered",
  changed: "Changed",
  same: "Without change",
  rejected: "Refused",
  twice: "This number stands further up in the file already",
  emailTwice: "This address stands further up in the file already",
  name: "The name of the department has 120 signs at most",
  commune: "This commune is not of the metropolis: leave it empty, or correct it",
  columnNames: { numero: "Number", adresse: "E-mail address", commune: "Commune", service: "Department", nom_service: "Name of the department" },
  columnSays: {
    numero: "Your identifier of the person. Needed.",
    adresse: "That of their account here, or the one that ProConnect gives. Needed.",
    commune: "Where they live, by its name or code. May stay empty: the person will say it, or not.",
    service: "The code of the department that pays. Needed.",
    nom_service: "Its name in full.",
  },
};

const nl: typeof fr = {
  lead: "Een CSV-bestand of een rekenblad. Een medewerker is gekend aan zijn nummer: u mag hetzelfde bestand bijgewerkt opnieuw sturen.",
  columnsNote: "Als ze anders heten, zegt u welke welke zijn.",
  columnsMissing: "Minstens het nummer, het e-mailadres en de dienst zijn nodig",
  read: "Gelezen regels",
  added: "Ingeschreven",
  changed: "Gewijzigd",
  same: "Ongewijzigd",
  rejected: "Geweigerd",
  twice: "Dit nummer staat al hoger in het bestand",
  emailTwice: "Dit adres staat al hoger in het bestand",
  name: "De naam van de dienst telt hoogstens 120 tekens",
  commune: "Deze gemeente is niet van de metropool: laat leeg, of verbeter",
  columnNames: { numero: "Nummer", adresse: "E-mailadres", commune: "Gemeente", service: "Dienst", nom_service: "Naam van de dienst" },
  columnSays: {
    numero: "Uw aanduiding van de persoon. Nodig.",
    adresse: "Dat van de account hier, of dat wat ProConnect geeft. Nodig.",
    commune: "Waar die woont, met naam of code. Mag leeg blijven: de persoon zegt het zelf, of niet.",
    service: "De code van de dienst die betaalt. Nodig.",
    nom_service: "De naam voluit.",
  },
};

export const importTexts: Record<Locale, typeof fr> = { fr, en, nl };
