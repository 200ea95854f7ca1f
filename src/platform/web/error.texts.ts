import type { Locale } from "#platform/i18n/locale.ts";

export type ErrorTexts = typeof fr;

const fr = {
  400: { title: "Demande illisible", what: "Nous n’avons pas compris cette adresse ou ce formulaire.", next: "Revenez à la page précédente et recommencez." },
  403: {
    title: "Accès réservé",
    what: "Vous n’avez pas le droit d’ouvrir cette page.",
    next: "Si vous pensez que c’est une erreur, demandez-le à la personne qui vous a envoyé le lien.",
  },
  404: {
    title: "Page introuvable",
    what: "Cette adresse ne mène à rien. Elle a pu changer.",
    next: "Cherchez ce que vous vouliez lire par son nom ou par un mot.",
  },
  405: { title: "Action impossible ici", what: "Cette page ne prend pas ce genre de demande.", next: "Revenez à la page précédente." },
  409: {
    title: "Déjà changé",
    what: "Quelqu’un a modifié cette page en même temps que vous. Rien n’a été enregistré.",
    next: "Rouvrez la page pour voir la dernière version.",
  },
  410: { title: "Page retirée", what: "Cette page a existé, puis a été retirée.", next: "La raison est écrite au journal public quand il y en a un." },
  413: {
    title: "Envoi trop lourd",
    what: "Ce que vous envoyez dépasse la taille permise. Rien n’a été enregistré.",
    next: "Réduisez le fichier ou raccourcissez le texte, puis recommencez.",
  },
  415: { title: "Format refusé", what: "Ce formulaire ne prend pas ce format.", next: "Revenez à la page précédente et utilisez le formulaire." },
  422: { title: "À corriger", what: "Un champ ne convient pas. Rien n’a été enregistré.", next: "Revenez à la page précédente et corrigez." },
  429: { title: "Trop de demandes", what: "Trop de demandes en peu de temps viennent de votre connexion.", next: "Attendez un peu, puis recommencez." },
  500: {
    title: "Panne chez nous",
    what: "Cette page n’a pas pu être préparée. Rien n’a été enregistré.",
    next: "Recommencez dans un instant. Si cela dure, signalez-le avec la référence ci-dessous.",
  },
  503: { title: "Service arrêté un instant", what: "La base de données ne répond pas.", next: "Recommencez dans un instant." },
  /** Too much is sent at once: with 503. */
  busy: { what: "Trop d’images arrivent en même temps. Rien n’a été enregistré.", next: "Renvoyez la vôtre dans un instant." },
  /** To a program, with 401. */
  token: "Ce jeton n’ouvre pas cette adresse, ou plus.",
  /** To a program that sends a key with its act (`Idempotency-Key`). */
  key: {
    wrong: "L’en-tête Idempotency-Key tient en 1 à 255 caractères ASCII, sans espace.",
    other: "Cette clé a déjà servi pour autre chose. Rien n’a été enregistré.",
    unknown: "Une demande avec cette clé est en cours, ou s’est arrêtée sans que sa fin soit connue. Regardez ce qui est enregistré.",
  },
  home: "Aller à l’accueil",
  reference: "Référence",
  /** What was meant may be found by its name. */
  search: { title: "Chercher", field: "Que cherchez-vous\u00a0?", submit: "Chercher" },
};

