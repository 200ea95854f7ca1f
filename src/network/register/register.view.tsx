import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { ListPage } from "#platform/web/list.ts";
import type { ScaleLine } from "../contributions.query.ts";
import { networkTexts } from "../network.texts.ts";
import { routes } from "../routes.ts";
import { sayCredits } from "../say.ts";
import type { Balance, Movement } from "./register.query.ts";
import { registerTexts } from "./register.texts.ts";
import { Scale } from "./scale.view.tsx";

interface Props {
  found: ListPage<Movement, object>;
  scale: readonly ScaleLine[];
  balances: readonly Balance[];
}

export function Register({ found, scale, balances }: Props) {
  const t = useTexts(registerTexts);
  const general = useTexts(networkTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={t.title}
      lead={t.lead}
      trail={[{ label: general.network, href: routes.directory.href() }]}
      actions={
        <ButtonLink kind="quiet" href={routes.registerCsv.href()}>
          {t.extract}
        </ButtonLink>
      }
      flow="loose"
    >
      {found.total === 0 ? (
        <Empty title={t.empty} text={t.emptyNext} />
      ) : (
        <>
          <h2>{plural(found.total, locale, t.count)}</h2>
          <Movements found={found} />
          <Pages of={found} />
          <p class="soft">{t.verify}</p>
        </>
      )}
      {balances.length > 0 && (
        <Table
          caption={t.balances}
          rows={balances}
          columns={[
            { label: t.member, heads: true, cell: ({ number, name }) => <a href={routes.member.href({ number: String(number) })}>{name}</a> },
            { label: t.given, number: true, cell: ({ given }) => sayCredits(given, locale) },
            { label: t.received, number: true, cell: ({ received }) => sayCredits(received, locale) },
            { label: t.balance, number: true, cell: ({ balance }) => sayCredits(balance, locale) },
          ]}
        />
      )}
      <Scale scale={scale} locale={locale} caption={t.scale} />
    </PageFrame>
  );
}

function Movements({ found }: Pick<Props, "found">) {
  const t = useTexts(registerTexts);
  const locale = useLocale();
  const sayAccount = (name: string | null, code: number, purpose: Movement["fromPurpose"]) =>
    name ?? (purpose === "member" ? t.account(String(code)) : t[purpose]);
  return (
    <Table
      caption={t.movements}
      hideCaption
      rows={found.rows}
      columns={[
        { label: t.number, heads: true, cell: ({ number }) => String(number) },
        { label: t.when, cell: ({ at }) => formatDate(at, locale, { dateStyle: "medium" }) },
        { label: t.from, cell: ({ from, fromCode, fromPurpose }) => sayAccount(from, fromCode, fromPurpose) },
        { label: t.to, cell: ({ to, toCode, toPurpose }) => sayAccount(to, toCode, toPurpose) },
        { label: t.amount, number: true, cell: (one) => sayAmount(one, locale) },
        { label: t.kind, cell: ({ kind, counters }) => (counters === null ? t.kinds[kind] : t.counters(String(counters))) },
        { label: t.seal, cell: ({ seal }) => <code>{seal}</code> },
      ]}
    />
  );
}

const sayAmount = ({ unit, amount }: Movement, locale: Locale): string => (unit === "euros" ? sayEuros(amount, locale) : sayCredits(amount, locale));
