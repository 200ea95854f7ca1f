import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { addDays } from "#platform/time/day.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { inquiriesTexts } from "../inquiries.texts.ts";
import { routes } from "../routes.ts";
import { type InquiryFigures, inquiryFigures, type ThemeFigures } from "./figures.query.ts";
import { figuresTexts } from "./figures.texts.ts";

/** Whether promises are kept: for everybody. */
export const figures = page("inquiries/figures", routes.figures, {
  access: anyone,
  get: async ({ db, now, locale }) => ({ title: figuresTexts[locale].title, body: <Figures figures={await inquiryFigures(db, now)} /> }),
});

export const figuresCsv = page("inquiries/figures", routes.figuresCsv, {
  access: anyone,
  async get({ db, now, locale }) {
    const [t, general] = [figuresTexts[locale], inquiriesTexts[locale]];
    const columns = {
      [t.theme]: ({ theme }: ThemeFigures) => general.themes[theme],
      [t.questions]: ({ received }: ThemeFigures) => received,
      [t.median]: ({ median }: ThemeFigures) => median,
    };
    return csvResponse(columns, (await inquiryFigures(db, now)).themes, { filename: "questions-bilan.csv", bom: true });
  },
});

function Figures({ figures: found }: { figures: InquiryFigures }) {
  const t = useTexts(figuresTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  const sayDay = (day: string) => formatDate(`${day}T12:00:00Z`, locale);
  const say = (value: number | null) => (value === null ? t.tooFew : formatNumber(value, locale));
  const count = (value: number | null) => (value === null ? t.hidden : formatNumber(value, locale));
  const share = found.answered === 0 ? t.tooFew : found.inTime === null ? t.hidden : `${count(found.inTime)} / ${count(found.answered)}`;
  return (
    <>
      <PageHead title={t.title} trail={[{ label: general.here, href: routes.answers.href() }]} lead={t.lead} joined />
      <Band tight>
        <Tiles
          tiles={[
            [t.received, count(found.received)],
            [t.answered, count(found.answered)],
            [t.inTime, share],
            [t.median, say(found.median)],
            [t.public, formatNumber(found.published, locale)],
          ]}
        />
        <p class="small soft">{t.hiddenNote}</p>
        <p class="small soft">{t.source(sayDay(found.from), sayDay(addDays(found.until, -1)))}</p>
      </Band>
      <Band ground="linen">
        <SectionHead title={t.byTheme}>{t.hiddenNote}</SectionHead>
        <ThemeTable themes={found.themes} />
        <p>
          <ButtonLink kind="quiet" icon="download" href={routes.figuresCsv.href()}>
            {t.csv}
          </ButtonLink>
        </p>
      </Band>
    </>
  );
}

function ThemeTable({ themes }: { themes: readonly ThemeFigures[] }) {
  const t = useTexts(figuresTexts);
  const general = useTexts(inquiriesTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.byTheme}
      hideCaption
      rows={themes}
      columns={[
        { label: t.theme, heads: true, cell: ({ theme }) => general.themes[theme] },
        { label: t.questions, number: true, cell: ({ received }) => (received === null ? t.hidden : formatNumber(received, locale)) },
        { label: t.median, number: true, cell: ({ median }) => (median === null ? "–" : formatNumber(median, locale)) },
      ]}
    />
  );
}
