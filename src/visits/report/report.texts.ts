import type { Locale } from "#platform/i18n/locale.ts";

interface ReportTexts {
  readonly title: string;
  readonly lead: string;
  readonly headline: string;
  readonly headlineHint: string;
  readonly headlineMissing: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly bodyMissing: string;
  readonly people: string;
  readonly peopleWrong: string;
  readonly photos: string;
  readonly photo: string;
  readonly photoHint: string;
  readonly photoMissing: string;
  readonly photoWrong: string;
  readonly photoLarge: string;
  readonly photoMany: string;
  readonly changed: string;
  readonly alt: string;
  readonly altHint: string;
  readonly altMissing: string;
  readonly addPhoto: string;
  readonly removePhoto: string;
  readonly publish: string;
  readonly correct: string;
  readonly consent: string;
  readonly late: string;
  readonly homeTitle: string;
  readonly homeLead: string;
  readonly whatTitle: string;
  readonly what: readonly { title: string; text: string }[];
  readonly ask: string;
  readonly past: string;
  readonly none: { title: string; text: string };
  readonly by: (organisation: string, city: string, country: string) => string;
  /** Behind their number. */
  readonly visitors: string;
  readonly visited: string;
  readonly came: string;
  readonly route: string;
  readonly themes: string;
  readonly told: (date: string) => string;
  readonly read: string;
  readonly planners: string;
}

const fr: ReportTexts = {
  title: "Compte rendu",
  lead: "Quelques lignes pour celles et ceux qui n’étaient pas là. La page est publique\u202f; la délégation et les hôtes reçoivent un remerciement.",
  headline: "Titre",
  headlineHint: "Ce que la visite a montré, en une ligne.",
  headlineMissing: "Écrivez un titre de 3 à 160 signes",
  body: "Récit de la visite",
  bodyHint: "Ce qui a été vu, ce qui a été appris, la suite. Le Markdown est compris. Sans nom de personne.",
  bodyMissing: "Écrivez le compte rendu, de 20 à 8 000 signes",
  people: "Nombre de personnes venues",
  peopleWrong: "Écrivez un nombre de 0 à 500",
  photos: "Photos",
  photo: "Photo",
  photoHint: "JPEG, PNG ou WebP. Le lieu et la date de prise de vue sont effacés.",
  photoMissing: "Choisissez une photo",
  photoWrong: "Ce fichier n’est pas une image que l’on sait lire. Choisissez un JPEG, PNG ou WebP",
  photoLarge: "Cette image est trop grande. Choisissez une image plus légère",
  photoMany: "Six photos au plus. Retirez-en une",
  changed: "Quelqu’un a publié ou corrigé ce compte rendu entre-temps\u00a0: le voici. Votre texte est gardé, rien n’a été changé.",
  alt: "Description de la photo",
  altHint: "Pour qui ne la voit pas\u00a0: ce qu’elle montre, en une phrase.",
  altMissing: "Décrivez la photo, en 3 à 300 signes",
  addPhoto: "Ajouter cette photo",
  removePhoto: "Retirer",
  publish: "Publier et remercier",
  correct: "Publier les corrections",
  consent: "Vérifiez que les personnes reconnaissables sur les photos sont d’accord.",
  late: "Cette visite ne peut pas être racontée\u00a0: elle n’a pas eu lieu.",
  homeTitle: "Visiter les tiers-lieux",
  homeLead:
    "Une ville, une université, un réseau veut voir comment les tiers-lieux vivent ici\u202f? Des hôtes ouvrent leur porte et partagent leur expérience.",
  whatTitle: "Comment cela se passe",
  what: [
    { title: "Vous demandez", text: "Qui vous êtes, vos thèmes, vos dates. Cinq minutes, sans compte." },
    { title: "Nous préparons un parcours", text: "Des lieux ouverts, proches les uns des autres, adaptés à votre groupe." },
    { title: "Les hôtes acceptent", text: "Vous recevez le programme\u00a0: page, feuille à imprimer, agenda." },
    { title: "Nous racontons", text: "Un compte rendu est publié ici, avec des photos." },
  ],
  ask: "Demander une visite",
  past: "Visites racontées",
  none: { title: "Aucune visite racontée", text: "Les comptes rendus paraissent ici après chaque visite." },
  by: (organisation, city, country) => `${organisation}, ${city} (${country})`,
  visitors: "visiteurs",
  visited: "Lieux visités",
  came: "Personnes venues",
  route: "Le parcours",
  themes: "Thèmes",
  told: (date) => `Publié le ${date}`,
  read: "Lire",
  planners: "Traiter les demandes",
};

