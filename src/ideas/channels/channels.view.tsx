import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ProcessSheet } from "#processes";
import { ChannelTable } from "./channel-table.view.tsx";
import { ChannelsFrame } from "./channels-frame.view.tsx";
import { channelsTexts } from "./channels.texts.ts";
import type { ChannelFigures } from "./figures.query.ts";
import type { SourceRow } from "./ledger.query.ts";
import { routes } from "../routes.ts";

interface ChannelsPageProps {
  process: ProcessSheet;
  sources: readonly SourceRow[];
  figures: readonly ChannelFigures[];
  communeOf: (code: string | null) => string | undefined;
}

export function ChannelsPage({ process, sources, figures, communeOf }: ChannelsPageProps) {
  const t = useTexts(channelsTexts);
  const params = { process: process.slug };
  const open = (
    <ButtonLink icon="plus" href={routes.newSource.href(params)}>
      {t.sources.open}
    </ButtonLink>
  );
  return (
    <ChannelsFrame process={process} title={t.title} lead={t.lead} actions={open}>
      <ChannelTable figures={figures} />
      <TitledPart id="sources" title={t.sources.title}>
        {sources.length === 0 ? (
          <Empty title={t.sources.empty} level={3} text={t.sources.emptyNote} />
        ) : (
          <>
            <Entries>
              {sources.map((source) => (
                <SourceEntry source={source} commune={communeOf(source.communeCode)} />
              ))}
            </Entries>
            <Go icon="download" href={routes.channelsCsv.href(params)}>
              {t.sources.csv}
            </Go>
          </>
        )}
      </TitledPart>
    </ChannelsFrame>
  );
}

function SourceEntry({ source, commune }: { source: SourceRow; commune: string | undefined }) {
  const t = useTexts(channelsTexts);
  const locale = useLocale();
  const { id, channel, title, heldOn, place, proposals, supports, comments } = source;
  const counted = { proposals, supports, comments };
  const said = keysOf(counted)
    .filter((of) => counted[of] > 0)
    .map((of) => plural(counted[of], locale, t.sources.counts[of]));
  return (
    <Entry
      title={<Written>{title}</Written>}
      href={routes.source.href({ source: id })}
      meta={[<Badge>{t.channels[channel]}</Badge>, formatDate(heldOn, locale), [place, commune].filter(Boolean).join(", ")].filter(Boolean)}
      action={{ label: t.source.enter, href: routes.enter.href({ source: id }) }}
    >
      <p>{said.length > 0 ? said.join(", ") : t.ledger.empty}</p>
    </Entry>
  );
}
