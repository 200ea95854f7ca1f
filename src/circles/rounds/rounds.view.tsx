import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayTime } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Circle } from "../circles.query.ts";
import { circlesTexts } from "../circles.texts.ts";
import { routes } from "../routes.ts";
import { Paragraphs } from "../say.view.tsx";
import type { Round, Turn } from "./rounds.query.ts";
import { roundsTexts } from "./rounds.texts.ts";

export interface RoundsThing {
  readonly circle: Circle;
  readonly rounds: readonly Round[];
}

export interface RoundThing {
  readonly circle: Circle;
  readonly round: Round;
  /** In the order that was drawn. */
  readonly turns: readonly Turn[];
}

const trailOf = (title: string, { id, question }: Circle) => [
  { label: title, href: routes.list.href() },
  { label: <Written>{question}</Written>, href: routes.show.href({ id }) },
];

export function Rounds({ circle, rounds, form }: RoundsThing & { form: FormState }) {
  const t = useTexts(roundsTexts);
  const general = useTexts(circlesTexts);
  const locale = useLocale();
  const opens = circle.hosts && circle.state === "open" && rounds.every(({ closedAt }) => closedAt !== null);
  const list = (
    <div class="flow">
      {rounds.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <>
          <h2 class="vh">{t.title}</h2>
          <Entries>
            {rounds.map((one) => (
              <Entry
                title={<Written>{one.question}</Written>}
                href={routes.round.href({ id: circle.id, round: one.id })}
                meta={[
                  <Badge tone={one.closedAt ? "none" : "ok"}>{one.closedAt ? t.closed : t.running}</Badge>,
                  formatDate(one.openedAt, locale),
                  plural(one.turns, locale, t.count),
                  plural(one.minutes, locale, t.each),
                ]}
              />
            ))}
          </Entries>
        </>
      )}
    </div>
  );
  return (
    <PageFrame title={t.title} lead={t.lead} trail={trailOf(general.title, circle)} ground="surface">
      {opens ? (
        <Columns kind="aside">
          {list}
          <aside>
            <Form action={routes.rounds.href({ id: circle.id })} state={stateOf(form, "open", { minutes: "3" })} label={t.open}>
              <h2>{t.open}</h2>
              <p class="soft">{t.openLead}</p>
              <TextField name="question" label={t.question} maxLength={300} />
              <TextField name="minutes" label={t.minutes} hint={t.minutesHint} inputMode="numeric" unit="min" short />
              <Submit label={t.openButton} act="open" />
            </Form>
          </aside>
        </Columns>
      ) : (
        list
      )}
    </PageFrame>
  );
}

export function RoundPage({ circle, round, turns, form }: RoundThing & { form: FormState }) {
  const t = useTexts(roundsTexts);
  const general = useTexts(circlesTexts);
  const locale = useLocale();
  const speaks = turns.find(({ begunAt, endedAt }) => begunAt && !endedAt)?.rank ?? 0;
  const label = speaks === 0 ? t.begin : speaks === turns.length ? t.finish : t.next;
  return (
    <PageFrame
      title={<Written>{round.question}</Written>}
      lead={plural(round.minutes, locale, t.each)}
      trail={[...trailOf(general.title, circle), { label: t.title, href: routes.rounds.href({ id: circle.id }) }]}
      badges={<Badge tone={round.closedAt ? "none" : "ok"}>{round.closedAt ? t.closed : t.running}</Badge>}
      ground="surface"
    >
      <TitledPart id="order" title={t.order} loose>
        {circle.hosts && !round.closedAt && (
          <form method="post" action={routes.round.href({ id: circle.id, round: round.id })}>
            <input type="hidden" name="version" value={String(speaks)} />
            <Button act="next">{label}</Button>
          </form>
        )}
        <ol class="flow loose">
          {turns.map((turn) => (
            <li>
              <OneTurn turn={turn} circle={circle} round={round} form={form} />
            </li>
          ))}
        </ol>
      </TitledPart>
    </PageFrame>
  );
}

/** "2 min 30 s". */
function sayLength(milliseconds: number, locale: Locale): string {
  const seconds = Math.round(milliseconds / 1000);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const say = (value: number, unit: "minute" | "second") => formatNumber(value, locale, { style: "unit", unit, unitDisplay: "short" });
  return [whole > 0 && say(whole, "minute"), (rest > 0 || whole === 0) && say(rest, "second")].filter(Boolean).join(" ");
}

function OneTurn({ turn, circle, round, form }: { turn: Turn; circle: Circle; round: Round; form: FormState }) {
  const t = useTexts(roundsTexts);
  const locale = useLocale();
  const { structureId, structure, begunAt, endedAt, words, own } = turn;
  const allowed = round.minutes * 60_000;
  const took = begunAt && endedAt ? endedAt.getTime() - begunAt.getTime() : null;
  const state = endedAt ? t.spoke : begunAt ? t.speaks : t.waits;
  const field = `mots_${structureId}`;
  return (
    <article class="flow">
      <h3>{structure}</h3>
      <p class="meta">
        <Badge tone={begunAt && !endedAt ? "ok" : "none"}>{state}</Badge>
        {begunAt && !endedAt && <span>{t.until(sayTime(new Date(begunAt.getTime() + allowed), locale))}</span>}
        {took !== null && <span>{t.took(sayLength(took, locale))}</span>}
        {took !== null && took > allowed && <span>{t.over(sayLength(took - allowed, locale))}</span>}
      </p>
      {words && !own && <Paragraphs words={words} />}
      {own && begunAt && (
        <Form
          action={routes.round.href({ id: circle.id, round: round.id })}
          state={stateOf(form, "say", { [field]: words })}
          label={`${t.words}, ${structure}`}
        >
          <TextArea name={field} label={t.words} hint={t.wordsHint} maxLength={3000} rows={4} />
          <Submit label={t.save} act={`say:${structureId}`} kind="quiet" />
        </Form>
      )}
    </article>
  );
}
