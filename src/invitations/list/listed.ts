import { writeScope } from "#people";
import { plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import { conflict, done, type Outcome } from "#platform/web/act.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import type { Slice } from "#platform/web/list.ts";
import type { Columns } from "#platform/web/stream.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { mayKeep, namePosts, wordsOf } from "../post.ts";
import type { KeepOutcome } from "./keep.command.ts";
import type { ListedInvitation } from "./list.query.ts";
import type { PlacedInvitation } from "./list.view.tsx";

/** With the names of what they are for, and whether this person may remind and withdraw each. */
export async function placed(
  { db, offers, visitor }: Pick<Visit<string, Visitor>, "db" | "offers" | "visitor">,
  { rows, total }: Slice<ListedInvitation>,
): Promise<Slice<PlacedInvitation>> {
  const scopes = rows.map(({ scope }) => scope);
  const names = await namePosts({ db, offers }, scopes);
  const waits = ({ state }: ListedInvitation) => state === "open" || state === "expired";
  const all: PlacedInvitation[] = [];
  // Who fills the seats of one thing is asked once for all who are invited to them.
  const asked = new Map<string, Promise<boolean>>();
  for (const row of rows) {
    const key = `${row.role} ${writeScope(row.scope)} ${row.commune}`;
    const keeps = waits(row) && (await asked.getOrInsertComputed(key, () => mayKeep({ db, offers }, visitor, row)));
    all.push({ ...row, post: wordsOf(offers, row).says, place: names.get(writeScope(row.scope)) ?? null, keeps });
  }
  return { rows: all, total };
}

/** What is said after an act of such a list. */
export function saidOf(locale: Locale): NonNullable<HtmlAnswer["says"]> {
  const t = invitationsTexts[locale];
  return {
    envoyee: t.sent,
    rappelees: (count: number) => plural(count, locale, t.reminded),
    retirees: (count: number) => plural(count, locale, t.withdrawn),
  };
}

/** All were done, or it is said to whom not. */
export function after(
  locale: Locale,
  here: string,
  said: "rappelees" | "retirees",
  { ids, kept: { count, left } }: { readonly ids: readonly string[]; readonly kept: KeepOutcome },
): Outcome {
  const t = invitationsTexts[locale];
  if (count === ids.length) return done(here, said, count);
  return conflict(t.part[said](plural(count, locale, said === "rappelees" ? t.reminded : t.withdrawn), left));
}

export function columnsOf(locale: Locale): Columns<PlacedInvitation> {
  const t = invitationsTexts[locale];
  return {
    [t.fields.email]: ({ email }) => email,
    [t.fields.name]: ({ name }) => name,
    [t.columns.role]: ({ post }) => post[locale],
    [t.columns.where]: ({ place, scope }) => place?.label ?? scope.id,
    [t.columns.state]: ({ state }) => t.states[state],
    [t.columns.sent]: ({ sentAt }) => dayOf(sentAt),
    [t.columns.letters]: ({ letters }) => letters,
    [t.columns.until]: ({ expiresAt }) => dayOf(expiresAt),
    [t.columns.closed]: ({ closedAt }) => closedAt && dayOf(closedAt),
    [t.columns.by]: ({ inviter }) => inviter,
    [t.columns.note]: ({ note }) => note,
    [t.fields.reason]: ({ reason }) => reason,
  };
}
