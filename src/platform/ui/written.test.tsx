import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";

import { ContentLanguageProvider, LanguageProvider } from "../i18n/context.tsx";
import type { Locale } from "../i18n/locale.ts";
import { Radios } from "./choice-fields.tsx";
import { blank } from "./form-state.tsx";
import { Prose } from "./prose.tsx";
import { Tick } from "./selection.tsx";
import { Quoting, Translation, Written } from "./written.tsx";

const read = (locale: Locale, words: VNode, house: Locale = "fr") =>
  renderToString(
    <LanguageProvider value={locale}>
      <ContentLanguageProvider value={house}>{words}</ContentLanguageProvider>
    </LanguageProvider>,
  );

describe("what people wrote", () => {
  it("says its language on pages of another, and adds nothing to those of its own", () => {
    expect(read("en", <Written>Un banc</Written>)).toBe('<span lang="fr">Un banc</span>');
    expect(read("fr", <Written>Un banc</Written>)).toBe("Un banc");
    expect(read("fr", <Written>Een bank</Written>, "nl")).toBe('<span lang="nl">Een bank</span>');
  });

  it("says it on the element that it is", () => {
    const title = (
      <Written as="h2" id="banc">
        Un banc
      </Written>
    );
    expect(read("nl", title)).toBe('<h2 id="banc" lang="fr">Un banc</h2>');
    expect(read("fr", title)).toBe('<h2 id="banc">Un banc</h2>');
  });

  it("keeps the language of its record, within too, and is nobody's where the house speaks", () => {
    const dutch = (
      <Written as="div" lang="nl">
        <Prose html="<p>Een bank</p>" />
      </Written>
    );
    expect(read("en", dutch)).toBe('<div lang="nl"><div class="prose"><p>Een bank</p></div></div>');
    expect(read("nl", dutch)).toBe('<div><div class="prose"><p>Een bank</p></div></div>');
    expect(read("en", <Written lang={false}>A bench</Written>)).toBe("A bench");
  });

  it("draws nothing around words that are absent", () => {
    expect(read("en", <Written as="p">{null}</Written>)).toBe("");
  });

  it("is told apart within a sentence of the house, as often as it is quoted", () => {
    expect(read("en", <Quoting words={["Un banc", null, "La place"]}>Award to “Un banc”, La place</Quoting>)).toBe(
      'Award to “<span lang="fr">Un banc</span>”, <span lang="fr">La place</span>',
    );
    expect(read("fr", <Quoting words="Un banc">Attribution à « Un banc »</Quoting>)).toBe("Attribution à « Un banc »");
  });

  it("is told apart in the name of a row that is ticked, and in a choice whose note the house writes", () => {
    expect(read("en", <Tick id="1" name="no. 1 Un banc" written="Un banc" form={blank} />)).toContain('no. 1 <span lang="fr">Un banc</span>');
    const choice = { value: "1", label: "Un banc", note: "an idea", written: true, writtenNote: false };
    expect(read("en", <Radios name="idea" label="Idea" choices={[choice]} />)).toContain('<b lang="fr">Un banc</b> <span class="soft">an idea</span>');
  });

  it("is told from what a room says in every language", () => {
    expect(read("en", <Translation of={{ fr: "Lieux", en: "Places", nl: "Plekken" }} />)).toBe("Places");
    expect(read("en", <Translation of={{ fr: "Arbres", en: "Arbres", nl: "Arbres" }} />)).toBe('<span lang="fr">Arbres</span>');
  });
});
