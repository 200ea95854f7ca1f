import type { Locale } from "#platform/i18n/locale.ts";
import { type Plurals, plural } from "#platform/i18n/format.ts";
import type { StatementState } from "../conversation.ts";

interface ModerateTexts
  extends Record<
    | "title"
    | "lead"
    | "none"
    | "noneNext"
    | "show"
    | "refuse"
    | "withdraw"
    | "back"
    | "reason"
    | "reasonHint"
    | "reasonMissing"
    | "changed"
    | "published"
    | "alike"
    | "byTeam"
    | "author"
    | "ban"
    | "banTitle"
    | "banLead"
    | "banReason"
    | "banHint"
    | "noAuthor"
    | "banned"
    | "votes"
    | "translate"
    | "translation"
    | "translateLead"
    | "translateSave"
    | "translateLocale"
    | "wordsWrong"
    | "sameLanguage",
    string
  > {
  readonly tabs: Record<StatementState, string>;
  readonly languages: Record<Locale, string>;
  readonly effect: Plurals;
  readonly of: (words: string) => string;
  readonly done: Record<"posees" | "refusees" | "retirees" | "remises", (count: number) => string> & Record<"exclu" | "traduite", string>;
}

export const moderateTexts: Record<Locale, ModerateTexts> = {
  fr: {
    title: "Lire et trier les phrases",
    lead: "On pose une phrase parce qu’elle dit une idée, pas parce qu’on l’approuve. Un refus se motive\u00a0: la personne le lit, et le rapport compte les refus.",
    none: "Aucune phrase ici",
    noneNext: "Les phrases que les gens écrivent arrivent dans «\u00a0À lire\u00a0».",
    tabs: { waiting: "À lire", shown: "Posées", refused: "Refusées", withdrawn: "Retirées" },
    languages: { fr: "français", en: "anglais", nl: "néerlandais" },
    show: "Poser",
    refuse: "Refuser",
    withdraw: "Retirer du calcul",
    back: "Remettre à lire",
    reason: "Raison",
    reasonHint:
      "La personne qui l’a écrite la lit\u202f; pour une phrase retirée, tout le monde. «\u00a0Elle dit deux choses à la fois.\u00a0» «\u00a0Elle vise une personne.\u00a0»",
    reasonMissing: "Donnez la raison, de 3 à 500 caractères.",
    changed: "Quelqu’un s’en est occupé entre-temps. Voici les phrases comme elles sont maintenant.",
    published: "Le rapport est publié\u00a0: rien ne change plus. Une phrase contraire aux règles se signale à la modération.",
    alike: "Lui ressemblent",
    byTeam: "Phrase de départ",
    author: "Écrite par quelqu’un qui participe",
    votes: "réponses",
    effect: { one: "La retirer ôte # réponse du calcul.", other: "La retirer ôte # réponses du calcul." },
    ban: "Exclure qui l’a écrite",
    banTitle: "Exclure cette personne de la conversation",
    banLead:
      "Toutes ses réponses sortent du calcul et ses phrases sont refusées ou retirées. Vous ne voyez ni qui elle est, ni ce qu’elle a répondu. La raison est gardée, et le rapport dit combien de personnes ont été exclues.",
    banReason: "Raison de l’exclusion",
    banHint: "Ce qu’elle a fait\u00a0: inonder, insulter, tricher. Jamais ce qu’elle pense.",
    noAuthor: "Personne n’est attaché à cette phrase.",
    banned: "Personne exclue",
    translate: "Traduire",
    translateLead: "La traduction est montrée avec la phrase d’origine.",
    translation: "Traduction",
    translateLocale: "Langue de la traduction",
    translateSave: "Garder la traduction",
    wordsWrong: "Écrivez la traduction, de 3 à 300 caractères.",
    sameLanguage: "La phrase est déjà dans cette langue.",
    of: (words) => `\u00a0: ${words}`,
    done: {
      posees: (count) => plural(count, "fr", { one: "# phrase est posée.", other: "# phrases sont posées." }),
      refusees: (count) => plural(count, "fr", { one: "# phrase est refusée.", other: "# phrases sont refusées." }),
      retirees: (count) =>
        plural(count, "fr", { one: "# phrase est retirée du calcul, qui sera refait.", other: "# phrases sont retirées du calcul, qui sera refait." }),
      remises: (count) => plural(count, "fr", { one: "# phrase est de nouveau à lire.", other: "# phrases sont de nouveau à lire." }),
      exclu: "Cette personne est exclue. Le calcul sera refait sans elle.",
      traduite: "La traduction est gardée.",
    },
  },
  en: {
    title: "Read and sort the statements",
    lead: "A statement is asked because it says an idea, not because one approves of it. A refusal has a reason: the person reads it, and the report counts refusals.",
    none: "No statement here",
    noneNext: "The statements that people write arrive under “To read”.",
    tabs: { waiting: "To read", shown: "Asked", refused: "Refused", withdrawn: "Taken out" },
    languages: { fr: "French", en: "English", nl: "Dutch" },
    show: "Ask it",
    refuse: "Refuse",
    withdraw: "Take out of the calculation",
    back: "Back to reading",
    reason: "Reason",
    reasonHint: "Whoever wrote it reads it; of a statement taken out, everybody. “It says two things at once.” “It is about one person.”",
    reasonMissing: "Give the reason, 3 to 500 characters.",
    changed: "Somebody dealt with it in the meantime. Here are the statements as they are now.",
    published: "The report is published: nothing changes any more. A statement against the rules is reported to moderation.",
    alike: "Resembling it",
    byTeam: "Statement to begin with",
    author: "Written by somebody who takes part",
    votes: "answers",
    effect: { one: "Taking it out takes # answer from the calculation.", other: "Taking it out takes # answers from the calculation." },
    ban: "Exclude whoever wrote it",
    banTitle: "Exclude this person from the conversation",
    banLead:
      "All their answers leave the calculation, and their statements are refused or taken out. You see neither who they are nor what they answered. The reason is kept, and the report says how many people were excluded.",
    banReason: "Reason of the exclusion",
    banHint: "What they did: flood, insult, cheat. Never what they think.",
    noAuthor: "Nobody is attached to this statement.",
    banned: "Person excluded",
    translate: "Translate",
    translateLead: "The translation is shown with what was written.",
    translation: "Translation",
    translateLocale: "Language of the translation",
    translateSave: "Keep the translation",
    wordsWrong: "Write the translation, 3 to 300 characters.",
    sameLanguage: "The statement is in this language already.",
    of: (words) => `: ${words}`,
    done: {
      posees: (count) => plural(count, "en", { one: "# statement is asked.", other: "# statements are asked." }),
      refusees: (count) => plural(count, "en", { one: "# statement is refused.", other: "# statements are refused." }),
      retirees: (count) =>
        plural(count, "en", {
          one: "# statement is taken out; the calculation will be made again.",
          other: "# statements are taken out; the calculation will be made again.",
        }),
      remises: (count) => plural(count, "en", { one: "# statement is to be read again.", other: "# statements are to be read again." }),
      exclu: "This person is excluded. The calculation will be made again without them.",
      traduite: "The translation is kept.",
    },
  },
  nl: {
    title: "De stellingen lezen en sorteren",
    lead: "Een stelling wordt voorgelegd omdat ze een idee zegt, niet omdat men het ermee eens is. Een weigering heeft een reden: de persoon leest ze, en het verslag telt de weigeringen.",
    none: "Hier is geen stelling",
    noneNext: "De stellingen die mensen schrijven komen in “Te lezen”.",
    tabs: { waiting: "Te lezen", shown: "Voorgelegd", refused: "Geweigerd", withdrawn: "Weggenomen" },
    languages: { fr: "Frans", en: "Engels", nl: "Nederlands" },
    show: "Voorleggen",
    refuse: "Weigeren",
    withdraw: "Uit de berekening nemen",
    back: "Terug naar te lezen",
    reason: "Reden",
    reasonHint: "Wie ze schreef, leest ze; bij een weggenomen stelling iedereen. “Ze zegt twee dingen tegelijk.” “Ze gaat over één persoon.”",
    reasonMissing: "Geef de reden, 3 tot 500 tekens.",
    changed: "Iemand heeft dit intussen behandeld. Hier zijn de stellingen zoals ze nu zijn.",
    published: "Het verslag is gepubliceerd: er verandert niets meer. Een stelling tegen de regels wordt aan de moderatie gemeld.",
    alike: "Lijken erop",
    byTeam: "Stelling om te beginnen",
    author: "Geschreven door iemand die deelneemt",
    votes: "antwoorden",
    effect: { one: "Wegnemen haalt # antwoord uit de berekening.", other: "Wegnemen haalt # antwoorden uit de berekening." },
    ban: "Wie ze schreef uitsluiten",
    banTitle: "Deze persoon uit het gesprek sluiten",
    banLead:
      "Al hun antwoorden verlaten de berekening en hun stellingen worden geweigerd of weggenomen. U ziet niet wie het is, noch wat er geantwoord werd. De reden wordt bewaard, en het verslag zegt hoeveel mensen zijn uitgesloten.",
    banReason: "Reden van de uitsluiting",
    banHint: "Wat iemand deed: overspoelen, beledigen, bedriegen. Nooit wat iemand denkt.",
    noAuthor: "Niemand hangt aan deze stelling vast.",
    banned: "Persoon uitgesloten",
    translate: "Vertalen",
    translateLead: "De vertaling wordt samen met de oorspronkelijke stelling getoond.",
    translation: "Vertaling",
    translateLocale: "Taal van de vertaling",
    translateSave: "De vertaling bewaren",
    wordsWrong: "Schrijf de vertaling, 3 tot 300 tekens.",
    sameLanguage: "De stelling is al in deze taal.",
    of: (words) => `: ${words}`,
    done: {
      posees: (count) => plural(count, "nl", { one: "# stelling wordt voorgelegd.", other: "# stellingen worden voorgelegd." }),
      refusees: (count) => plural(count, "nl", { one: "# stelling is geweigerd.", other: "# stellingen zijn geweigerd." }),
      retirees: (count) =>
        plural(count, "nl", {
          one: "# stelling is uit de berekening genomen, die opnieuw wordt gemaakt.",
          other: "# stellingen zijn uit de berekening genomen, die opnieuw wordt gemaakt.",
        }),
      remises: (count) => plural(count, "nl", { one: "# stelling is weer te lezen.", other: "# stellingen zijn weer te lezen." }),
      exclu: "Deze persoon is uitgesloten. De berekening wordt zonder hen opnieuw gemaakt.",
      traduite: "De vertaling is bewaard.",
    },
  },
};
