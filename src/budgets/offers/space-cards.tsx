import { sql } from "kysely";

import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Onward } from "#platform/ui/button.tsx";
import { Card } from "#platform/ui/card.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { SpaceCard } from "#people";
import { hasWrongShares } from "../bureau/box-key.query.ts";
import { sessionTexts } from "../bureau/session.texts.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { runsSomewhere } from "../gates.ts";
import type { Channel } from "../vote.ts";

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

const markWords: Readonly<Record<Locale, Record<"title" | "marked" | "unmarked" | "wrong", string>>> = {
  fr: { title: "Votes clos", marked: "vous êtes marqué comme ayant voté", unmarked: "vous n’êtes pas marqué comme ayant voté", wrong: "Contester" },
  en: { title: "Closed votes", marked: "you are marked as having voted", unmarked: "you are not marked as having voted", wrong: "Challenge" },
  nl: { title: "Gesloten stemmingen", marked: "u bent gemarkeerd als gestemd", unmarked: "u bent niet gemarkeerd als gestemd", wrong: "Betwisten" },
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
      from budgets.vote v where budgets.phase(v) = 'open' and v.listed order by v.closes_at limit 5`.execute(db);
    if (rows.length === 0) return null;
    const t = words[locale];
    return (
      <Card title={t.title}>
        <ul>
          {rows.map(({ slug, title, closesAt, drafted }) => (
            <li>
              <Written as="a" href={drafted ? routes.check.href({ slug }) : routes.choose.href({ slug })}>
                {title}
              </Written>
              , {t.until} {formatDate(closesAt, locale)}
              {drafted && (
                <>
                  , <b>{t.draft}</b>
                </>
              )}
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
        <Onward href={routes.manage.href()}>{t.follow}</Onward>
      </Card>
    ) : null;
  },
};

interface Mark {
  readonly slug: string;
  readonly title: string;
  readonly counted: boolean;
  /** Null: not marked. */
  readonly channel: Channel | null;
}

/** Whether this person stands on the roll as having voted: somebody else may have done it in their name. From the closing to the seal. */
const marks: SpaceCard = {
  order: 16,
  async card({ db, visitor, locale }) {
    const { rows } = await sql<Mark>`
      select v.slug, v.title, v.state = 'counted' as counted, r.channel
      from budgets.vote v join budgets.chain c on c.vote_id = v.id left join budgets.roll r on r.vote_id = v.id and r.person_id = ${visitor.id}
      where v.listed and v.state in ('announced', 'counted') and c.box in ('closed', 'counted') order by v.closes_at desc limit 5`.execute(db);
    if (rows.length === 0) return null;
    const t = markWords[locale];
    return (
      <Card title={t.title}>
        <ul>
          {rows.map(({ slug, title, channel, counted }) => (
            <li>
              <Written as="a" href={counted ? routes.result.href({ slug }) : routes.choose.href({ slug })}>
                {title}
              </Written>
              {", "}
              {channel ? `${t.marked} (${budgetsTexts[locale].channels[channel]})` : t.unmarked}.{" "}
              {counted && <a href={routes.challenge.href({ slug })}>{t.wrong}</a>}
            </li>
          ))}
        </ul>
      </Card>
    );
  },
};

/** Members of a bureau whose box is closed and lacks shares, or shares that go together: theirs is not given. */
const shares: SpaceCard = {
  order: 14,
  async card({ db, settings, visitor, locale }) {
    const { rows: held } = await sql<{ id: string; slug: string; title: string; enough: boolean }>`
      select v.id, v.slug, v.title, (select count(*) from budgets.bureau_member g where g.vote_id = v.id and g.given_at is not null) >= b.threshold as enough
      from budgets.bureau_member m join budgets.vote v on v.id = m.vote_id join budgets.bureau b on b.vote_id = v.id
      where m.person_id = ${visitor.id} and m.given_at is null and budgets.phase(v) = 'closed' order by v.closes_at`.execute(db);
    const wanted = await Promise.all(held.map(async ({ id, enough }) => !enough || hasWrongShares(db, settings, id)));
    const rows = held.filter((_, at) => wanted[at]);
    if (rows.length === 0) return null;
    const t = sessionTexts[locale];
    return (
      <Card title={t.card}>
        <p>{t.cardText}</p>
        {rows.map(({ slug, title }) => (
          <Onward href={routes.counting.href({ slug })}>{title}</Onward>
        ))}
      </Card>
    );
  },
};

export const spaceCards: readonly SpaceCard[] = [shares, openVotes, marks, staff];
