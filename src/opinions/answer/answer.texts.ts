import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Opinion } from "#engines/opinion/votes.ts";

interface AnswerTexts
  extends Record<
    | "title"
    | "finished"
    | "finishedLead"
    | "important"
    | "keyboard"
    | "before"
    | "writeOwn"
    | "seeMine"
    | "seeReport"
    | "closed"
    | "closedNext"
    | "gone"
    | "goneNext"
    | "banned"
    | "bannedNext"
    | "tooMany"
    | "tooManyNext"
    | "residence"
    | "residenceNext"
    | "residenceHow"
    | "signIn"
    | "anonymous"
    | "withAccount"
    | "noDispute"
    | "noVote"
    | "published"
    | "seed"
    | "help"
    | "forget"
    | "forgetNext"
    | "noStatement",
    string
  > {
  readonly opinions: Record<Opinion, string>;
  readonly at: (number: number, count: number) => string;
  readonly left: Plurals;
  readonly change: (until: string) => string;
  readonly back: (number: number) => string;
  readonly changing: (said: string) => string;
  readonly done: { readonly oublie: string };
}

export const answerTexts: Record<Locale, AnswerTexts> = {
  fr: {
    title: "Répondre",
    opinions: { agree: "D’accord", pass: "Je passe", disagree: "Pas d’accord" },
    at: (number, count) => `Phrase ${number} sur ${count}`,
    left: { one: "encore # phrase", other: "encore # phrases" },
    important: "Cette phrase compte beaucoup pour moi",
    keyboard: "Au clavier\u00a0: Tab, puis Entrée.",
    back: (number) => `Revenir à la phrase ${number}`,
    changing: (said) => `Vous avez dit\u00a0: ${said}. Votre nouvelle réponse prend sa place.`,
    before: "Avant de répondre",
    anonymous: "Sans compte ni nom\u00a0: votre navigateur garde seul de quoi retrouver vos réponses.",
    withAccount: "Vos réponses sont comptées sans votre nom. Le lien avec votre compte est coupé trente jours après la publication.",
    change: (until) => `Vous pouvez changer d’avis jusqu’au ${until}.`,
    noDispute: "On ne répond pas aux personnes, seulement aux phrases\u00a0: pas de dispute possible.",
    noVote: "Ce n’est pas un vote. Le service répondra aux phrases qui unissent.",
    published:
      "À la fin, les réponses sont publiées sans nom, sans date et sans commune, pour que chacun puisse refaire le calcul. Qui connaît plusieurs de vos réponses pourrait y reconnaître les autres.",
    seed: "L’ordre des phrases est tiré au sort, d’abord celles dont on apprend le plus. Le tirage peut être refait.",
    writeOwn: "Écrire ma propre phrase",
    seeMine: "Voir et changer mes réponses",
    seeReport: "Lire le rapport",
    finished: "Vous avez répondu à toutes les phrases",
    finishedLead: "De nouvelles phrases peuvent venir tant que la conversation est ouverte\u00a0: revenez si vous le voulez.",
    noStatement: "Il n’y a pas encore de phrase",
    closed: "La conversation ne prend pas de réponse en ce moment",
    closedNext: "Vos réponses d’avant restent comptées.",
    gone: "Cette phrase a été retirée",
    goneNext: "Votre réponse n’a pas été gardée. Voici la suivante.",
    banned: "Votre participation à cette conversation a été arrêtée",
    bannedNext: "Vos réponses et vos phrases n’y comptent plus. Pour le contester, écrivez au service qui la conduit.",
    tooMany: "Trop de personnes ont commencé depuis votre connexion aujourd’hui",
    tooManyNext:
      "C’est notre limite contre les réponses en double\u00a0: trente appareils par connexion et par jour. Réessayez demain, ou répondez au guichet.",
    residence: "Cette conversation est réservée aux personnes dont la résidence est attestée",
    residenceNext: "L’attestation se fait à un guichet ou par un courrier.",
    residenceHow: "Faire attester ma résidence",
    signIn: "Se connecter",
    help: "On peut vous lire les phrases au guichet ou au téléphone, et noter vos réponses.",
    forget: "Terminer sur cet appareil",
    forgetNext: "À faire sur un ordinateur partagé\u00a0: vos réponses restent comptées, mais cet appareil ne pourra plus les changer.",
    done: { oublie: "Cet appareil a oublié vos réponses. Elles restent comptées." },
  },
  en: {
    title: "Answer",
    opinions: { agree: "Agree", pass: "Pass", disagree: "Disagree" },
    at: (number, count) => `Statement ${number} of ${count}`,
    left: { one: "# statement left", other: "# statements left" },
    important: "This statement matters a lot to me",
    keyboard: "By keyboard: Tab, then Enter.",
    back: (number) => `Back to statement ${number}`,
    changing: (said) => `You said: ${said}. Your new answer takes its place.`,
    before: "Before you answer",
    anonymous: "No account, no name: your browser alone keeps what finds your answers again.",
    withAccount: "Your answers are counted without your name. What ties them to your account is cut thirty days after publication.",
    change: (until) => `You may change your mind until ${until}.`,
    noDispute: "Nobody answers people, only statements: there is no quarrel to have.",
    noVote: "This is not a vote. The service will answer the statements that unite.",
    published:
      "In the end the answers are published without name, day or commune, so that anybody can make the calculation again. Whoever knows several of your answers could recognise the others.",
    seed: "The order of statements is drawn by lot, those of which most is learned first. The draw can be repeated.",
    writeOwn: "Write a statement of my own",
    seeMine: "See and change my answers",
    seeReport: "Read the report",
    finished: "You have answered every statement",
    finishedLead: "New statements may come as long as the conversation is open: come back if you like.",
    noStatement: "There is no statement yet",
    closed: "The conversation takes no answers at the moment",
    closedNext: "What you answered before still counts.",
    gone: "This statement was taken out",
    goneNext: "Your answer was not kept. Here is the next one.",
    banned: "Your part in this conversation was stopped",
    bannedNext: "Your answers and statements no longer count in it. To contest this, write to the service that runs it.",
    tooMany: "Too many people began from your connection today",
    tooManyNext: "That is our limit against answering twice: thirty devices for one connection in one day. Try again tomorrow, or answer at a desk.",
    residence: "This conversation is for people whose residence is attested",
    residenceNext: "It is attested at a desk or by a letter.",
    residenceHow: "Have my residence attested",
    signIn: "Sign in",
    help: "Somebody can read the statements to you at a desk or on the phone, and note your answers.",
    forget: "Finish on this device",
    forgetNext: "For a computer that others use: your answers still count, but this device can no longer change them.",
    done: { oublie: "This device has forgotten your answers. They still count." },
  },
  nl: {
    title: "Antwoorden",
    opinions: { agree: "Eens", pass: "Ik sla over", disagree: "Oneens" },
    at: (number, count) => `Stelling ${number} van ${count}`,
    left: { one: "nog # stelling", other: "nog # stellingen" },
    important: "Deze stelling is voor mij heel belangrijk",
    keyboard: "Met het toetsenbord: Tab, dan Enter.",
    back: (number) => `Terug naar stelling ${number}`,
    changing: (said) => `U zei: ${said}. Uw nieuwe antwoord komt in de plaats.`,
    before: "Voor u antwoordt",
    anonymous: "Zonder account of naam: alleen uw browser bewaart waarmee uw antwoorden terug te vinden zijn.",
    withAccount: "Uw antwoorden worden zonder uw naam geteld. De band met uw account wordt dertig dagen na de publicatie doorgeknipt.",
    change: (until) => `U kunt van mening veranderen tot ${until}.`,
    noDispute: "Men antwoordt niet op mensen, alleen op stellingen: ruzie is er niet bij.",
    noVote: "Dit is geen stemming. De dienst antwoordt op de stellingen die verenigen.",
    published:
      "Op het einde worden de antwoorden gepubliceerd zonder naam, dag of gemeente, zodat iedereen de berekening kan overdoen. Wie meerdere van uw antwoorden kent, zou de andere kunnen herkennen.",
    seed: "De volgorde van de stellingen wordt geloot, eerst die waarvan het meest wordt geleerd. De loting kan worden overgedaan.",
    writeOwn: "Zelf een stelling schrijven",
    seeMine: "Mijn antwoorden bekijken en wijzigen",
    seeReport: "Het verslag lezen",
    finished: "U hebt op alle stellingen geantwoord",
    finishedLead: "Er kunnen nieuwe stellingen komen zolang het gesprek open is: kom terug als u wilt.",
    noStatement: "Er is nog geen stelling",
    closed: "Het gesprek neemt nu geen antwoorden aan",
    closedNext: "Wat u eerder antwoordde, telt nog altijd.",
    gone: "Deze stelling is weggenomen",
    goneNext: "Uw antwoord is niet bewaard. Hier is de volgende.",
    banned: "Uw deelname aan dit gesprek is stopgezet",
    bannedNext: "Uw antwoorden en stellingen tellen er niet meer mee. Om dit te betwisten, schrijft u naar de dienst die het leidt.",
    tooMany: "Vandaag zijn te veel mensen vanaf uw verbinding begonnen",
    tooManyNext:
      "Dat is onze grens tegen dubbele antwoorden: dertig toestellen per verbinding en per dag. Probeer het morgen opnieuw, of antwoord aan het loket.",
    residence: "Dit gesprek is voor mensen wier woonplaats bevestigd is",
    residenceNext: "Dat gebeurt aan een loket of per brief.",
    residenceHow: "Mijn woonplaats laten bevestigen",
    signIn: "Aanmelden",
    help: "Aan een loket of per telefoon kan iemand u de stellingen voorlezen en uw antwoorden noteren.",
    forget: "Op dit toestel stoppen",
    forgetNext: "Voor een computer die anderen gebruiken: uw antwoorden tellen nog, maar dit toestel kan ze niet meer wijzigen.",
    done: { oublie: "Dit toestel is uw antwoorden vergeten. Ze tellen nog altijd." },
  },
};
