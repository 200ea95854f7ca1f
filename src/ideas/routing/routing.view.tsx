import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { Problems } from "#platform/ui/form-state.tsx";
import type { Territory } from "#territory";
import { ActPage } from "../judging/act-page.view.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import { communeNameOf } from "../judging/commune-name.ts";
import { communeQuality } from "../judging/gate.ts";
import type { Judged } from "../judging/judged.query.ts";
import type { Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { routes } from "../routes.ts";

export interface RoutingProps {
  judged: Judged;
  communeName: string | null;
  territory: Territory;
  routings: readonly Routing[];
  waiting: Routing | null;
  /** Handles it now. */
  mine: boolean;
  /** Is of the level to which it was passed on. */
  receiver: boolean;
  /** The level to which it goes, or would go. */
  to: string;
  now: Date;
  done?: string | undefined;
  wrong?: string | undefined;
  values?: Record<string, string> | undefined;
  problems?: Problems | undefined;
}

export function RoutingPage(props: RoutingProps) {
  const { judged, communeName, territory, routings, waiting, mine, receiver, done, wrong } = props;
  const t = useTexts(routingTexts);
  const said = done && Object.hasOwn(t.done, done) ? t.done[done] : undefined;
  const queue = mine ? undefined : { label: t.queue, href: routes.routingQueue.href() };
  return (
    <ActPage judged={judged} communeName={communeName} title={t.title} lead={t.lead} done={said} wrong={wrong} queue={queue}>
      {waiting && receiver && <Answer {...props} />}
      {waiting && <Waits {...props} waiting={waiting} />}
      {!waiting && mine && <Send {...props} />}
      {routings.length > 0 && <Routings routings={routings} territory={territory} />}
    </ActPage>
  );
}

function Send({ judged, to, now, values, problems }: RoutingProps) {
  const t = useTexts(routingTexts);
  if (judged.communeCode === null) return <p>{t.noCommune}</p>;
  if (!["filed", "admissible", "feasible"].includes(judged.state)) return <p>{t.notOpen}</p>;
  return (
    <Form action={routes.routing.href({ id: judged.id })} values={values ?? { due: addDays(dayOf(now), 30) }} problems={problems} label={t.send(to)}>
      <h2>{t.send(to)}</h2>
      <p class="soft">{t.sendHint}</p>
      <TextArea name="reason" label={t.reason} maxLength={2000} rows={4} />
      <TextField name="due" type="date" label={t.due} hint={t.dueHint} short />
      <Actions>
        <Button name="act" value="send">
          {t.sendAct}
        </Button>
      </Actions>
    </Form>
  );
}

function Waits({ judged, waiting, mine, to, now }: RoutingProps & { waiting: Routing }) {
  const t = useTexts(routingTexts);
  const locale = useLocale();
  const due = formatDate(waiting.dueAt, locale);
  return (
    <>
      <p>{t.waits(to, due)}</p>
      {waiting.dueAt < now && (
        <p>
          <b>{t.lateSince(due)}</b>
        </p>
      )}
      {mine && (
        <form method="post" action={routes.routing.href({ id: judged.id })}>
          <Button kind="quiet" name="act" value="recall">
            {t.recall}
          </Button>
        </form>
      )}
    </>
  );
}

function Answer({ judged, values, problems }: RoutingProps) {
  const t = useTexts(routingTexts);
  return (
    <Form action={routes.routing.href({ id: judged.id })} values={values} problems={problems} label={t.question}>
      <h2>{t.question}</h2>
      <Actions>
        <Button big name="answer" value="accepted">
          {t.accept}
        </Button>
      </Actions>
      <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={2000} rows={3} optional />
      <Actions>
        <Button kind="danger" name="answer" value="sent_back">
          {t.sendBack}
        </Button>
      </Actions>
    </Form>
  );
}

/** As the public reads it: "Commune de Roubaix", "La métropole". */
export const sayReceiver = ({ toLevel, communeCode }: Pick<Routing, "toLevel" | "communeCode">, territory: Territory, locale: Locale): string =>
  toLevel === "commune" ? communeQuality(communeNameOf(territory, communeCode) ?? communeCode) : routingTexts[locale].metropolis;

/** Each time it was passed on: by whom, to whom, with what was answered. */
export function Routings({ routings, territory, level = 2 }: { routings: readonly Routing[]; territory: Territory; level?: 2 | 3 }) {
  const t = useTexts(routingTexts);
  const locale = useLocale();
  const Heading = `h${level}` as "h2" | "h3";
  return (
    <>
      <Heading>{t.history}</Heading>
      <ul class="judging-lines">
        {routings.map((routing) => (
          <li>
            <b>{t.states[routing.state]}</b>{" "}
            <span class="soft">{t.handed(routing.sentAs, sayReceiver(routing, territory, locale), formatDate(routing.sentAt, locale))}</span>
            <p class="judging-words">{routing.reason}</p>
            {routing.answeredAt && <p class="soft">{`${routing.answeredAs}, ${formatDate(routing.answeredAt, locale)}`}</p>}
            {routing.answer && <p class="judging-words">{routing.answer}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
