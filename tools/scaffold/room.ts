import type { ScreenFile } from "./screen.ts";

/** "telework", and what people call it. */
export interface RoomNames {
  readonly name: string;
  readonly fr: string;
  readonly en: string;
  readonly nl: string;
}

/** What every room has, before its first page. */
export const roomFiles = (names: RoomNames): ScreenFile[] => [
  ["README.md", readme(names)],
  ["module.ts", manifest(names)],
  ["routes.ts", routes],
  ["room.examples.ts", examples],
];

const readme = ({ name, en, fr }: RoomNames) => `# ${name}

${en} (${fr}): one sentence on what people do here.

- Tables, schema \`${name}\`: none yet.
- Door: nobody opens it yet.
- Words: \`room.examples.ts\`.
`;

const manifest = ({ name, fr, en, nl }: RoomNames) => `import type { Room } from "#platform/start/room.ts";

const ${name}: Room = {
  name: "${name}",
  pages: [],
  offers: {
    areas: [{ name: "${name}", says: { fr: "${fr}", en: "${en}", nl: "${nl}" } }],
  },
};

export default ${name};
`;

const routes = `import { path } from "#platform/web/path.ts";

/** Every address of this room: keys are folder names, patterns are what citizens read. */
export const routes = {};
`;

const examples = `import type { RoomExamples } from "../room-examples.testing.ts";

const examples: RoomExamples = {
  words: [],
};

export default examples;
`;
