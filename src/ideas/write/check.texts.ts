import type { Locale } from "#platform/i18n/locale.ts";

interface CheckTexts {
  readonly title: string;
  readonly help: string;
  readonly lead: string;
  readonly similar: string;
  readonly same: string;
  readonly similarNote: string;
  readonly preview: string;
  readonly change: string;
  readonly sign: string;
  readonly signIn: string;
  readonly signInNote: string;
  readonly signature: string;
  readonly signatureHint: string;
  readonly kind: string;
  readonly structure: string;
  readonly agree: string;
  readonly agreeHint: string;
  readonly file: string;
  readonly invited: (emails: string) => string;
  readonly where: string;
  readonly cost: string;
  readonly category: string;
  readonly closed: string;
  readonly limit: string;
  readonly limitNote: string;
  readonly gone: string;
  readonly goneNote: string;
  readonly seeMine: string;
  readonly tooMany: string;
  readonly tooManyNote: string;
  readonly invitations: string;
  readonly invitationsNote: string;
  readonly problems: { readonly signature: string; readonly kind: string; readonly structure: string; readonly agree: string };
}

export const checkTexts: Readonly<Record<Locale, CheckTexts>> = {
  fr: {
    title: "Vérifier et déposer",
    help: "Quelqu’un peut relire votre idée avec vous avant de la déposer. Les mots restent les vôtres.",
    lead: "Relisez votre idée comme elle paraîtra. Vous pouvez encore tout changer.",
    similar: "Des idées proches existent déjà",
    same: "Une idée presque identique existe déjà",
    similarNote: "Si l’une d’elles dit la même chose, la soutenir compte autant. Sinon, continuez.",
    preview: "Votre idée",
    change: "Modifier",
    sign: "Signer et déposer",
    signIn: "Se connecter pour déposer",
    signInNote: "Votre brouillon est gardé\u00a0: vous revenez ici après la connexion. Créer un compte prend une minute.",
    signature: "Nom affiché",
    signatureHint: "Le nom que tout le monde lira. Jamais votre adresse.",
    kind: "Vous déposez comme",
    structure: "Structure",
    agree: "J’accepte que ce texte, ses images et ses documents soient publics",
    agreeHint: "Vous pouvez modifier l’idée tant que personne ne l’a jugée, et la retirer quand vous voulez.",
    file: "Déposer l’idée",
    invited: (emails) => `Invitations à signer, envoyées au dépôt\u00a0: ${emails}.`,
    where: "Où",
    cost: "Coût estimé",
    category: "Thème",
    closed: "Le dépôt vient de fermer. Votre idée n’a pas été déposée\u00a0; votre brouillon est gardé.",
    limit: "Vous avez déjà déposé le nombre d’idées permis",
    limitNote: "Votre brouillon est gardé. Retirez une de vos idées, ou soutenez celles des autres.",
    gone: "Ce brouillon n’existe plus",
    goneNote: "Il a peut-être déjà été déposé.",
    seeMine: "Voir mes idées",
    tooMany: "Trop de dépôts en peu de temps",
    tooManyNote: "Votre brouillon est gardé. Attendez un moment, puis déposez.",
    invitations: "Trop d’invitations à signer en un jour",
    invitationsNote: "Votre brouillon est gardé. Retirez-en les coauteurs pour déposer maintenant, ou déposez demain.",
    problems: {
      signature: "Écrivez un nom de 2 à 80 signes, sans adresse",
      kind: "Choisissez comment vous déposez",
      structure: "Choisissez votre structure",
      agree: "Acceptez que l’idée soit publique pour la déposer",
    },
  },
  en: {
    title: "Check and file",
    help: "Somebody may read your idea again with you before you file it. The words stay yours.",
    lead: "Read your idea as it will appear. You can still change everything.",
    similar: "Close ideas are there already",
    same: "An almost identical idea is there already",
    similarNote: "If one of them says the same, supporting it counts as much. If not, go on.",
    preview: "Your idea",
    change: "Change",
    sign: "Sign and file",
    signIn: "Sign in to file",
    signInNote: "Your draft is kept: you come back here after signing in. Creating an account takes a minute.",
    signature: "Name shown",
    signatureHint: "The name that everybody will read. Never your address.",
    kind: "You file as",
    structure: "Structure",
    agree: "I agree that this text, its pictures and its documents be public",
    agreeHint: "You can change the idea while nobody has judged it, and withdraw it whenever you want.",
    file: "File the idea",
    invited: (emails) => `Invitations to sign, sent when you file: ${emails}.`,
    where: "Where",
    cost: "Estimated cost",
    category: "Theme",
    closed: "Filing has just closed. Your idea was not filed; your draft is kept.",
    limit: "You have already filed as many ideas as one may",
    limitNote: "Your draft is kept. Withdraw one of your ideas, or support those of others.",
    gone: "This draft is there no more",
    goneNote: "It may have been filed already.",
    seeMine: "See my ideas",
    tooMany: "Too many filings in a short time",
    tooManyNote: "Your draft is kept. Wait a moment, then file.",
    invitations: "Too many invitations to sign in one day",
    invitationsNote: "Your draft is kept. Take the co-authors out of it to file now, or file tomorrow.",
    problems: {
      signature: "Write a name of 2 to 80 characters, without an address",
      kind: "Choose as whom you file",
      structure: "Choose your structure",
      agree: "Agree that the idea be public to file it",
    },
  },
  nl: {
    title: "Nakijken en indienen",
    help: "Iemand kan uw idee samen met u nalezen voor u het indient. De woorden blijven de uwe.",
    lead: "Lees uw idee zoals het zal verschijnen. U kunt nog alles wijzigen.",
    similar: "Er bestaan al verwante ideeën",
    same: "Er bestaat al een bijna identiek idee",
    similarNote: "Zegt een ervan hetzelfde, dan telt steunen evenveel. Zo niet, ga verder.",
    preview: "Uw idee",
    change: "Wijzigen",
    sign: "Ondertekenen en indienen",
    signIn: "Aanmelden om in te dienen",
    signInNote: "Uw klad is bewaard: na het aanmelden komt u hier terug. Een account maken duurt een minuut.",
    signature: "Getoonde naam",
    signatureHint: "De naam die iedereen leest. Nooit uw adres.",
    kind: "U dient in als",
    structure: "Structuur",
    agree: "Ik ga akkoord dat deze tekst, beelden en documenten openbaar zijn",
    agreeHint: "U kunt het idee wijzigen zolang niemand het beoordeelde, en het intrekken wanneer u wilt.",
    file: "Het idee indienen",
    invited: (emails) => `Uitnodigingen om te ondertekenen, verstuurd bij het indienen: ${emails}.`,
    where: "Waar",
    cost: "Geraamde kosten",
    category: "Thema",
    closed: "Het indienen is net afgesloten. Uw idee is niet ingediend; uw klad is bewaard.",
    limit: "U diende al het toegelaten aantal ideeën in",
    limitNote: "Uw klad is bewaard. Trek een van uw ideeën in, of steun die van anderen.",
    gone: "Dit klad bestaat niet meer",
    goneNote: "Misschien werd het al ingediend.",
    seeMine: "Mijn ideeën zien",
    tooMany: "Te vaak ingediend in korte tijd",
    tooManyNote: "Uw klad is bewaard. Wacht even en dien dan in.",
    invitations: "Te veel uitnodigingen om te ondertekenen op één dag",
    invitationsNote: "Uw klad is bewaard. Haal de mede-indieners eruit om nu in te dienen, of dien morgen in.",
    problems: {
      signature: "Schrijf een naam van 2 tot 80 tekens, zonder adres",
      kind: "Kies hoe u indient",
      structure: "Kies uw structuur",
      agree: "Ga akkoord dat het idee openbaar is om het in te dienen",
    },
  },
};
