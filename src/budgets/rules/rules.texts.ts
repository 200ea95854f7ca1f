import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Les règles de ce vote",
  lead: "Tout ce dont le résultat dépend, hors les bulletins.",
  frozen: (when: string) => `Publié et figé le ${when}. Depuis, seule la date de clôture peut changer, avec une raison publique.`,
  notYet: "Ces règles sont en préparation\u00a0: elles seront figées à l’annonce du vote.",
  money: "L’argent",
  envelope: "Enveloppe",
  parts: "Parts de l’enveloppe, dépouillées chacune à part",
  ballot: "Le bulletin",
  voters: "Qui peut voter",
  area: "Territoire",
  opens: "Ouverture",
  closes: "Clôture",
  challenge: "Contestation",
  challengeDays: (days: number) => `${days} jours après la publication du résultat`,
  moved: "La clôture a été déplacée",
  movedLine: (before: string, after: string) => `du ${before} au ${after}`,
  count: "Le dépouillement",
  rule: "Règle",
  completion: "Ce qui reste",
  ties: "Égalités",
  tiesText: "Deux projets à égalité sont départagés, dans cet ordre, par",
  seed: "Graine du tirage",
  seedNote:
    "Le sort d’un projet est le SHA-256 de la graine, de deux points et de son numéro\u00a0; le plus petit passe en premier. Chacun peut le refaire, et personne ne peut le choisir.",
  noSeed: "Elle n’est pas encore engagée\u00a0: l’annonce du vote le fera.",
  seedCommitted:
    "Tirée à la clôture, connue de personne avant\u00a0: le SHA-256 d’un nombre secret et de la dernière ligne du journal, celle de la clôture. L’annonce engage ce nombre une fois pour toutes par l’empreinte que voici\u00a0; il est publié avec le dépouillement. Un bureau qui tient la clé est seul à pouvoir le retrouver\u00a0; sans bureau, l’exploitant du serveur le connaît.",
  order: (seed: string) =>
    `L’ordre des projets à l’écran ne dépend pas de cette graine\u00a0: chaque compte a le sien, toujours le même. Sans compte, il est tiré de ${seed} et ne change pas de tout le vote.`,
  parameters: "Les mêmes paramètres, pour une machine",
  log: "Le journal public",
  logText: "Chaque ligne porte l’empreinte de la précédente\u00a0: on ne peut ni en retirer ni en changer une sans que cela se voie.",
  head: (line: string, when: string) => `Dernière ligne publiée\u00a0: ${line}, ${when}`,
  headNote:
    "Jusqu’à la clôture, les bulletins attendent dans l’urne et n’entrent au journal que par lots de vingt-deux votants au moins, dans un ordre tiré au sort\u00a0: personne ne sait quelle ligne est celle de son voisin. Si le vote en a moins, ils y entrent tous ensemble à la clôture.",
  risks: "Ce que ce vote ne garantit pas",
  risksLead: "Un vote à distance ne vaut pas un isoloir. Voici ce qui reste possible.",
  riskList: [
    [
      "La pression",
      "Rien n’empêche quelqu’un de vous regarder voter. Vous pouvez revoter seul\u00a0: le dernier bulletin compte. Sur une borne ou sur papier, un agent veille.",
    ],
    [
      "La vente d’un vote",
      "Après le décompte, qui connaît votre reçu lit votre bulletin, et voit si vous en avez confirmé un autre depuis. Avant, personne ne le lui dit. Ne le donnez à personne.",
    ],
    [
      "L’exploitant du serveur",
      "Jusqu’à la destruction du secret, la personne qui tient le serveur et sa clé pourrait calculer quel bulletin est le vôtre\u00a0; la base de données seule ne le permet pas. Elle pourrait aussi regarder passer les votes au moment où ils arrivent\u00a0: le serveur lit chaque bulletin le temps d’en vérifier les limites, puis n’en garde qu’une version chiffrée. Elle ne peut pas changer ni perdre un bulletin sans que votre reçu signé le prouve.",
    ],
    [
      "De faux comptes",
      "Une adresse électronique ouvre un compte. Là où une attestation de résidence n’est pas demandée, quelqu’un peut mentir sur sa commune ou ouvrir plusieurs comptes\u00a0; ce qui paraît suspect est contesté en public, jamais effacé en silence.",
    ],
    [
      "Ce que prouve un reçu",
      "Qu’un bulletin est dans l’urne et qu’il est publié tel quel\u00a0; et, s’il manquait, qu’il manque. Il ne prouve pas qui l’a déposé, ni que toutes les autres personnes avaient le droit de voter.",
    ],
    [
      "Les sauvegardes",
      "Qui aurait deux copies de la base, prises juste avant et juste après votre vote, pourrait reconnaître votre bulletin une fois tout publié. Les copies sont détruites avec le secret du vote.",
    ],
  ] satisfies readonly (readonly [string, string])[],
};

