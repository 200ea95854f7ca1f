import type { Notice } from "#notifications";
import type { Locale } from "#platform/i18n/locale.ts";
import { routes } from "../routes.ts";

export const twoAccountsNotice = "budgets.two_marks";

interface TwoMarksOfOne {
  readonly vote: string;
  readonly slug: string;
}

interface Words {
  readonly subject: (vote: string) => string;
  readonly what: string;
  readonly next: string;
  readonly see: string;
}

const words: Record<Locale, Words> = {
  fr: {
    subject: (vote) => `Une personne a deux marques\u00a0: ${vote}`,
    what: "Une personne a réuni ses deux comptes, et chacun avait déjà voté. Les deux marques restent sur la liste et les deux bulletins dans l’urne\u00a0: rien ne dit lesquels, et rien ne les retire.",
    next: "Elle ne pourra plus voter. Notez-le si votre règlement le demande\u00a0: le nombre de marques compte deux fois cette personne.",
    see: "Voir le vote",
  },
  en: {
    subject: (vote) => `One person has two marks: ${vote}`,
    what: "A person merged their two accounts, and each had voted already. Both marks stay on the roll and both ballots in the box: nothing tells which, and nothing takes them out.",
    next: "They cannot vote any more. Note it if your rules ask for it: the number of marks counts this person twice.",
    see: "See the vote",
  },
  nl: {
    subject: (vote) => `Een persoon heeft twee merken: ${vote}`,
    what: "Een persoon heeft twee accounts samengevoegd, en met elk was al gestemd. Beide merken blijven op de lijst en beide stembiljetten in de stembus: niets zegt welke, en niets haalt ze eruit.",
    next: "De persoon kan niet meer stemmen. Noteer het als uw reglement het vraagt: het aantal merken telt deze persoon twee keer.",
    see: "De stemming zien",
  },
};

/** For whoever runs the vote: a count that is one too many, and nobody's name. */
export const twoMarks: Notice<TwoMarksOfOne> = {
  kind: twoAccountsNotice,
  label: { fr: "Une personne a voté avec deux comptes", en: "A person voted with two accounts", nl: "Een persoon stemde met twee accounts" },
  usual: "at_once",
  power: "budgets.run",
  example: { vote: "Budget participatif", slug: "budget-participatif" },
  say({ vote, slug }, locale) {
    const t = words[locale];
    return { subject: t.subject(vote), paragraphs: [t.what, t.next], action: { label: t.see, href: routes.setup.href({ slug }) } };
  },
};
