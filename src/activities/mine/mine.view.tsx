import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { OwnShift, OpenSwap } from "../rota/rota.query.ts";
import { SwapWords } from "../rota/rota.view.tsx";
import { routes } from "../routes.ts";
import { sayMinutes, sayWhen } from "../say.ts";
import { servicesTexts } from "../services.texts.ts";
import type { ServiceMonth, OwnSeat, OwnService } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";

const dayLead = (day: string, locale: Parameters<typeof formatDate>[1]) => ({
  big: formatDate(`${day}T12:00:00Z`, locale, { day: "numeric" }),
  small: formatDate(`${day}T12:00:00Z`, locale, { month: "short" }),
});

export function Mine({ seats, tabs }: { seats: readonly OwnSeat[]; tabs: SpaceTabs }) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.title} lead={t.lead} flow="loose">
      <Tabs {...tabs} />
      {seats.length === 0 ? (
        <Empty title={t.empty} actions={<ButtonLink href={routes.calendar.href()}>{t.find}</ButtonLink>} text={t.emptyNext} />
      ) : (
        <Entries>
          {seats.map((seat) => (
            <Entry
              title={<Written>{seat.title}</Written>}
              level={2}
              href={routes.date.href({ id: seat.dateId })}
              lead={dayLead(seat.day, locale)}
              meta={[
                sayWhen(seat, locale),
                ...(seat.place ? [seat.place] : []),
                seat.cancelled ? (
                  <Badge tone="danger">{t.cancelled}</Badge>
                ) : (
                  <Badge tone={seat.state === "taken" ? "ok" : "warn"}>{t.states[seat.state]}</Badge>
                ),
              ]}
            />
          ))}
        </Entries>
      )}
    </PageFrame>
  );
}

interface ShiftsProps {
  services: readonly OwnService[];
  own: readonly OwnShift[];
  asked: readonly OpenSwap[];
  given: readonly ServiceMonth[];
  tabs: SpaceTabs;
}

export function Shifts(props: ShiftsProps) {
  const { services, own, given, tabs } = props;
  const t = useTexts(mineTexts);
  return (
    <PageFrame title={t.shifts} lead={t.shiftsLead} flow="loose">
      <Tabs {...tabs} />
      {services.length + own.length + given.length === 0 ? (
        <Empty title={t.noTeam} actions={<ButtonLink href={routes.services.href()}>{t.findService}</ButtonLink>} text={t.noTeamNext} />
      ) : (
        <>
          <Asked {...props} />
          <Ahead own={own} />
          <Teams services={services} />
          <Hours given={given} />
        </>
      )}
    </PageFrame>
  );
}

function Asked({ asked }: ShiftsProps) {
  const t = useTexts(mineTexts);
  if (asked.length === 0) return null;
  return (
    <TitledPart id="echanges" title={t.asked}>
      {asked.map((swap) => (
        <div class="flow">
          <SwapWords swap={swap} mine={false} />
          <Onward href={routes.rota.href({ slug: swap.slug })}>{t.answer}</Onward>
        </div>
      ))}
    </TitledPart>
  );
}

function Ahead({ own }: Pick<ShiftsProps, "own">) {
  const t = useTexts(mineTexts);
  const locale = useLocale();
  return (
    <TitledPart id="a-tenir" title={t.ahead}>
      {own.length === 0 ? (
        <p class="soft">{t.noneAhead}</p>
      ) : (
        <Entries>
          {own.map((one) => (
            <Entry
              title={<Written>{one.title}</Written>}
              href={routes.rota.href({ slug: one.slug })}
              lead={dayLead(one.day, locale)}
              meta={[sayWhen(one, locale), ...(one.place ? [one.place] : []), <Badge tone={one.kept ? "ok" : "warn"}>{one.kept ? t.kept : t.lacking}</Badge>]}
            />
          ))}
        </Entries>
      )}
    </TitledPart>
  );
}

function Teams({ services }: Pick<ShiftsProps, "services">) {
  const t = useTexts(mineTexts);
  const parts = useTexts(servicesTexts).parts;
  const locale = useLocale();
  if (services.length === 0) return null;
  return (
    <TitledPart id="equipes" title={t.teams}>
      <ul>
        {services.map(({ slug, title, part, lacking }) => (
          <li>
            <Written as="a" href={routes.rota.href({ slug })}>
              {title}
            </Written>
            , {parts[part]}
            {lacking > 0 && `. ${plural(lacking, locale, t.lackingSoon)}`}
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

function Hours({ given }: Pick<ShiftsProps, "given">) {
  const t = useTexts(mineTexts);
  const { columns: c } = t;
  const locale = useLocale();
  if (given.length === 0) return null;
  const total = given.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <TitledPart id="heures" title={t.hours}>
      <Table<ServiceMonth>
        caption={t.total(sayMinutes(total, locale))}
        rows={given}
        columns={[
          { label: c.month, heads: true, cell: ({ month }) => formatDate(`${month}-15T12:00:00Z`, locale, { month: "long", year: "numeric" }) },
          { label: c.service, cell: ({ service }) => <Written>{service}</Written> },
          { label: c.shifts, number: true, cell: ({ shifts }) => formatNumber(shifts, locale) },
          { label: c.hours, number: true, cell: ({ minutes }) => sayMinutes(minutes, locale) },
        ]}
      />
      <p class="soft">{t.hoursNote}</p>
      <Onward icon="download" href={routes.hoursCsv.href()}>
        {t.csv}
      </Onward>
    </TitledPart>
  );
}
