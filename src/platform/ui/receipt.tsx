import type { ComponentChildren } from "preact";

import { type Fact, Facts } from "./facts.tsx";

interface ReceiptProps {
  title: string;
  eyebrow?: string | undefined;
  /** The code to keep, in lines that can be read aloud. */
  code: readonly string[];
  facts?: readonly Fact[] | undefined;
  actions?: ComponentChildren;
  /** What it proves, and what it does not. */
  children: ComponentChildren;
}

export function Receipt({ title, eyebrow, code, facts = [], actions, children }: ReceiptProps) {
  return (
    <div class="receipt">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h2>{title}</h2>
      <p class="code">
        {code.map((line, at) => (
          <>
            {at > 0 && <br />}
            {line}
          </>
        ))}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      <p class="small">{children}</p>
      {actions && <p class="row">{actions}</p>}
    </div>
  );
}
