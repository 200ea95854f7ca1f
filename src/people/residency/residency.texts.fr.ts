import type { Plurals } from "#platform/i18n/format.ts";

/** What residents and agents read about attestations of residence. */
export interface ResidencyTexts {
  readonly byPost: string;
  readonly atDesk: string;
  readonly atDeskBy: (name: string) => string;
  readonly problems: Record<
    "email" | "name" | "commune" | "seen" | "noAccount" | "closed" | "oneself" | "reason" | "recipient" | "street" | "postalCode",
    string
  >;
  readonly attest: Record<
    | "title"
    | "lead"
    | "email"
    | "emailHint"
    | "name"
    | "nameHint"
    | "commune"
    | "seen"
    | "seenHint"
    | "submit"
    | "done"
    | "recent"
    | "person"
    | "how"
    | "on"
    | "until"
    | "act",
    string
  >;
  readonly end: Record<"short" | "lead" | "reason" | "submit" | "keep" | "done" | "already", string> & { readonly title: (name: string) => string };
  readonly own: Record<
    | "here"
    | "title"
    | "lead"
    | "state"
    | "attested"
    | "noneTitle"
    | "noneNote"
    | "moved"
    | "byPost"
    | "byPostNote"
    | "recipient"
    | "recipientHint"
    | "street"
    | "postalCode"
    | "erased"
    | "submit"
    | "twice"
    | "stepAsked"
    | "stepSent"
    | "stepCode"
    | "giveUp",
    string
  > & {
    readonly done: Record<"attestee" | "demandee" | "annulee", string>;
    readonly waiting: (inCommune: string) => string;
    readonly before: (day: string) => string;
  };
  readonly code: Record<"title" | "lead" | "label" | "hint" | "submit" | "back" | "form" | "none" | "not_sent" | "expired" | "locked", string> & {
    readonly wrong: (left: number) => string;
  };
  readonly letters: Record<
    | "title"
    | "lead"
    | "empty"
    | "emptyNote"
    | "toPrintCaption"
    | "toPostCaption"
    | "toPostNote"
    | "askedOn"
    | "print"
    | "printAgain"
    | "markPosted"
    | "posted"
    | "sheets"
    | "sheetsNote"
    | "backToQueue",
    string
  > & { readonly toPrint: Plurals; readonly toPost: Plurals };
  readonly sheet: Record<"how" | "code" | "qr" | "until" | "notYou", string> & { readonly title: (inCity: string) => string };
  readonly card: {
    readonly title: string;
    readonly attested: (commune: string, until: string) => string;
    readonly typeCode: (inCommune: string) => string;
    readonly codeTitle: string;
  };
}

