import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { findJuryOf } from "./gate.ts";
import { juryTexts } from "./jury.texts.ts";
import type { JuryRecordContent } from "./record.ts";
import { type JuryRecord, nameProposals, readRecords } from "./record.query.ts";
import { RecordPage } from "./record.view.tsx";
import { routes } from "../routes.ts";

/** The record of a jury, the last one or an earlier one ("?version=1"): before it is out, what it will judge by. */
export const juryRecord = page("ideas/jury", routes.juryRecord, {
  access: anyone,

  async get(visit) {
    const { db, locale, now } = visit;
    const { process, jury } = await findJuryOf(visit);
    const [records, names] = await Promise.all([readRecords(db, jury.stage.id), nameProposals(db, process.id)]);
    const title = juryTexts[locale].recordOf(process.title);
    const shown = askedOf(records, visit.url);
    return { title, ...(shown !== records[0] && { robots: "noindex" }), body: <RecordPage {...{ process, jury, records, shown, names, now }} /> };
  },
});

/**
 * The version that an address asks for, the last one unless said; undefined while there is none.
 * @throws NotFound for a version that was never published.
 */
function askedOf(records: readonly JuryRecord[], url: URL): JuryRecord | undefined {
  const version = url.searchParams.get("version");
  if (version === null) return records[0];
  const found = records.find(({ number }) => String(number) === version);
  if (!found) throw new NotFound();
  return found;
}

type Line = JuryRecordContent["ranking"][number];

/** The last ranking as a table, or an earlier one. */
export const juryRecordCsv = page("ideas/jury", routes.juryRecordCsv, {
  access: anyone,

  async get(visit) {
    const { process, jury } = await findJuryOf(visit);
    const record = askedOf(await readRecords(visit.db, jury.stage.id), visit.url);
    if (!record) throw new NotFound();
    const names = await nameProposals(visit.db, process.id);
    const hundredths = (value: number | null) => (value === null ? null : value.toFixed(2));
    const columns = {
      rang: ({ rank }: Line) => rank,
      numero: ({ number }: Line) => number,
      titre: ({ proposalId }: Line) => names.get(proposalId)?.title,
      moyenne_sur_100: ({ mean }: Line) => hundredths(mean),
      dispersion: ({ deviation }: Line) => hundredths(deviation),
      note_la_plus_basse: ({ least }: Line) => hundredths(least),
      note_la_plus_haute: ({ most }: Line) => hundredths(most),
      notes: ({ sheets }: Line) => sheets,
      conflits_d_interets: ({ conflicts }: Line) => conflicts,
    };
    return csvResponse(columns, record.content.ranking, { filename: `jury-${process.slug}.csv`, bom: true });
  },
});
