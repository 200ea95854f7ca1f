/** The map of the metropolis: one pane per commune. */
export interface TerritoryMap {
  /** `0 0 480 463` for the Métropole Européenne de Lille. */
  readonly viewBox: string;
  readonly cells: readonly MapCell[];
  /** Names to write on it: a few cities, then towns (`minor`) that narrow screens leave out. */
  readonly labels: readonly MapLabel[];
  /** True: official contours, to scale. False: a schematic drawing, whose shapes and neighbours say nothing. */
  readonly official: boolean;
  readonly source: string;
}

export interface MapCell {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** The `d` of an SVG path. */
  readonly d: string;
  /** Where a label or a mark goes. */
  readonly x: number;
  readonly y: number;
}

export interface MapLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly minor: boolean;
}
