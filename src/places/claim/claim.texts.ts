import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { en } from "./claim.texts.en.ts";
import { fr } from "./claim.texts.fr.ts";
import { nl } from "./claim.texts.nl.ts";

export interface ClaimTexts {
  readonly here: string;
  readonly title: (place: string) => string;
  readonly lead: string;
  readonly already: string;
  readonly edit: string;
  readonly byCode: { readonly title: string; readonly text: string; readonly which: string; readonly send: string; readonly noMail: string };
  readonly code: {
    readonly title: string;
    readonly text: (to: string) => string;
    readonly field: string;
    readonly hint: string;
    readonly use: string;
    readonly wrong: string;
    readonly ended: string;
    readonly none: string;
    readonly required: string;
  };
  readonly byAgent: {
    readonly title: string;
    readonly text: string;
    readonly function: string;
    readonly functionHint: string;
    readonly message: string;
    readonly messageHint: string;
    readonly send: string;
    readonly functionProblem: string;
    readonly tooLong: string;
  };
  readonly waiting: { readonly title: string; readonly text: string; readonly withdraw: string };
  readonly refused: { readonly title: string; readonly reason: (reason: string) => string };
  readonly done: Record<"code" | "demande" | "retiree", string>;
  readonly brake: string;
  readonly queue: {
    readonly here: string;
    readonly title: string;
    readonly lead: string;
    readonly count: Plurals;
    readonly empty: string;
    readonly emptyText: string;
    readonly asked: (age: string) => string;
    readonly answer: string;
    readonly done: Record<"acceptee" | "refusee", string>;
  };
  readonly decision: {
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly person: string;
    readonly email: string;
    readonly function: string;
    readonly message: string;
    readonly place: string;
    readonly published: string;
    readonly hosts: string;
    readonly noHost: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly accept: string;
    readonly refuse: string;
    readonly needsReason: string;
    readonly decided: string;
    readonly decidedText: string;
    readonly own: string;
  };
  readonly hosts: {
    readonly here: string;
    readonly title: (place: string) => string;
    readonly lead: string;
    readonly none: string;
    readonly noneText: string;
    readonly you: string;
    readonly leave: string;
    readonly leaveText: string;
    readonly more: string;
    readonly moreText: string;
    readonly name: string;
  };
}

export const claimTexts: Record<Locale, ClaimTexts> = { fr, en, nl };
