import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { routes } from "../routes.ts";
import { sayMinutes, sayWhen } from "../say.ts";
import type { RotaThing } from "./rota.query.ts";
import { rotaTexts } from "./rota.texts.ts";
import { otherTurns, ownTurns, wordOf } from "./swap.form.ts";

export interface RotaProps extends RotaThing {
  self: string;
  now: Date;
  form: FormState;
}

/** Somebody asks another of the team to take a shift of theirs, for nothing or for one of the other's. */
export function SwapForm({ service: { slug }, ahead, members, self, now, form }: RotaProps) {
  const t = useTexts(rotaTexts);
  const locale = useLocale();
  const own = ownTurns(ahead, self, now).filter(({ turn }) => !turn.asked);
  const others = members.filter(({ personId }) => personId !== self);
  if (own.length === 0 || others.length === 0) return null;
  return (
    <Form action={routes.rota.href({ slug })} state={stateOf(form, "swap", form.values)} label={t.swap}>
      <h2>{t.swap}</h2>
      <p class="soft">{t.swapLead}</p>
      <Select name="permanence" label={t.mine} choices={own.map(({ turn, shift }) => ({ value: turn.id, label: sayWhen(shift, locale) }))} />
      <Select
        name="avec"
        label={t.withWhom}
        choices={[
          { label: t.forNothing, choices: others.map(({ personId, name }) => ({ value: wordOf.member(personId), label: name })) },
          {
            label: t.inReturn,
            choices: otherTurns(ahead, self, now).map(({ turn, shift }) => ({
              value: wordOf.turn(turn.id),
              label: `${turn.name ?? t.goneName}, ${sayWhen(shift, locale)}`,
            })),
          },
        ].filter(({ choices }) => choices.length > 0)}
      />
      <Submit label={t.ask} act="swap" />
    </Form>
  );
}

/** Leads say what was given where it was not as long as the shift: nothing, for who did not come. */
export function Minutes({ service: { slug }, behind, form }: RotaProps) {
  const t = useTexts(rotaTexts);
  const locale = useLocale();
  const turns = behind.flatMap((shift) => shift.turns.map((turn) => ({ turn, shift })));
  if (turns.length === 0) return null;
  const said = ({ turn, shift }: (typeof turns)[number]) =>
    [turn.name ?? t.goneName, sayWhen(shift, locale), ...(turn.minutes === null ? [] : [sayMinutes(turn.minutes, locale)])].join(", ");
  return (
    <Form action={routes.rota.href({ slug })} state={stateOf(form, "minutes")} label={t.given}>
      <h2>{t.given}</h2>
      <p class="soft">{t.givenLead}</p>
      <Select name="qui" label={t.who} choices={turns.map((one) => ({ value: one.turn.id, label: said(one) }))} />
      <TextField name="heures" label={t.hours} hint={t.hoursHint} inputMode="decimal" maxLength={5} short />
      <Submit label={t.sayHours} act="minutes" kind="quiet" />
    </Form>
  );
}
