import { Written } from "#platform/ui/written.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { useTexts } from "#platform/i18n/context.tsx";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { type ListedFile, listFiles } from "../publish/files.query.ts";
import { Files } from "../result/check-it.view.tsx";
import { voteToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import { countingParameters } from "../vote.ts";
import type { Vote } from "../votes.query.ts";
import { countLine } from "./count-line.ts";
import { faultTexts } from "./faults.texts.ts";
import { recountTexts } from "./recount.texts.ts";

/** Counts again in the browser, says the commands, and what all of it proves and does not. */
export default page("budgets/verify", routes.recount, {
  access: anyone,
  async get({ db, params, visitor, locale, settings }) {
    const vote = await voteToSee({ db, params, visitor });
    const files = await listFiles(db, vote.id);
    if (files.length === 0) throw new NotFound();
    return {
      title: recountTexts[locale].title,
      enhance: ["recount"],
      body: <Recount vote={vote} files={files} site={siteOf(settings)} />,
    };
  },
});

interface Props {
  vote: Vote;
  files: readonly ListedFile[];
  /** "https://participer.example". */
  site: string;
}

function Recount(props: Props) {
  const t = useTexts(recountTexts);
  const general = useTexts(budgetsTexts);
  const { vote } = props;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug: vote.slug }) },
        ]}
        lead={t.lead}
      />
      <Band ground="surface" tight>
        <SectionHead title={t.here}>{t.hereSays}</SectionHead>
        <Counter vote={vote} />
      </Band>
      <AtTheLine {...props} />
      <Band>
        <SectionHead title={t.log} />
        {t.logSays.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </Band>
      <Band ground="linen">
        <Columns kind="even">
          <Claims title={t.proves} claims={t.provesList} />
          <Claims title={t.provesNot} claims={t.provesNotList} />
        </Columns>
      </Band>
    </>
  );
}

/** On one's own machine, with what everybody may take away. */
function AtTheLine({ vote, files, site }: Props) {
  const t = useTexts(recountTexts);
  const { slug } = vote;
  const result = files.find(({ name }) => name.startsWith("resultat"));
  const ballots = result?.name.replace("resultat", "bulletins").replace(".json", ".pb");
  return (
    <Band>
      <SectionHead title={t.line} />
      <div class="flow">
        <p>{t.lineSays}</p>
        {result && (
          <p>
            <code>{countLine(`${slug}-${ballots}`, countingParameters(vote))}</code>
          </p>
        )}
        {result && (
          <p>
            <code>{`beffroi verify ${slug}-${ballots} ${slug}-${result.name}`}</code>
          </p>
        )}
        <p>{t.lineLog}</p>
        {vote.electors === "voices" ? (
          <p>{t.lineMembers}</p>
        ) : (
          <>
            <p>
              <code>{`beffroi vote check --from ${site}${routes.choose.href({ slug })}`}</code>
            </p>
            <p>{t.lineFolder}</p>
          </>
        )}
        <p>
          <code>beffroi vote check . --head … --receipt …</code>
        </p>
        <Files slug={slug} files={files} library={vote.electors !== "voices"} />
      </div>
    </Band>
  );
}

function Claims({ title, claims }: { title: string; claims: readonly string[] }) {
  return (
    <div class="flow">
      <h2>{title}</h2>
      <ul class="bullets">
        {claims.map((claim) => (
          <li>{claim}</li>
        ))}
      </ul>
    </div>
  );
}

/** Completed by recount.enhance.ts; without scripts its words are all there is. */
const RecountBallots = "recount-ballots" as "div";

function Counter({ vote: { id, slug } }: { vote: Vote }) {
  const t = useTexts(recountTexts);
  const { assets } = usePage();
  const faults = useTexts(faultTexts);
  return (
    <RecountBallots
      class="flow"
      data-worker={assets.enhance["count.worker"]}
      data-check={assets.enhance["check.worker"]}
      data-address={routes.choose.href({ slug })}
      data-vote={id}
      data-texts={JSON.stringify({ ...t.said, faults })}
    >
      <p class="row">
        <button type="button" class="button" data-part="start" hidden>
          {t.start}
        </button>
        <button type="button" class="button quiet" data-part="stop" hidden>
          {t.stop}
        </button>
        <progress data-part="bar" max="1" aria-label={t.said.counting} hidden />
      </p>
      <p role="status" data-part="said">
        <noscript>{t.withoutScripts}</noscript>
      </p>
    </RecountBallots>
  );
}
