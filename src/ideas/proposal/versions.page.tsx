import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { openProposal } from "../open-proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { ComparedVersions } from "./compared-versions.view.tsx";
import { findVersions, type Version } from "./versions.query.ts";
import { versionsTexts } from "./versions.texts.ts";
import { routes } from "../routes.ts";

export default page("ideas/proposal", routes.versions, {
  access: anyone,

  async get(visit) {
    const { db, url, locale } = visit;
    const { process, proposal } = await openProposal(visit);
    const [versions, territory] = await Promise.all([findVersions(db, proposal.id), readTerritory(db)]);
    const at = { process: process.slug, proposal: proposalParam(proposal) };
    const pair = pairIn(url.searchParams, versions);
    return {
      title: `${versionsTexts[locale].title}, ${proposal.title}`,
      robots: "noindex",
      body: <Versions title={proposal.title} here={proposalHref(process.slug, proposal)} base={routes.versions.href(at)} {...{ versions, pair, territory }} />,
    };
  },
});

type Pair = readonly [before: Version, after: Version];

/** The two that were asked for, the older first; else the last change. Null while there is one version. */
function pairIn(search: URLSearchParams, versions: readonly Version[]): Pair | null {
  const find = (name: string) => versions.find(({ number }) => String(number) === search.get(name));
  const after = find("a") ?? versions[0];
  const before = find("de") ?? versions.find(({ number }) => number === (after?.number ?? 0) - 1);
  if (!after || !before || before.number === after.number) return null;
  return before.number < after.number ? [before, after] : [after, before];
}

interface VersionsProps {
  title: string;
  here: string;
  base: string;
  versions: readonly Version[];
  pair: Pair | null;
  territory: Territory;
}

function Versions({ title, here, base, versions, pair, territory }: VersionsProps) {
  const t = useTexts(versionsTexts);
  const locale = useLocale();
  const say = ({ number }: Version) => formatNumber(number, locale);
  return (
    <>
      <PageHead title={t.title} trail={[{ label: <Written>{title}</Written>, href: here }]} lead={t.lead} joined />
      {pair && (
        <Band tight>
          <SectionHead title={t.compare(say(pair[0]), say(pair[1]))} />
          <ComparedVersions before={pair[0]} after={pair[1]} territory={territory} />
        </Band>
      )}
      <Band ground="linen" tight>
        <SectionHead title={t.all} />
        <Table
          caption={t.all}
          hideCaption
          rows={versions}
          columns={[
            {
              label: t.title,
              heads: true,
              cell: (version) =>
                version.number > 1 ? (
                  <a href={withQuery(base, { de: version.number - 1, a: version.number })}>
                    {t.version(say(version))}
                    <span class="vh">. {t.seeChange}</span>
                  </a>
                ) : (
                  t.version(say(version))
                ),
            },
            { label: t.when, cell: ({ at }) => formatDate(at, locale, { dateStyle: "long", timeStyle: "short" }) },
            { label: t.who, cell: ({ by }) => t.by[by] },
            { label: t.why, cell: ({ number, why }) => why ?? (number === 1 ? t.first : "") },
          ]}
        />
      </Band>
    </>
  );
}
