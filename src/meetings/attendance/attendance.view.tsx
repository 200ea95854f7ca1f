import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { Onward, TextButton } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { CheckboxGroup, Form, Submit, TextField } from "#platform/ui/form.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Need } from "../meeting.ts";
import { MeetingFrame } from "../meeting-frame.view.tsx";
import { routes } from "../routes.ts";
import { meetingsTexts } from "../meetings.texts.ts";
import { AddAttendant, type AttendanceProps } from "./add-attendant.view.tsx";
import type { Attendant } from "./attendance.query.ts";
import { attendanceTexts } from "./attendance.texts.ts";

const sayNeeds = ({ needs, needsWords }: Pick<Attendant, "needs" | "needsWords">, locale: Locale): string =>
  [...needs.map((need) => meetingsTexts[locale].needs[need as Need] ?? need), needsWords].filter(Boolean).join("; ");

export function Attendance(props: AttendanceProps) {
  const { meeting, attendants } = props;
  const t = useTexts(attendanceTexts);
  const locale = useLocale();
  const registered = attendants.filter(({ state }) => state === "registered");
  const waiting = attendants.filter(({ state }) => state === "waiting");
  const tile = (label: string, value: number | null) => (value === null ? [] : [[label, formatNumber(value, locale)] as const]);
  return (
    <MeetingFrame meeting={meeting} title={t.title} lead={t.lead}>
      <Tiles
        tiles={[
          ...tile(t.figure.registered, registered.length),
          ...tile(t.figure.waiting, waiting.length),
          ...tile(t.figure.came, meeting.came),
          ...tile(t.figure.walkIns, meeting.walkIns),
        ]}
      />
      <Needs attendants={registered} />
      <h2>{t.listTitle}</h2>
      {registered.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <>
          <People {...props} people={registered} caption={t.listTitle} />
          <Onward href={routes.attendanceSheet.href({ meeting: meeting.slug })} icon="printer">
            {t.sheet}
          </Onward>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h2>{t.waitingTitle}</h2>
          <People {...props} people={waiting} caption={t.waitingTitle} />
        </>
      )}
      {meeting.phase === "next" ? <p class="soft">{t.early}</p> : <Came {...props} people={registered} />}
      {meeting.registers && meeting.phase !== "over" && meeting.state === "announced" && <AddAttendant {...props} />}
    </MeetingFrame>
  );
}

/** Together, since that is how they are ordered. */
function Needs({ attendants }: { attendants: readonly Attendant[] }) {
  const t = useTexts(attendanceTexts);
  const said = useTexts(meetingsTexts);
  const locale = useLocale();
  const counts = Map.groupBy(
    attendants.flatMap(({ needs }) => needs),
    (need) => need,
  );
  const words = attendants.map(({ needsWords }) => needsWords).filter(Boolean);
  return (
    <>
      <h2>{t.needsTitle}</h2>
      {counts.size === 0 && words.length === 0 ? (
        <p class="soft">{t.needsNone}</p>
      ) : (
        <ul class="meeting-needs">
          {[...counts].map(([need, all]) => (
            <li>
              {formatNumber(all.length, locale)} × {said.needs[need as Need] ?? need}
            </li>
          ))}
          {words.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function People({ meeting, people, caption }: AttendanceProps & { people: readonly Attendant[]; caption: string }) {
  const t = useTexts(attendanceTexts);
  const said = useTexts(meetingsTexts);
  const locale = useLocale();
  const over = meeting.phase === "over" || meeting.state !== "announced";
  const nameOf = ({ name }: Attendant) => name ?? t.forgotten;
  return (
    <form method="post" action={routes.attendance.href({ meeting: meeting.slug })}>
      <Table
        caption={caption}
        hideCaption
        dense
        rows={people}
        columns={[
          { label: t.name, heads: true, cell: nameOf },
          {
            label: t.how,
            cell: ({ online, channel }) => [online ? said.online : said.onSite, channel !== "web" && t.channels[channel]].filter(Boolean).join(", "),
          },
          { label: t.needs, cell: (one) => sayNeeds(one, locale) },
          ...(over
            ? []
            : [
                {
                  label: t.act,
                  cell: (one: Attendant) => (
                    <TextButton act={`remove:${one.id}`}>
                      {t.remove}
                      <span class="vh">{t.of(nameOf(one))}</span>
                    </TextButton>
                  ),
                },
              ]),
        ]}
      />
    </form>
  );
}

function Came({ meeting, people, form }: AttendanceProps & { people: readonly Attendant[] }) {
  const t = useTexts(attendanceTexts);
  const here = people.filter(({ came }) => came).map(({ id }) => id);
  const walkIns = meeting.walkIns === null ? "" : String(meeting.walkIns);
  return (
    <>
      <h2>{t.cameTitle}</h2>
      <Form action={routes.attendance.href({ meeting: meeting.slug })} state={stateOf(form, "tick", { came: here, walk_ins: walkIns })} label={t.cameTitle}>
        {people.length > 0 && (
          <CheckboxGroup name="came" label={t.cameHint} choices={people.map(({ id, name }) => ({ value: id, label: name ?? t.forgotten }))} optional />
        )}
        <TextField name="walk_ins" label={t.walkIns} inputMode="numeric" maxLength={5} short optional />
        <Submit label={t.save} act="tick" />
      </Form>
    </>
  );
}
