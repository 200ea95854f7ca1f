import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { CasePage } from "../case/case-page.view.tsx";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Case } from "../case/case.query.ts";
import { receiverOf } from "./receiver.ts";
import type { Routing } from "./routing.query.ts";
import { routingTexts } from "./routing.texts.ts";
import { routes } from "../routes.ts";

interface RoutingProps {
  judged: Case;
  routings: readonly Routing[];
  waiting: Routing | null;
  /** Handles it now. */
  mine: boolean;
  /** Is of the level to which it was passed on. */
  receiver: boolean;
  /** The level to which it goes, or would go. */
  to: string;
  now: Date;
  form: FormState;
}

export function RoutingPage(props: RoutingProps) {
  const { judged, routings, waiting, mine, receiver } = props;
  const t = useTexts(routingTexts);
  const queue = mine ? undefined : { label: t.queue, href: routes.routingQueue.href() };
  return (
    <CasePage judged={judged} title={t.title} lead={t.lead} queue={queue}>
      {waiting && receiver && <Answer {...props} />}
      {waiting && <Waits {...props} waiting={waiting} />}
      {!waiting && mine && <Send {...props} />}
      {routings.length > 0 && <Routings routings={routings} />}
    </CasePage>
  );
}

function Send({ judged, to, now, form }: RoutingProps) {
  const t = useTexts(routingTexts);
  if (judged.communeCode === null) return <p>{t.noCommune}</p>;
  if (!["filed", "admissible", "feasible"].includes(judged.state)) return <p>{t.notOpen}</p>;
  return (
    <Form action={routes.routing.href({ id: judged.id })} state={stateOf(form, "send", { due: addDays(dayOf(now), 30) })} label={t.send(to)}>
      <h2>{t.send(to)}</h2>
      <p class="soft">{t.sendHint}</p>
      <TextArea name="reason" label={t.reason} maxLength={2000} rows={4} />
      <TextField name="due" type="date" label={t.due} hint={t.dueHint} short />
      <Submit label={t.sendAct} act="send" />
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
          <Button kind="quiet" act="recall">
            {t.recall}
          </Button>
        </form>
      )}
    </>
  );
}

function Answer({ judged, form }: RoutingProps) {
  const t = useTexts(routingTexts);
  return (
    <Form action={routes.routing.href({ id: judged.id })} state={form} label={t.question}>
      <h2>{t.question}</h2>
      <Submit label={t.accept} big act="accepted" />
      <TextArea name="words" label={t.words} hint={t.wordsHint} maxLength={2000} rows={3} optional />
      <Submit label={t.sendBack} kind="danger" act="sent_back" />
    </Form>
  );
}

/** Each time it was passed on: by whom, to whom, with what was answered. */
export function Routings({ routings, level = 2 }: { routings: readonly Routing[]; level?: 2 | 3 }) {
  const t = useTexts(routingTexts);
  const locale = useLocale();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{t.history}</Heading>
      <ul class="judging-lines">
        {routings.map((routing) => (
          <li>
            <b>{t.states[routing.state]}</b>{" "}
            <span class="soft">{t.handed(routing.sentAs, receiverOf(routing, locale), formatDate(routing.sentAt, locale))}</span>
            <Written as="p" class="judging-words">
              {routing.reason}
            </Written>
            {routing.answeredAt && <p class="soft">{`${routing.answeredAs}, ${formatDate(routing.answeredAt, locale)}`}</p>}
            {routing.answer && (
              <Written as="p" class="judging-words">
                {routing.answer}
              </Written>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
