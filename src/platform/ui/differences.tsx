import { useTexts } from "#platform/i18n/context.tsx";
import { texts } from "./texts.ts";
import { type Run, wordDifferences } from "../text/word-differences.ts";

/** One wording made into another: what goes is struck, what comes is underlined, and both are said to whoever only listens. */
export function Differences({ before, after }: { before: string; after: string }) {
  return <Runs runs={wordDifferences(before, after)} />;
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

function Runs({ runs }: { runs: readonly Run[] }) {
  const t = useTexts(texts);
  return (
    <p class="text-wording">
      {runs.map(({ kind, text }) => {
        if (kind === "same") return text;
        const said = <span class="vh">{kind === "in" ? t.added : t.removed}</span>;
        return kind === "in" ? (
          <ins>
            {said}
            {text}
          </ins>
        ) : (
          <del>
            {said}
            {text}
          </del>
        );
      })}
    </p>
  );
}
