import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { routes } from "../routes.ts";
import { sayWhen, titleOf } from "../say.ts";
import type { SessionForVisitor } from "../sessions.query.ts";
import { results } from "../training.ts";
import { attendTexts } from "./attend.texts.ts";
import { resultWords } from "./result-words.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { Seat } from "./seats.query.ts";

interface AttendanceProps {
  session: SessionForVisitor;
  seats: readonly Seat[];
  teaches: boolean;
  now: Date;
  /** Who looks at it: somebody else enters theirs. */
  self: string;
  form: FormState;
}

export function Attendance(props: AttendanceProps) {
  const { session, seats } = props;
  const t = useTexts(attendTexts);
  const locale = useLocale();
  const waiting = seats.filter(({ state }) => state === "waiting");
  const entered = seats.filter(({ result }) => result !== null);
  return (
    <PageFrame
      title={t.attendanceOf(titleOf(session, locale))}
      here={t.attendance}
      trail={[{ label: sayWhen(session, locale), href: routes.session.href({ id: session.id }) }]}
      lead={`${sayWhen(session, locale)}, ${session.heldName}`}
      ground="surface"
      flow="loose"
    >
      {seats.length === 0 && <Empty title={t.nobody} text={t.nobodyNext} />}
      <Expected {...props} />
      {entered.length > 0 && (
        <TitledPart id="notes" title={t.entered}>
          <ul>
            {entered.map(({ name, result }) => (
              <li>
                {name ?? t.gone}, {t.resultNames[result!]}
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
      {waiting.length > 0 && (
        <TitledPart id="attente" title={t.waitingList}>
          <ol>
            {waiting.map(({ name }) => (
              <li>{name ?? t.gone}</li>
            ))}
          </ol>
        </TitledPart>
      )}
    </PageFrame>
  );
}

/** Who has a seat and no result yet: a list before, a form from its beginning on. */
function Expected({ session, seats, teaches, now, self, form }: AttendanceProps) {
  const t = useTexts(attendTexts);
  const locale = useLocale();
  const open = seats.filter(({ state, result }) => state === "taken" && result === null);
  if (open.length === 0) return null;
  if (!teaches || session.from > now || session.state === "cancelled")
    return (
      <TitledPart id="attendues" title={t.expected(formatNumber(open.length, locale))}>
        <p class="soft">{teaches ? t.early : t.onlyTrainers}</p>
        <ul>
          {open.map(({ name }) => (
            <li>{name ?? t.gone}</li>
          ))}
        </ul>
      </TitledPart>
    );
  return (
    <Form action={routes.attendance.href({ id: session.id })} state={form} label={t.attendance}>
      <p>{t.enterLead}</p>
      {open.map(({ id, name, personId }) =>
        personId === self ? (
          <p>{t.self}</p>
        ) : (
          <Radios
            name={`resultat_${id}`}
            label={name ?? t.gone}
            choices={results.map((one) => ({ value: resultWords[one], label: t.resultNames[one] }))}
            optional
          />
        ),
      )}
      <Submit label={t.enter} big />
    </Form>
  );
}
