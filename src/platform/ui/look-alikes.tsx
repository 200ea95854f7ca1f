/** A custom element: look-alikes.enhance.ts. */
const Element = "look-alikes" as "div";

interface LookAlikesProps {
  /** Answers with a piece of HTML, or with nothing. */
  from: string;
  /** Names of the fields of the form around that are sent to it. */
  fields: readonly string[];
  title: string;
}

/** Beside a field: what exists already and resembles what is being typed. The page names "look-alikes" among its enhancements. */
export const LookAlikes = ({ from, fields, title }: LookAlikesProps) => (
  <Element data-from={from} data-fields={fields.join(" ")} data-title={title} aria-live="polite" />
);
