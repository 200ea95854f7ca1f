import { typedEuros } from "#platform/money/euros.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Checkbox, Filters, Form, Radios, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { readTerritory, type Territory } from "#territory";
import { budgetsTexts } from "../../budgets.texts.ts";
import { routes } from "../../routes.ts";
import { draftToRun, runsSomewhere } from "../../gates.ts";
import { type Poll, pollOf } from "../../votes.query.ts";
import { setupTexts } from "../setup.texts.ts";
import { saveParts } from "./parts.command.ts";
import { type Basis, partLines, readBasis, readParts } from "./parts.form.ts";
import { partsTexts } from "./parts.texts.ts";

/** First by what to divide, then how much for whom. */
export default act("budgets/setup", routes.setupParts, {
  access: runsSomewhere,
  find: async (visit) => pollOf(visit.db, await draftToRun(visit)),
  values({ url }, poll) {
    const asked = url.searchParams.get("base");
    return typedOf(poll, asked === null ? basisOf(poll) : readBasis(asked));
  },
  async show({ db, locale }, poll, form) {
    const basis = readBasis(String(form.values["base"]));
    const body = <PartsPage poll={poll} basis={basis} territory={await readTerritory(db)} form={form} />;
    return { title: partsTexts[locale].title, robots: "noindex", body };
  },
  read: (form, _visit, poll) => readParts(form, valuesOf(poll, readBasis(form.text("base"))), poll.vote.budget_cents),
  async run({ db, visitor, params, locale }, { vote }, parts) {
    const saved = await saveParts(db, { voteId: vote.id, by: visitor.id }, parts);
    return saved ? done(routes.setup.href(params), "enregistre") : conflict(setupTexts[locale].notDraft);
  },
});

/** The themes, or the communes, of the projects. */
function valuesOf({ projects }: Poll, basis: Basis): string[] {
  if (basis === "none") return [];
  return [...new Set(projects.map(({ category, commune_code }) => (basis === "theme" ? category : (commune_code ?? ""))))].sort();
}

/** By what the parts were made, as far as the projects tell. */
function basisOf({ envelopes, projects }: Poll): Basis {
  if (envelopes.length === 0) return "none";
  const byTheme = Map.groupBy(projects, ({ category }) => category);
  return [...byTheme.values()].every((those) => new Set(those.map(({ envelope }) => envelope)).size === 1) ? "theme" : "commune";
}

function typedOf(poll: Poll, basis: Basis): Values {
  const typed: Record<string, string> = { base: basis };
  for (const { number, name, amount_cents, max_choices, district } of poll.envelopes) {
    Object.assign(typed, { [`nom_${number}`]: name, [`montant_${number}`]: typedEuros(amount_cents) });
    Object.assign(typed, { [`plus_${number}`]: String(max_choices ?? ""), [`quartier_${number}`]: district ? "1" : "" });
  }
  valuesOf(poll, basis).forEach((value, at) => {
    const project = poll.projects.find(({ category, commune_code }) => (basis === "theme" ? category : (commune_code ?? "")) === value);
    typed[`part_${at}`] = String(project?.envelope ?? "");
  });
  return typed;
}

interface PartsProps {
  poll: Poll;
  basis: Basis;
  territory: Territory;
  form: FormState;
}

function PartsPage(props: PartsProps) {
  const { poll, basis, form } = props;
  const t = useTexts(partsTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const { slug, title } = poll.vote;
  const action = routes.setupParts.href({ slug });
  const bases = (["none", "theme", "commune"] as const).map((value) => ({ value, label: t.bases[value] }));
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{title}</Written>, href: routes.setup.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        <Filters action={action} values={{ base: basis }} label={t.next}>
          <Radios name="base" label={t.basis} choices={bases} />
          <Button kind="quiet">{t.next}</Button>
        </Filters>
        <Form action={action} state={form} label={t.title}>
          <input type="hidden" name="base" value={basis} />
          {basis !== "none" && <Lines {...props} />}
          <Submit label={setup.save} />
        </Form>
      </div>
    </>
  );
}

function Lines({ poll, basis, territory, form: { values } }: PartsProps) {
  const t = useTexts(partsTexts);
  const numbers = Array.from({ length: partLines }, (_, at) => at + 1);
  const labelOf = (value: string) => (basis === "theme" ? value : value === "" ? t.several : (territory.communeByCode(value)?.commune.name ?? value));
  return (
    <>
      <h2>{t.parts}</h2>
      <p class="hint">{t.partsHint}</p>
      {numbers.map((at) => (
        <fieldset>
          <legend>{t.part(at)}</legend>
          <div class="duo">
            <TextField name={`nom_${at}`} label={t.name} maxLength={120} optional />
            <TextField name={`montant_${at}`} label={t.amount} inputMode="decimal" unit="€" short optional />
          </div>
          <TextField name={`plus_${at}`} label={t.most} inputMode="numeric" short optional />
          <Checkbox name={`quartier_${at}`} label={t.district} />
        </fieldset>
      ))}
      <h2>{t.where}</h2>
      <p class="hint">{t.whereHint}</p>
      <div class="filters-grid">
        {valuesOf(poll, basis).map((value, at) => (
          <Select
            name={`part_${at}`}
            label={labelOf(value)}
            empty={t.choose}
            choices={numbers.map((number) => ({ value: String(number), label: [t.part(number), values[`nom_${number}`]].filter(Boolean).join(", ") }))}
          />
        ))}
      </div>
    </>
  );
}
