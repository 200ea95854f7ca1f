import type { Locale } from "#platform/i18n/locale.ts";
import type { Notice, NoticeWords } from "#notifications";
import { routes } from "../routes.ts";

export const namedNotice = "budgets.holder_named";
export const replacedNotice = "budgets.holder_replaced";

interface Payload {
  readonly vote: string;
  readonly slug: string;
}

const words: Record<"named" | "replaced", Record<Locale, (vote: string) => Omit<NoticeWords, "action"> & { label: string }>> = {
  named: {
    fr: (vote) => ({
      subject: `Vous tenez la moitié d’un secret\u00a0: ${vote}`,
      paragraphs: [
        "La personne qui mène ce vote vous a nommé, avec une autre. Prenez votre part\u00a0: elle n’est montrée qu’une fois. Après le dépouillement, les deux parts disent si chaque bulletin est celui d’une personne marquée sur la liste.",
      ],
      label: "Prendre ma part",
    }),
    en: (vote) => ({
      subject: `You hold half of a secret: ${vote}`,
      paragraphs: [
        "Whoever runs this vote has named you, with somebody else. Take your share: it is shown once only. After the count, the two shares tell whether each ballot belongs to a person marked on the roll.",
      ],
      label: "Take my share",
    }),
    nl: (vote) => ({
      subject: `U hebt de helft van een geheim: ${vote}`,
      paragraphs: [
        "Wie deze stemming leidt, heeft u benoemd, met iemand anders. Neem uw deel: het wordt maar één keer getoond. Na de telling zeggen de twee delen of elk stembiljet van een persoon is die op de lijst is gemarkeerd.",
      ],
      label: "Mijn deel nemen",
    }),
  },
  replaced: {
    fr: (vote) => ({
      subject: `Vous ne tenez plus le secret\u00a0: ${vote}`,
      paragraphs: [
        "Deux personnes ont été nommées à nouveau\u00a0: la part que vous aviez prise ne vaut plus rien. Si vous ne l’avez pas demandé, dites-le\u00a0: le procès-verbal, public, dit qui tient le secret maintenant.",
      ],
      label: "Lire le procès-verbal",
    }),
    en: (vote) => ({
      subject: `You no longer hold the secret: ${vote}`,
      paragraphs: [
        "Two people were named anew: the share that you had taken is worth nothing any more. If you did not ask for it, say so: the minutes, which are public, tell who holds the secret now.",
      ],
      label: "Read the minutes",
    }),
    nl: (vote) => ({
      subject: `U hebt het geheim niet meer: ${vote}`,
      paragraphs: [
        "Er zijn opnieuw twee mensen benoemd: het deel dat u had genomen is niets meer waard. Als u dat niet hebt gevraagd, zeg het: het proces-verbaal, dat openbaar is, zegt wie het geheim nu heeft.",
      ],
      label: "Het proces-verbaal lezen",
    }),
  },
};

function notice(kind: string, which: "named" | "replaced", label: Notice["label"]): Notice<Payload> {
  const address = which === "named" ? routes.escrow : routes.minutes;
  return {
    kind,
    label,
    usual: "at_once",
    example: { vote: "Budget participatif 2026", slug: "budget-2026" },
    say({ vote, slug }, locale) {
      const { label: action, ...said } = words[which][locale](vote);
      return { ...said, action: { label: action, href: address.href({ slug }) } };
    },
  };
}

export const holderNotices: readonly Notice[] = [
  notice(namedNotice, "named", { fr: "Je tiens le secret d’un vote", en: "I hold the secret of a vote", nl: "Ik heb het geheim van een stemming" }),
  notice(replacedNotice, "replaced", {
    fr: "Je ne tiens plus le secret d’un vote",
    en: "I no longer hold the secret of a vote",
    nl: "Ik heb het geheim van een stemming niet meer",
  }),
];
