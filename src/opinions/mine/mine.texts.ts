import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface MineTexts
  extends Record<
    | "title"
    | "lead"
    | "none"
    | "noneNext"
    | "answers"
    | "change"
    | "mattered"
    | "own"
    | "state"
    | "statement"
    | "said"
    | "becomes"
    | "map"
    | "mapLead"
    | "showMap"
    | "hideMap"
    | "notYet"
    | "noGroups"
    | "commune"
    | "communeLead"
    | "communeNone"
    | "communeSave"
    | "communeWrong"
    | "communeAttested"
    | "replay"
    | "unlinked"
    | "toAnswer"
    | "withdraw"
    | "withdrawLead"
    | "cannotWithdraw"
    | "gone"
    | "withdrawnReason",
    string
  > {
  readonly group: (letter: string) => string;
  readonly drawn: (seed: number, draw: number) => string;
  readonly count: Plurals;
  readonly done: Record<"posee" | "a-lire" | "commune" | "retirees", string>;
}

export const mineTexts: Record<Locale, MineTexts> = {
  fr: {
    title: "Mes réponses",
    lead: "Vous seul les voyez ici.",
    none: "Aucune réponse sur cet appareil",
    noneNext: "Si vous avez répondu ailleurs, vos réponses y restent et sont comptées.",
    answers: "Ce que vous avez répondu",
    count: { one: "# réponse", other: "# réponses" },
    change: "Changer",
    mattered: "compte beaucoup pour vous",
    own: "Vos phrases",
    statement: "Phrase",
    said: "Votre réponse",
    state: "Où elle en est",
    becomes: "Réponse du service",
    map: "Votre place sur la carte",
    mapLead: "Elle n’est gardée nulle part\u00a0: elle se calcule de vos réponses, à votre demande.",
    showMap: "Voir ma place",
    hideMap: "Cacher ma place",
    notYet: "Il faut avoir répondu à sept phrases, et que le calcul ait été fait.",
    noGroups: "Il n’y a pas de groupes nets dans cette conversation.",
    group: (letter) => `Vos réponses sont les plus proches du groupe ${letter}.`,
    commune: "Votre commune",
    communeLead: "Si vous le voulez. Le rapport compare qui a répondu avec la population\u202f; elle n’est jamais publiée à côté de vos réponses.",
    communeNone: "Ne pas le dire",
    communeSave: "Enregistrer",
    communeWrong: "Choisissez une commune de la liste.",
    communeAttested: "Votre commune est celle de votre attestation.",
    replay: "Refaire le tirage de vos phrases",
    drawn: (seed, draw) =>
      `Graine de la conversation\u00a0: ${seed}. Votre tirage\u00a0: ${draw}. À chaque tour, une phrase est tirée parmi celles qui restent, avec une chance proportionnelle à sa priorité.`,
    unlinked: "Le lien entre les réponses et les comptes est coupé\u00a0: elles ne peuvent plus être montrées.",
    toAnswer: "Répondre",
    withdraw: "Retirer mes réponses",
    withdrawLead: "Vos réponses s’effacent, comme les mots de vos phrases et votre commune. Rien n’en est plus compté. Vous pouvez répondre à nouveau.",
    cannotWithdraw: "Le rapport est publié, ou votre participation est exclue\u00a0: rien n’a été retiré.",
    gone: "(phrase retirée)",
    withdrawnReason: "Retirée par la personne qui l’a écrite.",
    done: {
      retirees: "Vos réponses sont retirées.",
      posee: "Votre phrase est posée aux autres.",
      "a-lire": "Votre phrase est envoyée. L’équipe la lit avant de la poser.",
      commune: "Votre commune est enregistrée.",
    },
  },
  en: {
    title: "My answers",
    lead: "You alone see them here.",
    none: "No answer on this device",
    noneNext: "If you answered elsewhere, your answers stay there and count.",
    answers: "What you answered",
    count: { one: "# answer", other: "# answers" },
    change: "Change",
    mattered: "matters a lot to you",
    own: "Your statements",
    statement: "Statement",
    said: "Your answer",
    state: "Where it stands",
    becomes: "Answer of the service",
    map: "Your place on the map",
    mapLead: "It is kept nowhere: it is calculated from your answers, when you ask.",
    showMap: "See my place",
    hideMap: "Hide my place",
    notYet: "Seven statements must be answered, and the calculation made.",
    noGroups: "There are no clear groups in this conversation.",
    group: (letter) => `Your answers are nearest to group ${letter}.`,
    commune: "Your commune",
    communeLead: "If you like. The report compares who answered with the population; it is never published beside your answers.",
    communeNone: "Rather not say",
    communeSave: "Save",
    communeWrong: "Choose a commune from the list.",
    communeAttested: "Your commune is that of your attestation.",
    replay: "Repeat the draw of your statements",
    drawn: (seed, draw) =>
      `Seed of the conversation: ${seed}. Your draw: ${draw}. At each turn a statement is drawn from those that are left, with a chance in proportion to its priority.`,
    unlinked: "What tied answers to accounts is cut: they can no longer be shown.",
    toAnswer: "Answer",
    withdraw: "Withdraw my answers",
    withdrawLead: "Your answers are deleted, with the words of your statements and your commune. Nothing of them counts any more. You may answer anew.",
    cannotWithdraw: "The report is published, or you were excluded: nothing was withdrawn.",
    gone: "(statement withdrawn)",
    withdrawnReason: "Withdrawn by whoever wrote it.",
    done: {
      retirees: "Your answers are withdrawn.",
      posee: "Others are now asked of your statement.",
      "a-lire": "Your statement is sent. The team reads it before it is asked.",
      commune: "Your commune is saved.",
    },
  },
  nl: {
    title: "Mijn antwoorden",
    lead: "Alleen u ziet ze hier.",
    none: "Geen antwoord op dit toestel",
    noneNext: "Hebt u elders geantwoord, dan blijven uw antwoorden daar en tellen ze.",
    answers: "Wat u antwoordde",
    count: { one: "# antwoord", other: "# antwoorden" },
    change: "Wijzigen",
    mattered: "voor u heel belangrijk",
    own: "Uw stellingen",
    statement: "Stelling",
    said: "Uw antwoord",
    state: "Hoe ver het staat",
    becomes: "Antwoord van de dienst",
    map: "Uw plaats op de kaart",
    mapLead: "Ze wordt nergens bewaard: ze wordt uit uw antwoorden berekend als u het vraagt.",
    showMap: "Mijn plaats zien",
    hideMap: "Mijn plaats verbergen",
    notYet: "Er moet op zeven stellingen geantwoord zijn, en de berekening gemaakt.",
    noGroups: "In dit gesprek zijn er geen duidelijke groepen.",
    group: (letter) => `Uw antwoorden staan het dichtst bij groep ${letter}.`,
    commune: "Uw gemeente",
    communeLead: "Als u wilt. Het verslag vergelijkt wie antwoordde met de bevolking; ze wordt nooit naast uw antwoorden gepubliceerd.",
    communeNone: "Liever niet zeggen",
    communeSave: "Opslaan",
    communeWrong: "Kies een gemeente uit de lijst.",
    communeAttested: "Uw gemeente is die van uw bevestiging.",
    replay: "De loting van uw stellingen overdoen",
    drawn: (seed, draw) =>
      `Startgetal van het gesprek: ${seed}. Uw loting: ${draw}. Bij elke beurt wordt een stelling geloot uit wat overblijft, met een kans evenredig met haar prioriteit.`,
    unlinked: "De band tussen antwoorden en accounts is doorgeknipt: ze kunnen niet meer getoond worden.",
    toAnswer: "Antwoorden",
    withdraw: "Mijn antwoorden intrekken",
    withdrawLead: "Uw antwoorden worden gewist, met de woorden van uw stellingen en uw gemeente. Niets ervan telt nog. U kunt opnieuw antwoorden.",
    cannotWithdraw: "Het verslag is gepubliceerd, of u bent uitgesloten: er is niets ingetrokken.",
    gone: "(stelling ingetrokken)",
    withdrawnReason: "Ingetrokken door wie ze schreef.",
    done: {
      retirees: "Uw antwoorden zijn ingetrokken.",
      posee: "Uw stelling wordt nu aan anderen voorgelegd.",
      "a-lire": "Uw stelling is verzonden. Het team leest ze voor ze wordt voorgelegd.",
      commune: "Uw gemeente is opgeslagen.",
    },
  },
};
