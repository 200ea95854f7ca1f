import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { shareOf } from "./origin.view.tsx";
import { projectTexts } from "./project.texts.ts";
import type { OneProjectProps } from "./one-project.ts";

/** Beside the project on wide windows: its price, and what one does with it. */
export function ChooseThis(props: OneProjectProps) {
  const { poll, project } = props;
  const t = useTexts(projectTexts);
  const locale = useLocale();
  const { vote, projects } = poll;
  const choose = routes.choose.href({ slug: vote.slug });
  const share = formatNumber(shareOf(poll, project), locale, { style: "percent", maximumFractionDigits: 1 });
  return (
    <aside class="flow choose-this" aria-label={t.chooseLabel}>
      <p class="project-price">{sayEuros(project.cost_cents, locale)}</p>
      <p class="small soft">{t.shareOf(share)}</p>
      {vote.phase === "open" && <Add {...props} />}
      <Onward href={`${choose}#p${project.number}`}>{t.all(formatNumber(projects.length, locale))}</Onward>
      {vote.phase === "open" && (
        <>
          <h2>{t.how}</h2>
          <ol class="numbered-steps">
            {t.steps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </>
      )}
      <About {...props} />
    </aside>
  );
}

/** Whoever is signed in has their selection kept: one more is added to it. The others tick it on the ballot, where theirs stands. */
function Add({ poll, project, selection, signedIn }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote, projects } = poll;
  const boxed = vote.kind === "approval" || vote.kind === "knapsack";
  if (!signedIn || !boxed) return null;
  if (selection.choices.includes(project.number)) return <p role="status">{t.added}</p>;
  const chosen = projects.filter(({ number }) => selection.choices.includes(number));
  const sum = chosen.reduce((total, { cost_cents }) => total + cost_cents, 0);
  return (
    <>
      <form method="post" action={routes.choose.href({ slug: vote.slug })}>
        {[...selection.choices, project.number].map((number) => (
          <input type="hidden" name="projet" value={number} />
        ))}
        <Button act="recount">{t.add}</Button>
      </form>
      {chosen.length > 0 && <p class="small">{t.inSelection(plural(chosen.length, locale, general.projects), sayEuros(sum, locale))}</p>}
    </>
  );
}

function About({ poll, project, territory }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote, envelopes, projects } = poll;
  const group = vote.parameters.exclusions?.find((ids) => ids.includes(String(project.number)));
  const rivals = projects.filter(({ number }) => number !== project.number && group?.includes(String(number)));
  return (
    <Facts
      facts={[
        [general.commune, project.commune_code ? territory.communeByCode(project.commune_code)?.commune.name : null],
        [general.category, project.category],
        [t.part, envelopes.find(({ number }) => number === project.envelope)?.name],
        [
          t.excludes,
          rivals.length > 0 &&
            formatList(
              rivals.map((rival) => sayProject(rival, locale).title),
              locale,
            ),
        ],
        [t.number, project.number],
      ]}
    />
  );
}