export const residencyFr: ResidencyTexts = {
  byPost: "Par courrier",
  atDesk: "Au guichet",
  atDeskBy: (name) => `Au guichet, par ${name}`,
  problems: {
    email: "Écrivez une adresse électronique, par exemple nom@exemple.fr",
    name: "Écrivez un nom de 120 caractères au plus, sans lien ni signe",
    commune: "Choisissez une commune de la liste",
    seen: "Cochez cette case après avoir vu un justificatif de domicile",
    noAccount: "Aucun compte n’a cette adresse. Écrivez le nom de la personne pour ouvrir son compte",
    closed: "Ce compte est en cours d’effacement. Rien n’a été attesté",
    oneself: "Nul n’atteste sa propre résidence. Demandez à un collègue",
    reason: "Écrivez la raison, en 5 à 500 caractères",
    recipient: "Écrivez le nom qui est sur la boîte aux lettres",
    street: "Écrivez le numéro et la rue",
    postalCode: "Écrivez les 5 chiffres du code postal",
  },
  attest: {
    title: "Attester une résidence",
    lead: "La personne est devant vous avec un justificatif de domicile. Regardez-le, rendez-le\u00a0: rien n’en est gardé, ni copie, ni nature, ni numéro.",
    email: "Adresse électronique de la personne",
    emailHint: "Celle de son compte, ou celle du compte à ouvrir.",
    name: "Nom, si la personne n’a pas encore de compte",
    nameHint: "Son compte est ouvert aussitôt. Elle reçoit un message pour se connecter.",
    commune: "Commune",
    seen: "J’ai vu un justificatif de domicile dans cette commune",
    seenHint: "À son nom, de moins de trois mois.",
    submit: "Attester pour deux ans",
    done: "La résidence est attestée pour deux ans. La personne est prévenue.",
    recent: "Dernières attestations",
    person: "Personne",
    how: "Comment",
    on: "Attestée le",
    until: "Valable jusqu’au",
    act: "Acte",
  },
  end: {
    short: "Retirer",
    title: (name) => `Retirer l’attestation de ${name}`,
    lead: "La personne ne sera plus attestée dans cette commune. Elle lit la raison que vous écrivez.",
    reason: "Raison",
    submit: "Retirer cette attestation",
    keep: "Garder cette attestation",
    done: "L’attestation est retirée. La personne est prévenue.",
    already: "Cette attestation avait déjà pris fin. Rien n’a changé.",
  },
  own: {
    here: "Ma résidence",
    title: "Où j’habite",
    lead: "Certains votes sont réservés aux habitants. Faites attester votre commune une fois\u00a0: elle vaut deux ans, pour toute la métropole.",
    state: "État",
    attested: "Attestée",
    noneTitle: "Votre commune n’est pas attestée",
    noneNote: "Venez au guichet de votre mairie avec un justificatif de domicile, ou demandez un code par courrier. Aucune pièce n’est gardée.",
    moved: "Vous avez déménagé\u202f?",
    byPost: "Recevoir un code par courrier",
    byPostNote: "Un courrier part à votre adresse. Le code qu’il porte prouve que vous y recevez vos lettres.",
    recipient: "Nom sur la boîte aux lettres",
    recipientHint: "Tel que le facteur le lit.",
    street: "Numéro et rue",
    postalCode: "Code postal",
    erased: "Votre adresse ne sert qu’à ce courrier. Elle est effacée dès que le code a servi, et au plus tard après 60 jours.",
    submit: "Demander le courrier",
    twice: "Un courrier est déjà en route. Rien de nouveau n’a été demandé.",
    stepAsked: "Demandé",
    stepSent: "Posté",
    stepCode: "Code à écrire ici",
    giveUp: "Renoncer à ce courrier",
    done: {
      attestee: "Votre commune est attestée pour deux ans.",
      demandee: "Votre demande est notée. Le courrier part sous quelques jours.",
      annulee: "Ce courrier est annulé. Son code ne sert plus, votre adresse est effacée.",
    },
    waiting: (inCommune) => `Un courrier pour attester que vous habitez ${inCommune}`,
    before: (day) => `avant le ${day}`,
  },
  code: {
    title: "Écrire le code reçu",
    lead: "Il est en grand sur le courrier\u00a0: dix lettres et chiffres, en deux groupes.",
    label: "Code",
    hint: "Les espaces et les minuscules ne gênent pas. Cinq erreurs sont permises.",
    submit: "Attester ma commune",
    back: "Revenir à ma résidence",
    form: "Vérifiez le code\u00a0: il a dix lettres et chiffres",
    none: "Aucun courrier ne vous attend. Demandez-en un",
    not_sent: "Votre courrier n’est pas encore imprimé. Attendez qu’il arrive",
    expired: "Ce code a plus de 60 jours\u00a0: il ne sert plus. Demandez un autre courrier",
    locked: "Cinq codes faux\u00a0: ce courrier ne sert plus. Demandez-en un autre",
    wrong: (left) => `Ce n’est pas ce code. Il vous reste ${left} ${left > 1 ? "essais" : "essai"}`,
  },
  letters: {
    title: "Courriers de résidence",
    lead: "Imprimez, pliez en trois, glissez dans une enveloppe à fenêtre, postez.",
    empty: "Aucun courrier n’attend",
    emptyNote: "Les demandes des habitants s’afficheront ici.",
    toPrint: { one: "# courrier à imprimer", other: "# courriers à imprimer" },
    toPrintCaption: "Courriers à imprimer",
    toPost: { one: "# courrier imprimé, à poster", other: "# courriers imprimés, à poster" },
    toPostCaption: "Courriers imprimés, à poster",
    toPostNote: "Imprimer à nouveau change les codes\u00a0: jetez alors les premières feuilles.",
    askedOn: "Demandé le",
    print: "Préparer les feuilles",
    printAgain: "Imprimer à nouveau",
    markPosted: "C’est posté",
    posted: "Les courriers sont notés comme postés.",
    sheets: "Courriers à imprimer",
    sheetsNote: "Imprimez cette page maintenant\u00a0: les codes ne sont gardés nulle part. Si l’impression échoue, revenez à la file et imprimez à nouveau.",
    backToQueue: "Revenir à la file",
  },
  sheet: {
    title: (inCity) => `Votre code pour attester que vous habitez ${inCity}`,
    how: "Vous avez demandé ce code sur Beffroi. Connectez-vous à votre compte, puis écrivez-le. Ou visez le carré avec votre téléphone.",
    code: "Votre code",
    qr: "Adresse où écrire le code",
    until: "Il vaut 60 jours et une seule fois. Votre adresse sera effacée dès qu’il aura servi.",
    notYou: "Vous n’avez rien demandé\u202f? Jetez cette lettre\u00a0: sans votre compte, ce code n’ouvre rien.",
  },
  card: {
    title: "Ma résidence",
    attested: (commune, until) => `${commune}, attestée jusqu’au ${until}`,
    typeCode: (inCommune) => `Écrire le code reçu ${inCommune}`,
    codeTitle: "Un code vous attend par courrier",
  },
};
