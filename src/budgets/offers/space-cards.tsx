import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Go } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import type { SpaceCard } from "#people";
import { routes } from "../routes.ts";
import { runsSomewhere } from "../gates.ts";

const words: Readonly<Record<Locale, Record<"title" | "until" | "draft" | "staff" | "follow", string>>> = {
  fr: { title: "Votes ouverts", until: "jusqu’au", draft: "votre bulletin attend votre confirmation", staff: "Votes", follow: "Préparer et suivre les votes" },
  en: { title: "Open votes", until: "until", draft: "your ballot awaits your confirmation", staff: "Votes", follow: "Set up and follow votes" },
  nl: {
    title: "Open stemmingen",
    until: "tot",
    draft: "uw stembiljet wacht op uw bevestiging",
    staff: "Stemmingen",
    follow: "Stemmingen voorbereiden en volgen",
  },
};

interface OpenVote {
  readonly slug: string;
  readonly title: string;
  readonly closesAt: Date;
  readonly drafted: boolean;
}

/** What is open, and a ballot that waits at the check step. Whether somebody has voted is not said here: a space is often open beside others. */
const openVotes: SpaceCard = {
  order: 15,
  async card({ db, visitor, locale }) {
    const { rows } = await sql<OpenVote>`
      select v.slug, v.title, v.closes_at as "closesAt", exists (
        select from budgets.draft d where d.vote_id = v.id and d.person_id = ${visitor.id} and d.checked_at is not null and cardinality(d.choices) > 0) as drafted
      from budgets.vote v where budgets.phase(v) = 'open' and v.rehearsal_of is null order by v.closes_at limit 5`.execute(db);
    if (rows.length === 0) return null;
    const t = words[locale];
    return (
      <Card title={t.title}>
        <ul>
          {rows.map(({ slug, title, closesAt, drafted }) => (
            <li>
              <a href={drafted ? routes.check.href({ slug }) : routes.choose.href({ slug })}>{title}</a>, {t.until} {formatDate(closesAt, locale)}
              {drafted && <b>. {t.draft}</b>}
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

const staff: SpaceCard = {
  order: 120,
  async card({ visitor, locale }) {
    const t = words[locale];
    return runsSomewhere(visitor) ? (
      <Card title={t.staff}>
        <p>
          <Go href={routes.manage.href()}>{t.follow}</Go>
        </p>
      </Card>
    ) : null;
  },
};

export const spaceCards: readonly SpaceCard[] = [openVotes, staff];
