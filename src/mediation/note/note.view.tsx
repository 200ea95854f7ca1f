import { type PlaceBrief, themeGroups } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayTime } from "#platform/i18n/say-when.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Onward, TextButton } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { ages, companies, lengths, needs, orientations, outcomes } from "../mediation.ts";
import { mediationTexts } from "../mediation.texts.ts";
import { routes } from "../routes.ts";
import type { Act } from "./acts.query.ts";
import { PageFrame } from "#platform/ui/page-frame.tsx";

interface NoteProps {
  place: PlaceBrief;
  noted: readonly Act[];
  /** Names this form: sent twice, it is one act. */
  press: string;
  today: string;
  form: FormState;
}

export function Note({ place, noted, press, form }: NoteProps) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  const { id, name } = place;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[{ label: t.places, href: routes.places.href() }]}
        lead={name}
        actions={
          <ButtonLink kind="quiet" icon="table" href={routes.month.href({ id })}>
            {t.seeMonth}
          </ButtonLink>
        }
        joined
      />
      <Band tight>
        <Form action={routes.note.href({ id })} state={form} label={t.title}>
          <input type="hidden" name="press" value={[form.values["press"] ?? press].flat().at(-1)} />
          <Fields />
          <Submit label={t.note} big act="note" />
        </Form>
      </Band>
      <Band ground="linen">
        <SectionHead title={t.todayCount(plural(noted.length, locale, t.count))} />
        {noted.length === 0 ? <p>{t.nothingToday}</p> : <Noted acts={noted} placeId={id} />}
      </Band>
    </>
  );
}

function Noted({ acts, placeId }: { acts: readonly Act[]; placeId: string }) {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  return (
    <Form action={routes.note.href({ id: placeId })} label={t.today}>
      <ul>
        {acts.map((one) => (
          <li>
            <b>{themeGroups[one.need][locale]}</b>{" "}
            {[sayTime(one.notedAt, locale), t.sayMinutes(one.minutes), t.ages[one.age], t.outcomes[one.outcome]].join(" · ")}{" "}
            <a href={routes.correct.href({ act: one.id })}>
              {t.correct}
              <span class="vh"> {themeGroups[one.need][locale]}</span>
            </a>{" "}
            <TextButton act={`undo:${one.id}`}>
              {t.undo}
              <span class="vh"> {themeGroups[one.need][locale]}</span>
            </TextButton>
          </li>
        ))}
      </ul>
    </Form>
  );
}

function Fields() {
  const t = useTexts(mediationTexts);
  const locale = useLocale();
  const of = <word extends string>(words: readonly word[], said: Readonly<Record<word, string>>) => words.map((value) => ({ value, label: said[value] }));
  return (
    <>
      <Select name="need" label={t.need} choices={needs.map((value) => ({ value, label: themeGroups[value][locale] }))} />
      <div class="mediation-taps">
        <Radios name="minutes" label={t.minutes} choices={lengths.map((value) => ({ value: String(value), label: t.sayMinutes(value) }))} />
        <Radios name="age" label={t.age} choices={of(ages, t.ages)} />
        <Radios name="company" label={t.company} choices={of(companies, t.companies)} />
        <Radios name="outcome" label={t.outcome} choices={of(outcomes, t.outcomes)} />
      </div>
      <Select name="oriented" label={t.oriented} hint={t.orientedHint} choices={of(orientations, t.orientations)} optional />
      <TextField name="day" type="date" label={t.day} hint={t.dayHint} short />
    </>
  );
}

export function Correct({ act, open, form }: { act: Act; open: boolean; form: FormState }) {
  const t = useTexts(mediationTexts);
  const back = routes.note.href({ id: act.placeId });
  return (
    <PageFrame title={t.correct} trail={[{ label: t.title, href: back }]}>
      {open ? (
        <Form action={routes.correct.href({ act: act.id })} state={form} label={t.correct}>
          <Fields />
          <Actions>
            <Button>{t.save}</Button> <a href={back}>{t.back}</a>
          </Actions>
        </Form>
      ) : (
        <Notice tone="warn" title={t.changed}>
          <Onward href={back}>{t.back}</Onward>
        </Notice>
      )}
    </PageFrame>
  );
}
