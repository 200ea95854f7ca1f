import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit } from "#platform/ui/form.tsx";
import { written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { sayNumber } from "../assembly.ts";
import { sayMoment } from "../say.ts";
import type { Attendant, Session } from "./life.query.ts";
import { lifeTexts } from "./life.texts.ts";
import { presences } from "./presence.ts";

interface AttendanceProps {
  readonly assembly: Assembly;
  readonly session: Session;
  readonly attendants: readonly Attendant[];
  readonly action: string;
  readonly form: FormState;
}

const nameOf = ({ number, name }: Attendant): string => [sayNumber(number), name].filter(Boolean).join(", ");

/** Who was there. Whoever notes it second reads what the first noted above their own. */
export function Attendance({ assembly, session, attendants, action, form }: AttendanceProps) {
  const t = useTexts(lifeTexts);
  const locale = useLocale();
  const kept = { fois: String(session.noted), ...Object.fromEntries(attendants.map(({ number, presence }) => [`p${number}`, presence ?? ""])) };
  const state = stateOf(form, "attend", kept);
  return (
    <Form action={action} state={state} label={t.presence}>
      <h2>{t.presence}</h2>
      <p>{assembly.allowanceCents === null ? t.presenceNone : t.presenceLead(sayEuros(assembly.allowanceCents, locale))}</p>
      {state === form && form.status === 409 && (
        <Disclosure summary={t.saved}>
          <Facts wide facts={attendants.map((one) => [nameOf(one), one.presence === null ? t.unknown : t.presences[one.presence]])} />
        </Disclosure>
      )}
      <input type="hidden" name="fois" value={String(form.status === 409 ? session.noted : state.values["fois"])} />
      {attendants.map((one) => (
        <Radios
          name={`p${one.number}`}
          label={nameOf(one)}
          choices={[...presences.map((word) => ({ value: word, label: t.presences[word] })), { value: "", label: t.unknown }]}
          scale
        />
      ))}
      <Submit label={t.save} act="attend" />
    </Form>
  );
}

/** A session as somebody else saved it meanwhile. */
export function SavedSession({ session }: { session: Session }) {
  const t = useTexts(lifeTexts);
  const locale = useLocale();
  return (
    <Disclosure summary={t.saved}>
      <Facts
        wide
        facts={[
          [t.title, written(session.title)],
          [t.from, sayMoment(session.startsAt, locale)],
          [t.to, sayMoment(session.endsAt, locale)],
          [t.place, session.placeName],
          [t.programme, session.programme && written(session.programme)],
          [t.speakers, session.speakers && written(session.speakers)],
          [t.documents, session.documents && written(session.documents)],
        ]}
      />
    </Disclosure>
  );
}
