import { CoverFigure } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { keyOf, relationWords, type ThingRef } from "../relation.ts";
import { routes } from "../routes.ts";
import { moneyOf, type Story } from "../stories/story.ts";
import { threadTexts } from "../thread.texts.ts";
import { Named, Reason } from "../walk/knots.tsx";
import type { WholeThread } from "../walk/standing.ts";
import { coverKey } from "./knot-picture.view.tsx";
import { Told } from "./told.view.tsx";

interface Props {
  title: string;
  params: ThingRef;
  thread: WholeThread;
  /** What everybody may see of it, from this thing; null where that is no story. */
  story: Story | null;
  territory: Territory;
  cut: string | null;
}

export function ShowThread({ title, params, thread, story, territory, cut }: Props) {
  const t = useTexts(threadTexts);
  const here = thread.standing.find((one) => keyOf(one) === keyOf(params))?.thing;
  const cover = here && !here.hidden ? here.cover : undefined;
  return (
    <>
      <PageHead
        title={<Quoting words={title}>{t.of(title)}</Quoting>}
        here={<Written>{title}</Written>}
        trail={[{ label: t.title, href: routes.stories.href() }]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="thread-top">
          {story && <Sums story={story} />}
          {cover && <CoverFigure cover={cover} />}
        </div>
      </Band>
      <Band ground="surface" tight>
        {thread.links.length === 0 ? (
          <Empty title={t.alone} text={t.aloneText} />
        ) : (
          <>
            <h2 class="vh">{t.steps}</h2>
            {cut && <p>{cut}</p>}
            <Told thread={thread} params={params} territory={territory} top={here && !here.hidden ? coverKey(here) : ""} />
            <Disclosure summary={t.links}>
              <LinkTable thread={thread} />
            </Disclosure>
            <p class="row">
              <ButtonLink kind="quiet" icon="download" href={routes.showCsv.href(params)}>
                {t.csv}
              </ButtonLink>
              <ButtonLink kind="quiet" icon="download" href={routes.showJson.href(params)}>
                {t.json}
              </ButtonLink>
              <Go href={routes.stories.href()}>{t.others}</Go>
            </p>
          </>
        )}
      </Band>
    </>
  );
}

/** What it received, what was spent, how long it took. Nothing is said of what is not known. */
function Sums({ story }: { story: Story }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const { given, spent } = moneyOf(story.things);
  const tiles = [
    ...(given > 0 ? [{ of: t.given, said: sayEuros(given, locale) }] : []),
    ...(spent > 0 ? [{ of: t.spent, said: sayEuros(spent, locale) }] : []),
    ...(story.since && story.moved && story.since < story.moved
      ? [{ of: t.since, said: plural(monthsBetween(story.since, story.moved), locale, t.months) }]
      : []),
  ];
  if (tiles.length === 0) return null;
  return (
    <dl class="tiles">
      {tiles.map(({ of, said }) => (
        <div>
          <dt>{of}</dt>
          <dd class="nobreak">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whole months, one at least. */
const monthsBetween = (from: string, to: string): number => {
  const [[year, month], [lastYear, lastMonth]] = [from, to].map((day) => day.split("-").map(Number)) as [number[], number[]];
  return Math.max(1, (lastYear! - year!) * 12 + lastMonth! - month!);
};

function LinkTable({ thread }: { thread: WholeThread }) {
  const t = useTexts(threadTexts);
  const locale = useLocale();
  const byKey = new Map(thread.standing.map((one) => [keyOf(one), one]));
  return (
    <Table
      caption={t.links}
      rows={thread.links}
      columns={[
        { label: t.from, heads: true, cell: ({ from }) => <Named one={byKey.get(keyOf(from))!} locale={locale} /> },
        { label: t.relation, cell: ({ relation }) => relationWords[relation].forth[locale] },
        { label: t.to, cell: ({ to }) => <Named one={byKey.get(keyOf(to))!} locale={locale} /> },
        { label: t.day, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
        { label: t.reason, cell: (link) => <Reason {...link} locale={locale} /> },
      ]}
    />
  );
}