const en: typeof fr = {
  400: { title: "Unreadable request", what: "We could not understand this address or form.", next: "Go back to the previous page and try again." },
  403: { title: "Not open to you", what: "You may not open this page.", next: "If you think this is wrong, ask the person who sent you the link." },
  404: {
    title: "Page not found",
    what: "This address leads nowhere. It may have changed.",
    next: "Search for what you meant to read by its name or by a word.",
  },
  405: { title: "Not possible here", what: "This page does not take this kind of request.", next: "Go back to the previous page." },
  409: {
    title: "Already changed",
    what: "Somebody changed this page at the same time as you. Nothing was saved.",
    next: "Open the page again to see the latest version.",
  },
  410: { title: "Page withdrawn", what: "This page existed and was withdrawn.", next: "The reason is in the public log when there is one." },
  413: { title: "Too large", what: "What you send is over the size allowed. Nothing was saved.", next: "Make the file or the text smaller, then try again." },
  415: { title: "Format refused", what: "This form does not take this format.", next: "Go back to the previous page and use the form." },
  422: { title: "To correct", what: "A field does not fit. Nothing was saved.", next: "Go back to the previous page and correct it." },
  429: { title: "Too many requests", what: "Too many requests came from your connection in a short time.", next: "Wait a little, then try again." },
  500: {
    title: "Something broke on our side",
    what: "This page could not be made. Nothing was saved.",
    next: "Try again in a moment. If it lasts, report it with the reference below.",
  },
  503: { title: "Stopped for a moment", what: "The database does not answer.", next: "Try again in a moment." },
  busy: { what: "Too many pictures arrive at the same time. Nothing was saved.", next: "Send yours again in a moment." },
  token: "This token does not open this address, or not any more.",
  key: {
    wrong: "The header Idempotency-Key holds 1 to 255 ASCII characters, without a space.",
    other: "This key was used for something else already. Nothing was saved.",
    unknown: "A request with this key is under way, or stopped without its end being known. Look at what is saved.",
  },
  home: "Go to the home page",
  reference: "Reference",
  search: { title: "Search", field: "What are you looking for?", submit: "Search" },
};

const nl: typeof fr = {
  400: { title: "Onleesbare aanvraag", what: "We begrepen dit adres of formulier niet.", next: "Ga terug naar de vorige pagina en probeer opnieuw." },
  403: { title: "Geen toegang", what: "U mag deze pagina niet openen.", next: "Denkt u dat dit niet klopt? Vraag het aan wie u de link stuurde." },
  404: {
    title: "Pagina niet gevonden",
    what: "Dit adres leidt nergens heen. Misschien is het veranderd.",
    next: "Zoek wat u wilde lezen op naam of op een woord.",
  },
  405: { title: "Hier niet mogelijk", what: "Deze pagina aanvaardt dit soort aanvraag niet.", next: "Ga terug naar de vorige pagina." },
  409: {
    title: "Al gewijzigd",
    what: "Iemand wijzigde deze pagina tegelijk met u. Er is niets opgeslagen.",
    next: "Open de pagina opnieuw om de laatste versie te zien.",
  },
  410: { title: "Pagina verwijderd", what: "Deze pagina bestond en werd verwijderd.", next: "De reden staat in het openbare logboek als dat er is." },
  413: {
    title: "Te groot",
    what: "Wat u stuurt is groter dan toegestaan. Er is niets opgeslagen.",
    next: "Maak het bestand of de tekst kleiner en probeer opnieuw.",
  },
  415: { title: "Formaat geweigerd", what: "Dit formulier aanvaardt dit formaat niet.", next: "Ga terug naar de vorige pagina en gebruik het formulier." },
  422: { title: "Te verbeteren", what: "Een veld klopt niet. Er is niets opgeslagen.", next: "Ga terug naar de vorige pagina en verbeter het." },
  429: { title: "Te veel aanvragen", what: "Er kwamen te veel aanvragen van uw verbinding in korte tijd.", next: "Wacht even en probeer opnieuw." },
  500: {
    title: "Storing bij ons",
    what: "Deze pagina kon niet worden gemaakt. Er is niets opgeslagen.",
    next: "Probeer het zo opnieuw. Blijft het duren, meld het dan met de referentie hieronder.",
  },
  503: { title: "Even gestopt", what: "De databank antwoordt niet.", next: "Probeer het zo opnieuw." },
  busy: { what: "Er komen te veel afbeeldingen tegelijk aan. Er is niets opgeslagen.", next: "Stuur de uwe zo opnieuw." },
  token: "Deze sleutel opent dit adres niet, of niet meer.",
  key: {
    wrong: "De header Idempotency-Key telt 1 tot 255 ASCII-tekens, zonder spatie.",
    other: "Deze code werd al voor iets anders gebruikt. Er is niets opgeslagen.",
    unknown: "Een aanvraag met deze code loopt nog, of stopte zonder dat het einde bekend is. Kijk wat opgeslagen is.",
  },
  home: "Naar de startpagina",
  reference: "Referentie",
  search: { title: "Zoeken", field: "Wat zoekt u?", submit: "Zoeken" },
};

export const errorTexts: Record<Locale, typeof fr> = { fr, en, nl };
