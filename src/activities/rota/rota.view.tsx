import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { sayTimes, sayWhen } from "../say.ts";
import { servicesTexts } from "../services.texts.ts";
import type { Shift, OpenSwap, Turn } from "./rota.query.ts";
import { rotaTexts } from "./rota.texts.ts";
import { Minutes, type RotaProps, SwapForm } from "./swap-forms.view.tsx";

export function Rota(props: RotaProps) {
  const { service, leads, ahead } = props;
  const { slug, title, state } = service;
  const t = useTexts(rotaTexts);
  const services = useTexts(servicesTexts);
  const locale = useLocale();
  const lacking = ahead.filter((shift) => lacks(shift) > 0).length;
  return (
    <PageFrame
      title={t.title}
      trail={[
        { label: services.here, href: routes.services.href() },
        { label: <Written>{title}</Written>, href: routes.service.href({ slug }) },
      ]}
      lead={lacking === 0 ? t.lead : plural(lacking, locale, t.lacking)}
      actions={
        <>
          {leads && state === "open" && (
            <ButtonLink icon="plus" href={routes.openings.href({ slug })}>
              {t.openings}
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" icon="users-round" href={routes.team.href({ slug })}>
            {services.team}
          </ButtonLink>
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {ahead.length === 0 ? <Empty title={t.none} text={leads ? t.noneNext : t.noneMember} /> : <Shifts {...props} />}
          {leads && <Minutes {...props} />}
        </div>
        <aside class="flow loose">
          <Swaps {...props} />
          <SwapForm {...props} />
          <Onward href={routes.shifts.href()}>{t.own}</Onward>
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** How many people are missing for it to open. */
const lacks = ({ state, needed, turns }: Shift): number => (state === "planned" ? Math.max(0, needed - turns.length) : 0);

function Shifts(props: RotaProps) {
  const t = useTexts(rotaTexts);
  return (
    <TitledPart id="permanences" title={t.shifts}>
      <form method="post" action={routes.rota.href({ slug: props.service.slug })}>
        <ol class="rota">
          {props.ahead.map((shift) => (
            <ShiftLine {...props} shift={shift} />
          ))}
        </ol>
      </form>
    </TitledPart>
  );
}

function ShiftLine({ shift, self, part, now, leads }: RotaProps & { shift: Shift }) {
  const t = useTexts(rotaTexts);
  const locale = useLocale();
  const { id, day, state, reason, turns, wanted, from } = shift;
  const missing = lacks(shift);
  const on = (options: Intl.DateTimeFormatOptions) => formatDate(`${day}T12:00:00Z`, locale, options);
  const own = turns.some(({ personId }) => personId === self);
  const when = sayWhen(shift, locale);
  return (
    <li class={state === "cancelled" ? "off" : missing > 0 ? "lacks" : undefined}>
      <div class="when" aria-hidden="true">
        <small>{on({ weekday: "short" })}</small>
        {on({ day: "numeric" })}
        <small>{on({ month: "short" })}</small>
      </div>
      <div class="flow">
        <h3>
          <span class="vh">{when}. </span>
          {written(shift.title)}, {sayTimes(shift, locale)}
        </h3>
        {state === "cancelled" ? (
          <p>
            <Badge tone="danger">{reason ? <Quoting words={reason}>{t.cancelledBecause(reason)}</Quoting> : t.cancelled}</Badge>
          </p>
        ) : (
          <>
            <ul>
              {turns.map((turn) => (
                <Keeper turn={turn} own={turn.personId === self} />
              ))}
              {missing > 0 && <li class="gap">{plural(missing, locale, t.missing)}</li>}
            </ul>
            <p class="soft small">{missing > 0 ? t.notAnnounced : t.announced(formatNumber(turns.length, locale), formatNumber(wanted, locale))}</p>
          </>
        )}
        {leads && (
          <p class="small">
            <a href={routes.date.href({ id })}>
              {t.change}
              <span class="vh">, {when}</span>
            </a>
          </p>
        )}
      </div>
      {part !== null && state === "planned" && from > now && <TurnButton {...{ shift, own, when }} />}
    </li>
  );
}

function Keeper({ turn: { name, asked }, own }: { turn: Turn; own: boolean }) {
  const t = useTexts(rotaTexts);
  return (
    <li class={own ? "own" : undefined}>
      {name ?? t.goneName}
      {asked && ` (${t.swapping})`}
    </li>
  );
}

function TurnButton({ shift: { id, turns, wanted }, own, when }: { shift: Shift; own: boolean; when: string }) {
  const t = useTexts(rotaTexts);
  if (!own && turns.length >= wanted) return null;
  return (
    <div class="row">
      <Button kind="quiet" act={own ? `give:${id}` : `take:${id}`}>
        {own ? t.give : t.take}
        <span class="vh">, {when}</span>
      </Button>
    </div>
  );
}

/** What waits for an answer of this person, and what they wait for. */
function Swaps({ service: { slug }, asked, asking }: RotaProps) {
  const t = useTexts(rotaTexts);
  if (asked.length + asking.length === 0) return null;
  return (
    <form method="post" action={routes.rota.href({ slug })} class="flow">
      <h2>{t.swaps}</h2>
      {asked.map((swap) => (
        <div class="flow">
          <SwapWords swap={swap} mine={false} />
          <p class="row">
            <Button act={`accept:${swap.id}`}>
              {t.accept}
              <span class="vh">, {swap.name}</span>
            </Button>
            <Button kind="quiet" act={`decline:${swap.id}`}>
              {t.decline}
              <span class="vh">, {swap.name}</span>
            </Button>
          </p>
        </div>
      ))}
      {asking.map((swap) => (
        <div class="flow">
          <SwapWords swap={swap} mine />
          <p>
            <Button kind="quiet" act={`withdraw:${swap.id}`}>
              {t.withdraw}
              <span class="vh">, {swap.name}</span>
            </Button>
          </p>
        </div>
      ))}
    </form>
  );
}

/** "Nora vous propose sa permanence du jeudi …, contre la vôtre du …". */
export function SwapWords({ swap, mine }: { swap: OpenSwap; mine: boolean }) {
  const t = useTexts(rotaTexts);
  const locale = useLocale();
  const { name, forDay, forBegins, forEnds } = swap;
  const back = forDay && forBegins && forEnds ? sayWhen({ day: forDay, begins: forBegins, ends: forEnds }, locale) : null;
  return <p>{(mine ? t.youAsk : t.theyAsk)(name, sayWhen(swap, locale), back)}</p>;
}
