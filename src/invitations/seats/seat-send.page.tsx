import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { isLocale, localeNames, locales } from "#platform/i18n/locale.ts";
import { Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, done, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import type { InviteProblem } from "../invitation.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";
import { invite } from "../send/send.command.ts";
import { hasParts } from "../seat.ts";
import { type Seats, seatsToFill } from "./seat.gate.ts";
import { seatsTexts } from "./seats.texts.ts";

type SendVisit = VisitOf<typeof routes.seatSend, Visitor>;

const ofPart: readonly InviteProblem[] = ["scope", "closed", "not_yours"];

/** One person by their address, to one part in the seats of a thing. */
export default act("invitations/seats", routes.seatSend, {
  access: signedIn,
  find: seatsToFill,
  values: ({ locale }) => ({ locale }),

  show: ({ locale, params, settings }, seats: Seats, form) => ({
    title: `${seatsTexts[locale].send}, ${seats.owner.title}`,
    robots: "noindex",
    body: <SendSeat {...{ ...seats, form }} days={settings.INVITATION_DAYS} action={routes.seatSend.href(params)} back={routes.seat.href(params)} />,
  }),

  read: (form: Reader, _visit: SendVisit, { seat }: Seats) => {
    const [t, own] = [invitationsTexts[form.locale].problems, seatsTexts[form.locale]];
    const words = seat.parts.map(({ word }) => word);
    const locale = form.text("locale");
    return {
      role: hasParts(seat) ? form.choice("part", words, own.partMissing) : words[0]!,
      email: form.email("email", t.email),
      name: form.line("name", 0, 120, t.name),
      note: seat.note ? form.line("note", 0, 160, own.noteLong) : "",
      reason: form.lines("reason", 5, 500, t.reason),
      locale: isLocale(locale) ? locale : form.locale,
    };
  },

  async run(visit, { seat, owner }, asked) {
    const sent = await invite(visit, visit.visitor, { ...asked, scope: { kind: seat.kind, id: owner.id }, roleEndsAt: null });
    if (sent.ok) return done(routes.seat.href(visit.params), "envoyee");
    const field = ofPart.includes(sent.problem) && hasParts(seat) ? "part" : "email";
    return wrong({ [field]: invitationsTexts[visit.locale].problems[sent.problem] });
  },
});

interface SendProps extends Seats {
  form: FormState;
  /** For how many it can be accepted. */
  days: number;
  action: string;
  back: string;
}

function SendSeat({ seat, owner, form, days, action, back }: SendProps) {
  const t = useTexts(invitationsTexts);
  const own = useTexts(seatsTexts);
  const locale = useLocale();
  const trail = [
    { label: <Written>{owner.title}</Written>, href: owner.href },
    { label: own.title(seat.says[locale]), href: back },
  ];
  return (
    <PageFrame title={own.send} trail={trail} lead={own.sendLead(plural(days, locale, t.days))} flow="loose">
      <Form action={action} state={form} label={own.send}>
        {hasParts(seat) && (
          <Radios name="part" label={own.part} choices={seat.parts.map(({ word, says, does }) => ({ value: word, label: says[locale], note: does[locale] }))} />
        )}
        <TextField name="email" type="email" label={t.fields.email} hint={t.send.emailHint} maxLength={254} autocomplete="off" />
        <TextField name="name" label={t.fields.name} hint={t.send.nameHint} maxLength={120} autocomplete="off" optional />
        {seat.note && <TextField name="note" label={seat.note.label[locale]} hint={seat.note.hint[locale]} maxLength={160} optional />}
        <TextArea name="reason" label={t.fields.reason} hint={t.send.reasonHint} maxLength={500} rows={3} />
        <Select name="locale" label={t.fields.language} choices={locales.map((value) => ({ value, label: localeNames[value] }))} />
        <Submit label={t.send.go} icon="mail" />
      </Form>
    </PageFrame>
  );
}
