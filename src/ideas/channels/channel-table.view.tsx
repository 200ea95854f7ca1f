import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { channelsTexts } from "./channels.texts.ts";
import type { ChannelFigures } from "./figures.query.ts";

/** Contributions by channel, apart and together. */
export function ChannelTable({ figures }: { figures: readonly ChannelFigures[] }) {
  const t = useTexts(channelsTexts);
  const locale = useLocale();
  if (figures.length === 0) return <p>{t.figures.empty}</p>;
  const total = (of: "proposals" | "supports" | "comments") =>
    formatNumber(
      figures.reduce((sum, one) => sum + one[of], 0),
      locale,
    );
  const column = (of: "proposals" | "supports" | "comments") => ({
    label: t.figures[of],
    number: true,
    cell: (one: ChannelFigures) => formatNumber(one[of], locale),
  });
  return (
    <Table
      caption={t.figures.title}
      captionNote={t.figures.note}
      columns={[
        { label: t.figures.channel, heads: true, cell: ({ channel }) => t.channels[channel] },
        column("proposals"),
        column("supports"),
        column("comments"),
      ]}
      rows={figures}
      foot={[t.figures.total, total("proposals"), total("supports"), total("comments")]}
    />
  );
}

/** On the page of a process, once something has come in. */
export function ChannelBand({ figures }: { figures: readonly ChannelFigures[] }) {
  if (figures.length === 0) return null;
  return (
    <Band tight id="par-ou">
      <ChannelTable figures={figures} />
    </Band>
  );
}
