import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { keptTexts } from "./text/kept.ts";
import type { FilledText } from "./text/shown-text.ts";

/** What is kept of people, folded by area; in the language of the text, which may be written in French alone. */
export function Kept({ text: { kept, language } }: { text: FilledText }) {
  const { areas, address, unfolded } = kept;
  const t = keptTexts[language];
  return (
    <div id="garde" class="flow">
      {areas.map(({ name, lines }) => (
        <Disclosure summary={`${name} (${lines.length})`} open={unfolded}>
          <Table
            caption={name}
            hideCaption
            rows={lines}
            columns={[
              { label: t.what, heads: true, cell: ({ what }) => what },
              { label: t.why, cell: ({ why }) => why },
              { label: t.long, cell: ({ long }) => long },
            ]}
          />
        </Disclosure>
      ))}
      <p>
        <a href={`${address}${unfolded ? "" : "?tout=oui"}#garde`}>{unfolded ? t.folded : t.all}</a>
      </p>
    </div>
  );
}