const en: typeof fr = {
  title: "The rules of this vote",
  lead: "Everything that the result depends on, save the ballots.",
  frozen: (when) => `Published and frozen on ${when}. Since then only the closing date can change, with a public reason.`,
  notYet: "These rules are being prepared: they will be frozen when the vote is announced.",
  money: "The money",
  envelope: "Budget",
  parts: "Parts of the budget, each counted apart",
  ballot: "The ballot",
  voters: "Who can vote",
  area: "Area",
  opens: "Opening",
  closes: "Closing",
  challenge: "Challenges",
  challengeDays: (days) => `${days} days after the result is published`,
  moved: "The closing was moved",
  movedLine: (before, after) => `from ${before} to ${after}`,
  count: "The count",
  rule: "Rule",
  completion: "What is left",
  ties: "Ties",
  tiesText: "Two projects that come out equal are told apart, in this order, by",
  seed: "Seed of the lot",
  seedNote: "The lot of a project is the SHA-256 of the seed, a colon and its number; the smallest comes first. Anyone can redo it, and nobody can choose it.",
  noSeed: "Not committed to yet: the announcement of the vote will do it.",
  seedCommitted:
    "Drawn at the closing, and known to nobody before: the SHA-256 of a secret number and of the last line of the log, that of the closing. The announcement commits to that number once and for all by this fingerprint; it is published with the count. Where a board holds the key, only the board can find it; without one, the server’s operator knows it.",
  order: (seed) =>
    `The order of the projects on the screen does not depend on this seed: each account has its own, always the same. Without an account it is drawn from ${seed}, and stays the same for the whole vote.`,
  parameters: "The same parameters, for a machine",
  log: "The public log",
  logText: "Each line carries the fingerprint of the one before: none can be taken away or changed without it showing.",
  head: (line, when) => `Last line published: ${line}, ${when}`,
  headNote:
    "Until the closing, ballots wait in the urn and enter the log only in batches of twenty-two voters at least, in an order drawn by lot: nobody knows which line is their neighbour’s. If the vote has fewer, all of them enter together at the closing.",
  risks: "What this vote does not guarantee",
  risksLead: "A vote from afar is no polling booth. This remains possible.",
  riskList: [
    [
      "Pressure",
      "Nothing keeps somebody from watching you vote. You can vote again alone: the last ballot counts. On a kiosk or on paper, an officer keeps watch.",
    ],
    [
      "Selling a vote",
      "After the count, whoever knows your receipt reads your ballot, and sees whether you confirmed another one since. Before that, nobody tells them. Give it to nobody.",
    ],
    [
      "The operator of the server",
      "Until the secret is destroyed, the person who holds the server and its key could work out which ballot is yours; the database alone does not allow it. They could also watch votes as they arrive: the server reads each ballot while it checks its limits, and then keeps it encrypted only. They cannot change or lose a ballot without your signed receipt proving it.",
    ],
    [
      "False accounts",
      "A mail address opens an account. Where no attestation of residence is asked for, somebody can lie about their commune or open several accounts; what looks suspicious is challenged in public, never deleted in silence.",
    ],
    [
      "What a receipt proves",
      "That a ballot is in the box and is published as it is; and, were it missing, that it is. It does not prove who cast it, nor that everybody else was entitled to vote.",
    ],
    [
      "Backups",
      "Somebody with two copies of the database, taken just before and just after your vote, could know your ballot again once all is published. Copies are destroyed with the secret of the vote.",
    ],
  ],
};

