import type { Locale } from "#platform/i18n/locale.ts";
import { type ColumnChoices, choicesOf } from "#platform/imports/columns.ts";
import type { KnownTable } from "#platform/imports/sheet.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { written } from "#platform/ui/written.tsx";
import { invitationsTexts } from "../invitations.texts.ts";
import { wordsOf } from "../post.ts";
import { routes } from "../routes.ts";
import type { Seats } from "../seats/seat.gate.ts";
import { hasParts } from "../seat.ts";
import { seatsTexts } from "../seats/seats.texts.ts";
import { columnNames, inviteeTable } from "./columns.ts";
import { fileTexts } from "./file.texts.ts";
import { seatColumns, seatTable } from "./seat-columns.ts";

/** Where a file of people stands: among the roles of the house, or with the seats of one thing. */
export interface FileSite {
  readonly trail: readonly Crumb[];
  readonly lead: string;
  readonly upload: string;
  readonly list: string;
  readonly table: KnownTable<string>;
  /** Each column, and what it says. */
  readonly columns: readonly (readonly [name: string, says: string])[];
  readonly choices: ColumnChoices;
  readonly columnsMissing: string;
  /** What a word of the report is called: a role, a part. */
  sayPost(word: string): string;
}

export function roleSite(locale: Locale, offers: AllOffers): FileSite {
  const t = fileTexts[locale];
  return {
    trail: [{ label: invitationsTexts[locale].title, href: routes.list.href() }],
    lead: t.lead,
    upload: routes.file.href(),
    list: routes.list.href(),
    table: inviteeTable,
    columns: columnNames.map((name) => [name, t.columnSays[name]]),
    choices: choicesOf(inviteeTable, t.columnSays),
    columnsMissing: t.columnsMissing,
    sayPost: (role) => wordsOf(offers, { role, scope: { kind: "metropolis", id: null } }).says[locale],
  };
}

export function seatSite(locale: Locale, { seat, owner }: Seats): FileSite {
  const t = fileTexts[locale];
  const params = { kind: seat.word, thing: owner.slug };
  const table = seatTable(seat);
  const known = choicesOf(table, t.seatSays);
  const choices = known.choices.filter(({ field }) => seatColumns(seat).some((one) => one === field));
  const parts = seat.parts.map(({ says }) => says[locale]).join(", ");
  const list = routes.seat.href(params);
  return {
    trail: [
      { label: written(owner.title), href: owner.href },
      { label: seatsTexts[locale].title(seat.says[locale]), href: list },
    ],
    lead: seatsTexts[locale].fileLead,
    upload: routes.seatFile.href(params),
    list,
    table,
    columns: seatColumns(seat).map((name) => [table.names[name][0]!, name === "part" ? t.partSays(parts) : t.seatSays[name]]),
    choices: { ...known, choices },
    columnsMissing: t.seatColumnsMissing(hasParts(seat)),
    sayPost: (word) => seat.parts.find((part) => part.word === word)?.says[locale] ?? word,
  };
}
