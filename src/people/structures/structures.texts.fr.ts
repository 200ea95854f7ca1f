import type { Plurals } from "#platform/i18n/format.ts";

/** What one reads about structures and their members. */
export interface StructuresTexts {
  readonly here: string;
  readonly lead: string;
  readonly search: string;
  readonly words: string;
  readonly allKinds: string;
  readonly allCommunes: string;
  readonly order: string;
  readonly orders: { readonly name: string; readonly declared: string };
  readonly submit: string;
  readonly found: Plurals;
  readonly emptyTitle: string;
  readonly emptyNote: string;
  readonly fields: Record<
    | "name"
    | "kind"
    | "siret"
    | "siretHint"
    | "rna"
    | "rnaHint"
    | "commune"
    | "address"
    | "postalCode"
    | "website"
    | "websiteHint"
    | "function"
    | "yourFunction"
    | "functionHint",
    string
  >;
  readonly problems: Record<
    "name" | "kind" | "siret" | "siretKey" | "rna" | "commune" | "address" | "postalCode" | "website" | "taken" | "message" | "email" | "function",
    string
  >;
  readonly create: {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
    readonly reason: string;
    readonly takenTitle: (name: string) => string;
    readonly takenNote: string;
    readonly seeIt: string;
  };
  readonly edit: {
    readonly title: (name: string) => string;
    readonly here: string;
    readonly submit: string;
    readonly submitMine: string;
    readonly keepTheirs: string;
    readonly cancel: string;
    readonly changedTitle: string;
    readonly changedNote: string;
    readonly both: string;
    readonly field: string;
    readonly yours: string;
    readonly saved: string;
    readonly none: string;
  };
  readonly done: Record<"creee" | "modifiee" | "demandee" | "quittee" | "rejointe", string>;
  readonly join: {
    readonly title: (name: string) => string;
    readonly ask: string;
    readonly lead: string;
    readonly message: string;
    readonly messageHint: string;
    readonly submit: string;
    readonly already_member: string;
    readonly already_asked: string;
    readonly back: string;
  };
  readonly leave: { readonly title: (name: string) => string; readonly here: string; readonly lead: string; readonly reason: string };
  readonly members: {
    readonly title: string;
    readonly keep: string;
    readonly keepTitle: (name: string) => string;
    readonly seenBy: string;
    readonly count: Plurals;
    readonly name: string;
    readonly role: string;
    readonly since: string;
    readonly sinceDay: (day: string) => string;
    readonly manager: string;
    readonly member: string;
    readonly change: string;
    readonly changeOf: (name: string) => string;
    readonly saveFunction: string;
    readonly makeManager: string;
    readonly makeMember: string;
    readonly remove: string;
    readonly reason: string;
    readonly acceptReason: string;
    readonly requests: string;
    readonly requestsNote: string;
    readonly askedOn: (day: string) => string;
    readonly answerTo: (name: string) => string;
    readonly accept: string;
    readonly refuse: string;
    readonly done: Record<"fonction" | "role" | "retire" | "acceptee" | "refusee" | "invitee" | "renvoyee" | "annulee", string>;
    readonly doneSeveral: Record<"renvoyees" | "renvoyees_en_partie" | "annulees" | "annulees_en_partie", (count: number) => string>;
    readonly problems: Record<"not_member" | "last_manager" | "answered" | "invited" | "member" | "gone" | "not_understood", string>;
  };
  readonly invite: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly language: string;
    readonly submit: string;
    readonly resend: string;
    readonly revoke: string;
    readonly pending: string;
    readonly revokeTicked: string;
    readonly sentOn: (day: string) => string;
    readonly until: (day: string) => string;
    readonly endedOn: (day: string) => string;
  };
  readonly invitation: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly structure: string;
    readonly by: string;
    readonly until: string;
    readonly accept: string;
    readonly signInNote: string;
    readonly signIn: string;
    readonly ended: string;
    readonly endedNote: string;
    readonly reason: string;
  };
  readonly card: {
    readonly title: string;
    readonly none: string;
    readonly waiting: Plurals;
    readonly waitingTitle: string;
    readonly asked: (name: string) => string;
  };
}

