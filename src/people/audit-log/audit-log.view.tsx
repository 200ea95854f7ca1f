import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Chain } from "#platform/audit/audit.ts";
import { type Area, sayArea } from "#platform/offers.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { NothingListed } from "#platform/ui/nothing-listed.tsx";
import { writeFilters } from "#platform/web/filters.ts";
import type { ListPage } from "#platform/web/list.ts";
import { withQuery } from "#platform/web/path.ts";
import { auditFilters, type AuditFilters, type AuditOrder } from "./audit-log.filters.ts";
import type { LoggedAct } from "./audit-log.query.ts";
import { actNames, auditLogTexts } from "./audit-log.texts.ts";
import { Acts } from "./acts.view.tsx";
import { routes } from "../routes.ts";

interface AuditLogProps {
  found: ListPage<LoggedAct, AuditFilters, AuditOrder>;
  known: { acts: readonly string[]; rooms: readonly string[] };
  areas: readonly Area[];
  /** Null until somebody asks. */
  chain: Chain | null;
}

export function AuditLog({ found, known, areas, chain }: AuditLogProps) {
  const t = useTexts(auditLogTexts);
  const locale = useLocale();
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          <ButtonLink kind="quiet" icon="shield-check" href={withQuery(found.href(), { verifier: "1" })}>
            {t.verify}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <div class="flow">
          {chain && <ChainState chain={chain} />}
          <AuditFilterForm filters={found.values} known={known} areas={areas} />
        </div>
      </Band>
      <section class="wrap band" aria-labelledby="found">
        <SectionHead
          title={plural(found.total, locale, t.found)}
          id="found"
          more={
            found.total > 0 && (
              <Go icon="download" href={writeFilters(routes.auditLogCsv.href(), auditFilters, found.values)}>
                {t.csv}
              </Go>
            )
          }
        />
        {found.total === 0 ? <NothingListed of={found} title={t.emptyTitle} level={3} text={t.emptyNote} /> : <Acts found={found} areas={areas} />}
        <Pages of={found} />
      </section>
    </>
  );
}

function ChainState({ chain }: { chain: Chain }) {
  const t = useTexts(auditLogTexts);
  const locale = useLocale();
  if (!chain.ok) {
    return <Notice tone="danger" title={t.broken(formatNumber(chain.brokenAt, locale))} announce text={t.brokenNote} />;
  }
  const count = plural(chain.count, locale, t.lines);
  return (
    <Notice tone="ok" title={chain.head ? t.whole(count, chain.head.slice(0, 12)) : t.nothingYet} announce>
      <p>{t.wholeNote}</p>
      {chain.head && (
        <p class="small">
          <code class="hash">{chain.head}</code>
        </p>
      )}
    </Notice>
  );
}

function AuditFilterForm({ filters, known, areas }: Pick<AuditLogProps, "known" | "areas"> & { filters: AuditFilters }) {
  const t = useTexts(auditLogTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.auditLog.href()} label={t.search} fold={0}>
      <div class="filters-grid">
        <TextField name="qui" label={t.who} hint={t.whoHint} value={filters.who} maxLength={120} autocomplete="off" />
        <Select
          name="acte"
          label={t.act}
          empty={t.allActs}
          value={filters.act}
          choices={known.acts.map((act) => ({ value: act, label: actNames[act]?.[locale] ?? act }))}
        />
        <Select
          name="domaine"
          label={t.room}
          empty={t.allRooms}
          value={filters.room}
          choices={known.rooms.map((room) => ({ value: room, label: sayArea(areas, room, locale) }))}
        />
        <Button icon="search" kind="quiet">
          {t.submit}
        </Button>
      </div>
      <Disclosure bare summary={t.more} open={filters.about !== "" || filters.from !== null || filters.until !== null}>
        <div class="filters-grid">
          <TextField name="objet" label={t.about} hint={t.aboutHint} value={filters.about} maxLength={120} autocomplete="off" />
          <TextField name="du" type="date" label={t.from} value={filters.from ?? ""} />
          <TextField name="au" type="date" label={t.until} value={filters.until ?? ""} />
        </div>
      </Disclosure>
    </Filters>
  );
}
