import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Membres et poids",
  lead: "Ce vote est un scrutin public\u00a0: cette liste est annoncée avec la règle et ne change plus. Chaque bulletin est scellé jusqu’à la clôture, puis publié ici avec le nom et le poids de son membre.",
  counted: "Ce vote est un scrutin public\u00a0: voici le bulletin de chaque membre, tel qu’il a été compté. Les fichiers publiés permettent de tout refaire.",
  /** Of an open ballot, said at every step. */
  open: "Scrutin public\u00a0: votre bulletin sera publié avec un nom",
  openFor: (name: string, weight: string) =>
    `À la clôture, votre bulletin sera publié avec le nom «\u00a0${name}\u00a0». Il compte pour ${weight}. Jusque-là, personne ne le lit.`,
  openForAll: "À la clôture, chaque bulletin est publié avec le nom et le poids du membre de la liste. Jusque-là, personne ne le lit.",
  receipt: "Ce code prouve que votre bulletin est dans l’urne. Après la clôture, chacun le lit sous le nom de son membre.",
  letter: "Ce vote est un scrutin public\u00a0: à la clôture, votre bulletin sera publié avec le nom et le poids du membre de la liste pour lequel vous votez.",
  /** Before the list of what remains possible in any vote from afar. */
  risks:
    "Ce vote est un scrutin public\u00a0: ce qui suit sur le secret ne vaut que jusqu’à la clôture, puis chaque bulletin est publié avec le nom de son membre. Voici ce qui reste possible par ailleurs.",
  count: (members: string, voices: string) => `${members} membres, ${voices} voix`,
  see: "Voir les membres et leur poids",
  seeBallots: "Voir le bulletin de chaque membre",
  /** Of the figures of a result. */
  inVoices: "Sur cette page, les soutiens sont comptés en voix\u00a0: le bulletin d’un membre de poids 3 compte comme trois bulletins semblables.",
  member: "Membre",
  weight: "Poids",
  choices: "Bulletin",
  absent: "N’a pas voté",
  turnout: (voted: string, members: string, votedVoices: string, voices: string) =>
    `${voted} membres sur ${members} ont voté\u00a0: ${votedVoices} voix sur ${voices}.`,
  points: (points: string) => `${points} points`,
};

const en: typeof fr = {
  title: "Members and weights",
  lead: "This vote is an open ballot: this list is announced with the rule and changes no more. Each ballot is sealed until the closing, then published here with the name and the weight of its member.",
  counted: "This vote is an open ballot: here is the ballot of each member, as it was counted. With the published files all of it can be done again.",
  open: "Open ballot: your ballot will be published with a name",
  openFor: (name, weight) => `At the closing your ballot will be published with the name “${name}”. It counts for ${weight}. Until then nobody reads it.`,
  openForAll: "At the closing each ballot is published with the name and the weight of the member of the list. Until then nobody reads it.",
  receipt: "This code proves that your ballot is in the box. After the closing everybody reads it under the name of its member.",
  letter:
    "This vote is an open ballot: at the closing your ballot will be published with the name and the weight of the member of the list for which you vote.",
  risks:
    "This vote is an open ballot: what follows on secrecy holds until the closing only, then each ballot is published with the name of its member. Here is what remains possible besides.",
  count: (members, voices) => `${members} members, ${voices} voices`,
  see: "See the members and their weight",
  seeBallots: "See the ballot of each member",
  inVoices: "On this page support is counted in voices: the ballot of a member of weight 3 counts as three that say the same.",
  member: "Member",
  weight: "Weight",
  choices: "Ballot",
  absent: "Did not vote",
  turnout: (voted, members, votedVoices, voices) => `${voted} of ${members} members voted: ${votedVoices} of ${voices} voices.`,
  points: (points) => `${points} points`,
};

const nl: typeof fr = {
  title: "Leden en gewichten",
  lead: "Deze stemming is openbaar: deze lijst wordt met de regel aangekondigd en verandert niet meer. Elk stembiljet blijft verzegeld tot de sluiting en wordt dan hier met de naam en het gewicht van zijn lid bekendgemaakt.",
  counted:
    "Deze stemming is openbaar: hier staat het stembiljet van elk lid, zoals het is geteld. Met de bekendgemaakte bestanden kan alles worden overgedaan.",
  open: "Openbare stemming: uw stembiljet wordt met een naam bekendgemaakt",
  openFor: (name, weight) => `Bij de sluiting wordt uw stembiljet bekendgemaakt met de naam ‘${name}’. Het telt voor ${weight}. Tot dan leest niemand het.`,
  openForAll: "Bij de sluiting wordt elk stembiljet bekendgemaakt met de naam en het gewicht van het lid van de lijst. Tot dan leest niemand het.",
  receipt: "Deze code bewijst dat uw stembiljet in de bus ligt. Na de sluiting leest iedereen het onder de naam van zijn lid.",
  letter: "Deze stemming is openbaar: bij de sluiting wordt uw stembiljet bekendgemaakt met de naam en het gewicht van het lid van de lijst voor wie u stemt.",
  risks:
    "Deze stemming is openbaar: wat volgt over geheimhouding geldt alleen tot de sluiting, dan wordt elk stembiljet met de naam van zijn lid bekendgemaakt. Dit blijft voor het overige mogelijk.",
  count: (members, voices) => `${members} leden, ${voices} stemmen`,
  see: "De leden en hun gewicht bekijken",
  seeBallots: "Het stembiljet van elk lid bekijken",
  inVoices: "Op deze pagina wordt steun in stemmen geteld: het stembiljet van een lid met gewicht 3 telt als drie gelijke stembiljetten.",
  member: "Lid",
  weight: "Gewicht",
  choices: "Stembiljet",
  absent: "Heeft niet gestemd",
  turnout: (voted, members, votedVoices, voices) => `${voted} van ${members} leden stemden: ${votedVoices} van ${voices} stemmen.`,
  points: (points) => `${points} punten`,
};

export const membersTexts: Record<Locale, typeof fr> = { fr, en, nl };
