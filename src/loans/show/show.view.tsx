import { bookingRoutes, coverOfResource, wordsIn } from "#bookings";
import { placeRoutes } from "#places";
import { CoverImage } from "#platform/drawing/cover.tsx";
import type { Translated } from "#platform/i18n/locale.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { addDays } from "#platform/time/day.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { FreeDay, ItemForVisitor } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayDayOf, sayLength } from "../say.ts";
import { showTexts } from "./show.texts.ts";

interface ShowProps {
  item: ItemForVisitor;
  /** Of a day; null: it is lent free of charge. */
  price: Translated | null;
  days: readonly FreeDay[];
  /** The first day of the calendar, a Monday. */
  first: string;
  today: string;
  commune: string;
  lends: boolean;
}

export const isOpen = ({ told, state, standing }: ItemForVisitor): boolean => told && state === "open" && standing === "open";

export function Show(props: ShowProps) {
  const { item, commune, lends } = props;
  const t = useTexts(showTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { name, about, rules, lang } = wordsIn(item, locale);
  return (
    <PageFrame
      title={name}
      trail={[{ label: general.title, href: routes.catalogue.href() }]}
      lead={[item.placeName, commune, item.quantity > 1 ? plural(item.quantity, locale, general.units) : ""].filter(Boolean).join(", ")}
      actions={
        <>
          {isOpen(item) && <ButtonLink href={routes.ask.href({ slug: item.slug })}>{t.ask}</ButtonLink>}
          {item.byHour && (
            <ButtonLink kind="quiet" href={bookingRoutes.show.href({ slug: item.slug })}>
              {t.byHour}
            </ButtonLink>
          )}
          {lends && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.terms.href({ id: item.id })}>
              {t.terms}
            </ButtonLink>
          )}
        </>
      }
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {!isOpen(item) && <Notice tone="warn" title={t.closed} text={t.closedNext} />}
          <CoverImage cover={coverOfResource(item)} in="card" />
          <Written as="div" class="prose" lang={lang}>
            {about.split(/\n{2,}/).map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {rules && <p>{rules}</p>}
          </Written>
          <Days {...props} />
        </div>
        <aside class="flow">
          <h2>{t.how}</h2>
          <Facts facts={factsOf(props, locale)} />
          {item.conditions && (
            <>
              <h3>{t.conditions}</h3>
              <Written as="p">{item.conditions}</Written>
            </>
          )}
        </aside>
      </Columns>
    </PageFrame>
  );
}

function factsOf({ item, price }: ShowProps, locale: ReturnType<typeof useLocale>): Fact[] {
  const t = showTexts[locale];
  const general = loansTexts[locale];
  return [
    [
      t.where,
      <>
        <a href={placeRoutes.show.href({ slug: item.placeSlug })}>{item.placeName}</a>, {item.placeAddress}
      </>,
    ],
    [t.owner, item.ownerName],
    [
      t.whom,
      formatList(
        item.borrowers.map((one) => general.borrowers[one].toLowerCase()),
        locale,
      ),
    ],
    [t.price, price?.[locale] ?? t.freeOfCharge],
    [t.longest, sayLength(item.longest, locale)],
    [t.notice, item.notice === 0 ? t.sameDay : sayLength(item.notice, locale)],
    [t.atOnce, item.quantity > 1 ? plural(item.atOnce, locale, general.units) : null],
    [t.answer, item.approval ? t.approval(sayLength(item.answer, locale)) : t.atOnceGranted],
    [t.value, item.valueCents === null ? null : sayEuros(item.valueCents, locale)],
    [t.transport, item.carries ? t.carries : t.collect],
    [t.paper, item.signs ? t.signs : null],
  ];
}

/** A real table: weeks in rows, days in columns; what is free leads to the form. */
function Days({ item, days, first, today }: ShowProps) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const here = (day: string) => withQuery(routes.show.href({ slug: item.slug }), { du: day });
  const [from, to] = [addDays(today, item.notice), addDays(today, item.horizon)];
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  return (
    <section class="flow" aria-labelledby="jours">
      <SectionHead id="jours" title={t.days}>
        {isOpen(item) && t.daysLead}
      </SectionHead>
      <p class="row between">
        {addDays(first, 6) > today ? first > today ? <a href={here(addDays(first, -35))}>{t.before}</a> : <span /> : <span />}
        {addDays(first, 35) <= to && <a href={here(addDays(first, 35))}>{t.after}</a>}
      </p>
      <table class="lend-days">
        <caption class="vh">{t.caption(sayDayOf(first, locale))}</caption>
        <thead>
          <tr>
            {days.slice(0, 7).map(({ day }) => (
              <th scope="col">{formatDate(`${day}T12:00:00Z`, locale, { weekday: "short" })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((one) => (
                <td>
                  <Day one={one} item={item} asked={one.day >= from && one.day <= to} past={one.day < today} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ one: { day, free }, item, asked, past }: { one: FreeDay; item: ItemForVisitor; asked: boolean; past: boolean }) {
  const t = useTexts(showTexts);
  const locale = useLocale();
  const date = formatDate(`${day}T12:00:00Z`, locale, { day: "numeric", month: "short" });
  const [number, ...month] = date.split(" ");
  const label = (
    <>
      <b>{number}</b>
      <span class={number === "1" || number === "1er" ? "" : "vh"}>{month.join(" ")}</span>
    </>
  );
  if (past)
    return (
      <span class="shut">
        {label} <small class="vh">{t.past}</small>
      </span>
    );
  const words = free === 0 ? t.taken : item.quantity > 1 ? plural(free, locale, t.freeOf) : t.free;
  if (free === 0 || !asked || !isOpen(item))
    return (
      <span class={free === 0 ? "taken" : "shut"}>
        {label} <small>{words}</small>
      </span>
    );
  return (
    <a class="free" href={withQuery(routes.ask.href({ slug: item.slug }), { du: day })} rel="nofollow">
      {label} <small>{words}</small>
    </a>
  );
}
