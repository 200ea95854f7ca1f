import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { residencyEn } from "./residency.texts.en.ts";
import { residencyFr } from "./residency.texts.fr.ts";
import { residencyNl } from "./residency.texts.nl.ts";

/** What residents and agents read about attestations of residence. */
export interface ResidencyTexts {
  readonly byPost: string;
  readonly atDesk: string;
  readonly atDeskBy: (name: string) => string;
  readonly problems: Record<
    "email" | "name" | "commune" | "seen" | "noAccount" | "closed" | "oneself" | "reason" | "recipient" | "street" | "postalCode",
    string
  >;
  readonly attest: Record<
    | "title"
    | "lead"
    | "email"
    | "emailHint"
    | "name"
    | "nameHint"
    | "commune"
    | "seen"
    | "seenHint"
    | "submit"
    | "done"
    | "recent"
    | "person"
    | "how"
    | "on"
    | "until"
    | "act",
    string
  >;
  readonly end: Record<"short" | "lead" | "reason" | "submit" | "keep" | "done" | "already", string> & { readonly title: (name: string) => string };
  readonly own: Record<
    | "here"
    | "title"
    | "lead"
    | "state"
    | "attested"
    | "noneTitle"
    | "noneNote"
    | "moved"
    | "byPost"
    | "byPostNote"
    | "recipient"
    | "recipientHint"
    | "street"
    | "postalCode"
    | "erased"
    | "submit"
    | "twice"
    | "stepAsked"
    | "stepSent"
    | "stepCode"
    | "giveUp",
    string
  > & {
    readonly done: Record<"attestee" | "demandee" | "annulee", string>;
    readonly waiting: (inCommune: string) => string;
    readonly before: (day: string) => string;
  };
  readonly code: Record<"title" | "lead" | "label" | "hint" | "submit" | "back" | "form" | "none" | "not_sent" | "expired" | "locked", string> & {
    readonly wrong: (left: number) => string;
  };
  readonly letters: Record<
    | "title"
    | "lead"
    | "empty"
    | "emptyNote"
    | "toPrintCaption"
    | "toPostCaption"
    | "toPostNote"
    | "askedOn"
    | "print"
    | "printAgain"
    | "markPosted"
    | "posted"
    | "sheets"
    | "sheetsNote"
    | "backToQueue",
    string
  > & { readonly toPrint: Plurals; readonly toPost: Plurals };
  readonly sheet: Record<"how" | "code" | "qr" | "until" | "notYou", string> & { readonly title: (inCity: string) => string };
  readonly card: {
    readonly title: string;
    readonly attested: (commune: string, until: string) => string;
    readonly typeCode: (inCommune: string) => string;
    readonly codeTitle: string;
  };
}

export const residencyTexts: Record<Locale, ResidencyTexts> = { fr: residencyFr, en: residencyEn, nl: residencyNl };
