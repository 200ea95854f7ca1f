import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface BureauTexts {
  readonly title: string;
  readonly lead: string;
  readonly server: string;
  readonly serverText: string;
  readonly bureau: string;
  readonly bureauText: (threshold: number, members: number) => string;
  readonly members: string;
  readonly membersHint: string;
  readonly withoutAccount: string;
  readonly inviteByMail: string;
  readonly notYet: (members: number) => string;
  readonly threshold: string;
  readonly thresholdHint: string;
  readonly name: string;
  readonly dissolve: string;
  readonly dissolveText: string;
  readonly tooFew: string;
  readonly unknown: (who: string) => string;
  readonly twice: (who: string) => string;
  readonly thresholdWrong: (members: number) => string;
  readonly notDraft: string;
  readonly keyMissing: string;
  readonly keyMade: string;
  readonly open: string;
  readonly done: Record<"nomme" | "dissous" | "cle", string>;
  readonly opening: string;
  readonly openingLead: string;
  readonly openingSteps: readonly string[];
  readonly noBureau: string;
  readonly make: string;
  readonly again: string;
  readonly withoutScripts: string;
  readonly shareOf: (name: string, number: number, members: number) => string;
  readonly shareText: (threshold: number) => string;
  readonly print: string;
  readonly download: string;
  readonly next: string;
  readonly sheetLead: string;
  readonly handed: string;
  readonly handedMissing: string;
  readonly finish: string;
  readonly changed: string;
  readonly said: Record<"making" | "oldBrowser" | "last", string>;
  readonly publicKey: string;
  readonly hash: string;
  readonly member: string;
  readonly people: Plurals;
  readonly qr: string;
}

const fr: BureauTexts = {
  title: "Qui tient la clé de l’urne",
  lead: "Les bulletins sont chiffrés dès qu’ils entrent. Ici, vous décidez qui pourra ouvrir l’urne après la clôture. Cela se fixe avec l’annonce du vote.",
  server: "Le serveur seul",
  serverText:
    "La clé est tirée du secret du vote, que le serveur garde. Qui tient le serveur et sa clé pourrait ouvrir l’urne avant la clôture. Pour un petit vote, cela peut suffire.",
  bureau: "Un bureau de vote",
  bureauText: (threshold, members) =>
    `La clé est partagée entre ${members} personnes\u00a0; il en faut ${threshold} pour ouvrir l’urne. Avant la clôture, personne ne le peut, pas même le serveur.`,
  members: "Membres du bureau",
  membersHint: "Une personne par ligne, par son adresse électronique ou par son nom exact. Trois au moins, chacune avec un compte.",
  withoutAccount: "Quelqu’un n’a pas encore de compte\u202f?",
  inviteByMail: "L’inviter par message",
  notYet: (members) => `Le bureau compte ${members} membre${members > 1 ? "s" : ""}\u00a0: il en faut trois au moins avant de faire la clé`,
  threshold: "Parts nécessaires",
  thresholdHint: "Deux au moins. Laissez une marge\u00a0: une part peut être perdue, une personne absente.",
  name: "Nommer le bureau",
  dissolve: "Revenir au serveur seul",
  dissolveText: "Les parts déjà remises ne servent plus à rien.",
  tooFew: "Nommez au moins trois personnes",
  unknown: (who) => `Aucun compte, ou plusieurs, pour «\u00a0${who}\u00a0»\u00a0: donnez l’adresse électronique d’un compte`,
  twice: (who) => `«\u00a0${who}\u00a0» est nommé deux fois\u00a0: retirez une ligne`,
  thresholdWrong: (members) => `Donnez un nombre entre 2 et ${members}`,
  notDraft: "Le vote est annoncé\u00a0: son bureau ne change plus.",
  keyMissing: "Le bureau n’a pas encore sa clé\u00a0: tenez la séance d’ouverture.",
  keyMade: "Chaque membre a sa part de la clé.",
  open: "Tenir la séance d’ouverture",
  done: { nomme: "Le bureau est nommé", dissous: "Le serveur seul tient la clé", cle: "La clé est faite et ses parts sont remises" },
  opening: "Séance d’ouverture",
  openingLead: "Les membres sont là, l’un après l’autre devant l’écran. La clé est faite sur cet appareil, partagée, puis oubliée.",
  openingSteps: [
    "Appuyez sur «\u00a0Faire la clé\u00a0».",
    "Chaque membre vient seul\u00a0: il imprime ou télécharge sa part, ou la photographie. Elle ne sera plus jamais montrée.",
    "À la fin, la moitié publique de la clé et l’empreinte de chaque part sont publiées.",
  ],
  noBureau: "Aucun bureau n’est nommé\u00a0: le serveur seul tiendrait la clé.",
  make: "Faire la clé",
  again: "Une clé est déjà faite. En faire une autre rend ses parts inutiles.",
  withoutScripts: "Sans scripts, le serveur fait la clé et les parts en mémoire, les montre une fois et les oublie. Le procès-verbal le dira.",
  shareOf: (name, number, members) => `Part ${number} sur ${members}, pour ${name}`,
  shareText: (threshold) => `Gardez-la pour vous seul jusqu’à la clôture. Avec ${threshold - 1} autre${threshold > 2 ? "s" : ""}, elle ouvre l’urne.`,
  print: "Imprimer",
  download: "Télécharger",
  next: "C’est gardé\u00a0: au membre suivant",
  sheetLead: "Imprimez\u00a0: une part par feuille. Cette page ne revient pas.",
  handed: "Chaque membre dit avoir sa part",
  handedMissing: "Demandez à chaque membre s’il a sa part, puis cochez",
  finish: "Publier la clé et finir la séance",
  changed: "Le bureau ou la clé a changé entre-temps\u00a0: reprenez la séance.",
  said: {
    making: "La clé se fait…",
    oldBrowser: "Ce navigateur ne sait pas faire la clé\u00a0: le serveur la fera, et le procès-verbal le dira.",
    last: "Toutes les parts sont montrées.",
  },
  publicKey: "Moitié publique de la clé",
  hash: "Empreinte de la part",
  member: "Membre",
  people: { one: "# personne", other: "# personnes" },
  qr: "La part, à photographier",
};

