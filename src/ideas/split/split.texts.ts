import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface SplitTexts {
  readonly title: string;
  readonly lead: string;
  readonly first: string;
  readonly firstNote: string;
  readonly second: string;
  readonly secondNote: string;
  readonly titleField: string;
  readonly body: string;
  readonly bodyHint: string;
  readonly category: string;
  readonly who: string;
  readonly supports: string;
  readonly supportsCount: Plurals;
  readonly supportsFirst: string;
  readonly supportsFirstNote: string;
  readonly supportsBoth: string;
  readonly supportsBothNote: string;
  readonly threads: string;
  readonly threadsNote: (shown: string, total: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly act: string;
  readonly cancel: string;
  readonly origin: (number: number) => string;
  readonly became: (number: number) => string;
  readonly when: (day: string) => string;
  readonly problems: {
    readonly title: string;
    readonly body: string;
    readonly category: string;
    readonly supports: string;
    readonly reason: string;
    readonly state: string;
    readonly changed: string;
  };
}

const fr: SplitTexts = {
  title: "Scinder l’idée en deux",
  lead: "L’idée dit deux choses qui se jugent séparément. Les auteurs signent les deux, et reçoivent un message avec vos raisons.",
  first: "Première idée",
  firstNote: "Elle garde son numéro, son adresse, ses images et ses documents.",
  second: "Seconde idée",
  secondNote: "Elle reçoit le numéro suivant et commence son parcours. Sa page dit d’où elle vient.",
  titleField: "Titre",
  body: "Texte",
  bodyHint: "Recopiez les mots de l’auteur. Le Markdown est compris.",
  category: "Thème",
  who: "Qui garde quoi",
  supports: "Soutiens",
  supportsCount: { one: "# soutien", other: "# soutiens" },
  supportsFirst: "À la première seulement",
  supportsFirstNote: "La seconde part de zéro.",
  supportsBoth: "Aux deux",
  supportsBothNote: "Chaque personne soutient les deux idées, et peut retirer l’un des soutiens. Les listes comptées sur papier restent à la première.",
  threads: "Commentaires qui vont à la seconde",
  threadsNote: (shown, total) => `Les ${shown} discussions les plus récentes sur ${total}. Les autres restent à la première.`,
  reason: "Pourquoi",
  reasonHint: "Tout le monde lit ces mots. De 10 à 2\u00a0000 signes.",
  act: "Scinder l’idée",
  cancel: "Revenir sans rien changer",
  origin: (number) => `Cette idée vient de l’idée n°\u00a0${number}, qui a été scindée`,
  became: (number) => `Une partie de cette idée est devenue l’idée n°\u00a0${number}`,
  when: (day) => `le ${day}`,
  problems: {
    title: "Écrivez un titre de 5 à 140 signes",
    body: "Écrivez un texte de 20 à 12\u00a0000 signes",
    category: "Choisissez un thème",
    supports: "Dites à qui vont les soutiens",
    reason: "Écrivez pourquoi, en 10 à 2\u00a0000 signes",
    state: "L’idée vient d’être décidée, retirée ou réunie\u00a0: elle ne peut plus être scindée",
    changed: "Le texte de l’idée vient de changer. Relisez-le, puis recommencez\u00a0: vos mots sont toujours là",
  },
};

const en: SplitTexts = {
  title: "Split the idea in two",
  lead: "The idea says two things that are judged apart. Its authors sign both, and get a message with your reasons.",
  first: "First idea",
  firstNote: "It keeps its number, its address, its pictures and documents.",
  second: "Second idea",
  secondNote: "It gets the next number and begins its way. Its page says where it comes from.",
  titleField: "Title",
  body: "Text",
  bodyHint: "Copy the author’s words. Markdown is understood.",
  category: "Theme",
  who: "Who keeps what",
  supports: "Supports",
  supportsCount: { one: "# support", other: "# supports" },
  supportsFirst: "To the first alone",
  supportsFirstNote: "The second begins at zero.",
  supportsBoth: "To both",
  supportsBothNote: "Each person supports both ideas, and can withdraw one. Lists counted on paper stay with the first.",
  threads: "Comments that go to the second",
  threadsNote: (shown, total) => `The ${shown} latest of ${total} discussions. The others stay with the first.`,
  reason: "Why",
  reasonHint: "Everybody reads these words. 10 to 2,000 characters.",
  act: "Split the idea",
  cancel: "Back without changing anything",
  origin: (number) => `This idea comes from idea no. ${number}, which was split`,
  became: (number) => `Part of this idea became idea no. ${number}`,
  when: (day) => `on ${day}`,
  problems: {
    title: "Write a title of 5 to 140 characters",
    body: "Write a text of 20 to 12,000 characters",
    category: "Choose a theme",
    supports: "Say to whom the supports go",
    reason: "Write why, in 10 to 2,000 characters",
    state: "The idea was just decided, withdrawn or merged: it can no longer be split",
    changed: "The text of the idea has just changed. Read it again, then start over: your words are still here",
  },
};

const nl: SplitTexts = {
  title: "Het idee in twee splitsen",
  lead: "Het idee zegt twee dingen die apart beoordeeld worden. De auteurs ondertekenen beide, en krijgen een bericht met uw redenen.",
  first: "Eerste idee",
  firstNote: "Het houdt zijn nummer, adres, afbeeldingen en documenten.",
  second: "Tweede idee",
  secondNote: "Het krijgt het volgende nummer en begint zijn weg. De pagina zegt waar het vandaan komt.",
  titleField: "Titel",
  body: "Tekst",
  bodyHint: "Neem de woorden van de auteur over. Markdown wordt begrepen.",
  category: "Thema",
  who: "Wie houdt wat",
  supports: "Steun",
  supportsCount: { one: "# steunbetuiging", other: "# steunbetuigingen" },
  supportsFirst: "Alleen voor het eerste",
  supportsFirstNote: "Het tweede begint van nul.",
  supportsBoth: "Voor beide",
  supportsBothNote: "Iedereen steunt beide ideeën en kan één steun intrekken. Op papier getelde lijsten blijven bij het eerste.",
  threads: "Reacties die naar het tweede gaan",
  threadsNote: (shown, total) => `De ${shown} nieuwste van ${total} gesprekken. De andere blijven bij het eerste.`,
  reason: "Waarom",
  reasonHint: "Iedereen leest deze woorden. 10 tot 2 000 tekens.",
  act: "Het idee splitsen",
  cancel: "Terug zonder iets te wijzigen",
  origin: (number) => `Dit idee komt van idee nr. ${number}, dat gesplitst werd`,
  became: (number) => `Een deel van dit idee werd idee nr. ${number}`,
  when: (day) => `op ${day}`,
  problems: {
    title: "Schrijf een titel van 5 tot 140 tekens",
    body: "Schrijf een tekst van 20 tot 12 000 tekens",
    category: "Kies een thema",
    supports: "Zeg voor wie de steun is",
    reason: "Schrijf waarom, in 10 tot 2 000 tekens",
    state: "Over het idee is net beslist, of het is ingetrokken of samengevoegd: het kan niet meer gesplitst worden",
    changed: "De tekst van het idee is net veranderd. Lees hem opnieuw en begin opnieuw: uw woorden staan er nog",
  },
};

export const splitTexts: Record<Locale, SplitTexts> = { fr, en, nl };
