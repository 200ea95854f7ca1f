import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { guestTexts } from "../guest.texts.ts";
import { routes } from "../routes.ts";
import { asHead, sayWhen } from "../say.ts";
import { datesTexts } from "./dates.texts.ts";
import { enterPresence } from "./seat.command.ts";
import { findSeats, type Seat } from "./seats.query.ts";
import { findShown, type DateForVisitor } from "./shown.query.ts";

/** How the form says whether somebody came. */
const presenceWords = { there: "venu", away: "absent" } as const;

/** Who is expected, and who came: for those who keep the place or lead the team. */
export default act("activities/dates", routes.attendance, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.attendance>) {
    const date = await findShown(db, params.id, visitor);
    if (!date.mine) throw new NotFound();
    return { date, seats: await findSeats(db, date.id) };
  },
  values: (_, { date, seats }) => ({
    venues: date.came === null ? "" : String(date.came),
    ...Object.fromEntries(
      seats.flatMap(({ id, present }) => (present === null ? [] : [[`presence_${id}`, present ? presenceWords.there : presenceWords.away]])),
    ),
  }),
  show: ({ locale, now }, thing, form) => ({
    title: `${datesTexts[locale].attendance}, ${thing.date.title}`,
    robots: "noindex",
    says: datesTexts[locale].done,
    body: <Attendance {...thing} now={now} form={form} />,
  }),
  read: (form: Reader, _, { seats }) => readPresence(form, seats),
  async run({ db, visitor, locale, params }, { date }, { said, came }) {
    const entered = await enterPresence(db, date.id, said, came, visitor.id);
    return entered ? done(routes.attendance.href(params), "presences") : conflict(datesTexts[locale].early);
  },
});

function readPresence(form: Reader, seats: readonly Seat[]) {
  const t = datesTexts[form.locale];
  const said = seats
    .filter(({ id, state }) => state === "taken" && form.has(`presence_${id}`))
    .map(({ id }) => [id, form.choice(`presence_${id}`, Object.values(presenceWords), t.presenceWrong) === presenceWords.there] as const);
  return { said: new Map(said), came: form.has("venues") ? form.whole("venues", 0, 2000, t.cameWrong) : null };
}

interface AttendanceProps {
  date: DateForVisitor;
  seats: readonly Seat[];
  now: Date;
  form: FormState;
}

function Attendance({ date, seats, now, form }: AttendanceProps) {
  const t = useTexts(datesTexts);
  const guest = useTexts(guestTexts);
  const locale = useLocale();
  const taken = seats.filter(({ state }) => state === "taken");
  const waiting = seats.filter(({ state }) => state === "waiting");
  const open = date.from <= now && date.state === "planned";
  const sayName = ({ name, phone }: Seat) => [name ?? t.gone, ...(phone ? [guest.phoneTo(phone)] : [])].join(", ");
  return (
    <PageFrame
      title={t.attendance}
      trail={[{ label: <Written>{date.title}</Written>, href: routes.date.href({ id: date.id }) }]}
      lead={`${asHead(sayWhen(date, locale))}, ${date.placeName}`}
      actions={
        date.seats !== null &&
        date.state === "planned" &&
        date.from > now && (
          <ButtonLink kind="quiet" href={routes.enrol.href({ id: date.id })}>
            {guest.enrol}
          </ButtonLink>
        )
      }
      ground="surface"
      flow="loose"
    >
      {open ? (
        <Form action={routes.attendance.href({ id: date.id })} state={form} label={t.attendance}>
          <TextField name="venues" label={t.came} hint={t.cameHint} inputMode="numeric" maxLength={4} short optional />
          {taken.map((seat) => (
            <Radios
              name={`presence_${seat.id}`}
              label={sayName(seat)}
              choices={[
                { value: presenceWords.there, label: t.there },
                { value: presenceWords.away, label: t.away },
              ]}
              optional
            />
          ))}
          <Submit label={t.enter} big />
        </Form>
      ) : (
        <TitledPart id="attendues" title={t.expected(formatNumber(taken.length, locale))}>
          <p class="soft">{t.early}</p>
          <ul>
            {taken.map((seat) => (
              <li>{sayName(seat)}</li>
            ))}
          </ul>
        </TitledPart>
      )}
      {waiting.length > 0 && (
        <TitledPart id="attente" title={t.waitingList}>
          <ol>
            {waiting.map((seat) => (
              <li>{sayName(seat)}</li>
            ))}
          </ol>
        </TitledPart>
      )}
    </PageFrame>
  );
}
