import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { PictureFields } from "#platform/picture-form/picture-form.view.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, Form, Radios, Submit, TextArea } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { conditions, isDamage, momentWords } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, sayDays, thingOf } from "../say.ts";
import type { CheckThing } from "./check-thing.ts";
import { checkTexts } from "./check.texts.ts";

export function Check({ loan, moment, signs, now, side, form }: CheckThing & { form: FormState }) {
  const t = useTexts(checkTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const { id } = loan;
  const name = thingOf(loan, locale);
  const choices = moment === "reported" ? conditions.filter(isDamage) : conditions;
  return (
    <PageFrame
      title={`${t.titles[moment]}${colonIn(locale)} ${name}`}
      here={t.titles[moment]}
      trail={[{ label: name, href: routes.loan.href({ id }) }]}
      lead={[side === "borrower" ? loan.lender : borrowerOf(loan, locale), sayDays(loan, locale)].join(", ")}
      ground="surface"
    >
      {now ? (
        <Form action={routes.check.href({ id, moment: momentWords[moment] })} state={form} files label={t.titles[moment]}>
          <Radios name="etat" label={t.condition} choices={choices.map((one) => ({ value: one, label: general.conditions[one] }))} />
          <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={1000} />
          <Disclosure summary={t.picture} open={Object.keys(form.problems).some((field) => field === "photo" || field === "description" || field === "accord")}>
            <PictureFields />
          </Disclosure>
          {signs && (
            <>
              <Checkbox name="signe" label={t.signed} />
              <p>
                {t.signedHint}{" "}
                <Go href={routes.document.href({ id })} icon="printer">
                  {t.paper}
                </Go>
              </p>
            </>
          )}
          <Submit label={t.buttons[moment]} big />
        </Form>
      ) : (
        <Empty title={t.notNow}>
          <p>
            <a href={routes.loan.href({ id })}>{t.back}</a>
          </p>
        </Empty>
      )}
    </PageFrame>
  );
}