export const structuresFr: StructuresTexts = {
  here: "Les structures",
  lead: "Associations, entreprises, communes, employeurs\u00a0: qui porte les lieux et agit dans la métropole.",
  search: "Chercher une structure",
  words: "Nom, SIRET ou RNA",
  allKinds: "Tous les types",
  allCommunes: "Toutes les communes",
  order: "Ordre",
  orders: { name: "Nom", declared: "Déclarées en dernier" },
  submit: "Chercher",
  found: { one: "# structure", other: "# structures" },
  emptyTitle: "Aucune structure dans l’annuaire",
  emptyNote: "Déclarez la vôtre.",
  fields: {
    name: "Nom",
    kind: "Type",
    siret: "SIRET",
    siretHint: "14 chiffres, les espaces ne gênent pas. Il évite les doublons.",
    rna: "Numéro RNA",
    rnaHint: "Pour une association\u00a0: W et 9 chiffres.",
    commune: "Commune",
    address: "Adresse",
    postalCode: "Code postal",
    website: "Site",
    websiteHint: "Par exemple\u00a0: www.exemple.fr",
    function: "Fonction",
    yourFunction: "Votre fonction",
    functionHint: "Par exemple\u00a0: trésorière, chargé d’accueil.",
  },
  problems: {
    name: "Écrivez le nom, en 2 à 200 caractères, sans lien",
    kind: "Choisissez un type de structure",
    siret: "Écrivez les 14 chiffres du SIRET",
    siretKey: "Vérifiez le SIRET\u00a0: sa clé de contrôle ne correspond pas, un chiffre est sans doute faux",
    rna: "Écrivez W et 9 chiffres, par exemple W595012345",
    commune: "Choisissez une commune de la liste",
    address: "Raccourcissez l’adresse à 200 caractères",
    postalCode: "Écrivez les 5 chiffres du code postal",
    website: "Écrivez l’adresse d’un site, par exemple www.exemple.fr",
    taken: "Ce numéro est déjà celui d’une autre structure",
    message: "Raccourcissez le message à 600 caractères",
    email: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
    function: "Raccourcissez la fonction à 120 caractères",
  },
  create: {
    title: "Déclarer une structure",
    lead: "Vous en serez responsable\u00a0: vous pourrez modifier sa fiche et inviter ses membres.",
    submit: "Déclarer cette structure",
    reason: "A déclaré la structure",
    takenTitle: (name) => `Cette structure est déjà là\u00a0: ${name}`,
    takenNote: "Rien n’a été enregistré. Demandez à la rejoindre\u00a0: ses responsables vous répondront.",
    seeIt: "Voir sa fiche",
  },
  edit: {
    title: (name) => `Modifier ${name}`,
    here: "Modifier la fiche",
    submit: "Enregistrer",
    submitMine: "Enregistrer ma version",
    keepTheirs: "Garder ce qui est enregistré",
    cancel: "Annuler",
    changedTitle: "Quelqu’un a modifié cette fiche pendant que vous écriviez",
    changedNote: "Rien n’est perdu\u00a0: votre texte est encore dans le formulaire. Comparez, corrigez, puis enregistrez.",
    both: "Les deux versions",
    field: "Champ",
    yours: "Ce que vous avez écrit",
    saved: "Ce qui est enregistré",
    none: "Rien",
  },
  done: {
    creee: "La structure est déclarée. Vous en êtes responsable.",
    modifiee: "La fiche est enregistrée.",
    demandee: "Votre demande est envoyée. Les responsables vous répondront.",
    quittee: "Vous avez quitté cette structure.",
    rejointe: "Vous êtes membre de cette structure.",
  },
  join: {
    title: (name) => `Rejoindre ${name}`,
    ask: "Demander à la rejoindre",
    lead: "Les responsables de la structure liront votre nom et votre message, puis vous répondront.",
    message: "Message aux responsables",
    messageHint: "Dites qui vous êtes dans la structure.",
    submit: "Envoyer la demande",
    already_member: "Vous êtes déjà membre de cette structure",
    already_asked: "Votre demande est déjà envoyée. Les responsables ne l’ont pas encore lue",
    back: "Revenir à la fiche",
  },
  leave: {
    title: (name) => `Quitter ${name}`,
    here: "Quitter cette structure",
    lead: "Vous n’agirez plus en son nom. Vous pourrez demander à revenir.",
    reason: "A quitté la structure",
  },
  members: {
    title: "Les membres",
    keep: "Gérer les membres",
    keepTitle: (name) => `Les membres de ${name}`,
    seenBy: "Les fonctions ne sont visibles que des membres et des agents.",
    count: { one: "# membre", other: "# membres" },
    name: "Nom",
    role: "Rôle",
    since: "Depuis",
    sinceDay: (day) => `depuis le ${day}`,
    manager: "Responsable",
    member: "Membre",
    change: "Modifier",
    changeOf: (name) => `Modifier ce que fait ${name}`,
    saveFunction: "Enregistrer la fonction",
    makeManager: "Nommer responsable",
    makeMember: "Rendre simple membre",
    remove: "Retirer de la structure",
    reason: "Décision d’un responsable de la structure",
    acceptReason: "Demande acceptée par un responsable de la structure",
    requests: "Ces personnes demandent à rejoindre la structure",
    requestsNote: "Votre réponse leur est envoyée.",
    askedOn: (day) => `demandé le ${day}`,
    answerTo: (name) => `Répondre à ${name}`,
    accept: "Accepter",
    refuse: "Refuser",
    done: {
      fonction: "La fonction est enregistrée.",
      role: "Le rôle est changé.",
      retire: "Cette personne n’est plus membre.",
      acceptee: "La demande est acceptée. La personne est prévenue.",
      refusee: "La demande est refusée. La personne est prévenue.",
      invitee: "L’invitation est partie.",
      renvoyee: "L’invitation est repartie, avec un nouveau lien. L’ancien n’ouvre plus rien.",
      annulee: "L’invitation est annulée. Son lien n’ouvre plus rien.",
    },
    doneSeveral: {
      renvoyees: (count) => (count === 1 ? "Une invitation est renvoyée." : `${count} invitations sont renvoyées.`),
      renvoyees_en_partie: (count) =>
        `${count === 1 ? "Une invitation est renvoyée" : `${count} invitations sont renvoyées`}. Les autres n’attendaient plus, ou la limite d’envois du jour est atteinte.`,
      annulees: (count) => (count === 1 ? "Une invitation est annulée." : `${count} invitations sont annulées.`),
      annulees_en_partie: (count) => `${count === 1 ? "Une invitation est annulée" : `${count} invitations sont annulées`}. Les autres n’attendaient plus.`,
    },
    problems: {
      not_member: "Cette personne n’est plus membre. Rien n’a changé.",
      last_manager: "La structure a besoin d’un responsable. Nommez d’abord quelqu’un d’autre, ou retirez les autres membres.",
      answered: "Quelqu’un a déjà répondu à cette demande. Rien n’a changé.",
      invited: "Cette adresse a déjà une invitation en attente. Renvoyez-la plutôt.",
      member: "La personne qui a cette adresse est déjà membre.",
      gone: "Cette invitation a déjà été utilisée ou annulée. Rien n’a changé.",
      not_understood: "Cette action n’a pas été comprise. Rien n’a changé.",
    },
  },
  invite: {
    title: "Inviter",
    lead: "La personne reçoit un lien, valable 30 jours et une seule fois. Elle peut ne pas avoir encore de compte.",
    email: "Adresse électronique",
    language: "Langue du message",
    submit: "Envoyer l’invitation",
    resend: "Renvoyer",
    revoke: "Annuler l’invitation",
    pending: "Invitations en attente",
    revokeTicked: "Annuler les invitations",
    sentOn: (day) => `envoyée le ${day}`,
    until: (day) => `Valable jusqu’au ${day}`,
    endedOn: (day) => `Périmée depuis le ${day}`,
  },
  invitation: {
    title: (name) => `Invitation à rejoindre ${name}`,
    lead: "Acceptez pour devenir membre. Rien ne se passe tant que vous n’avez pas accepté.",
    structure: "Structure",
    by: "Invitation de",
    until: "Valable jusqu’au",
    accept: "Rejoindre cette structure",
    signInNote: "Connectez-vous d’abord, ou créez un compte\u00a0: vous reviendrez ici.",
    signIn: "Se connecter pour accepter",
    ended: "Cette invitation n’est plus valable",
    endedNote:
      "Elle a déjà servi, elle est annulée, ses 30 jours sont passés, ou la personne qui vous a écrit n’invite plus dans cette structure. Demandez-en une autre à la structure.",
    reason: "Invitation acceptée",
  },
  card: {
    title: "Mes structures",
    none: "Vous n’êtes membre d’aucune structure.",
    waiting: { one: "# personne demande à rejoindre", other: "# personnes demandent à rejoindre" },
    waitingTitle: "Demandes à lire",
    asked: (name) => `${name}\u00a0: demande envoyée`,
  },
};
