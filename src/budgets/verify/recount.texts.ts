import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Recompter vous-même",
  lead: "Vous n’avez pas à croire ce site. Avec les fichiers publiés, vous refaites le calcul et vous vérifiez le journal, ici ou chez vous.",
  here: "Dans votre navigateur",
  hereSays:
    "Votre appareil lit le journal et tous les fichiers, contrôle chaque ligne, chaque bulletin et chaque empreinte, refait le calcul avec la règle annoncée, puis compare avec le résultat publié.",
  start: "Recompter maintenant",
  stop: "Arrêter",
  withoutScripts: "Le calcul dans cette page demande que les scripts soient permis. Sans eux, prenez les fichiers et la commande ci-dessous.",
  said: {
    reading: "Lecture des bulletins…",
    counting: "Calcul en cours…",
    cancelled: "Calcul arrêté.",
    failed: "Le calcul n’a pas abouti\u00a0:",
    opened: "Le journal suit de bout en bout, et les # bulletins publiés sont les siens, un par un.",
    incidents: "Bulletins laissés de côté parce qu’ils ne s’ouvraient pas\u00a0: #, une ligne du journal pour chacun.",
    reserve: "Une réserve est au journal\u00a0: # bulletins que rien n’explique.",
    same: "Votre calcul donne exactement le résultat publié\u00a0: # lauréats, dans le même ordre, tour par tour.",
  },
  line: "À la ligne de commande",
  lineSays: "Le même moteur, sur votre ordinateur. Il dit si le résultat est le même, ou où il diffère.",
  lineLog:
    "Tout ce qui est publié, dans le même ordre que cette page\u00a0: le journal, les bulletins, la règle, les empreintes. La commande nomme la première ligne qui ne suit pas.",
  lineFolder: "Ou sur les fichiers que vous avez enregistrés, avec une tête reçue par courriel ou lue sur le procès-verbal, et votre reçu signé\u00a0:",
  /** Instead of an address and a folder, where members alone read the vote. */
  lineMembers:
    "Seuls les membres de l’assemblée lisent ce vote\u00a0: la commande ne peut pas le prendre à son adresse. Enregistrez dans un même dossier le journal et tous les fichiers ci-dessous, puis lancez-y la commande, avec une tête lue sur le procès-verbal et votre reçu signé si vous en avez un\u00a0:",
  log: "Le journal, sans aucun de nos outils",
  logSays: [
    "Chaque ligne du journal commence par son empreinte. Elle est le SHA-256 de l’empreinte précédente, d’un retour à la ligne et du texte de la ligne.",
    "La première suit le SHA-256 de «\u00a0beffroi vote\u00a0» et de l’identifiant du vote.",
    "L’engagement d’un bulletin est le SHA-256 de six lignes\u00a0: «\u00a0beffroi ballot\u00a0», l’identifiant du vote, le reçu, les projets, les points, le sel publié dans ouvertures.csv. Dans un scrutin public, une septième, «\u00a0member\u00a0» et le numéro du membre, dit à qui est le bulletin.",
  ],
  proves: "Ce que cela prouve",
  provesList: [
    "Le résultat suit des bulletins publiés et de la règle annoncée avant l’ouverture.",
    "Les bulletins publiés sont ceux que le journal a enregistrés pendant le vote\u00a0: aucun n’a été changé, ajouté ou retiré depuis.",
    "Avec votre reçu, que votre bulletin est compté tel que vous l’avez donné.",
  ],
  provesNot: "Ce que cela ne prouve pas",
  provesNotList: [
    "Qu’une personne était seule devant son écran, ni qu’elle a choisi librement.",
    "Que chaque personne de la liste a vraiment voté\u00a0: qui exploite le serveur pourrait inscrire des votants inventés. La liste des votants et les guichets le rendent visible, pas impossible.",
    "Un reçu montre à autrui comment vous avez voté, si vous le lui donnez. Ne le donnez à personne.",
  ],
};

