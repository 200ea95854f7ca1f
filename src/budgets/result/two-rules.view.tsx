import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { countingTexts } from "../counting-rules.texts.ts";
import { sayProject } from "../say.ts";
import type { Poll } from "../votes.query.ts";
import type { Outcome } from "./outcome.ts";
import type { CountedPart } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";

interface RuleComparison {
  readonly part: CountedPart;
  readonly rival: NonNullable<CountedPart["rival"]>;
  readonly comparison: NonNullable<CountedPart["comparison"]>;
}

/** What another rule would have given on the same ballots. Where the budget has parts, they would be compared one by one: not here. */
export function TwoRules({ poll, outcome }: { poll: Poll; outcome: Outcome }) {
  const t = useTexts(resultTexts);
  const rules = useTexts(countingTexts);
  const [part] = outcome.parts;
  if (outcome.parts.length !== 1 || !part?.rival || !part.comparison) return null;
  const compared = { part, rival: part.rival, comparison: part.comparison };
  const names = [rules.rules[part.result.rule], rules.rules[part.rival.rule]] as const;
  const { onlyFirst, onlySecond } = part.comparison;
  // A table of equal columns would say one thing six times.
  if (onlyFirst.length + onlySecond.length === 0) return <SectionHead title={t.sameTitle}>{t.sameBoth(...names)}</SectionHead>;
  return (
    <>
      <SectionHead title={t.twoRules}>{t.twoRulesSays}</SectionHead>
      <Measures poll={poll} compared={compared} names={names} />
      <OnlyWith poll={poll} compared={compared} names={names} />
    </>
  );
}

interface Props {
  poll: Poll;
  compared: RuleComparison;
  names: readonly [string, string];
}

function Measures({ poll, compared: { part, rival, comparison }, names }: Props) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const number = (value: number, digits = 0) => formatNumber(value, locale, { maximumFractionDigits: digits });
  const communes = (winners: readonly string[]) =>
    new Set(poll.projects.flatMap(({ number: id, commune_code }) => (winners.includes(String(id)) && commune_code ? [commune_code] : []))).size;
  const { first, second } = comparison.fairness;
  const mean = ({ voters, winnersApproved }: typeof first) =>
    voters === 0 ? 0 : winnersApproved.reduce((sum, { winners, voters: some }) => sum + winners * some, 0) / voters;
  const rows: [keyof typeof t.measures, string, string][] = [
    ["winners", number(part.result.winners.length), number(rival.winners.length)],
    ["communes", number(communes(part.result.winners)), number(communes(rival.winners))],
    ["voters", number(first.voters - first.votersWithoutWinner), number(second.voters - second.votersWithoutWinner)],
    ["perVoter", number(mean(first), 2), number(mean(second), 2)],
    ["spent", sayEuros(Number(part.result.spent) * 100, locale), sayEuros(Number(rival.spent) * 100, locale)],
    ["gini", number(Number(first.spendingPerVoter.gini), 2), number(Number(second.spendingPerVoter.gini), 2)],
  ];
  return (
    <Table
      caption={t.twoRules}
      hideCaption
      rows={rows}
      columns={[
        { label: t.measure, heads: true, cell: ([measure]) => t.measures[measure] },
        { label: t.chosenRule(names[0]), number: true, cell: ([, one]) => one },
        { label: names[1], number: true, cell: ([, , other]) => other },
      ]}
    />
  );
}

function OnlyWith({ poll, compared: { comparison }, names }: Props) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const { onlyFirst, onlySecond, preference } = comparison;
  const number = (value: number) => formatNumber(value, locale);
  const titles = new Map(poll.projects.map((project) => [String(project.number), sayProject(project, locale).title]));
  return (
    <>
      <Columns kind="even">
        {([onlyFirst, onlySecond] as const).map((only, at) => (
          <div>
            <h3>{t.onlyWith(names[at]!)}</h3>
            {only.length === 0 ? (
              <p>{t.nowhere}</p>
            ) : (
              <ul>
                {only.map((id) => (
                  <li>{titles.get(id)}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </Columns>
      <p class="soft">{t.preference(number(preference.first), number(preference.second), number(preference.neither))}</p>
    </>
  );
}
