import { keysOf } from "#platform/keys-of.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, plural } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Checkbox, Filters, Select, TextField } from "#platform/ui/form.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { StateBadge } from "../apply/frame.view.tsx";
import { callsTexts } from "../calls.texts.ts";
import { Listing } from "../listing.view.tsx";
import { routes } from "../routes.ts";
import { haltsOf, isWaypoint, type Waypoint, waypoints, whose } from "./accompany.ts";
import type { FollowedApplication } from "./accompany.query.ts";
import { accompanyTexts } from "./accompany.texts.ts";

interface AccompanyProps {
  found: ListPage<
    FollowedApplication,
    { readonly q: string; readonly who: keyof typeof whose | null; readonly stage: Waypoint | null; readonly halted: boolean }
  > & {
    readonly halted: number;
  };
  today: string;
}

export function Accompany(props: AccompanyProps) {
  const { found } = props;
  const t = useTexts(accompanyTexts);
  const general = useTexts(callsTexts);
  const locale = useLocale();
  return (
    <Listing
      title={t.title}
      trail={[
        { label: general.list, href: routes.list.href() },
        { label: general.desk, href: routes.desk.href() },
      ]}
      lead={t.lead}
      found={found}
      narrow={<Narrow found={found} />}
      counted={[plural(found.total, locale, t.count), ...(found.halted > 0 ? [plural(found.halted, locale, t.halted)] : [])].join(", ")}
      empty={{ title: t.empty, next: t.emptyNext }}
      csv={t.csv}
    >
      <Lines {...props} />
    </Listing>
  );
}

function Narrow({ found }: Pick<AccompanyProps, "found">) {
  const t = useTexts(accompanyTexts);
  const { q, who, stage, halted } = found.values;
  const values = { q, agent: who ? whose[who] : "", lieu: stage ? waypoints[stage] : "", arret: halted ? "1" : "" };
  return (
    <Filters action={routes.accompany.href()} values={values} label={t.filter} lands="resultats" fold>
      <div class="filters-grid">
        <TextField name="q" type="search" label={t.words} maxLength={100} />
        <Select
          name="agent"
          label={t.agent}
          empty={t.agents.all}
          choices={(["mine", "nobody"] as const).map((one) => ({ value: whose[one], label: t.agents[one] }))}
        />
        <Select name="lieu" label={t.stage} empty={t.allStages} choices={keysOf(waypoints).map((one) => ({ value: waypoints[one], label: t.stages[one] }))} />
        <Checkbox name="arret" label={t.onlyHalted} />
        <Button kind="quiet" icon="search">
          {t.search}
        </Button>
      </div>
    </Filters>
  );
}

function Lines({ found, today }: AccompanyProps) {
  const t = useTexts(accompanyTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.title}
      hideCaption
      rows={found.rows}
      columns={[
        {
          label: t.columns.project,
          cell: ({ slug, id, title }) => (
            <Written as="a" href={routes.instruct.href({ slug, id })}>
              {title}
            </Written>
          ),
          heads: true,
        },
        { label: t.columns.call, cell: ({ call, structureName }) => <Quoting words={call}>{`${call}, ${structureName}`}</Quoting> },
        {
          label: t.columns.stage,
          cell: ({ state, stage }) => (
            <>
              <StateBadge state={state} /> {isWaypoint(stage) && t.stages[stage]}
            </>
          ),
        },
        { label: t.columns.agent, cell: ({ agentName }) => agentName ?? "–" },
        {
          label: t.columns.step,
          cell: ({ words, dueOn }) => (
            <>
              <Written>{words ?? "–"}</Written> {dueOn && <span class="small soft">{t.until(sayShortDay(startOfDay(dueOn), locale))}</span>}
            </>
          ),
        },
        {
          label: t.columns.halt,
          cell: ({ agentName, words, dueOn }) => {
            const halts = haltsOf({ agent: agentName, step: words !== null && dueOn !== null ? { words, dueOn } : null }, today);
            return halts.length === 0 ? (
              "–"
            ) : (
              <Badge tone="danger">
                {formatList(
                  halts.map((one) => t.halts[one]),
                  locale,
                )}
              </Badge>
            );
          },
        },
      ]}
    />
  );
}
