import { typedEuros } from "#platform/money/euros.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Filters, Form, Radios, Select, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Refused } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { budgetsTexts } from "../../budgets.texts.ts";
import { routes } from "../../routes.ts";
import { runsSomewhere } from "../../team-gates.ts";
import { type Poll, pollOf } from "../../votes.query.ts";
import { draftFor } from "../projects/projects.page.tsx";
import { setupTexts } from "../setup.texts.ts";
import { saveParts } from "./parts.command.ts";
import { type Basis, partLines, readBasis, readParts } from "./parts.form.ts";
import { partsTexts } from "./parts.texts.ts";

type Parting = Visit<"/votes/:slug/preparation/parts", Visitor>;

/** First by what to divide, then how much for whom. */
export default page("budgets/setup", routes.setupParts, {
  access: runsSomewhere,

  async get(visit) {
    const poll = await pollOf(visit.db, await draftFor(visit));
    const asked = visit.url.searchParams.get("base");
    const basis = asked === null ? basisOf(poll) : readBasis(asked);
    return show(visit, poll, basis, typedOf(poll, basis), {});
  },

  async post(visit) {
    const { db, visitor, params, locale } = visit;
    const poll = await pollOf(db, await draftFor(visit));
    const text = await visit.form();
    const basis = readBasis(text["base"]);
    const read = readParts(text, valuesOf(poll, basis), poll.vote.budget_cents, locale);
    if (!read.ok) return show(visit, poll, basis, text, read.problems, 422);
    if (!(await saveParts(db, { voteId: poll.vote.id, by: visitor.id }, read.value))) throw new Refused(409, setupTexts[locale].notDraft);
    return { redirect: withQuery(routes.setup.href(params), { fait: "enregistre" }) };
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

function typedOf(poll: Poll, basis: Basis): Record<string, string> {
  const typed: Record<string, string> = { base: basis };
  for (const { number, name, amount_cents } of poll.envelopes)
    Object.assign(typed, { [`nom_${number}`]: name, [`montant_${number}`]: typedEuros(amount_cents) });
  valuesOf(poll, basis).forEach((value, at) => {
    const project = poll.projects.find(({ category, commune_code }) => (basis === "theme" ? category : (commune_code ?? "")) === value);
    typed[`part_${at}`] = String(project?.envelope ?? "");
  });
  return typed;
}

async function show(
  { db, locale }: Parting,
  poll: Poll,
  basis: Basis,
  values: Record<string, string>,
  problems: Record<string, string>,
  status?: HtmlAnswer["status"],
): Promise<HtmlAnswer> {
  const body = <PartsPage poll={poll} basis={basis} values={values} problems={problems} territory={await readTerritory(db)} />;
  return { title: partsTexts[locale].title, robots: "noindex", body, ...(status && { status }) };
}

interface PartsProps {
  poll: Poll;
  basis: Basis;
  values: Record<string, string>;
  problems: Record<string, string>;
  territory: Territory;
}

function PartsPage(props: PartsProps) {
  const { poll, basis, values, problems } = props;
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
          { label: title, href: routes.setup.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        <Filters action={action} values={{ base: basis }} label={t.basis}>
          <Radios name="base" label={t.basis} choices={bases} />
          <Button kind="quiet">{t.next}</Button>
        </Filters>
        <Form action={action} values={values} problems={problems} label={t.title}>
          <input type="hidden" name="base" value={basis} />
          {basis !== "none" && <Lines {...props} />}
          <Actions>
            <Button>{setup.save}</Button>
          </Actions>
        </Form>
      </div>
    </>
  );
}

function Lines({ poll, basis, territory, values }: PartsProps) {
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
