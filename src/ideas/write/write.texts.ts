import { formatNumber, type Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { FileProblem } from "./draft-files.command.ts";

interface WriteTexts {
  readonly title: string;
  readonly help: string;
  readonly lead: string;
  readonly steps: readonly [string, string];
  readonly until: (day: string) => string;
  readonly limit: Plurals;
  readonly anonymousNote: string;
  readonly draftSaved: (at: string) => string;
  readonly draftNew: string;
  readonly saveDraft: string;
  readonly saving: string;
  readonly saved: (at: string) => string;
  readonly notSaved: string;
  readonly privateLink: string;
  readonly privateLinkNote: string;
  readonly deleteDraft: string;
  readonly deleteNote: string;
  readonly what: string;
  readonly titleField: string;
  readonly titleHint: string;
  readonly similar: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly category: string;
  readonly where: string;
  readonly commune: string;
  readonly everywhere: string;
  readonly address: string;
  readonly addressHint: string;
  readonly point: string;
  readonly pointHint: string;
  readonly here: string;
  readonly hereRefused: string;
  readonly cost: string;
  readonly costHint: string;
  readonly costCeiling: (euros: string) => string;
  readonly pictures: string;
  readonly picturesHint: string;
  readonly picture: string;
  readonly pictureFile: string;
  readonly alt: string;
  readonly altHint: string;
  readonly addPicture: string;
  readonly documents: string;
  readonly documentsHint: (megabytes: string) => string;
  readonly document: string;
  readonly documentTitle: string;
  readonly addDocument: string;
  readonly remove: string;
  readonly coauthors: string;
  readonly coauthorsHint: string;
  readonly next: string;
  readonly done: Readonly<Record<"enregistre" | "image" | "document" | "retire" | "supprime", string>>;
  readonly closed: string;
  readonly closedNote: string;
  readonly opensOn: (day: string) => string;
  readonly yourText: string;
  readonly seeIdeas: string;
  readonly gone: string;
  readonly tooMany: string;
  readonly tooManyNote: string;
  readonly tooLargeForm: string;
  readonly problems: {
    readonly title: string;
    readonly titleEmpty: string;
    readonly body: string;
    readonly bodyLong: string;
    readonly category: string;
    readonly commune: string;
    readonly address: string;
    readonly point: string;
    readonly pointOutside: string;
    readonly pointElsewhere: (commune: string) => string;
    readonly cost: string;
    readonly costHigh: (cents: number) => string;
    readonly alt: string;
    readonly documentTitle: string;
    readonly noFile: string;
    readonly files: Readonly<Record<FileProblem, string>>;
  };
}

const euros = (cents: number, locale: Locale) => formatNumber(cents / 100, locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

const fr: WriteTexts = {
  title: "Déposer une idée",
  help: "Vous pouvez la dire à voix haute\u00a0: quelqu’un l’écrit avec vous. Les mots restent les vôtres.",
  lead: "Sans compte jusqu’à la dernière étape. Ce que vous écrivez est gardé dans un brouillon.",
  steps: ["Écrire", "Vérifier et déposer"],
  until: (day) => `Le dépôt est ouvert jusqu’au ${day}.`,
  limit: { one: "# idée au plus par personne.", other: "# idées au plus par personne." },
  anonymousNote:
    "Vous n’êtes pas connecté\u00a0: gardez l’adresse de cette page, elle seule ouvre votre brouillon. Il est effacé trente jours après votre dernière modification.",
  draftSaved: (at) => `Brouillon enregistré le ${at}.`,
  draftNew: "Rien n’est encore enregistré.",
  saveDraft: "Enregistrer le brouillon",
  saving: "Enregistrement…",
  saved: (at) => `Enregistré à ${at}.`,
  notSaved: "Non enregistré\u00a0: vérifiez votre connexion, ou utilisez le bouton.",
  privateLink: "Adresse privée du brouillon",
  privateLinkNote: "Quiconque a cette adresse peut lire et modifier le brouillon.",
  deleteDraft: "Supprimer ce brouillon",
  deleteNote: "Le texte et les fichiers sont effacés tout de suite, sans retour possible.",
  what: "Votre idée",
  titleField: "Titre",
  titleHint: "En quelques mots, ce que vous proposez. Par exemple «\u00a0De l’ombre sur la place du marché\u00a0».",
  similar: "Des idées proches existent déjà. Les soutenir compte autant qu’en déposer une autre.",
  body: "Description",
  bodyHint:
    "Ce qui ne va pas, ce que vous proposez, pour qui. De 20 à 12\u00a0000 signes. Une ligne vide fait un paragraphe, un tiret en début de ligne fait une liste.",
  category: "Thème",
  where: "Où\u00a0?",
  commune: "Commune",
  everywhere: "Toute la métropole",
  address: "Lieu précis",
  addressHint: "Une rue, une place, un bâtiment.",
  point: "Coordonnées",
  pointHint: "Deux nombres séparés par une virgule, la latitude d’abord, tels qu’une carte en ligne les donne.",
  here: "Utiliser ma position",
  hereRefused: "Votre position n’est pas connue. Écrivez le lieu.",
  cost: "Coût estimé",
  costHint: "En euros, si vous en avez une idée. Les services le chiffreront.",
  costCeiling: (amount) => `Les projets de plus de ${amount} ne sont pas recevables.`,
  pictures: "Images",
  picturesHint:
    "Cinq au plus, 8\u00a0Mo chacune (JPEG, PNG, WebP). Le lieu et l’appareil notés dans le fichier sont effacés. N’envoyez pas d’image où l’on reconnaît quelqu’un sans son accord.",
  picture: "Image",
  pictureFile: "Choisir une image",
  alt: "Ce que montre l’image",
  altHint: "Pour qui ne la voit pas. Par exemple «\u00a0La place en plein soleil, sans un arbre\u00a0».",
  addPicture: "Ajouter cette image",
  documents: "Documents",
  documentsHint: (megabytes) => `Cinq au plus, ${megabytes}\u00a0Mo chacun\u00a0: PDF, texte ou tableur (ODT, ODS, DOCX, XLSX). Ils seront publics.`,
  document: "Choisir un document",
  documentTitle: "Nom du document",
  addDocument: "Ajouter ce document",
  remove: "Retirer",
  coauthors: "Coauteurs à inviter",
  coauthorsHint: "Leurs adresses électroniques, une par ligne, cinq au plus. Chacun recevra une invitation au dépôt, et ne sera nommé que s’il accepte.",
  next: "Continuer",
  done: {
    enregistre: "Votre brouillon est enregistré.",
    image: "L’image est ajoutée.",
    document: "Le document est ajouté.",
    retire: "Le fichier est retiré.",
    supprime: "Votre brouillon est supprimé.",
  },
  closed: "Le dépôt des idées est fermé",
  closedNote: "Rien ne peut plus être déposé dans cette démarche.",
  opensOn: (day) => `Le dépôt ouvre le ${day}.`,
  yourText: "Votre brouillon",
  seeIdeas: "Voir les idées déposées",
  gone: "Ce brouillon n’existe plus\u00a0: il a été déposé, supprimé, ou oublié depuis longtemps.",
  tooMany: "Trop d’enregistrements en peu de temps",
  tooManyNote: "Ce que vous avez écrit est encore sur cette page. Attendez un moment, puis enregistrez.",
  tooLargeForm: "Le fichier est trop lourd. Rien de ce que vous veniez d’écrire n’a pu être lu\u00a0: revenez à la page précédente pour le retrouver.",
  problems: {
    title: "Écrivez un titre de 5 à 140 signes",
    titleEmpty: "Écrivez un titre avec des mots",
    body: "Décrivez votre idée en 20 signes au moins",
    bodyLong: "Raccourcissez la description\u00a0: 12\u00a0000 signes au plus. Ajoutez le reste comme document",
    category: "Choisissez un thème",
    commune: "Choisissez où se situe votre idée",
    address: "Raccourcissez le lieu\u00a0: 200 signes au plus",
    point: "Écrivez deux nombres séparés par une virgule, la latitude d’abord",
    pointOutside: "Ce point est hors de la métropole\u00a0: la latitude vient en premier",
    pointElsewhere: (commune) => `Ce point est à ${commune}\u00a0: changez la commune ou le point`,
    cost: "Écrivez le coût en chiffres, par exemple 12\u00a0000",
    costHigh: (cents) => `Le coût dépasse le plafond de ${euros(cents, "fr")}`,
    alt: "Dites ce que montre l’image, en 3 à 300 signes",
    documentTitle: "Donnez un nom au document, en 3 à 300 signes",
    noFile: "Choisissez un fichier",
    files: {
      too_large: "Ce fichier est trop lourd",
      not_an_image: "Ce fichier n’est pas une image lisible. Envoyez un JPEG, un PNG ou un WebP",
      too_many_pixels: "Cette image a trop de pixels\u00a0: réduisez-la",
      type_refused: "Ce genre de fichier n’est pas accepté. Envoyez un PDF, un texte ou un tableur",
      empty: "Ce fichier est vide",
      too_many: "Vous en avez déjà cinq\u00a0: retirez-en un",
      already_there: "Ce fichier est déjà là",
      gone: "Ce brouillon n’existe plus",
    },
  },
};

const en: WriteTexts = {
  title: "File an idea",
  help: "You may say it aloud: somebody writes it with you. The words stay yours.",
  lead: "Without an account until the last step. What you write is kept in a draft.",
  steps: ["Write", "Check and file"],
  until: (day) => `Filing is open until ${day}.`,
  limit: { one: "# idea at most per person.", other: "# ideas at most per person." },
  anonymousNote: "You are not signed in: keep the address of this page, it alone opens your draft. It is erased thirty days after your last change.",
  draftSaved: (at) => `Draft saved on ${at}.`,
  draftNew: "Nothing is saved yet.",
  saveDraft: "Save the draft",
  saving: "Saving…",
  saved: (at) => `Saved at ${at}.`,
  notSaved: "Not saved: check your connection, or use the button.",
  privateLink: "Private address of the draft",
  privateLinkNote: "Whoever has this address can read and change the draft.",
  deleteDraft: "Delete this draft",
  deleteNote: "Text and files are erased at once and cannot be brought back.",
  what: "Your idea",
  titleField: "Title",
  titleHint: "What you propose, in a few words. For example “Shade on the market square”.",
  similar: "Close ideas are there already. Supporting them counts as much as filing another.",
  body: "Description",
  bodyHint: "What is wrong, what you propose, for whom. 20 to 12,000 characters. An empty line makes a paragraph, a dash at the start of a line makes a list.",
  category: "Theme",
  where: "Where?",
  commune: "Commune",
  everywhere: "The whole metropolis",
  address: "Exact place",
  addressHint: "A street, a square, a building.",
  point: "Coordinates",
  pointHint: "Two numbers parted by a comma, latitude first, as a map online gives them.",
  here: "Use my position",
  hereRefused: "Your position is not known. Write the place.",
  cost: "Estimated cost",
  costHint: "In euros, if you have an idea of it. The services will work it out.",
  costCeiling: (amount) => `Projects of more than ${amount} are not admissible.`,
  pictures: "Pictures",
  picturesHint:
    "Five at most, 8\u00a0MB each (JPEG, PNG, WebP). The place and device noted in the file are erased. Send no picture on which somebody can be recognised without their consent.",
  picture: "Picture",
  pictureFile: "Choose a picture",
  alt: "What the picture shows",
  altHint: "For whoever does not see it. For example “The square in full sun, without a tree”.",
  addPicture: "Add this picture",
  documents: "Documents",
  documentsHint: (megabytes) => `Five at most, ${megabytes}\u00a0MB each: PDF, text or spreadsheet (ODT, ODS, DOCX, XLSX). They will be public.`,
  document: "Choose a document",
  documentTitle: "Name of the document",
  addDocument: "Add this document",
  remove: "Remove",
  coauthors: "Co-authors to invite",
  coauthorsHint: "Their e-mail addresses, one per line, five at most. Each gets an invitation when you file, and is named only if they accept.",
  next: "Continue",
  done: {
    enregistre: "Your draft is saved.",
    image: "The picture is added.",
    document: "The document is added.",
    retire: "The file is removed.",
    supprime: "Your draft is deleted.",
  },
  closed: "Filing ideas is closed",
  closedNote: "Nothing more can be filed in this process.",
  opensOn: (day) => `Filing opens on ${day}.`,
  yourText: "Your draft",
  seeIdeas: "See the ideas filed",
  gone: "This draft is there no more: it was filed, deleted, or forgotten long ago.",
  tooMany: "Too many savings in a short time",
  tooManyNote: "What you wrote is still on this page. Wait a moment, then save.",
  tooLargeForm: "The file is too large. Nothing of what you had just written could be read: go back to the previous page to find it.",
  problems: {
    title: "Write a title of 5 to 140 characters",
    titleEmpty: "Write a title with words",
    body: "Describe your idea in 20 characters at least",
    bodyLong: "Shorten the description: 12,000 characters at most. Add the rest as a document",
    category: "Choose a theme",
    commune: "Choose where your idea lies",
    address: "Shorten the place: 200 characters at most",
    point: "Write two numbers parted by a comma, latitude first",
    pointOutside: "This point is outside the metropolis: latitude comes first",
    pointElsewhere: (commune) => `This point is in ${commune}: change the commune or the point`,
    cost: "Write the cost in figures, for example 12,000",
    costHigh: (cents) => `The cost is above the ceiling of ${euros(cents, "en")}`,
    alt: "Say what the picture shows, in 3 to 300 characters",
    documentTitle: "Give the document a name of 3 to 300 characters",
    noFile: "Choose a file",
    files: {
      too_large: "This file is too large",
      not_an_image: "This file is not a readable picture. Send a JPEG, a PNG or a WebP",
      too_many_pixels: "This picture has too many pixels: make it smaller",
      type_refused: "This kind of file is not accepted. Send a PDF, a text or a spreadsheet",
      empty: "This file is empty",
      too_many: "You have five already: remove one",
      already_there: "This file is there already",
      gone: "This draft is there no more",
    },
  },
};

const nl: WriteTexts = {
  title: "Een idee indienen",
  help: "U mag het hardop zeggen: iemand schrijft het samen met u op. De woorden blijven de uwe.",
  lead: "Zonder account tot de laatste stap. Wat u schrijft wordt bewaard in een klad.",
  steps: ["Schrijven", "Nakijken en indienen"],
  until: (day) => `Indienen kan tot ${day}.`,
  limit: { one: "Hoogstens # idee per persoon.", other: "Hoogstens # ideeën per persoon." },
  anonymousNote: "U bent niet aangemeld: bewaar het adres van deze pagina, alleen dat opent uw klad. Het wordt dertig dagen na uw laatste wijziging gewist.",
  draftSaved: (at) => `Klad bewaard op ${at}.`,
  draftNew: "Er is nog niets bewaard.",
  saveDraft: "Het klad bewaren",
  saving: "Bezig met bewaren…",
  saved: (at) => `Bewaard om ${at}.`,
  notSaved: "Niet bewaard: kijk uw verbinding na of gebruik de knop.",
  privateLink: "Privéadres van het klad",
  privateLinkNote: "Wie dit adres heeft kan het klad lezen en wijzigen.",
  deleteDraft: "Dit klad verwijderen",
  deleteNote: "Tekst en bestanden worden meteen gewist en komen niet terug.",
  what: "Uw idee",
  titleField: "Titel",
  titleHint: "In enkele woorden wat u voorstelt. Bijvoorbeeld “Schaduw op het marktplein”.",
  similar: "Er bestaan al verwante ideeën. Ze steunen telt evenveel als er nog een indienen.",
  body: "Beschrijving",
  bodyHint:
    "Wat er schort, wat u voorstelt, voor wie. 20 tot 12.000 tekens. Een lege regel maakt een alinea, een streepje aan het begin van een regel een lijst.",
  category: "Thema",
  where: "Waar?",
  commune: "Gemeente",
  everywhere: "De hele metropool",
  address: "Juiste plek",
  addressHint: "Een straat, een plein, een gebouw.",
  point: "Coördinaten",
  pointHint: "Twee getallen met een komma ertussen, de breedtegraad eerst, zoals een kaart op het internet ze geeft.",
  here: "Mijn positie gebruiken",
  hereRefused: "Uw positie is niet bekend. Schrijf de plek.",
  cost: "Geraamde kosten",
  costHint: "In euro, als u er een idee van hebt. De diensten berekenen het.",
  costCeiling: (amount) => `Projecten van meer dan ${amount} zijn niet ontvankelijk.`,
  pictures: "Beelden",
  picturesHint:
    "Hoogstens vijf, 8\u00a0MB elk (JPEG, PNG, WebP). Plaats en toestel die in het bestand staan worden gewist. Stuur geen beeld waarop iemand herkenbaar is zonder toestemming.",
  picture: "Beeld",
  pictureFile: "Een beeld kiezen",
  alt: "Wat het beeld toont",
  altHint: "Voor wie het niet ziet. Bijvoorbeeld “Het plein in volle zon, zonder een boom”.",
  addPicture: "Dit beeld toevoegen",
  documents: "Documenten",
  documentsHint: (megabytes) => `Hoogstens vijf, ${megabytes}\u00a0MB elk: PDF, tekst of rekenblad (ODT, ODS, DOCX, XLSX). Ze worden openbaar.`,
  document: "Een document kiezen",
  documentTitle: "Naam van het document",
  addDocument: "Dit document toevoegen",
  remove: "Verwijderen",
  coauthors: "Uit te nodigen mede-indieners",
  coauthorsHint: "Hun e-mailadressen, één per regel, hoogstens vijf. Ieder krijgt een uitnodiging bij het indienen en wordt pas genoemd na aanvaarding.",
  next: "Verder",
  done: {
    enregistre: "Uw klad is bewaard.",
    image: "Het beeld is toegevoegd.",
    document: "Het document is toegevoegd.",
    retire: "Het bestand is verwijderd.",
    supprime: "Uw klad is verwijderd.",
  },
  closed: "Ideeën indienen is afgesloten",
  closedNote: "In dit traject kan niets meer ingediend worden.",
  opensOn: (day) => `Indienen kan vanaf ${day}.`,
  yourText: "Uw klad",
  seeIdeas: "De ingediende ideeën zien",
  gone: "Dit klad bestaat niet meer: het werd ingediend, verwijderd of lang geleden vergeten.",
  tooMany: "Te vaak bewaard in korte tijd",
  tooManyNote: "Wat u schreef staat nog op deze pagina. Wacht even en bewaar dan.",
  tooLargeForm: "Het bestand is te groot. Wat u net schreef kon niet gelezen worden: ga terug naar de vorige pagina om het terug te vinden.",
  problems: {
    title: "Schrijf een titel van 5 tot 140 tekens",
    titleEmpty: "Schrijf een titel met woorden",
    body: "Beschrijf uw idee in minstens 20 tekens",
    bodyLong: "Kort de beschrijving in: hoogstens 12.000 tekens. Voeg de rest toe als document",
    category: "Kies een thema",
    commune: "Kies waar uw idee ligt",
    address: "Kort de plek in: hoogstens 200 tekens",
    point: "Schrijf twee getallen met een komma ertussen, de breedtegraad eerst",
    pointOutside: "Dit punt ligt buiten de metropool: de breedtegraad komt eerst",
    pointElsewhere: (commune) => `Dit punt ligt in ${commune}: wijzig de gemeente of het punt`,
    cost: "Schrijf de kosten in cijfers, bijvoorbeeld 12.000",
    costHigh: (cents) => `De kosten liggen boven het plafond van ${euros(cents, "nl")}`,
    alt: "Zeg wat het beeld toont, in 3 tot 300 tekens",
    documentTitle: "Geef het document een naam van 3 tot 300 tekens",
    noFile: "Kies een bestand",
    files: {
      too_large: "Dit bestand is te groot",
      not_an_image: "Dit bestand is geen leesbaar beeld. Stuur een JPEG, een PNG of een WebP",
      too_many_pixels: "Dit beeld heeft te veel pixels: verklein het",
      type_refused: "Dit soort bestand wordt niet aanvaard. Stuur een PDF, een tekst of een rekenblad",
      empty: "Dit bestand is leeg",
      too_many: "U hebt er al vijf: verwijder er een",
      already_there: "Dit bestand is er al",
      gone: "Dit klad bestaat niet meer",
    },
  },
};

export const writeTexts: Readonly<Record<Locale, WriteTexts>> = { fr, en, nl };
