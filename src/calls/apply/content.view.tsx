import { colonIn } from "#platform/i18n/colon.ts";
import { placeRoutes } from "#places";
import { isSiret, isStructureKind, saySiret, structureKinds } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Facts } from "#platform/ui/facts.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { documentsAsked, gapOf, type Line, sum } from "../application.ts";
import { type Answer, isAsked, isList, isTable, type Question, questionsOf, sumsOf, tellsWho } from "../question.ts";
import { routes } from "../routes.ts";
import type { AnsweredPlace } from "./answered-places.query.ts";
import type { Application, Document } from "./application.query.ts";
import { applyTexts } from "./apply.texts.ts";

interface ContentProps {
  /** `lang`: in which its call is told. */
  application: Application & { readonly lang?: Locale };
  documents: readonly Document[];
  /** Names by code. */
  communes: ReadonlyMap<string, string>;
  /** Of the directory, that answer a question, by its key. */
  places?: ReadonlyMap<string, AnsweredPlace>;
  /** Nothing that tells who applies. */
  blind?: boolean;
}

/** Everything that an application says, to read and to print. */
export function Content(props: ContentProps) {
  const { application, communes, blind = false } = props;
  const all = questionsOf(application.form);
  return (
    <div class="flow loose">
      <ProjectFacts {...props} />
      {application.form.map(({ key, label, questions }) => (
        <section class="flow" aria-labelledby={`r-${key}`}>
          <Written as="h2" id={`r-${key}`} lang={application.lang}>
            {label}
          </Written>
          {questions
            .filter((one) => isAsked(one, application.answers, all) && one.kind !== "file" && !(blind && tellsWho(one.kind)))
            .map((one) => (
              <Said question={one} lang={application.lang} answer={application.answers[one.key]} communes={communes} place={props.places?.get(one.key)} />
            ))}
        </section>
      ))}
      <BudgetTables application={application} />
      {!props.blind && <DocumentsList {...props} />}
    </div>
  );
}

function ProjectFacts({ application, communes, blind = false }: ContentProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const { structureKind: kind, siret, rna, axis, rules, communeCode, placeName } = application;
  const strand = rules.axes.find(({ key }) => key === axis)?.label;
  return (
    <TitledPart id="projet" title={t.project}>
      <Written as="p">{application.summary}</Written>
      <Facts
        wide
        facts={[
          [t.axis, strand && <Written lang={application.lang}>{strand}</Written>],
          [t.commune, communeCode && (communes.get(communeCode) ?? communeCode)],
          [t.place, !blind && placeName],
          [t.structureName, !blind && application.structureName],
          [t.structureKind, isStructureKind(kind) && structureKinds[kind][locale]],
          [t.siret, !blind && siret && saySiret(siret)],
          [t.rna, !blind && rna],
          [t.elected, !blind && application.elected.split("\n").filter(Boolean).join(", ")],
          [t.asked, sayEuros(application.askedCents, locale)],
        ]}
      />
    </TitledPart>
  );
}

interface AnswerProps {
  question: Question;
  lang: Locale | undefined;
  answer: Answer | undefined;
  communes: ContentProps["communes"];
  place: AnsweredPlace | undefined;
}

function Said({ question, lang, answer, communes, place }: AnswerProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  if (isTable(answer)) {
    const lines = question.options.map(({ key, label }) => ({ label: written(label, lang), cells: answer[key] ?? [] }));
    return (
      <Table
        caption={question.label}
        written={lang ?? true}
        rows={[...lines, { label: t.yearTotal, cells: sumsOf(answer) }]}
        columns={[
          { label: t.lineLabel, cell: ({ label }) => label, heads: true },
          ...[0, 1, 2].map((at) => ({
            label: t.year(formatNumber(at + 1, locale)),
            cell: ({ cells }: { cells: readonly number[] }) => sayEuros(cells[at] ?? 0, locale),
            number: true,
          })),
        ]}
      />
    );
  }
  return (
    <Written as="div">
      <Written as="h3" lang={lang}>
        {question.label}
      </Written>
      {place ? (
        <p>
          <a href={placeRoutes.show.href({ slug: place.slug })}>{place.name}</a>
        </p>
      ) : (
        <p class="text-wording">
          <Written lang={question.kind === "one" || isList(answer) ? lang : undefined}>{sayAnswer(question, answer, communes, locale)}</Written>
        </p>
      )}
    </Written>
  );
}

/** An answer in words; a dash for none. */
function sayAnswer(question: Question, answer: Answer | undefined, communes: ContentProps["communes"], locale: Locale): string {
  const label = (key: string) => question.options.find((one) => one.key === key)?.label ?? key;
  if (answer === undefined || isTable(answer)) return "–";
  if (isList(answer)) return answer.map(label).join(", ");
  if (typeof answer === "number") return question.kind === "money" ? sayEuros(answer, locale) : formatNumber(answer, locale);
  if (question.kind === "one") return label(answer);
  if (question.kind === "structure") return isSiret(answer) ? saySiret(answer) : answer;
  if (question.kind === "commune") return communes.get(answer) ?? answer;
  return question.kind === "date" ? sayShortDay(startOfDay(answer), locale) : answer;
}

function BudgetTables({ application }: Pick<ContentProps, "application">) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const { expenses, resources, askedCents } = application;
  const lines = (rows: readonly (Line & { readonly ours?: boolean })[], caption: string, total: number) => (
    <Table
      caption={caption}
      rows={rows}
      columns={[
        { label: t.lineLabel, cell: ({ label, ours }) => <Written lang={!ours}>{label}</Written>, heads: true },
        { label: t.sum, cell: ({ cents }) => sayEuros(cents, locale), number: true },
      ]}
      foot={[<b>{t.yearTotal}</b>, <b>{sayEuros(total, locale)}</b>]}
    />
  );
  const gap = gapOf(application);
  return (
    <TitledPart id="r-budget" title={t.budget}>
      {lines(expenses, t.expenses, sum(expenses))}
      {lines([...resources, { label: t.asked, cents: askedCents, ours: true }], t.resources, sum(resources) + askedCents)}
      {gap !== 0 && <p>{gap > 0 ? t.gapMore(sayEuros(gap, locale)) : t.gapLess(sayEuros(-gap, locale))}</p>}
    </TitledPart>
  );
}

function DocumentsList({ application, documents }: ContentProps) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const asked = documentsAsked(application);
  if (asked.length === 0) return null;
  return (
    <TitledPart id="r-pieces" title={t.documents}>
      <ul>
        {asked.map(({ key, label }) => {
          const kept = documents.find((one) => one.key === key);
          return (
            <li>
              <Written lang={application.lang}>{label}</Written>
              {`${colonIn(locale)} `}
              {kept ? (
                <>
                  <a href={routes.document.href({ id: application.id, document: kept.id })}>{kept.name}</a>, {sayShortDay(startOfDay(kept.issuedOn), locale)}
                </>
              ) : (
                t.none
              )}
            </li>
          );
        })}
      </ul>
    </TitledPart>
  );
}
