import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Table } from "#platform/ui/table.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { routes } from "../routes.ts";
import { exportTexts } from "./export.texts.ts";
import type { ProcessExport } from "./exports.query.ts";

interface Props {
  readonly process: ProcessSheet;
  readonly exports: readonly ProcessExport[];
  /** Something of it is public. */
  readonly open: boolean;
  readonly form: FormState;
}

export function Exports({ process, exports, open, form }: Props) {
  const t = exportTexts[useLocale()];
  const here = routes.processExport.href({ process: process.slug });
  const underWay = exports.some(({ state }) => state === "waiting");
  return (
    <ManageFrame process={process} part="processExport" lead={t.lead}>
      <ul>
        {t.what.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>{t.without}</p>
      {!open && <Notice tone="info" title={t.notYet} text={t.notYetWhat} />}
      {open && underWay && (
        <p>
          <ButtonLink icon="refresh-cw" href={here}>
            {t.reload}
          </ButtonLink>
        </p>
      )}
      {open && !underWay && (
        <Form action={here} state={form} label={t.ask}>
          <Submit label={t.ask} icon="download" />
        </Form>
      )}
      {open && <Past slug={process.slug} exports={exports} />}
    </ManageFrame>
  );
}

function Past({ slug, exports }: { slug: string; exports: readonly ProcessExport[] }) {
  const locale = useLocale();
  const t = exportTexts[locale];
  return (
    <>
      <h2>{t.past}</h2>
      {exports.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.past}
          hideCaption
          rows={exports}
          columns={[
            { label: t.columns.asked, heads: true, cell: ({ startedAt }) => formatDate(startedAt, locale, { dateStyle: "long", timeStyle: "short" }) },
            { label: t.columns.state, cell: (one) => <State of={one} /> },
            { label: t.columns.file, cell: (one) => <File slug={slug} of={one} /> },
          ]}
        />
      )}
    </>
  );
}

function State({ of: { state, done, total } }: { of: ProcessExport }) {
  const locale = useLocale();
  const t = exportTexts[locale];
  if (state !== "waiting") return <>{t.states[state]}</>;
  return <>{`${t.states.waiting}, ${total === null ? t.begins : t.progress(formatNumber(done, locale), formatNumber(total, locale))}`}</>;
}

function File({ slug, of: { id, state, size, endsAt } }: { slug: string; of: ProcessExport }) {
  const locale = useLocale();
  const t = exportTexts[locale];
  if (state !== "ready") return <>–</>;
  const kilobytes = formatNumber(Math.max(1, Math.round((size ?? 0) / 1000)), locale, { style: "unit", unit: "kilobyte" });
  return (
    <>
      <Go icon="download" href={routes.exportFile.href({ process: slug, export: id })}>
        {t.download(kilobytes)}
      </Go>{" "}
      {t.until(formatDate(endsAt, locale))}
    </>
  );
}
