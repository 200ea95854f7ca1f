import { isStructureKind, structureKinds } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { type FormState, useFormState } from "#platform/ui/form-state.tsx";
import { Checkbox, CheckboxGroup, GroupedBoxes, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { allParts } from "../application.ts";
import { partNames } from "../apply/application.view.tsx";
import { applyTexts } from "../apply/apply.texts.ts";
import { allSteps, excesses } from "../call.ts";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import { pathTexts, stepName } from "../path/path.texts.ts";
import { buildTexts } from "./build.texts.ts";
import { EditFrame } from "./edit.view.tsx";
import { criteriaLines, documentLines, partnerLines } from "./rules.form.ts";

interface RulesProps {
  call: Call;
  communes: readonly { readonly code: string; readonly name: string }[];
  form: FormState;
}

/** All that decides who may apply, for how much, and how it is judged. */
export function RulesEdit({ call, communes, form }: RulesProps) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const choices = communes.map(({ code, name }) => ({ value: code, label: name }));
  const paths = useTexts(pathTexts);
  const names = partNames(call.form, useTexts(applyTexts));
  const kinds = Object.keys(structureKinds).filter(isStructureKind);
  return (
    <EditFrame call={call} title={t.rules} action={routes.rules.href({ slug: call.slug })} form={form} why>
      <h2>{t.aid}</h2>
      <TextField name="plafond" label={t.ceiling} inputMode="decimal" maxLength={14} unit="€" short optional />
      <TextField name="taux" label={t.rate} inputMode="numeric" maxLength={3} unit="%" short />
      <TextField name="taux_public" label={t.publicRate} inputMode="numeric" maxLength={3} unit="%" short />
      <Checkbox name="minimis" label={t.minimis} />
      <Select name="depassement" label={t.excess} choices={excesses.map((one) => ({ value: one, label: t.excesses[one] }))} />
      <TextArea name="axes" label={t.axes} hint={t.axesHint} rows={4} maxLength={2000} optional />
      <h2>{t.partners}</h2>
      <p class="soft">{t.partnersLead}</p>
      {Array.from({ length: Math.min(partnerLines, call.rules.partners.length + 2) }, (_, at) => (
        <PartnerFields at={at} />
      ))}
      <h2>{t.who}</h2>
      <CheckboxGroup
        name="structures"
        label={t.kinds}
        hint={t.kindsHint}
        choices={kinds.map((one) => ({ value: one, label: structureKinds[one][locale] }))}
        optional
      />
      <GroupedBoxes name="communes" label={t.communes} hint={t.communesHint} groups={[{ label: t.communes, choices }]} optional />
      <CheckboxGroup name="etapes" label={t.steps} hint={t.stepsHint} choices={allSteps.map((one) => ({ value: one, label: stepName(one, paths) }))} optional />
      <h2>{t.judging}</h2>
      {Array.from({ length: Math.min(criteriaLines, call.rules.criteria.length + 3) }, (_, at) => (
        <CriterionFields at={at} />
      ))}
      <TextField name="echelle" label={t.scale} inputMode="numeric" maxLength={2} short />
      <TextField name="seuil" label={t.threshold} inputMode="numeric" maxLength={3} unit="%" short />
      <TextField name="relectures" label={t.reviews} inputMode="numeric" maxLength={2} short />
      <Checkbox name="anonyme" label={t.anonymous} />
      <TextField name="recours" label={t.appeal} inputMode="numeric" maxLength={3} short />
      <TextField name="quota" label={t.quota} hint={t.quotaHint} inputMode="numeric" maxLength={3} unit="%" short optional />
      <GroupedBoxes name="quota_communes" label={t.quotaCommunes} groups={[{ label: t.communes, choices }]} optional />
      <h3>{t.bonus}</h3>
      <p class="soft">{t.bonusLead}</p>
      <TextField name="bonus_quartier" label={t.bonusNeighbourhood} hint={t.bonusNeighbourhoodHint} inputMode="numeric" maxLength={2} unit="%" short optional />
      <TextField name="bonus_commune" label={t.bonusCommune} inputMode="numeric" maxLength={2} unit="%" short optional />
      <GroupedBoxes name="bonus_communes" label={t.bonusCommunes} groups={[{ label: t.communes, choices }]} optional />
      <TextField name="bonus_plafond" label={t.bonusMost} hint={t.bonusMostHint} inputMode="numeric" maxLength={2} unit="%" short optional />
      <Checkbox name="severite" label={t.calibrated} />
      <h2>{t.stages}</h2>
      <Checkbox name="deux_temps" label={t.twoStages} />
      <CheckboxGroup
        name="premier_temps"
        label={t.firstStage}
        hint={t.firstStageHint}
        choices={allParts(call.form)
          .slice(1)
          .map((part) => ({ value: part, label: names.get(part) ?? part, written: part.startsWith("section:") }))}
        optional
      />
      <h2>{t.documents}</h2>
      {Array.from({ length: Math.min(documentLines, call.rules.documents.length + 3) }, (_, at) => (
        <DocumentFields at={at} />
      ))}
    </EditFrame>
  );
}

/** The word by which files refer to a line travels with it. */
function Key({ name }: { name: string }) {
  const value = useFormState().values[`${name}_mot`];
  return value ? <input type="hidden" name={`${name}_mot`} value={String(value)} /> : null;
}

function CriterionFields({ at }: { at: number }) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const name = `critere${at}`;
  return (
    <fieldset>
      <legend class="vh">{t.criterion(formatNumber(at + 1, locale))}</legend>
      <Key name={name} />
      <div class="filters-grid">
        <TextField name={name} label={t.criterion(formatNumber(at + 1, locale))} maxLength={120} optional={at > 0} />
        <TextField name={`${name}_regard`} label={t.looksAt} maxLength={300} optional />
        <TextField name={`${name}_poids`} label={t.weight} inputMode="numeric" maxLength={3} short optional={at > 0} />
      </div>
    </fieldset>
  );
}

function PartnerFields({ at }: { at: number }) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const name = `partenaire${at}`;
  return (
    <fieldset>
      <legend class="vh">{t.partner(formatNumber(at + 1, locale))}</legend>
      <Key name={name} />
      <div class="filters-grid">
        <TextField name={name} label={t.partner(formatNumber(at + 1, locale))} maxLength={120} optional />
        <TextField name={`${name}_part`} label={t.share} inputMode="numeric" maxLength={3} unit="%" short optional />
      </div>
    </fieldset>
  );
}

function DocumentFields({ at }: { at: number }) {
  const t = useTexts(buildTexts);
  const locale = useLocale();
  const name = `piece${at}`;
  return (
    <fieldset>
      <legend class="vh">{t.document(formatNumber(at + 1, locale))}</legend>
      <Key name={name} />
      <div class="filters-grid">
        <TextField name={name} label={t.document(formatNumber(at + 1, locale))} maxLength={160} optional />
        <TextField name={`${name}_mois`} label={t.months} inputMode="numeric" maxLength={3} short optional />
        <Checkbox name={`${name}_libre`} label={t.optional} />
      </div>
    </fieldset>
  );
}