const en: ReportTexts = {
  title: "Report",
  lead: "A few lines for those who were not there. The page is public; the delegation and the hosts are thanked.",
  headline: "Title",
  headlineHint: "What the visit showed, in one line.",
  headlineMissing: "Write a title of 3 to 160 characters",
  body: "Account of the visit",
  bodyHint: "What was seen, what was learnt, what comes next. Markdown is understood. No names of people.",
  bodyMissing: "Write the report, 20 to 8,000 characters",
  people: "Number of people who came",
  peopleWrong: "Write a number from 0 to 500",
  photos: "Pictures",
  photo: "Picture",
  photoHint: "JPEG, PNG or WebP. Where and when it was taken is erased.",
  photoMissing: "Choose a picture",
  photoWrong: "This file is no picture that we can read. Choose a JPEG, PNG or WebP",
  photoLarge: "This picture is too large. Choose a lighter one",
  photoMany: "Six pictures at most. Remove one",
  changed: "Somebody published or corrected this report meanwhile: here it is. Your text is kept, nothing was changed.",
  alt: "Description of the picture",
  altHint: "For those who do not see it: what it shows, in a sentence.",
  altMissing: "Describe the picture, 3 to 300 characters",
  addPhoto: "Add this picture",
  removePhoto: "Remove",
  publish: "Publish and thank",
  correct: "Publish the corrections",
  consent: "Check that the people one recognises on the pictures agree.",
  late: "This visit cannot be told: it did not take place.",
  homeTitle: "Visit the third places",
  homeLead: "A city, a university, a network wants to see how third places live here? Hosts open their doors and share their experience.",
  whatTitle: "How it goes",
  what: [
    { title: "You ask", text: "Who you are, your themes, your dates. Five minutes, no account." },
    { title: "We prepare a route", text: "Open places, close to each other, suited to your group." },
    { title: "The hosts accept", text: "You receive the programme: page, sheet to print, calendar." },
    { title: "We tell about it", text: "A report is published here, with pictures." },
  ],
  ask: "Ask for a visit",
  past: "Visits told",
  none: { title: "No visit told yet", text: "Reports appear here after each visit." },
  by: (organisation, city, country) => `${organisation}, ${city} (${country})`,
  visitors: "visitors",
  visited: "Places visited",
  came: "People who came",
  route: "The route",
  themes: "Themes",
  told: (date) => `Published on ${date}`,
  read: "Read",
  planners: "Handle the requests",
};

const nl: ReportTexts = {
  title: "Verslag",
  lead: "Enkele regels voor wie er niet bij was. De pagina is openbaar; de delegatie en de gastheren worden bedankt.",
  headline: "Titel",
  headlineHint: "Wat het bezoek getoond heeft, in één regel.",
  headlineMissing: "Schrijf een titel van 3 tot 160 tekens",
  body: "Verhaal van het bezoek",
  bodyHint: "Wat gezien werd, wat geleerd werd, wat volgt. Markdown wordt begrepen. Zonder namen van personen.",
  bodyMissing: "Schrijf het verslag, 20 tot 8 000 tekens",
  people: "Aantal gekomen personen",
  peopleWrong: "Schrijf een getal van 0 tot 500",
  photos: "Foto’s",
  photo: "Foto",
  photoHint: "JPEG, PNG of WebP. Plaats en datum van de opname worden gewist.",
  photoMissing: "Kies een foto",
  photoWrong: "Dit bestand is geen afbeelding die wij kunnen lezen. Kies een JPEG, PNG of WebP",
  photoLarge: "Deze afbeelding is te groot. Kies een lichtere",
  photoMany: "Hoogstens zes foto’s. Verwijder er een",
  changed: "Iemand publiceerde of verbeterde dit verslag intussen: hier staat het. Uw tekst is bewaard, er is niets gewijzigd.",
  alt: "Beschrijving van de foto",
  altHint: "Voor wie ze niet ziet: wat ze toont, in één zin.",
  altMissing: "Beschrijf de foto, 3 tot 300 tekens",
  addPhoto: "Deze foto toevoegen",
  removePhoto: "Verwijderen",
  publish: "Publiceren en bedanken",
  correct: "De verbeteringen publiceren",
  consent: "Kijk na of herkenbare personen op de foto’s akkoord gaan.",
  late: "Over dit bezoek kan niet verteld worden: het is niet doorgegaan.",
  homeTitle: "De derde plekken bezoeken",
  homeLead: "Een stad, een universiteit, een netwerk wil zien hoe derde plekken hier leven? Gastheren openen hun deur en delen hun ervaring.",
  whatTitle: "Hoe het gaat",
  what: [
    { title: "U vraagt", text: "Wie u bent, uw thema’s, uw data. Vijf minuten, zonder account." },
    { title: "Wij bereiden een route voor", text: "Open plekken, dicht bij elkaar, aangepast aan uw groep." },
    { title: "De gastheren aanvaarden", text: "U krijgt het programma: pagina, blad om af te drukken, agenda." },
    { title: "Wij vertellen erover", text: "Hier verschijnt een verslag, met foto’s." },
  ],
  ask: "Een bezoek vragen",
  past: "Vertelde bezoeken",
  none: { title: "Nog geen bezoek verteld", text: "Verslagen verschijnen hier na elk bezoek." },
  by: (organisation, city, country) => `${organisation}, ${city} (${country})`,
  visitors: "bezoekers",
  visited: "Bezochte plekken",
  came: "Gekomen personen",
  route: "De route",
  themes: "Thema’s",
  told: (date) => `Gepubliceerd op ${date}`,
  read: "Lezen",
  planners: "De aanvragen behandelen",
};

export const reportTexts: Record<Locale, ReportTexts> = { fr, en, nl };
