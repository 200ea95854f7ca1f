import type { Notice } from "#notifications";
import { answering } from "../keeper.ts";
import { breakdownTexts } from "./breakdowns.texts.ts";

export interface BreakdownPayload {
  /** What its words are about; those of whoever told it stand on its page alone. */
  readonly news: "told" | "solved";
  readonly name: string;
  readonly place: string;
  readonly reason?: string;
  readonly href: string;
}

const say: Notice<BreakdownPayload>["say"] = ({ news, name, place, reason, href }, locale) => {
  const t = breakdownTexts[locale];
  const paragraphs = news === "told" ? [t.mail.told(name, place)] : [t.mail.solved(name, place), ...(reason ? [`${t.because} ${reason}`] : [])];
  return { subject: t.mail[news === "told" ? "toldSubject" : "solvedSubject"](name), paragraphs, action: { label: t.mail.see, href } };
};

const example = { name: "Découpeuse laser", place: "La Fabrique du Canal", href: "/reserver/pannes" };

const toHosts: Notice<BreakdownPayload> = {
  ...{ kind: "bookings.breakdown", usual: "at_once", power: answering, say, thing: ({ href }) => href, example: { ...example, news: "told" } },
  label: {
    fr: "Quelque chose est signalé en panne dans mon lieu",
    en: "Something at my place is said to be broken",
    nl: "Iets op mijn plek wordt als defect gemeld",
  },
};

const toTeller: Notice<BreakdownPayload> = {
  ...{
    kind: "bookings.breakdown_solved",
    usual: "at_once",
    say,
    thing: ({ href }) => href,
    example: { ...example, news: "solved", reason: "La courroie est changée." },
  },
  label: { fr: "Une panne que j’ai signalée a une suite", en: "A breakdown that I told of is dealt with", nl: "Een defect dat ik meldde, is behandeld" },
};

export const breakdownNotices: readonly Notice[] = [toHosts, toTeller];
