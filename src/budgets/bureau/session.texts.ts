import type { Locale } from "#platform/i18n/locale.ts";
import type { Member } from "./bureau.query.ts";

const fr = {
  title: "Séance de dépouillement",
  lead: (threshold: number, members: number) =>
    `Il faut ${threshold} parts sur ${members} pour ouvrir l’urne. Chaque part est comparée à son empreinte publiée, gardée chiffrée, puis effacée par le dépouillement.`,
  tooSoon: "L’urne n’est pas close",
  tooSoonText: (when: string) => `Gardez vos parts jusqu’à la clôture\u00a0: ${when}. Avant, la base de données n’en accepte aucune.`,
  over: "L’urne est ouverte et dépouillée. Les parts sont effacées d’ici\u00a0; le papier peut être détruit.",
  result: "Voir le résultat",
  missing: { one: "Il manque # part.", other: "Il manque # parts." },
  complete: "Les parts nécessaires sont là\u00a0: le dépouillement commence dans la minute, dès que les bornes et le papier attendus sont arrivés.",
  share: "Votre part",
  shareOf: "Part de la clé",
  shareHint: "Soixante-quatre signes, avec ou sans tirets. O se lit 0, I et L se lisent 1.",
  file: "Le fichier d’une part",
  fileHint: "Celui qui a été téléchargé à l’ouverture.",
  give: "Donner cette part",
  given: "La part est acceptée",
  givenAt: "Donnée",
  waiting: "Attendue",
  minutes: "Procès-verbal",
  wrongShares: "Les parts données ne forment pas la clé annoncée",
  wrongSharesText:
    "Leurs empreintes sont celles qui ont été publiées\u00a0: rien ne dit laquelle est fausse. Dès qu’il y en a assez qui vont ensemble, le dépouillement commence.",
  /** Members whose share is not given. */
  canGive: (names: string) => `Peuvent encore donner leur part\u00a0: ${names}.`,
  /** All are given, and go together in no way. */
  lost: "Toutes les parts sont données, et elles ne vont pas ensemble",
  lostText:
    "L’urne ne peut pas être ouverte, par personne. Qui conduit le vote peut l’annuler en disant pourquoi, depuis la page de suivi. Les reçus restent valables\u00a0: ils prouvent que des bulletins ont été déposés.",
  problems: {
    unreadable: "Relisez la part\u00a0: un signe manque, ou n’a pas été bien copié",
    other_vote: "Cette part est celle d’un autre vote",
    other_kind: "Cette part est celle du secret, pour le rapprochement de la liste et de l’urne\u00a0: donnez celle de l’urne",
    unknown: "Cette part n’est pas celle de la clé annoncée\u00a0: son empreinte n’a pas été publiée",
  },
  alreadyGiven: ({ number, name }: Member) => `La part ${number}, de ${name}, est déjà donnée`,
  card: "Une urne attend votre part",
  cardText: "Le vote est clos. Vous êtes membre de son bureau.",
};

const en: typeof fr = {
  title: "Counting session",
  lead: (threshold, members) =>
    `${threshold} shares of ${members} are needed to open the box. Each share is compared with its published fingerprint, kept encrypted, then erased by the count.`,
  tooSoon: "The box is not closed",
  tooSoonText: (when) => `Keep your shares until the closing: ${when}. Before it the database takes none.`,
  over: "The box is open and counted. The shares are erased here; the paper can be destroyed.",
  result: "See the result",
  missing: { one: "# share is missing.", other: "# shares are missing." },
  complete: "The shares needed are there: the count begins within a minute, as soon as the kiosks and papers awaited have come.",
  share: "Your share",
  shareOf: "Share of the key",
  shareHint: "Sixty-four signs, with or without dashes. O is read as 0, I and L as 1.",
  file: "The file of a share",
  fileHint: "The one downloaded at the opening.",
  give: "Give this share",
  given: "The share is accepted",
  givenAt: "Given",
  waiting: "Awaited",
  minutes: "Minutes",
  wrongShares: "The shares given do not make the key that was announced",
  wrongSharesText: "Their fingerprints are those that were published: nothing tells which one is wrong. As soon as enough go together, the count begins.",
  canGive: (names) => `Can still give their share: ${names}.`,
  lost: "All shares are given, and they do not go together",
  lostText:
    "The box cannot be opened, by anybody. Whoever runs the vote can cancel it and say why, on the page that follows it. Receipts stay valid: they prove that ballots were cast.",
  problems: {
    unreadable: "Read the share again: a sign is missing, or was not copied rightly",
    other_vote: "This share is of another vote",
    other_kind: "This share is of the secret, for the reconciliation of roll and box: give the one of the box",
    unknown: "This share is not of the key that was announced: its fingerprint was not published",
  },
  alreadyGiven: ({ number, name }) => `Share ${number}, of ${name}, is given already`,
  card: "A box awaits your share",
  cardText: "The vote is closed. You are a member of its board.",
};

const nl: typeof fr = {
  title: "Telzitting",
  lead: (threshold, members) =>
    `Er zijn ${threshold} delen van ${members} nodig om de stembus te openen. Elk deel wordt vergeleken met zijn gepubliceerde vingerafdruk, versleuteld bewaard en door de telling gewist.`,
  tooSoon: "De stembus is niet gesloten",
  tooSoonText: (when) => `Houd uw delen tot de sluiting: ${when}. Daarvoor aanvaardt de databank er geen.`,
  over: "De stembus is geopend en geteld. De delen zijn hier gewist; het papier mag vernietigd worden.",
  result: "Het resultaat bekijken",
  missing: { one: "Er ontbreekt # deel.", other: "Er ontbreken # delen." },
  complete: "De nodige delen zijn er: de telling begint binnen een minuut, zodra de verwachte zuilen en papieren zijn aangekomen.",
  share: "Uw deel",
  shareOf: "Deel van de sleutel",
  shareHint: "Vierenzestig tekens, met of zonder streepjes. O is 0, I en L zijn 1.",
  file: "Het bestand van een deel",
  fileHint: "Dat bij de opening is gedownload.",
  give: "Dit deel geven",
  given: "Het deel is aanvaard",
  givenAt: "Gegeven",
  waiting: "Verwacht",
  minutes: "Proces-verbaal",
  wrongShares: "De gegeven delen vormen niet de aangekondigde sleutel",
  wrongSharesText: "Hun vingerafdrukken zijn die welke zijn gepubliceerd: niets zegt welk deel fout is. Zodra er genoeg bij elkaar passen, begint de telling.",
  canGive: (names) => `Kunnen hun deel nog geven: ${names}.`,
  lost: "Alle delen zijn gegeven en ze passen niet bij elkaar",
  lostText:
    "Niemand kan de stembus openen. Wie de stemming leidt, kan ze annuleren en zeggen waarom, op de opvolgpagina. De ontvangstbewijzen blijven geldig: ze bewijzen dat er is gestemd.",
  problems: {
    unreadable: "Lees het deel opnieuw: er ontbreekt een teken of het is niet juist overgenomen",
    other_vote: "Dit deel is van een andere stemming",
    other_kind: "Dit deel is van het geheim, voor de afstemming van lijst en stembus: geef dat van de stembus",
    unknown: "Dit deel is niet van de aangekondigde sleutel: zijn vingerafdruk is niet gepubliceerd",
  },
  alreadyGiven: ({ number, name }) => `Deel ${number}, van ${name}, is al gegeven`,
  card: "Een stembus wacht op uw deel",
  cardText: "De stemming is gesloten. U bent lid van het stembureau.",
};

export const sessionTexts: Record<Locale, typeof fr> = { fr, en, nl };
