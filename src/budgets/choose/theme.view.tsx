import { CoverImage } from "#platform/drawing/cover.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { coverOfProject } from "../cover.ts";
import { sayProject } from "../say.ts";
import type { Poll, Project } from "../votes.query.ts";
import type { Filters } from "./choose.filters.ts";
import { chooseTexts } from "./choose.texts.ts";
import { groupsOf } from "./limited.ts";
import { ProjectCard, signedOf } from "./project-card.view.tsx";
import type { Selection } from "./selection.form.ts";

interface ThemeProps {
  name: string;
  /** By which links lead to it. */
  id?: string;
  projects: readonly Project[];
  poll: Poll;
  filters: Filters;
  selection: Selection;
  territory: Territory;
  open: boolean;
  folds: boolean;
  /** One of many groups of the same theme: folded, it says what it begins with, since they are alike otherwise. */
  named?: boolean | undefined;
}

/** The projects of one theme. Folded, it says how many there are and what they cost, and keeps in sight what is chosen. */
export function Theme({ name, id, projects, poll, filters, selection, territory, open, folds, named }: ThemeProps) {
  const t = useTexts(chooseTexts);
  const locale = useLocale();
  const { slug, kind } = poll.vote;
  // A link to the theme opens it, since what it leads to lies within.
  const cards = (
    <div class="projects" id={id}>
      {projects.map((project) => (
        <ProjectCard
          project={project}
          slug={slug}
          kind={kind}
          signed={signedOf(poll.vote)}
          groups={groupsOf(poll, project)}
          selection={selection}
          open={open}
          easy={filters.easy}
          territory={territory}
        />
      ))}
    </div>
  );
  const costs = projects.map(({ cost_cents }) => cost_cents);
  const [least, most] = [Math.min(...costs), Math.max(...costs)].map((cents) => sayEuros(cents, locale));
  // Styles keep in sight what a box or a list says is chosen; of a number that somebody writes they know nothing.
  const seen = open && (kind === "approval" || kind === "knapsack" || signedOf(poll.vote) !== null);
  const chosen = !seen && projects.some(({ number }) => selection.choices.includes(number));
  return (
    <fieldset class="theme">
      <legend>{name}</legend>
      {folds ? (
        <Disclosure
          open={chosen || undefined}
          summary={
            <>
              <CoverImage cover={coverOfProject(projects[0]!)} />
              <span>
                {named && <First projects={projects} />}
                {t.inTheme(plural(projects.length, locale, t.projects), least!, most!)}
              </span>
            </>
          }
        >
          {cards}
        </Disclosure>
      ) : (
        cards
      )}
    </fieldset>
  );
}

const mostNamed = 2;

function First({ projects }: Pick<ThemeProps, "projects">) {
  const locale = useLocale();
  return (
    <>
      {projects.slice(0, mostNamed).map((project) => {
        const { title, lang } = sayProject(project, locale);
        return <Written lang={lang}>{title} · </Written>;
      })}
    </>
  );
}
