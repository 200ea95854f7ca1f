import { useTexts } from "#platform/i18n/context.tsx";
import type { WrittenIn } from "#platform/i18n/locale.ts";
import { texts } from "./texts.ts";
import { Written } from "./written.tsx";
import { type Run, wordDifferences } from "../text/word-differences.ts";

interface DifferencesProps {
  before: string;
  after: string;
  /** In which language the wording before is, when in another. */
  was?: WrittenIn;
}

/** One wording made into another: what goes is struck, what comes is underlined, and both are said to whoever only listens. */
export function Differences({ before, after, was }: DifferencesProps) {
  return <Runs runs={wordDifferences(before, after)} was={was} />;
}

/** The same, on two sides: what was, without what came; what is, without what went. */
export function DifferencesBeside({ before, after }: { before: string; after: string }) {
  const t = useTexts(texts);
  const runs = wordDifferences(before, after);
  return (
    <div class="text-beside">
      <div>
        <p class="small soft">{t.before}</p>
        <Runs runs={runs.filter(({ kind }) => kind !== "in")} />
      </div>
      <div>
        <p class="small soft">{t.after}</p>
        <Runs runs={runs.filter(({ kind }) => kind !== "out")} />
      </div>
    </div>
  );
}

function Runs({ runs, was }: { runs: readonly Run[]; was?: WrittenIn }) {
  const t = useTexts(texts);
  return (
    <p class="text-wording">
      {runs.map(({ kind, text }) => {
        if (kind === "same") return <Written>{text}</Written>;
        const said = <span class="vh">{kind === "in" ? t.added : t.removed}</span>;
        return kind === "in" ? (
          <ins>
            {said}
            <Written>{text}</Written>
          </ins>
        ) : (
          <del>
            {said}
            <Written lang={was}>{text}</Written>
          </del>
        );
      })}
    </p>
  );
}