const en: typeof fr = {
  title: "Count again yourself",
  lead: "You need not believe this site. With the published files you do the count again and check the log, here or at home.",
  here: "In your browser",
  hereSays:
    "Your device reads the log and all files, checks each line, each ballot and each hash, does the whole count with the rule announced, then compares with the published result.",
  start: "Count again now",
  stop: "Stop",
  withoutScripts: "Counting in this page needs scripts. Without them, take the files and the command below.",
  said: {
    reading: "Reading the ballots…",
    counting: "Counting…",
    cancelled: "The count was stopped.",
    failed: "The count failed:",
    opened: "The log follows from end to end, and the # ballots published are its own, one by one.",
    incidents: "Ballots left out because they did not open: #, each with its line of the log.",
    reserve: "A reserve is in the log: # ballots that nothing explains.",
    same: "Your count gives exactly the published result: # winners, in the same order, round by round.",
  },
  line: "At the command line",
  lineSays: "The same engine, on your computer. It says whether the result is the same, or where it differs.",
  lineLog:
    "Everything published, in the same order as this page: the log, the ballots, the rule, the hashes. The command names the first line that does not follow.",
  lineFolder: "Or on the files that you saved, with a head that came by mail or stands in the minutes, and your signed receipt:",
  lineMembers:
    "Only the members of the assembly read this vote: the command cannot take it from its address. Save the log and all the files below in one folder, then run the command there, with a head read in the minutes and your signed receipt if you have one:",
  log: "The log, without any of our tools",
  logSays: [
    "Each line of the log begins with its hash. It is the SHA-256 of the hash before it, a line feed and the text of the line.",
    "The first follows the SHA-256 of “beffroi vote” and the identifier of the vote.",
    "The commitment of a ballot is the SHA-256 of six lines: “beffroi ballot”, the identifier of the vote, the receipt, the projects, the points, the salt published in ouvertures.csv. In an open ballot a seventh, “member” and the number of the member, says whose it is.",
  ],
  proves: "What this proves",
  provesList: [
    "The result follows from the published ballots and the rule announced before the opening.",
    "The published ballots are those that the log recorded during the vote: none was changed, added or removed since.",
    "With your receipt, that your ballot is counted as you gave it.",
  ],
  provesNot: "What this does not prove",
  provesNotList: [
    "That a person was alone before the screen, or chose freely.",
    "That each person on the roll really voted: whoever runs the server could enter invented voters. The roll and the desks make it visible, not impossible.",
    "A receipt shows others how you voted, if you give it to them. Give it to nobody.",
  ],
};

const nl: typeof fr = {
  title: "Zelf hertellen",
  lead: "U hoeft deze site niet te geloven. Met de bekendgemaakte bestanden doet u de telling over en controleert u het logboek, hier of thuis.",
  here: "In uw browser",
  hereSays:
    "Uw toestel leest het logboek en alle bestanden, controleert elke regel, elk biljet en elke vingerafdruk, doet de telling over met de aangekondigde regel en vergelijkt met het bekendgemaakte resultaat.",
  start: "Nu hertellen",
  stop: "Stoppen",
  withoutScripts: "De telling op deze pagina vraagt scripts. Neem anders de bestanden en de opdracht hieronder.",
  said: {
    reading: "De biljetten worden gelezen…",
    counting: "De telling loopt…",
    cancelled: "De telling is gestopt.",
    failed: "De telling is mislukt:",
    opened: "Het logboek volgt van begin tot eind, en de # bekendgemaakte biljetten zijn de zijne, een voor een.",
    incidents: "Biljetten die niet opengingen en niet geteld zijn: #, elk met een regel van het logboek.",
    reserve: "Een voorbehoud staat in het logboek: # biljetten die niets verklaart.",
    same: "Uw telling geeft precies het bekendgemaakte resultaat: # winnaars, in dezelfde volgorde, ronde per ronde.",
  },
  line: "Op de opdrachtregel",
  lineSays: "Dezelfde motor, op uw computer. Hij zegt of het resultaat hetzelfde is, of waar het verschilt.",
  lineLog:
    "Alles wat is bekendgemaakt, in dezelfde volgorde als deze pagina: het logboek, de biljetten, de regel, de vingerafdrukken. De opdracht noemt de eerste regel die niet volgt.",
  lineFolder: "Of op de bestanden die u bewaarde, met een hoofd uit een e-mail of het proces-verbaal, en uw ondertekende ontvangstbewijs:",
  lineMembers:
    "Alleen de leden van de vergadering lezen deze stemming: de opdracht kan ze niet van haar adres halen. Bewaar het logboek en alle bestanden hieronder in één map en voer de opdracht daar uit, met een hoofd uit het proces-verbaal en uw ondertekende ontvangstbewijs als u er een hebt:",
  log: "Het logboek, zonder een van onze hulpmiddelen",
  logSays: [
    "Elke regel van het logboek begint met zijn hash: de SHA-256 van de vorige hash, een regeleinde en de tekst van de regel.",
    "De eerste volgt op de SHA-256 van ‘beffroi vote’ en de identificatie van de stemming.",
    "De verbintenis van een biljet is de SHA-256 van zes regels: ‘beffroi ballot’, de identificatie van de stemming, het ontvangstbewijs, de projecten, de punten, het zout uit ouvertures.csv. In een openbare stemming zegt een zevende, ‘member’ en het nummer van het lid, van wie het is.",
  ],
  proves: "Wat dit bewijst",
  provesList: [
    "Het resultaat volgt uit de bekendgemaakte biljetten en de regel die vóór de opening is aangekondigd.",
    "De bekendgemaakte biljetten zijn die van het logboek: sindsdien is er geen gewijzigd, toegevoegd of verwijderd.",
    "Met uw ontvangstbewijs: dat uw biljet telt zoals u het gaf.",
  ],
  provesNot: "Wat dit niet bewijst",
  provesNotList: [
    "Dat iemand alleen voor het scherm zat, of vrij koos.",
    "Dat elke persoon op de lijst echt gestemd heeft: wie de server beheert kan kiezers verzinnen. De lijst en de balies maken dat zichtbaar, niet onmogelijk.",
    "Een ontvangstbewijs toont anderen hoe u stemde, als u het hun geeft. Geef het aan niemand.",
  ],
};

export const recountTexts: Record<Locale, typeof fr> = { fr, en, nl };