const en: BureauTexts = {
  title: "Who holds the key of the box",
  lead: "Ballots are encrypted as they enter. Here you decide who will be able to open the box after the closing. It is fixed with the announcement.",
  server: "The server alone",
  serverText:
    "The key follows from the secret of the vote, which the server keeps. Whoever holds the server and its key could open the box before the closing. For a small vote that may be enough.",
  bureau: "An electoral board",
  bureauText: (threshold, members) =>
    `The key is shared among ${members} people; ${threshold} of them are needed to open the box. Before the closing nobody can, not even the server.`,
  members: "Members of the board",
  membersHint: "One person a line, by e-mail address or exact name. At least three, each with an account.",
  withoutAccount: "Somebody has no account yet?",
  inviteByMail: "Invite them by mail",
  notYet: (members) => `The bureau has ${members} member${members > 1 ? "s" : ""}: it takes three at least before the key is made`,
  threshold: "Shares needed",
  thresholdHint: "At least two. Leave a margin: a share may be lost, a person away.",
  name: "Name the board",
  dissolve: "Back to the server alone",
  dissolveText: "Shares that were handed out are no use any more.",
  tooFew: "Name at least three people",
  unknown: (who) => `No account, or several, for “${who}”: give the e-mail address of an account`,
  twice: (who) => `“${who}” is named twice: take a line away`,
  thresholdWrong: (members) => `Give a number between 2 and ${members}`,
  notDraft: "The vote is announced: its board does not change any more.",
  keyMissing: "The board has no key yet: hold the opening session.",
  keyMade: "Every member has a share of the key.",
  open: "Hold the opening session",
  done: { nomme: "The board is named", dissous: "The server alone holds the key", cle: "The key is made and its shares are handed out" },
  opening: "Opening session",
  openingLead: "The members are there, one after the other at the screen. The key is made on this device, shared out, then forgotten.",
  openingSteps: [
    "Press “Make the key”.",
    "Each member comes alone: prints or downloads the share, or takes a picture of it. It will never be shown again.",
    "At the end the public half of the key and the fingerprint of each share are published.",
  ],
  noBureau: "No board is named: the server alone would hold the key.",
  make: "Make the key",
  again: "A key is made already. Making another makes its shares useless.",
  withoutScripts: "Without scripts the server makes the key and the shares in memory, shows them once and forgets them. The minutes will say so.",
  shareOf: (name, number, members) => `Share ${number} of ${members}, for ${name}`,
  shareText: (threshold) => `Keep it to yourself until the closing. With ${threshold - 1} ${threshold > 2 ? "others" : "other"} it opens the box.`,
  print: "Print",
  download: "Download",
  next: "It is kept: next member",
  sheetLead: "Print: one share a sheet. This page does not come back.",
  handed: "Every member says to have their share",
  handedMissing: "Ask every member whether they have their share, then tick",
  finish: "Publish the key and end the session",
  changed: "The board or the key has changed meanwhile: hold the session again.",
  said: {
    making: "The key is being made…",
    oldBrowser: "This browser cannot make the key: the server will, and the minutes will say so.",
    last: "All shares have been shown.",
  },
  publicKey: "Public half of the key",
  hash: "Fingerprint of the share",
  member: "Member",
  people: { one: "# person", other: "# people" },
  qr: "The share, to be photographed",
};

