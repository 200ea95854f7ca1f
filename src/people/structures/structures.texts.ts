import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import { structuresEn } from "./structures.texts.en.ts";
import { structuresFr } from "./structures.texts.fr.ts";
import { structuresNl } from "./structures.texts.nl.ts";

/** What one reads about structures and their members. */
export interface StructuresTexts {
  readonly here: string;
  readonly lead: string;
  readonly search: string;
  readonly words: string;
  readonly allKinds: string;
  readonly allCommunes: string;
  readonly submit: string;
  readonly found: Plurals;
  readonly emptyTitle: string;
  readonly emptyNote: string;
  readonly seeAll: string;
  readonly fields: Record<
    | "name"
    | "kind"
    | "siret"
    | "siretHint"
    | "rna"
    | "rnaHint"
    | "commune"
    | "address"
    | "postalCode"
    | "website"
    | "websiteHint"
    | "function"
    | "yourFunction"
    | "functionHint",
    string
  >;
  readonly problems: Record<
    "name" | "kind" | "siret" | "siretKey" | "rna" | "commune" | "address" | "postalCode" | "website" | "taken" | "message" | "email" | "function",
    string
  >;
  readonly create: {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
    readonly reason: string;
    readonly takenTitle: (name: string) => string;
    readonly takenNote: string;
    readonly seeIt: string;
  };
  readonly edit: {
    readonly title: (name: string) => string;
    readonly here: string;
    readonly submit: string;
    readonly submitMine: string;
    readonly keepTheirs: string;
    readonly cancel: string;
    readonly changedTitle: string;
    readonly changedNote: string;
    readonly both: string;
    readonly field: string;
    readonly yours: string;
    readonly saved: string;
    readonly none: string;
  };
  readonly done: Record<"creee" | "modifiee" | "demandee" | "quittee" | "rejointe", string>;
  readonly join: {
    readonly title: (name: string) => string;
    readonly ask: string;
    readonly lead: string;
    readonly message: string;
    readonly messageHint: string;
    readonly submit: string;
    readonly already_member: string;
    readonly already_asked: string;
    readonly back: string;
  };
  readonly leave: { readonly title: (name: string) => string; readonly here: string; readonly lead: string; readonly reason: string };
  readonly members: {
    readonly title: string;
    readonly keep: string;
    readonly keepTitle: (name: string) => string;
    readonly seenBy: string;
    readonly count: Plurals;
    readonly name: string;
    readonly role: string;
    readonly since: string;
    readonly sinceDay: (day: string) => string;
    readonly manager: string;
    readonly member: string;
    readonly change: string;
    readonly changeOf: (name: string) => string;
    readonly saveFunction: string;
    readonly makeManager: string;
    readonly makeMember: string;
    readonly remove: string;
    readonly reason: string;
    readonly acceptReason: string;
    readonly requests: string;
    readonly requestsNote: string;
    readonly askedOn: (day: string) => string;
    readonly answerTo: (name: string) => string;
    readonly accept: string;
    readonly refuse: string;
    readonly done: Record<"fonction" | "role" | "retire" | "acceptee" | "refusee" | "invitee" | "renvoyee" | "annulee", string>;
    readonly problems: Record<"not_member" | "last_manager" | "answered" | "invited" | "member" | "gone" | "not_understood", string>;
  };
  readonly invite: {
    readonly title: string;
    readonly lead: string;
    readonly email: string;
    readonly language: string;
    readonly submit: string;
    readonly resend: string;
    readonly revoke: string;
    readonly sentOn: (day: string) => string;
    readonly until: (day: string) => string;
    readonly endedOn: (day: string) => string;
  };
  readonly invitation: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly structure: string;
    readonly by: string;
    readonly until: string;
    readonly accept: string;
    readonly signInNote: string;
    readonly signIn: string;
    readonly ended: string;
    readonly endedNote: string;
    readonly reason: string;
  };
  readonly card: {
    readonly title: string;
    readonly none: string;
    readonly waiting: Plurals;
    readonly waitingTitle: string;
    readonly asked: (name: string) => string;
  };
}

export const structuresTexts: Record<Locale, StructuresTexts> = { fr: structuresFr, en: structuresEn, nl: structuresNl };
