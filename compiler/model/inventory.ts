// One model on one target, as an inventory lists it: its names are those of the fields in CSV and JSON.

/** Where a model is: `unknown` where the registry does not answer. */
export type Found = 'both' | 'git' | 'registry' | 'unknown';

export type InventoryRow = {
  readonly target: string;
  /** The folder of its releases; null where the repository has none. A row with neither name stands for what a registry that does not answer may hold. */
  readonly model: string | null;
  readonly registry_name: string | null;
  readonly found: Found;
  /** Whether a signed state says what serves; null where nobody can tell. */
  readonly managed: boolean | null;
  readonly inventory: string | null;
  readonly owner: string | null;
  readonly owner_email: string | null;
  readonly criticality: string | null;
  readonly type: string | null;
  readonly sector: string | null;
  readonly unit: string | null;
  /** By the signed state. */
  readonly serves: string | null;
  readonly since: string | null;
  readonly stage: string | null;
  /** What the target's alias names in the registry, whoever set it. */
  readonly alias_names: string | null;
  /** By version: `1 Deprecated; 2 Approved`. */
  readonly stages: string | null;
  /** How many versions the registry has. */
  readonly registered_versions: number | null;
  readonly revalidate_by: string | null;
  readonly restarts_until: string | null;
  readonly end_of_support: string | null;
  readonly end_of_life: string | null;
  readonly exceptions_until: string | null;
  readonly state_ends: string | null;
  /** The next day that asks for something, or on which something ends. */
  readonly next_day: string | null;
  readonly next: string | null;
  /** Days that have passed and still ask for something, the first of them first: `2027-02-20 revalidate version 2; …`. */
  readonly overdue: string | null;
};

/** In the order of the columns. */
export const inventoryColumns = [
  ...(['target', 'model', 'registry_name', 'found', 'managed', 'inventory', 'owner', 'owner_email'] as const),
  ...(['criticality', 'type', 'sector', 'unit', 'serves', 'since', 'stage', 'alias_names', 'stages'] as const),
  ...(['registered_versions', 'revalidate_by', 'restarts_until', 'end_of_support', 'end_of_life'] as const),
  ...(['exceptions_until', 'state_ends', 'next_day', 'next', 'overdue'] as const),
] satisfies readonly (keyof InventoryRow)[];
