import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findOwn, type Own } from "../apply/editable.ts";
import { PartHead } from "../apply/frame.view.tsx";
import { routes } from "../routes.ts";
import { showEvidence } from "./follow.command.ts";
import { type Award, findAward, type Instalment, listInstalments } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import { InstalmentBadge } from "./follow.view.tsx";

/** What was granted to one's project: instalments, and what each waits for. */
export default acts("calls/follow", routes.evidence, {
  access: signedIn,
  async find(visit) {
    const own = await findOwn(visit);
    const award = await findAward(visit.db, own.application.id);
    if (!award) throw new NotFound();
    return { ...own, award, instalments: await listInstalments(visit.db, own.application.id) };
  },
  show: ({ locale }, found, form) => ({
    title: followTexts[locale].mine,
    robots: "noindex",
    says: followTexts[locale].done,
    body: <Mine {...found} form={form} />,
  }),
  acts: (step) => ({
    show: step({
      read: (form, { locale }) => ({ instalment: form.on(), words: form.lines(`justificatif_${form.on()}`, 3, 3000, followTexts[locale].problems.words) }),
      async run({ db, params, visitor, locale }, { application, role }, { instalment, words }) {
        if (role === "reader") throw new Forbidden();
        const shown = isUuid(instalment) && (await showEvidence(db, application.id, instalment, words, visitor.id));
        return shown ? done(routes.evidence.href(params), "montre") : conflict(followTexts[locale].problems.moved);
      },
    }),
  }),
});

function Mine({ application, award, instalments, role, form }: Own & { award: Award; instalments: readonly Instalment[]; form: FormState }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  return (
    <>
      <PartHead application={application} title={t.mine} lead={t.mineLead(sayEuros(award.cents, locale))} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {award.conditions && (
            <p>
              {t.conditions}
              {": "}
              <span lang="fr">{award.conditions}</span>
            </p>
          )}
          {instalments.length === 0 && <p>{t.noAgreement}</p>}
          {instalments.map(({ id, position, label, state, evidence, dueOn, cents, words, deducted, reason }) => (
            <section class="flow" aria-labelledby={`versement-${position}`}>
              <h2 id={`versement-${position}`}>{`${label}, ${sayEuros(cents, locale)}`}</h2>
              <p class="meta">
                <InstalmentBadge state={state} />
                <span>{t.evidences[evidence]}</span>
                <span>{sayShortDay(startOfDay(dueOn), locale)}</span>
              </p>
              {words && (
                <p class="text-wording" lang="fr">
                  {words}
                </p>
              )}
              {deducted > 0 && <p lang="fr">{t.isDeducted(sayEuros(deducted, locale), reason ?? "")}</p>}
              {state === "planned" && reason && <p lang="fr">{t.sentBack(reason)}</p>}
              {(state === "planned" || state === "shown") && evidence !== "none" && role !== "reader" && (
                <Form
                  action={routes.evidence.href({ id: application.id })}
                  state={stateOf(form, "show", { [`justificatif_${id}`]: words ?? "" })}
                  label={state === "shown" ? t.change : t.show}
                >
                  <TextArea name={`justificatif_${id}`} label={t.words} hint={t.wordsHint} rows={4} maxLength={3000} />
                  <Actions>
                    <Button kind="quiet" act={`show:${id}`}>
                      {state === "shown" ? t.change : t.show}
                    </Button>
                  </Actions>
                </Form>
              )}
            </section>
          ))}
        </div>
      </Band>
    </>
  );
}
