import type { Plurals } from "#platform/i18n/format.ts";

export interface ClaimTexts {
  readonly here: string;
  readonly title: (place: string) => string;
  readonly lead: string;
  readonly already: string;
  readonly edit: string;
  readonly byCode: { readonly title: string; readonly text: string; readonly which: string; readonly send: string; readonly noMail: string };
  readonly code: {
    readonly title: string;
    readonly text: (to: string) => string;
    readonly field: string;
    readonly hint: string;
    readonly use: string;
    readonly wrong: string;
    readonly ended: string;
    readonly none: string;
    readonly required: string;
  };
  readonly byAgent: {
    readonly title: string;
    readonly text: string;
    readonly function: string;
    readonly functionHint: string;
    readonly message: string;
    readonly messageHint: string;
    readonly send: string;
    readonly functionProblem: string;
    readonly tooLong: string;
  };
  readonly waiting: { readonly title: string; readonly text: string; readonly withdraw: string };
  readonly refused: { readonly title: string; readonly reason: (reason: string) => string };
  readonly done: Record<"code" | "demande" | "retiree", string>;
  readonly brake: string;
  readonly queue: {
    readonly here: string;
    readonly title: string;
    readonly lead: string;
    readonly count: Plurals;
    readonly empty: string;
    readonly emptyText: string;
    readonly asked: (age: string) => string;
    readonly answer: string;
    readonly words: string;
    readonly order: string;
    readonly orders: Readonly<Record<"age" | "place" | "person", string>>;
    readonly filter: string;
    readonly search: string;
    readonly csv: string;
    readonly commune: string;
    readonly since: string;
    readonly done: Record<"acceptee" | "refusee", string>;
  };
  readonly decision: {
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly person: string;
    readonly email: string;
    readonly function: string;
    readonly message: string;
    readonly place: string;
    readonly published: string;
    readonly hosts: string;
    readonly noHost: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly accept: string;
    readonly refuse: string;
    readonly needsReason: string;
    readonly decided: string;
    readonly decidedText: string;
    readonly own: string;
  };
  readonly hosts: {
    readonly here: string;
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly none: string;
    readonly noneText: string;
    readonly you: string;
    readonly leave: string;
    readonly leaveText: string;
    readonly more: string;
    readonly moreText: string;
    readonly name: string;
  };
}

export const fr: ClaimTexts = {
  here: "Rattacher",
  title: (place) => `Tenir la fiche «\u00a0${place}\u00a0»`,
  lead: "Vous tenez ce lieu\u00a0? Prenez sa fiche en main\u00a0: vous pourrez la modifier et la confirmer.",
  already: "Vous tenez déjà cette fiche",
  edit: "Modifier la fiche",
  byCode: {
    title: "Par un code, tout de suite",
    text: "Nous envoyons un code à l’adresse que le lieu publie. Le message donne votre nom.",
    which: "À quelle adresse\u00a0?",
    send: "Recevoir un code",
    noMail: "Ce lieu ne publie pas d’adresse de courriel\u00a0: faites une demande.",
  },
  code: {
    title: "Saisissez le code",
    text: (to) => `Un code est parti à ${to}. Il tient 30 minutes et sert une fois.`,
    field: "Code",
    hint: "Huit lettres et chiffres.",
    use: "Valider le code",
    wrong: "Ce code n’est pas le bon. Vérifiez-le dans le message.",
    ended: "Ce code ne sert plus. Demandez-en un autre.",
    none: "Aucun code n’est en cours. Demandez-en un.",
    required: "Saisissez le code",
  },
  byAgent: {
    title: "Par une demande",
    text: "La métropole ou la commune vérifie, puis répond par courriel.",
    function: "Votre rôle dans le lieu",
    functionHint: "Par exemple\u00a0: coordinatrice, président de l’association.",
    message: "Message",
    messageHint: "Ce qui permet de vérifier\u00a0: un téléphone, un site où votre nom figure.",
    send: "Envoyer la demande",
    functionProblem: "Dites votre rôle dans le lieu",
    tooLong: "Raccourcissez ce texte",
  },
  waiting: { title: "Votre demande attend", text: "Un agent la vérifie. Vous recevrez sa réponse par courriel.", withdraw: "Retirer la demande" },
  refused: { title: "Votre demande précédente a été refusée", reason: (reason) => `Raison\u00a0: ${reason}` },
  done: { code: "Le code est envoyé.", demande: "Votre demande est envoyée.", retiree: "Votre demande est retirée." },
  brake: "Trop de codes ont été demandés. Attendez une heure, ou faites une demande.",
  queue: {
    here: "Demandes de rattachement",
    title: "Demandes de rattachement",
    lead: "Ces personnes disent tenir un lieu. Vérifiez, puis répondez.",
    count: { one: "# demande attend", other: "# demandes attendent" },
    empty: "Aucune demande n’attend",
    emptyText: "Les prochaines demandes viendront ici.",
    asked: (age) => `Demandé ${age}`,
    answer: "Répondre",
    words: "Lieu, personne",
    order: "Ordre",
    orders: { age: "Les plus anciennes d’abord", place: "Nom du lieu", person: "Nom de la personne" },
    filter: "Afficher",
    search: "Chercher une demande",
    csv: "Ces demandes en CSV",
    commune: "Commune (code)",
    since: "Demandé le",
    done: { acceptee: "La demande est acceptée. La personne est prévenue.", refusee: "La demande est refusée. La personne est prévenue." },
  },
  decision: {
    title: (place) => `Qui tient la fiche «\u00a0${place}\u00a0»\u00a0?`,
    lead: "Vérifiez que la personne représente le lieu\u00a0: appelez le numéro publié, ou écrivez à l’adresse publiée.",
    person: "Personne",
    email: "Son courriel",
    function: "Son rôle",
    message: "Son message",
    place: "Lieu",
    published: "Adresses publiées",
    hosts: "Hôtes actuels",
    noHost: "Aucun",
    reason: "Raison",
    reasonHint: "Elle est envoyée à la personne. Nécessaire pour refuser.",
    accept: "Accepter",
    refuse: "Refuser",
    needsReason: "Dites pourquoi vous refusez",
    decided: "Cette demande a déjà sa réponse",
    decidedText: "Une autre personne a répondu, ou la demande a été retirée.",
    own: "C’est votre propre demande\u00a0: une autre personne doit y répondre.",
  },
  hosts: {
    here: "Hôtes",
    title: (place) => `Hôtes de «\u00a0${place}\u00a0»`,
    lead: "Ces personnes tiennent la fiche ensemble. Leurs noms ne sont pas publiés.",
    none: "Personne ne tient cette fiche",
    noneText: "Qui tient le lieu peut la rattacher depuis sa page.",
    you: "vous",
    leave: "Quitter la fiche",
    leaveText: "Vous ne pourrez plus la modifier. Vous pourrez la rattacher de nouveau.",
    more: "Être plusieurs",
    moreText: "Une autre personne du lieu peut rattacher la fiche depuis cette adresse. Vous serez prévenu.",
    name: "Nom",
  },
};
