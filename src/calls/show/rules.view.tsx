import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import type { LanguageVersion } from "../wording.query.ts";
import { callsTexts } from "../calls.texts.ts";

export function Criteria({ call: { rules, lang }, communes }: { call: LanguageVersion<Call>; communes: ReadonlyMap<string, string> }) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  const { criteria, quota, bonus, scale, threshold } = rules;
  const namesOf = (codes: readonly string[]) => codes.map((code) => communes.get(code) ?? code).join(", ");
  if (criteria.length === 0) return null;
  return (
    <TitledPart id="criteres" title={t.criteria}>
      <p>{t.criteriaLead(formatNumber(scale, locale), formatNumber(threshold, locale))}</p>
      {rules.anonymous && <p>{t.anonymous}</p>}
      <Table
        caption={t.criteria}
        hideCaption
        rows={criteria}
        columns={[
          { label: t.criterion, cell: ({ label }) => <Written lang={lang}>{label}</Written>, heads: true },
          { label: t.looksAt, cell: ({ about }) => <Written lang={lang}>{about}</Written> },
          { label: t.weight, cell: ({ weight }) => formatNumber(weight, locale), number: true },
        ]}
      />
      {quota && <p>{t.quota(formatNumber(quota.percent, locale), namesOf(quota.communes))}</p>}
      {bonus && (
        <>
          <h3>{t.bonus}</h3>
          <ul>
            {bonus.ofNeighbourhood > 0 && <li>{t.bonusNeighbourhood(formatNumber(bonus.ofNeighbourhood, locale))}</li>}
            {bonus.ofCommune > 0 && <li>{t.bonusCommune(formatNumber(bonus.ofCommune, locale), namesOf(bonus.communes))}</li>}
          </ul>
          <p>{t.bonusMost(formatNumber(bonus.most, locale))}</p>
        </>
      )}
      {rules.calibrated && <p>{t.calibrated}</p>}
    </TitledPart>
  );
}

export function Documents({ call: { rules, lang } }: { call: LanguageVersion<Call> }) {
  const { documents } = rules;
  const t = useTexts(callsTexts);
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <TitledPart id="pieces" title={t.documents}>
      <ul>
        {documents.map(({ label, months, required }) => (
          <li>
            <Written lang={lang}>{label}</Written>
            <span class="soft">
              {[months !== null && `. ${t.valid(formatNumber(months, locale))}`, !required && `, ${t.optional}`].filter(Boolean).join("")}
            </span>
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

/** What will be asked, to read before one begins. */
export function FormOutline({ call: { form, lang } }: { call: LanguageVersion<Call> }) {
  const t = useTexts(callsTexts);
  if (form.every(({ questions }) => questions.length === 0)) return null;
  return (
    <Disclosure summary={t.form}>
      <Written as="div" class="flow" lang={lang}>
        {form.map(({ label, questions }) => (
          <section>
            <h3>{label}</h3>
            <ul>
              {questions.map((question) => (
                <li>{question.label}</li>
              ))}
            </ul>
          </section>
        ))}
      </Written>
    </Disclosure>
  );
}
