/** In draft its team alone reads it; open, it is amended; final, it stays as it is. */
export type TextState = "draft" | "open" | "final";

/** Why the next version is not changed, or not published. */
export type DraftingProblem = "final" | "paragraph_gone" | "paragraph_changed" | "not_last" | "published" | "no_change" | "unanswered";

export interface Paragraph {
  /** The same through all versions. */
  readonly paragraph: number;
  readonly position: number;
  /** 0: a paragraph; 1 to 3: a heading. */
  readonly level: number;
  readonly body: string;
  readonly revision: number;
}

export interface Block {
  readonly level: number;
  readonly body: string;
}

export const mostBlocks = 400;
export const longestBlock = 6000;

const heading = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/;

/** A Markdown source in headings and paragraphs: a blank line ends a paragraph, so does a heading. A list stays one paragraph. */
export function splitMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const end = () => {
    const body = lines.join("\n").trim();
    if (body) blocks.push({ level: 0, body });
    lines = [];
  };
  for (const line of source.split("\n")) {
    const [, marks, title] = heading.exec(line) ?? [];
    if (marks && title) {
      end();
      blocks.push({ level: Math.min(3, marks.length), body: title });
    } else if (line.trim() === "") end();
    else lines.push(line.trimEnd());
  }
  end();
  return evenHeadings(blocks);
}

/** No level is skipped, whatever was pasted: who listens moves from heading to heading. */
export function evenHeadings<block extends Block>(blocks: readonly block[]): block[] {
  let last = 0;
  return blocks.map((block) => {
    if (block.level === 0) return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last };
  });
}

export const joinMarkdown = (blocks: readonly Block[]): string =>
  blocks.map(({ level, body }) => (level > 0 ? `${"#".repeat(level)} ${body}` : body)).join("\n\n");

/** "§ 4": the rank among the paragraphs of a version; headings have none. */
export function ranksOf(paragraphs: readonly Pick<Paragraph, "paragraph" | "level">[]): ReadonlyMap<number, number> {
  const counted = paragraphs.filter(({ level }) => level === 0);
  return new Map(counted.map(({ paragraph }, at) => [paragraph, at + 1]));
}

export const amendmentActs = ["replace", "insert", "delete"] as const;
export type AmendmentAct = (typeof amendmentActs)[number];
export const isAmendmentAct = (value: unknown): value is AmendmentAct => amendmentActs.includes(value as AmendmentAct);

export const amendmentStates = ["open", "accepted", "accepted_in_part", "refused", "withdrawn"] as const;
export type AmendmentState = (typeof amendmentStates)[number];

export const isAccepted = (state: AmendmentState): boolean => state === "accepted" || state === "accepted_in_part";

/** 0 for what is no number of a paragraph. */
export const paragraphNumber = (typed: string): number => (/^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0);
