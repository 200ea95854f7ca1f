import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { callsTexts } from "../calls.texts.ts";
import { Listing } from "../listing.view.tsx";
import { routes } from "../routes.ts";
import type { fundedOrders, PublicAward } from "./awards.query.ts";
import { fundedTexts } from "./funded.texts.ts";
import type { FormerGrant } from "./taken-back.query.ts";
import { TakenBack } from "./taken-back.view.tsx";

interface FundedProps {
  found: ListPage<PublicAward, { readonly q: string; readonly call: string | null; readonly year: number | null }, keyof typeof fundedOrders> & {
    readonly sumCents: number;
    readonly takenBack: readonly FormerGrant[];
  };
  calls: readonly { readonly slug: string; readonly title: string }[];
  years: readonly number[];
  /** Names by code. */
  communes: ReadonlyMap<string, string>;
}

export function Funded(props: FundedProps) {
  const { found } = props;
  const t = useTexts(fundedTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  return (
    <Listing
      title={t.title}
      trail={[{ label: general.list, href: routes.list.href() }]}
      lead={t.lead}
      found={found}
      narrow={<Narrow {...props} />}
      counted={[plural(found.total, locale, t.count), ...(found.total > 0 ? [t.sum(sayEuros(found.sumCents, locale))] : [])].join(", ")}
      empty={{ title: t.empty, next: t.emptyNext }}
      csv={t.csv}
      after={<TakenBack grants={found.takenBack} communes={props.communes} />}
    >
      <Lines {...props} />
    </Listing>
  );
}

function Narrow({ found, calls, years }: FundedProps) {
  const t = useTexts(fundedTexts);
  const { q, call, year } = found.values;
  return (
    <Filters action={routes.funded.href()} values={{ q, appel: call ?? "", annee: year === null ? "" : String(year) }} label={t.filter} lands="resultats" fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select name="appel" label={t.call} empty={t.all} choices={calls.map(({ slug, title }) => ({ value: slug, label: title, written: true }))} />
        <Select name="annee" label={t.year} empty={t.all} choices={years.map((one) => ({ value: String(one), label: String(one) }))} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Lines({ found, communes }: FundedProps) {
  const t = useTexts(fundedTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={found.rows}
      ordered={found}
      columns={[
        { label: t.columns.project, cell: ({ title }) => <Written>{title}</Written>, heads: true, order: "title" },
        {
          label: t.columns.structure,
          cell: ({ structureName, communeCode }) => (
            <Written>{[structureName, communeCode && (communes.get(communeCode) ?? communeCode)].filter(Boolean).join(", ")}</Written>
          ),
          order: "structure",
        },
        {
          label: t.columns.call,
          cell: ({ slug, call }) => (
            <Written as="a" href={routes.show.href({ slug })}>
              {call}
            </Written>
          ),
        },
        { label: t.columns.decided, cell: (award) => <Decided award={award} />, order: "newest", falls: true },
        { label: t.columns.granted, cell: ({ cents }) => sayEuros(cents, locale), number: true, order: "sum", falls: true },
        {
          label: t.columns.standing,
          cell: ({ paidCents, signedOn }) =>
            paidCents > 0 ? (
              <Badge tone="ok">{t.paid(sayEuros(paidCents, locale))}</Badge>
            ) : (
              <Badge tone={signedOn ? "info" : "none"}>{signedOn ? t.signed : t.unsigned}</Badge>
            ),
        },
      ]}
    />
  );
}

/** The day of the decision that stands, and those of the decisions that it replaced. */
function Decided({ award: { decidedOn, replaced } }: { award: PublicAward }) {
  const t = useTexts(fundedTexts);
  const locale = useLocale();
  const say = (day: string) => sayShortDay(startOfDay(day), locale);
  return (
    <>
      {say(decidedOn)}
      {replaced.map((one) => (
        <p class="small soft">{one.cents === null ? t.replaces(say(one.decidedOn)) : t.replacesGrant(say(one.decidedOn), sayEuros(one.cents, locale))}</p>
      ))}
    </>
  );
}