const nl: typeof fr = {
  title: "De regels van deze stemming",
  lead: "Alles waarvan de uitslag afhangt, behalve de stembiljetten.",
  frozen: (when) => `Bekendgemaakt en vastgelegd op ${when}. Sindsdien kan alleen de sluiting nog wijzigen, met een openbare reden.`,
  notYet: "Deze regels zijn in voorbereiding: ze worden vastgelegd bij de aankondiging van de stemming.",
  money: "Het geld",
  envelope: "Budget",
  parts: "Delen van het budget, elk apart geteld",
  ballot: "Het stembiljet",
  voters: "Wie mag stemmen",
  area: "Gebied",
  opens: "Opening",
  closes: "Sluiting",
  challenge: "Betwisting",
  challengeDays: (days) => `${days} dagen na de bekendmaking van de uitslag`,
  moved: "De sluiting is verplaatst",
  movedLine: (before, after) => `van ${before} naar ${after}`,
  count: "De telling",
  rule: "Regel",
  completion: "Wat overblijft",
  ties: "Gelijke stand",
  tiesText: "Twee projecten die gelijk eindigen, worden onderscheiden, in deze volgorde, door",
  seed: "Zaad van de loting",
  seedNote:
    "Het lot van een project is de SHA-256 van het zaad, een dubbelepunt en zijn nummer; het kleinste gaat voor. Iedereen kan het overdoen, en niemand kan het kiezen.",
  noSeed: "Nog niet vastgelegd: de aankondiging van de stemming doet dat.",
  seedCommitted:
    "Geloot bij de sluiting, en vooraf door niemand gekend: de SHA-256 van een geheim getal en van de laatste regel van het logboek, die van de sluiting. De aankondiging legt dat getal voor altijd vast met deze vingerafdruk; het wordt met de telling bekendgemaakt. Waar een stembureau de sleutel heeft, kan alleen het bureau het terugvinden; zonder bureau kent de beheerder van de server het.",
  order: (seed) =>
    `De volgorde van de projecten op het scherm hangt niet van dit zaad af: elke account heeft een eigen volgorde, altijd dezelfde. Zonder account wordt ze geloot uit ${seed} en blijft ze de hele stemming gelijk.`,
  parameters: "Dezelfde parameters, voor een machine",
  log: "Het openbare logboek",
  logText: "Elke regel draagt de vingerafdruk van de vorige: er kan geen enkele worden weggehaald of gewijzigd zonder dat het zichtbaar is.",
  head: (line, when) => `Laatste bekendgemaakte regel: ${line}, ${when}`,
  headNote:
    "Tot de sluiting wachten de stembiljetten in de urne en komen ze alleen in het logboek in groepen van minstens tweeëntwintig kiezers, in een gelote volgorde: niemand weet welke regel van de buur is. Heeft de stemming er minder, dan komen ze er bij de sluiting allemaal samen in.",
  risks: "Wat deze stemming niet waarborgt",
  risksLead: "Stemmen op afstand is geen stemhokje. Dit blijft mogelijk.",
  riskList: [
    [
      "Druk",
      "Niets belet dat iemand toekijkt terwijl u stemt. U kunt alleen opnieuw stemmen: het laatste stembiljet telt. Op een stemzuil of op papier waakt een ambtenaar.",
    ],
    [
      "Een stem verkopen",
      "Na de telling leest wie uw bewijs kent uw stembiljet, en ziet of u sindsdien een ander bevestigde. Ervoor zegt niemand het. Geef het aan niemand.",
    ],
    [
      "De beheerder van de server",
      "Tot het geheim is vernietigd, kan wie de server en zijn sleutel houdt berekenen welk stembiljet het uwe is; de databank alleen laat dat niet toe. Die persoon zou ook kunnen toekijken terwijl de stemmen binnenkomen: de server leest elk stembiljet zolang hij de grenzen nagaat, en bewaart het daarna alleen versleuteld. Een stembiljet wijzigen of verliezen zonder dat uw ondertekende bewijs het aantoont, kan niet.",
    ],
    [
      "Valse accounts",
      "Een e-mailadres opent een account. Waar geen bevestigde woonplaats wordt gevraagd, kan iemand over zijn gemeente liegen of meerdere accounts openen; wat verdacht lijkt, wordt in het openbaar betwist, nooit in stilte gewist.",
    ],
    [
      "Wat een bewijs bewijst",
      "Dat een stembiljet in de bus zit en zo wordt bekendgemaakt; en, mocht het ontbreken, dat het ontbreekt. Niet wie het indiende, noch dat alle anderen mochten stemmen.",
    ],
    [
      "Reservekopieën",
      "Wie twee kopieën van de databank heeft, vlak voor en vlak na uw stem, zou uw stembiljet kunnen herkennen zodra alles is bekendgemaakt. Kopieën worden samen met het geheim van de stemming vernietigd.",
    ],
  ],
};

export const rulesTexts: Record<Locale, typeof fr> = { fr, en, nl };
