import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Table } from "#platform/ui/table.tsx";
import { routes } from "../routes.ts";
import type { Stamp } from "./stamps.query.ts";
import { stampsTexts } from "./stamps.texts.ts";

/** Nothing where no authority was asked. */
export function Stamps({ slug, stamps }: { slug: string; stamps: readonly Stamp[] }) {
  const t = useTexts(stampsTexts);
  const locale = useLocale();
  if (stamps.length === 0) return null;
  return (
    <>
      <h3>{t.title}</h3>
      <p>{t.text}</p>
      <Table
        caption={t.title}
        hideCaption
        rows={stamps}
        columns={[
          { label: t.line, heads: true, cell: ({ line }: Stamp) => formatNumber(line, locale) },
          { label: t.at, cell: ({ stampedAt }: Stamp) => sayInstant(stampedAt, locale) },
          { label: t.authority, cell: ({ authority }: Stamp) => authority },
          {
            label: t.file,
            cell: ({ line }: Stamp) => (
              <a href={routes.stamp.href({ slug, line: String(line) })} aria-label={t.download(formatNumber(line, locale))}>
                {`ligne-${line}.tsr`}
              </a>
            ),
          },
        ]}
        dense
      />
      <p class="small soft">{t.how}</p>
      <pre tabIndex={0}>
        <code>{`openssl ts -verify -digest ${stamps[0]!.hash.toString("hex")} -in ${slug}-ligne-${stamps[0]!.line}.tsr -CAfile autorite.pem`}</code>
      </pre>
    </>
  );
}
