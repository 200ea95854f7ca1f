import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Db } from "#platform/db/db.ts";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { type Call, findCall } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { routes } from "../routes.ts";
import { findRankingText, listRankings, type PublishedRanking } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { sayScore } from "./committee-parts.view.tsx";
import type { RankingFile } from "./rank.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** Files a page. */
const size = 200;

/** Published rankings never change: the newest of those that are read stay at hand, by the instant of their publication. */
const kept = new Map<string, RankingFile>();
const keptAtMost = 10;

async function readFile(db: Db, callId: string, { number, at }: PublishedRanking): Promise<RankingFile> {
  const key = `${callId} ${number} ${at.getTime()}`;
  const before = kept.get(key);
  if (before) return before;
  const file: RankingFile = JSON.parse((await findRankingText(db, callId, number))!);
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value!);
  kept.set(key, file);
  return file;
}

/** The published record: what anyone needs to make the ranking again. Files are named by their numbers. */
const shown = page("calls/judge", routes.ranking, {
  access: anyone,
  async get({ db, params, url, locale }) {
    const call = await findCall(db, params.slug, { drafts: false });
    const rankings = call ? await listRankings(db, call.id) : [];
    if (!call || !rankings[0]) throw new NotFound();
    const file = await readFile(db, call.id, rankings[0]);
    const pages = Math.max(1, Math.ceil(file.places.length / size));
    const page = Math.min(pages, Math.max(1, Number(/^\d{1,5}$/.exec(url.searchParams.get("page") ?? "")?.[0] ?? 1)));
    return {
      title: judgeTexts[locale].ranking(call.title),
      description: judgeTexts[locale].publishLead,
      body: <Record call={call} rankings={rankings} file={file} page={page} pages={pages} />,
    };
  },
});

const file = page("calls/judge", routes.rankingFile, {
  access: anyone,
  async get({ db, params }) {
    const call = await findCall(db, params.slug, { drafts: false });
    const text = call && /^\d{1,6}$/.test(params.number) ? await findRankingText(db, call.id, Number(params.number)) : null;
    if (text === null) throw new NotFound();
    return new Response(text, {
      headers: {
        "content-type": "application/json; charset=utf-8",
        "content-disposition": `attachment; filename="classement-${params.slug}-${params.number}.json"`,
      },
    });
  },
});

const tones = { granted: "ok", reserve: "warn", below: "danger", unjudged: "none" } as const;

interface RecordProps {
  call: Call;
  rankings: readonly PublishedRanking[];
  file: RankingFile;
  page: number;
  pages: number;
}

function Record({ call, rankings, file: { places, files }, page, pages }: RecordProps) {
  const t = useTexts(judgeTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  const { slug } = call;
  const newest = rankings[0]!;
  const rows = places.slice((page - 1) * size, page * size);
  const wanted = new Set(rows.map(({ number }) => number));
  const asked = new Map(files.filter(({ number }) => wanted.has(number)).map(({ number, askedCents }) => [number, askedCents]));
  const href = (number: number) => routes.rankingFile.href({ slug, number: String(number) });
  return (
    <PageFrame
      title={<Quoting words={call.title}>{t.ranking(call.title)}</Quoting>}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: <Written>{call.title}</Written>, href: routes.show.href({ slug }) },
      ]}
      lead={t.rankingLead(sayShortDay(newest.at, locale))}
      actions={
        <ButtonLink kind="quiet" icon="download" href={href(newest.number)}>
          {t.download}
        </ButtonLink>
      }
      flow="loose"
    >
      <Table
        caption={call.title}
        written
        hideCaption
        rows={rows}
        columns={[
          { label: t.rank, cell: ({ rank }) => (rank === null ? "–" : formatNumber(rank, locale)), number: true },
          { label: t.file, cell: ({ number }) => t.number(formatNumber(number, locale)), heads: true },
          {
            label: t.score,
            cell: (place) => sayScore(place, locale),
            number: true,
          },
          { label: t.asked, cell: ({ number }) => sayEuros(asked.get(number) ?? 0, locale), number: true },
          {
            label: t.outcome,
            cell: ({ outcome, byQuota }) => (
              <>
                <Badge tone={tones[outcome]}>{t.outcomes[outcome]}</Badge> {byQuota && t.quota}
              </>
            ),
          },
        ]}
      />
      <Pages of={{ page, pages, href: (to) => `${routes.ranking.href({ slug })}?page=${to.page}` }} />
      <p>
        {t.recompute} <code>{`beffroi calls rank classement-${slug}-${newest.number}.json`}</code>
      </p>
      <TitledPart id="versions" title={t.earlier}>
        <ul>
          {rankings.map(({ number, reason, at }) => (
            <li>
              <a href={href(number)}>{t.version(formatNumber(number, locale))}</a>, {sayShortDay(at, locale)}
              {"\u00a0: "}
              {reason ? <Written>{reason}</Written> : t.first}
            </li>
          ))}
        </ul>
      </TitledPart>
    </PageFrame>
  );
}

export const rankingPages: readonly Page[] = [shown, file];
