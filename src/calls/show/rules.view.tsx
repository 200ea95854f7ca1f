import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Rules } from "../call.ts";
import type { Call } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import type { Form } from "../question.ts";

export function Criteria({ call: { rules }, communes }: { call: Call; communes: ReadonlyMap<string, string> }) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  const { criteria, quota, scale, threshold } = rules;
  if (criteria.length === 0) return null;
  return (
    <section aria-labelledby="criteres" class="flow">
      <h2 id="criteres">{t.criteria}</h2>
      <p>{t.criteriaLead(formatNumber(scale, locale), formatNumber(threshold, locale))}</p>
      {rules.anonymous && <p>{t.anonymous}</p>}
      <Table
        caption={t.criteria}
        hideCaption
        rows={criteria}
        columns={[
          { label: t.criterion, cell: ({ label }) => <span lang="fr">{label}</span>, heads: true },
          { label: t.looksAt, cell: ({ about }) => <span lang="fr">{about}</span> },
          { label: t.weight, cell: ({ weight }) => formatNumber(weight, locale), number: true },
        ]}
      />
      {quota && <p>{t.quota(formatNumber(quota.percent, locale), quota.communes.map((code) => communes.get(code) ?? code).join(", "))}</p>}
    </section>
  );
}

export function Documents({ rules: { documents } }: { rules: Rules }) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="pieces" class="flow">
      <h2 id="pieces">{t.documents}</h2>
      <ul>
        {documents.map(({ label, months, required }) => (
          <li>
            <span lang="fr">{label}</span>
            <span class="soft">
              {[months !== null && `. ${t.valid(formatNumber(months, locale))}`, !required && `, ${t.optional}`].filter(Boolean).join("")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What will be asked, to read before one begins. */
export function FormOutline({ form }: { form: Form }) {
  const t = useTexts(callsTexts);
  if (form.every(({ questions }) => questions.length === 0)) return null;
  return (
    <Disclosure summary={t.form}>
      <div class="flow" lang="fr">
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
      </div>
    </Disclosure>
  );
}