const nl: BureauTexts = {
  title: "Wie de sleutel van de stembus heeft",
  lead: "Stembiljetten worden versleuteld zodra ze binnenkomen. Hier beslist u wie de stembus na de sluiting kan openen. Dat ligt vast met de aankondiging.",
  server: "Alleen de server",
  serverText:
    "De sleutel volgt uit het geheim van de stemming, dat de server bewaart. Wie de server en zijn sleutel heeft, zou de stembus voor de sluiting kunnen openen. Voor een kleine stemming kan dat volstaan.",
  bureau: "Een stembureau",
  bureauText: (threshold, members) =>
    `De sleutel is verdeeld over ${members} mensen; er zijn er ${threshold} nodig om de stembus te openen. Voor de sluiting kan niemand het, ook de server niet.`,
  members: "Leden van het stembureau",
  membersHint: "Eén persoon per regel, met e-mailadres of exacte naam. Minstens drie, elk met een account.",
  withoutAccount: "Heeft iemand nog geen account?",
  inviteByMail: "Per bericht uitnodigen",
  notYet: (members) => `Het bureau telt ${members} ${members > 1 ? "leden" : "lid"}: er zijn er minstens drie nodig voor de sleutel wordt gemaakt`,
  threshold: "Nodige delen",
  thresholdHint: "Minstens twee. Laat een marge: een deel kan zoekraken, iemand kan afwezig zijn.",
  name: "Het stembureau benoemen",
  dissolve: "Terug naar alleen de server",
  dissolveText: "Delen die al zijn uitgereikt, dienen nergens meer toe.",
  tooFew: "Benoem minstens drie mensen",
  unknown: (who) => `Geen account, of meerdere, voor “${who}”: geef het e-mailadres van een account`,
  twice: (who) => `“${who}” staat er twee keer: haal een regel weg`,
  thresholdWrong: (members) => `Geef een getal tussen 2 en ${members}`,
  notDraft: "De stemming is aangekondigd: het stembureau verandert niet meer.",
  keyMissing: "Het stembureau heeft nog geen sleutel: houd de openingszitting.",
  keyMade: "Elk lid heeft zijn deel van de sleutel.",
  open: "De openingszitting houden",
  done: { nomme: "Het stembureau is benoemd", dissous: "Alleen de server heeft de sleutel", cle: "De sleutel is gemaakt en de delen zijn uitgereikt" },
  opening: "Openingszitting",
  openingLead: "De leden zijn er, een voor een voor het scherm. De sleutel wordt op dit toestel gemaakt, verdeeld en dan vergeten.",
  openingSteps: [
    "Druk op “De sleutel maken”.",
    "Elk lid komt alleen: het drukt zijn deel af, downloadt het of fotografeert het. Het wordt nooit meer getoond.",
    "Aan het einde worden de openbare helft van de sleutel en de vingerafdruk van elk deel gepubliceerd.",
  ],
  noBureau: "Er is geen stembureau benoemd: alleen de server zou de sleutel hebben.",
  make: "De sleutel maken",
  again: "Er is al een sleutel gemaakt. Een andere maken maakt die delen nutteloos.",
  withoutScripts: "Zonder scripts maakt de server de sleutel en de delen in het geheugen, toont ze één keer en vergeet ze. Het proces-verbaal zal het zeggen.",
  shareOf: (name, number, members) => `Deel ${number} van ${members}, voor ${name}`,
  shareText: (threshold) => `Houd het voor uzelf tot de sluiting. Met ${threshold - 1} ${threshold > 2 ? "andere" : "ander"} opent het de stembus.`,
  print: "Afdrukken",
  download: "Downloaden",
  next: "Het is bewaard: volgende lid",
  sheetLead: "Druk af: één deel per blad. Deze pagina komt niet terug.",
  handed: "Elk lid zegt zijn deel te hebben",
  handedMissing: "Vraag elk lid of het zijn deel heeft en kruis dan aan",
  finish: "De sleutel publiceren en de zitting beëindigen",
  changed: "Het stembureau of de sleutel is intussen veranderd: houd de zitting opnieuw.",
  said: {
    making: "De sleutel wordt gemaakt…",
    oldBrowser: "Deze browser kan de sleutel niet maken: de server doet het, en het proces-verbaal zal het zeggen.",
    last: "Alle delen zijn getoond.",
  },
  publicKey: "Openbare helft van de sleutel",
  hash: "Vingerafdruk van het deel",
  member: "Lid",
  people: { one: "# persoon", other: "# mensen" },
  qr: "Het deel, om te fotograferen",
};

export const bureauTexts: Record<Locale, BureauTexts> = { fr, en, nl };
