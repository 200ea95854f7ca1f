import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Suggestion } from "../mentoring.ts";
import type { Offer, Request } from "../mentoring.query.ts";
import { mentoringTexts } from "../mentoring.texts.ts";
import { routes } from "../routes.ts";
import { sayReasons } from "../say.ts";
import type { Group } from "./companions.query.ts";
import { companionsTexts } from "./companions.texts.ts";
import type { OwnPairing } from "./pairing.query.ts";
import { pairingTexts } from "./pairing.texts.ts";

export interface RequestThing {
  readonly request: Request;
  readonly own: boolean;
  readonly pairings: readonly OwnPairing[];
  readonly suggestions: readonly Suggestion<Offer, Request>[];
  readonly groups: readonly Group[];
}

export function Asked({ request, own, pairings, suggestions, groups }: RequestThing & { form: FormState }) {
  const t = useTexts(pairingTexts);
  const general = useTexts(mentoringTexts);
  const { id, project, words, stage, subjects, languages, state } = request;
  const running = pairings.some((one) => one.state === "suggested" || one.state === "running");
  return (
    <PageFrame
      title={<Quoting words={project}>{t.asked(project)}</Quoting>}
      trail={[{ label: t.mine, href: routes.mentoring.href() }]}
      badges={<Badge tone={state === "open" ? "warn" : "none"}>{t.requestStates[state]}</Badge>}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          {pairings.length > 0 && (
            <Entries>
              {pairings.map((one) => (
                <Entry title={one.other} href={routes.pairing.href({ id: one.id })} meta={[general.states[one.state]]} />
              ))}
            </Entries>
          )}
          {state === "open" && !running && <Suggestions id={id} own={own} suggestions={suggestions} />}
          {groups.length > 0 && <Groups id={id} groups={groups} />}
        </div>
        <aside class="flow loose">
          <Facts
            facts={[
              [t.expects, <Written>{words}</Written>],
              [t.stage, general.stages[stage]],
              [general.subjectsLabel, subjects.map((one) => general.subjects[one]).join(", ")],
              [general.languagesLabel, languages.map((one) => general.languages[one]).join(", ")],
            ]}
          />
          {own && state === "open" && (
            <Form action={routes.asked.href({ id })} label={t.close}>
              <p class="soft">{t.closeLead}</p>
              <Submit label={t.close} act="close" kind="danger" />
            </Form>
          )}
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** Where the mentor is with somebody already: nothing is said of whom. */
function Groups({ id, groups }: { id: string; groups: readonly Group[] }) {
  const t = useTexts(companionsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="groups" title={t.groups}>
      <p class="soft">{t.groupsLead}</p>
      <Entries>
        {groups.map((one) => (
          <Entry title={one.mentor} meta={[one.memberName, plural(one.seats, locale, t.seats)]}>
            <p class="small">{sayReasons(one.reasons, locale)}</p>
            <form method="post" action={routes.asked.href({ id })} aria-label={`${t.ask} ${one.mentor}`}>
              <Button act={`join:${one.id}`} kind="quiet">
                {t.ask} {one.mentor}
              </Button>
            </form>
          </Entry>
        ))}
      </Entries>
    </TitledPart>
  );
}

function Suggestions({ id, own, suggestions }: { id: string; own: boolean; suggestions: RequestThing["suggestions"] }) {
  const t = useTexts(pairingTexts);
  const general = useTexts(mentoringTexts);
  const locale = useLocale();
  if (suggestions.length === 0) return <Empty title={t.noSuggestion} text={t.noSuggestionNext} />;
  return (
    <TitledPart id="suggestions" title={t.suggestions}>
      <p class="soft">{t.suggestionsLead}</p>
      <Entries>
        {suggestions.map(({ mentor, reasons, score }) => (
          <Entry title={mentor.name} meta={[mentor.memberName, general.score(formatNumber(score, locale))]}>
            <p class="small">{sayReasons(reasons, locale)}</p>
            {own && (
              <form method="post" action={routes.asked.href({ id })} aria-label={`${t.choose} ${mentor.name}`}>
                <Button act={`choose:${mentor.id}`} kind="quiet">
                  {t.choose} {mentor.name}
                </Button>
              </form>
            )}
          </Entry>
        ))}
      </Entries>
    </TitledPart>
  );
}
