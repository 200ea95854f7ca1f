import { TitledPart } from "#platform/ui/titled-part.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import type { PublishedDataset, Report } from "../published/published.ts";
import { CellsTold } from "./cells-told.view.tsx";
import { publishTexts } from "./publish.texts.ts";
import { nearlyTold } from "./told-cells.ts";

/** Which cells made a column a text, by their lines, and what the others are. */
export function NearlyRead({ dataset, report }: { dataset: PublishedDataset; report: Report }) {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  const columns = report.columns.filter(({ name, nearly }) => nearly && !dataset.columns[name]?.out);
  if (columns.length === 0) return null;
  const title = plural(columns.length, locale, t.nearly);
  return (
    <TitledPart id="presque" title={title}>
      <p>{t.nearlyText}</p>
      <CellsTold caption={title} cells={nearlyTold(dataset, report, locale)} />
    </TitledPart>
  );
}
