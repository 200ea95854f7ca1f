import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDistance, plural } from "#platform/i18n/format.ts";
import { nameOf } from "#bookings";
import { placeRoutes } from "#places";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Filters, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { addDays } from "#platform/time/day.ts";
import { withQuery } from "#platform/web/path.ts";
import { sayTime } from "#platform/i18n/say-when.ts";
import { type Commune, inCommune } from "#territory";
import type { Agent, LeftHalves } from "../agents.query.ts";
import { sayLeft } from "../mine/say-left.ts";
import { routes } from "../routes.ts";
import { sayRefusal, sayStay, sayWeekday } from "../say.ts";
import { canHave, type Part, parts, partWords, weekdayOf } from "../telework.ts";
import { teleworkTexts } from "../telework.texts.ts";
import type { Desk } from "./near.query.ts";
import { nearTexts } from "./near.texts.ts";

export interface NearThing {
  readonly agent: Agent;
  readonly agents: readonly Agent[];
  readonly desks: readonly Desk[];
  readonly left: LeftHalves;
  readonly day: string;
  readonly part: Part;
  /** The commune from which distances are measured; null: none was said. */
  readonly from: Commune | null;
  /** What they typed is near this, in the answer to that alone; null: nothing was typed. */
  readonly around: string | null;
  readonly communes: readonly Commune[];
}

type NearProps = NearThing & { form: FormState; action: string; today: string };

export function Near(props: NearProps) {
  const { day, part, from, left } = props;
  const t = useTexts(nearTexts);
  const locale = useLocale();
  return (
    <PageFrame
      title={from ? t.titleFrom(sayStay({ day, part }, locale), inCommune(from, locale)) : t.titleOf(sayStay({ day, part }, locale))}
      here={t.title}
      trail={[{ label: t.mine, href: routes.mine.href() }]}
      lead={left.own === null && left.centre === null ? t.noEnvelope : t.left(sayLeft(left, locale))}
      flow
    >
      <Days {...props} />
      <Ask {...props} />
      <Around {...props} />
      <Found {...props} />
    </PageFrame>
  );
}

/** The working days of the next week, a press each. */
function Days({ day, part, from, today, agent }: NearProps) {
  const t = useTexts(nearTexts);
  const locale = useLocale();
  const days = Array.from({ length: 10 }, (_, at) => addDays(today, at))
    .filter((one) => weekdayOf(one) <= 5)
    .slice(0, 6);
  return (
    <nav aria-label={t.days}>
      <ul class="tw-days">
        {days.map((one) => (
          <li>
            <a
              href={withQuery(routes.near.href(), { jour: one, quand: partWords[part], ...(from && { depuis: from.code }), employeur: agent.id })}
              aria-current={one === day ? "true" : undefined}
            >
              {sayWeekday(one, locale)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Ask({ agent, agents, day, part, from, communes }: NearProps) {
  const t = useTexts(nearTexts);
  const general = useTexts(teleworkTexts);
  return (
    <Filters
      action={routes.near.href()}
      values={{ jour: day, quand: partWords[part], depuis: from?.code ?? "", employeur: agent.id }}
      label={t.search}
      fold={0}
    >
      <div class="filters-grid">
        <TextField name="jour" type="date" label={t.day} short />
        <Select name="quand" label={t.part} choices={parts.map((one) => ({ value: partWords[one], label: general.parts[one] }))} />
        <Select name="depuis" label={t.from} hint={t.fromHint} empty={t.nowhere} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />
        {agents.length > 1 && (
          <Select name="employeur" label={t.employer} choices={agents.map(({ id, employerName }) => ({ value: id, label: employerName }))} />
        )}
        <Button icon="search">{t.search}</Button>
      </div>
    </Filters>
  );
}

/** A point finer than a commune, for this answer alone. */
function Around({ form, action, around }: NearProps) {
  const t = useTexts(nearTexts);
  return (
    <Disclosure summary={t.finer} open={form.act === "rank"}>
      <Form action={action} state={stateOf(form, "rank")} label={t.finer}>
        <TextField name="repere" label={t.landmark} hint={t.landmarkHint} maxLength={120} autocomplete="off" />
        <Submit label={t.rank} act="rank" kind="quiet" />
      </Form>
      {around !== null && <Notice title={t.around(around)} text={t.aroundNext} />}
    </Disclosure>
  );
}

/** How many weeks in a row. */
export const weekChoices = ["1", "2", "4", "8"] as const;

function Found({ desks, form, action, from, around }: NearProps) {
  const t = useTexts(nearTexts);
  const locale = useLocale();
  if (desks.length === 0) return <Empty title={t.empty} text={t.emptyNext} />;
  return (
    <Form action={action} state={form.act === "rank" ? { ...form, problems: {}, values: { semaines: "1" } } : form} label={t.desks}>
      <h2>{from || around !== null ? t.desks : t.unranked}</h2>
      {desks.some(canHave) && (
        <Select
          name="semaines"
          label={t.weeks}
          choices={weekChoices.map((value) => ({ value, label: value === "1" ? t.once : plural(Number(value), locale, t.weekCount) }))}
        />
      )}
      <Entries>
        {desks.map((desk) => (
          <One desk={desk} />
        ))}
      </Entries>
    </Form>
  );
}

/** In what is pressed: which desks of which version. */
export const deskWord = ({ versionId, pool }: Pick<Desk, "versionId" | "pool">): string => `${versionId}.${pool}`;

function One({ desk }: { desk: Desk }) {
  const t = useTexts(nearTexts);
  const general = useTexts(teleworkTexts);
  const locale = useLocale();
  const { placeName, placeSlug, placeAddress, distance, free, open, refusals, quiet, wheelchair, from, to } = desk;
  return (
    <Entry
      title={placeName}
      href={placeRoutes.show.href({ slug: placeSlug })}
      lead={{ icon: "map-pin" }}
      meta={[
        ...(distance === null ? [] : [<b>{`${formatDistance(distance, locale)} ${t.away}`}</b>]),
        placeAddress,
        nameOf(desk, locale),
        `${sayTime(from, locale)}\u00a0– ${sayTime(to, locale)}`,
        general.quiets[quiet],
        general.wheelchair[wheelchair],
      ]}
    >
      {canHave(desk) ? (
        <p>
          <Button act={`book:${deskWord(desk)}`}>
            {t.book} <span class="vh">{`${placeName}, ${nameOf(desk, locale)}`}</span>
          </Button>{" "}
          {plural(free, locale, t.free)}
        </p>
      ) : refusals.length > 0 ? (
        refusals.map((one) => (
          <p>
            {sayRefusal(one, locale)}. <span class="soft">{general.next[one.rule]}</span>
          </p>
        ))
      ) : (
        <p>{open ? t.full : t.shut}</p>
      )}
    </Entry>
  );
}
