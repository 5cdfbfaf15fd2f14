// Generated from schemas/*.cue by `npm run schema:build`: edit those, not this.
// The loader's values after validation; nothing here is checked again.
import type { Json } from '../../compiler/lib/json.ts';

/** What a document is once it has the shape of the schema. */
export interface Schemas {
  readonly release: Release;
  readonly profile: Profile;
  readonly model: Model;
  readonly staging_report: StagingReport;
  readonly shadow_eval: ShadowEvaluation;
  readonly canary_plan: CanaryPlan;
  readonly rollout_decision: RolloutDecision;
  readonly readiness: Readiness;
  readonly hygiene: Hygiene;
  readonly fairness: Fairness;
  readonly drift_baseline: DriftBaseline;
  readonly components: Components;
  readonly registry: RegistryFacts;
  readonly sbom: Sbom;
  readonly vex: Vex;
  readonly contract: Contract;
  readonly consumer: ConsumerDeclaration;
  readonly acknowledgement: Acknowledgement;
  readonly traffic_report: TrafficReport;
  readonly revalidation: Revalidation;
  readonly monitoring_report: MonitoringReport;
  readonly security_decision: SecurityDecision;
  readonly independent_validation: IndependentValidation;
  readonly provenance: Provenance;
  readonly vulnerability_scan: VulnerabilityScan;
  readonly inference_gateway: InferenceGateway;
  readonly access_policy: AccessPolicy;
  readonly rate_limit: RateLimit;
  readonly quota: Quota;
  readonly output_limits: OutputLimits;
  readonly llm_gateway: LlmGateway;
  readonly approvals: ApprovalPolicy;
  readonly thresholds: Thresholds;
  readonly observability: Observability;
  readonly notifications: Notifications;
  readonly demands: Demands;
  readonly limits: Limits;
  readonly recipe: Recipe;
  readonly calendar: Calendar;
  readonly exceptions: Exceptions;
  readonly enforcement: Enforcement;
  readonly people: People;
  readonly policy_lock: PolicyLock;
  readonly own_gates_lock: OwnGatesLock;
  readonly targets: Targets;
  readonly trust: Trust;
  readonly state: State;
  readonly cab_record: CabRecord;
  readonly archive: Archive;
  readonly approval: ApprovalPredicate;
  readonly refusal: RefusalPredicate;
  readonly judge_approval: JudgeApproval;
  readonly break_glass: BreakGlassPredicate;
  readonly proof: Proof;
  readonly chain_anchor: ChainAnchor;
  readonly event: ReleaseEvent;
  readonly plan: PlanDocument;
}

export type SchemaName = keyof Schemas;

export type AccessPolicy = {
  /** Attribute-based: every listed attribute must have one of the values. */
  readonly allow: readonly AccessRule[];
  readonly apiVersion: 'relc/v1';
  readonly default: 'deny';
  readonly description: Text;
  readonly kind: 'AccessPolicy';
};

export type AccessRule = {
  readonly action: ReadonlyArray<'predict' | 'explain' | 'health'>;
  readonly name: Text;
  readonly purpose: Text;
  readonly subject: {
    readonly [key: string]: readonly string[];
  };
};

/**
 * releases/<model>/acknowledgements/<target>/<version>/<consumer>.yaml: what a consumer was told and knows. Its people add it, and
 * sign it in <consumer>.sigstore.json beside it. It is no part of the release.
 */
export type Acknowledgement = {
  /** What it knows, and the day, in UTC, on which it says so. */
  readonly acknowledged: {
    /** When it ends. */
    readonly end_of_life?: Day;
    /** That the version serves. Where it serves again later, another day. */
    readonly serves?: Day;
  };
  readonly apiVersion: 'relc/v1';
  readonly consumer: Name;
  readonly kind: 'Acknowledgement';
  readonly model: Name;
  /** As the event and `relc status` say it: a version with other content is another release. */
  readonly release_digest: Digest;
  readonly target: Name;
  readonly version: Version;
};

/** In releases/<model>/acknowledgements/<target>/<version>/<consumer>.yaml, signed beside it. */
export type AcknowledgementPolicy = {
  /** For consumers that model.yaml calls critical. */
  readonly critical_within_days: number;
  /** For the others. Left out, they need not. */
  readonly others_within_days?: number;
  /** By consumer, who acknowledges for it: ids of keys.yaml. They need no role there. */
  readonly signed_by: {
    readonly [key: string]: readonly Name[];
  };
  /** What served before is asked of nobody. */
  readonly since: Instant;
  /** Left out, all. */
  readonly targets?: readonly Name[];
};

/** Somebody who acted for a release, in a role, or in a document that takes one. */
export type Acted = {
  readonly document?: Text;
  readonly names: readonly Text[];
  readonly role?: Text;
};

/**
 * Signed its evidence or is named in its documents; whoever answers for an exception accepts a risk. The trainer is whom
 * registry.json names.
 */
export type ActingRole = 'model-signer' | 'builder' | 'security-reviewer' | 'vex-signer' | 'release-decider' | 'readiness-approver' | 'hygiene-reviewer' | 'risk-accepter' | 'trainer' | 'independent-validation';

export type Action = 'create' | 'update' | 'delete';

export type Admitted = string;

/** As MLflow takes it; it reserves `latest` and `v` with a number. */
export type Alias = string;

export type AliasChange = {
  readonly action: Action;
  readonly after: null | string;
  readonly before: null | string;
  readonly resource: {
    readonly name: Alias;
    readonly type: 'alias';
  };
};

/** What people on call approved, and whether the others ratified it. */
export type AppliedEmergency = {
  readonly acted: readonly Acted[];
  readonly applied_at: Instant;
  /** The plan by which everybody let its version serve after that: then the refusal is over. */
  readonly approved?: {
    readonly at: Instant;
    readonly plan_digest: Digest;
  };
  /** Whoever approved it at night ratifies nothing of it. */
  readonly approvers: ReadonlyArray<{
    /** Id of the entry in the trust file. */
    readonly key: Name;
    readonly person: Text;
    readonly role: Name;
  }>;
  /** The commit that was applied: what people wrote later is not part of it. Absent where an earlier relc wrote it. */
  readonly commit?: Text;
  readonly incident: Text;
  readonly plan_digest: Digest;
  /** Absent until all of them have. */
  readonly ratified?: {
    /** The ratifications themselves, as they were signed. */
    readonly approvals: ReadonlyArray<{
      readonly [key: string]: Json;
    }>;
    readonly approvers: readonly Approver[];
    readonly at: Instant;
    readonly late: boolean;
    /** Where those were given that are not signed. */
    readonly merge_request?: MergeRequestRecord;
  };
  /** Whoever must ratify it and does not. Then it is rolled back. */
  readonly refused?: {
    readonly at: Instant;
    readonly key: Name;
    readonly person: Text;
    readonly reason: Text;
    /** The refusal itself, as it was signed. */
    readonly refusal: {
      readonly [key: string]: Json;
    };
    readonly role: Name;
  };
  /** Who must ratify it, by role. */
  readonly required: {
    readonly [key: string]: number;
  };
  /** The commit of the state before: who wrote model.yaml since then does not ratify. Absent where there was none. */
  readonly since?: Text;
  /** What else decided who may: the business units that counted, null for any, and who acted for its releases. */
  readonly units: ReadonlyArray<null | string | boolean>;
  /** From then on a ratification is late. */
  readonly until: Instant;
  /** Versions that it approved. */
  readonly versions: readonly Version[];
};

/** What the signed state says of a version: that of the plan, with all of it known. */
export type AppliedVersionState = {
  readonly approved_by: Text;
  readonly approved_by_plan: Digest;
  readonly coexistence_days: number;
  readonly deprecated_until: null | Day;
  readonly end_of_life: Day;
  readonly end_of_support: Day;
  readonly exceptions_until: null | Day;
  /** The last day on which serving may start it beyond its end of life. Absent, the day before that. */
  readonly last_start?: Day;
  readonly model_digest: Digest;
  /**
   * Whether an overdue revalidation ends no restarts, and only alerts. Absent where the days say it: it does if `restarts_until` is the
   * end of life.
   */
  readonly overdue_only_alerts?: boolean;
  readonly policy_digest: Digest;
  readonly profile_digest: Digest;
  readonly release_digest: Digest;
  readonly restarts_until: Day;
  readonly revalidate_by: Day;
  readonly revalidated?: Revalidated;
  readonly source_digest: Digest;
  readonly stage: Stage;
};

/** policies/governance/approvals.yaml: who must approve what. */
export type ApprovalPolicy = {
  readonly apiVersion: 'relc/v1';
  /** Who approves an emergency, in place of everybody that the rules ask for; left out, the rules decide. */
  readonly emergency?: EmergencyRule;
  /** By what a version that callers still get on its end of life is taken away without approvals. Left out, people take it away. */
  readonly end_of_life?: EndOfLife;
  /** Whoever acted in one of these roles for a release does not approve it. Its authors never do. */
  readonly excluded?: readonly ActingRole[];
  /** An approval counts for so many days. */
  readonly expires_after_days: number;
  /** Where merge requests are approved; left out, only signed approvals count. */
  readonly gitlab?: GitLab;
  /** When a release needs an opinion of the second line; left out, never. */
  readonly independent_validation?: readonly ValidationRule[];
  /**
   * Who must approve a change of what judges, which is everything outside releases/; left out, the highest number for
   * each role over all rules.
   */
  readonly judge?: {
    /** Role to number of people. */
    readonly require: {
      readonly [key: string]: number;
    };
  };
  readonly kind: 'ApprovalPolicy';
  readonly roster?: {
    /** How old people.yaml may be, by its `as_of`, when something is rolled out. The way back and emergencies only warn. */
    readonly max_age_days: number;
  };
  /** All rules that apply are added up; the highest number for a role counts. */
  readonly rules: readonly ApprovalRule[];
  /**
   * Who approves a standard release inside its recipe, in place of everybody that the rules ask for; left out, the rules
   * decide.
   */
  readonly standard?: StandardRule;
  /** A signed state must be renewed within so many days. */
  readonly state_expires_after_days: number;
  /** For so many days more, a host that verified a state as the last one still starts by it. Left out, for none. */
  readonly state_grace_days?: number;
  readonly substitutes?: {
    /** For how many days somebody may stand in for somebody else, by keys.yaml. */
    readonly max_days: number;
  };
  /** The business units of the bank. What model.yaml names and is not here may be any of them. */
  readonly units?: readonly Name[];
  readonly way_back?: {
    /**
     * Whoever approves a rollout also approves the way back to what it replaces, for as long as the new version says that both
     * live (`coexistence`) and for no more days than this: one person with the role rollback-signer goes it. Left out, nobody.
     */
    readonly most_days: number;
  };
};

/** What an approver signs. */
export type ApprovalPredicate = {
  readonly digest: Digest;
  readonly kind: 'plan';
  readonly model: Name;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly not_after: Instant;
  readonly role: Name;
  readonly target: Name;
};

export type ApprovalRule = {
  /** What the rule is for, in a few words. */
  readonly name: Text;
  /** Distinct people for each role. */
  readonly require: {
    readonly [key: string]: number;
  };
  readonly when: {
    /**
     * Where no rule for `revalidation` fits a model, one is approved by whoever approves a normal change. A normal change that carries one is
     * approved by the people of both.
     */
    readonly class?: ReadonlyArray<'standard' | 'normal' | 'emergency' | 'rollback' | 'withdrawal' | 'revalidation' | 'extension'>;
    readonly criticality?: ReadonlyArray<'low' | 'medium' | 'high'>;
    readonly decides_about_people?: boolean;
    readonly model?: readonly Name[];
    readonly personal_data?: boolean;
    readonly sector?: ReadonlyArray<'banking' | 'insurance' | 'health' | 'public' | 'other'>;
    readonly serving?: readonly Serving[];
    readonly target?: readonly Name[];
    readonly task?: readonly Task[];
    readonly unit?: readonly Name[];
  };
};

export type Approver = {
  /** Where and when it was given, if it was not signed. */
  readonly given?: {
    readonly at: Instant;
    readonly by: 'button' | 'note';
    readonly merge_request: number;
  };
  /** Id of the entry in the trust file. */
  readonly key: Name;
  readonly not_after: Instant;
  readonly person: Text;
  readonly role: Name;
};

export type ApproverKey = {
  /** Id of the entry in the trust file. */
  readonly id: Name;
  readonly person: Text;
  /** PEM. */
  readonly public_key: Text;
};

/** What relc signs of an archive: it holds what its SHA256SUMS lists, the only subject, and so long it is kept. */
export type Archive = {
  readonly archived_at: Instant;
  /** The commit of the repository when it was made. */
  readonly commit: Text;
  readonly model: Name;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly plan_digest: Digest;
  readonly registry_id: Name;
  /** Of the version in the newest signed state that is in it. */
  readonly release_digest: Digest;
  readonly retention: {
    /** Of the model, and the years that policy gives for that. */
    readonly criticality: Text;
    /** Ids of the legal holds that count. */
    readonly holds: readonly Text[];
    /** The last day on which it must be there. Null where a legal hold says no end. */
    readonly until: null | Day;
    readonly years: number;
  };
  /** SHA-256 of that state's file. */
  readonly state: Digest;
  readonly target: Name;
  readonly version: Version;
};

export type Artifact = {
  /** MLflow's digest of a data set that the file is, or is part of. */
  readonly annotations?: {
    readonly mlflow_digest?: Text;
  };
  readonly digest: {
    /** What sha256sum says of it. */
    readonly sha256: string;
  };
  /** What it is called. */
  readonly name: Text;
};

/** A file of the version's run, at `relc/…`, by its digest. */
export type ArtifactChange = {
  readonly action: Action;
  readonly after: null | Digest | KnownAfter;
  readonly before: null | Digest;
  readonly resource: {
    readonly path: Text;
    readonly type: 'artifact';
    readonly version: RegistryVersion;
  };
};

/** Which service of a vendor was asked: what components.yaml names. */
export type AskedService = {
  /** The region that was asked. */
  readonly region: Text;
  /** The revision that was asked. */
  readonly revision: Text;
};

/** Every number at the field is so much at least. */
export type AtLeast = {
  readonly at_least: number;
  readonly field: AtLeastField;
  readonly reason: Text;
  readonly source: Text;
  readonly when: LimitedModels;
};

export type AtLeastField = 'profile/slos/llm/groundedness' | 'profile/slos/batch/rows_per_second' | 'staging_report/batch/rows' | 'profile/fairness/disparate_impact/min' | 'profile/fairness/equal_opportunity_difference/min' | 'profile/fairness/mean_error_difference/min' | 'profile/coexistence_days' | 'release/change/compatibility_route/days' | 'release/headline/words' | 'release/business_impact/words' | 'release/residual_risks/risk/words' | 'release/limitations/words' | 'release/not_applicable/*/reason/words' | 'drift_baseline/unwatched/*/reason/words' | 'release/change/scope/words' | 'release/change/impact/words' | 'release/change/rollback_plan/words' | 'exceptions/*/reason/words' | 'rollout_decision/reason/words' | 'staging_report/llm/questions' | 'staging_report/requests' | 'shadow_eval/requests' | 'rollout_decision/canary/*/requests' | 'staging_report/cost_basis/price_per_cpu_hour' | 'staging_report/cost_basis/other_units/*/price' | 'staging_report/cost_basis/other_units/gpu_hours/price' | 'staging_report/cost_basis/other_units/million_input_tokens/price' | 'staging_report/cost_basis/other_units/million_output_tokens/price' | 'staging_report/cost_basis/cpu_seconds_per_1000_calls' | 'staging_report/cost_basis/other_units/*/per_1000_calls' | 'staging_report/cost_basis/other_units/gpu_hours/per_1000_calls' | 'staging_report/cost_basis/other_units/million_input_tokens/per_1000_calls' | 'staging_report/cost_basis/other_units/million_output_tokens/per_1000_calls' | 'staging_report/latency_ms/p50' | 'rollout_decision/canary/*/latency_p95_ms' | 'canary_plan/different_shares' | 'canary_plan/first_share' | 'canary_plan/last_share' | 'canary_plan/steps/*/min_requests' | 'fairness/attributes/*/groups/*/n' | 'drift_baseline/rows';

/** Every number at the field is so much at most. */
export type AtMost = {
  readonly at_most: number;
  readonly field: AtMostField;
  readonly reason: Text;
  readonly source: Text;
  readonly when: LimitedModels;
};

export type AtMostField = 'profile/slos/latency_ms/p95' | 'profile/slos/latency_ms/p99' | 'profile/slos/error_rate' | 'profile/slos/cost_per_1000_calls/amount' | 'profile/slos/batch/duration_seconds' | 'profile/slos/llm/toxicity_rate' | 'profile/slos/llm/unsafe_answer_rate' | 'profile/slos/llm/wrong_refusal_rate' | 'profile/slos/llm/pii_leak_rate' | 'profile/drift/psi_warn' | 'profile/drift/psi_act' | 'profile/fairness/disparate_impact/max' | 'profile/fairness/equal_opportunity_difference/max' | 'profile/fairness/mae_ratio/max' | 'profile/fairness/mean_error_difference/max' | 'profile/privacy/retention_days' | 'profile/privacy/review/answer_within_days' | 'InferenceGateway/max_request_bytes' | 'InferenceGateway/request_bytes_beyond_contract' | 'InferenceGateway/timeout_ms' | 'RateLimit/requests_per_second' | 'RateLimit/burst' | 'Quota/calls_per_day' | 'LlmGateway/input/max_characters' | 'LlmGateway/output/max_characters' | 'release/days_until/revalidate_by' | 'release/days_until/end_of_support' | 'release/days_until/end_of_life' | 'release/days_until/residual_risks' | 'fairness/ungrouped_share' | 'canary_plan/first_share' | 'contract_output/longest_text' | 'contract_output/texts' | 'consumers/runs_per_day' | 'contract_output/characters' | 'canary_plan/growth' | 'canary_plan/stop_above/error_rate' | 'canary_plan/stop_above/latency_p95_ms' | 'drift_baseline/features/*/largest_share' | 'evidence/age_days' | 'exceptions/*/days' | 'vulnerability_scan/database_days';

export type BatchLevels = {
  /** From the first row that is read to the last answer that is written: at most. */
  readonly duration_seconds: number;
  /** Rows that are answered, over the seconds of the run: at least. */
  readonly rows_per_second: number;
};

/** What somebody signs who lets a commit through whose judge is not approved. */
export type BreakGlassPredicate = {
  readonly kind: 'break-glass';
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly reason: Text;
  readonly target: Name;
  readonly tip: Text;
};

/** People let one commit through whose judge is not approved. */
export type BrokenGlass = {
  readonly at: Instant;
  readonly people: readonly Text[];
  readonly reason: Text;
  readonly tip: Text;
};

/** The CAB record: what was approved, by whom, and what judged it. It is the signature of the releases that are its subjects. */
export type CabRecord = {
  /** The approvals themselves, as they were signed. */
  readonly approvals: ReadonlyArray<{
    readonly [key: string]: Json;
  }>;
  readonly approvals_required: {
    readonly [key: string]: number;
  };
  readonly approvers: readonly Approver[];
  /** By version, the digest of each file that was written for auditors' tools before this record. */
  readonly assessments?: {
    readonly [key: string]: {
      readonly [key: string]: Digest;
    };
  };
  /** Every time that the judge of this target was let through without approvals. */
  readonly broken_glass?: readonly BrokenGlass[];
  readonly class: Text;
  readonly commit: Text;
  /** What an emergency did not wait for. */
  readonly emergency?: SkippedByEmergency;
  /** By version, the verdict of each gate. */
  readonly gates: {
    readonly [key: string]: {
      readonly [key: string]: 'pass';
    };
  };
  /** The last commit whose judge was approved: its policies and governance judged. */
  readonly judge?: {
    readonly commit: Text;
    readonly digest?: Digest;
    /** How many commits up to it changed the judge. */
    readonly steps?: number;
  };
  /** Of policies/policy.lock.json: which policy judged. */
  readonly judge_digest: Digest;
  /** Where approvals were given that are not signed. */
  readonly merge_request?: MergeRequestRecord;
  readonly model: Name;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  /** By version, what did not apply, why, and the role that accepted it by approving. */
  readonly not_applicable?: {
    readonly [key: string]: NotApplicable;
  };
  readonly plan_digest: Digest;
  readonly recorded_at: Instant;
  readonly registry_id: Name;
  readonly target: Name;
  readonly tickets: readonly Text[];
  readonly way_back?: WayBack;
};

/** policies/governance/calendar.yaml: when changes may go live. */
export type Calendar = {
  readonly apiVersion: 'relc/v1';
  /** Targets that windows and freezes do not hold back. The stop switch holds back every target. */
  readonly exempt_targets: readonly Name[];
  readonly freezes: readonly Freeze[];
  readonly kind: 'Calendar';
  /** The incident stop switch: it is on while this is here. */
  readonly stopped?: {
    /** Emergencies of these models go through all the same, when the ticket is the incident that they name. */
    readonly models?: readonly Name[];
    readonly reason: Text;
    readonly ticket: Text;
  };
  /** Change windows, by the name that a release gives. */
  readonly windows: {
    readonly [key: string]: Period;
  };
};

/** canary_plan.md: its one fenced block of YAML. The prose around it is for people. */
export type CanaryPlan = {
  /** The steps in their order, each with the fewest requests before the next one. */
  readonly steps: ReadonlyArray<{
    /** Requests to wait for before the next step. */
    readonly min_requests: number;
    /** Part of all requests that the new version answers, in percent. */
    readonly traffic_percent: number;
  }>;
  /** A step that measures more than this stops the canary. */
  readonly stop_above: {
    /** Failed calls over all calls, from 0 to 1. */
    readonly error_rate: Ratio;
    /** 95 of 100 calls take no longer, in milliseconds; of calls that somebody waits for. */
    readonly latency_p95_ms?: NonNegative;
  };
};

export type CanaryStep = {
  /** Failed calls over all calls, from 0 to 1. */
  readonly error_rate: Ratio;
  /** 95 of 100 calls took no longer, in milliseconds. */
  readonly latency_p95_ms?: NonNegative;
  /** Requests that it answered in this step. */
  readonly requests: number;
  /** Part of all requests that the new version answered, in percent. */
  readonly traffic_percent: number;
  /** How often something went above what the plan stops at. */
  readonly violations: Count;
};

/**
 * The file that RELC_CHAIN names: since when what judges is approved. It lies in the job's protected variables, never in
 * the repository.
 */
export type ChainAnchor = {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'ChainAnchor';
  /** A commit of the protected branch that somebody read whole: its judge needs no approvals. */
  readonly start: string;
  /** By target, the release keys whose signed states say up to where it was verified since. */
  readonly targets: {
    readonly [key: string]: {
      /** Public keys, PEM. */
      readonly keys: readonly string[];
    };
  };
};

/** One thing in a registry that relc writes, with its value before and after; null is absent. */
export type Change = ArtifactChange | TagChange | DescriptionChange | AliasChange | StageChange | StateChange;

/**
 * A rollback and a withdrawal are derived: they bring back what was approved, or only take away. So is a revalidation, which moves
 * nothing that serves. An end of life only retires versions on the day that was approved with them, and needs nobody's approval. An
 * extension lets serving start what serves for some days beyond that.
 */
export type ChangeClass = 'standard' | 'normal' | 'emergency' | 'rollback' | 'withdrawal' | 'revalidation' | 'end_of_life' | 'extension';

export type ChecklistItem = {
  /** The name of the item, as demands.yaml asks for it. */
  readonly id: Name;
  /** What is unusual, where to look, or why it does not apply: only an item that does not apply needs one. */
  readonly note?: Text;
  /** Left out, it is done: whoever signs the list off answers for each item. */
  readonly status?: 'done' | 'open' | 'not_applicable';
  /** What is asked. */
  readonly title: Text;
};

export type CompatibilityRoute = {
  /** From the day of the rollout; the replaced version stays up for the profile's `coexistence_days`. */
  readonly days: number;
  /** The replaced version. */
  readonly to: Version;
};

export type ComponentFile = {
  /** Its path among the model's signed files. */
  readonly file: Text;
  /** What the component is called. */
  readonly name: Name;
  /** The digest of the file: `sha256:` and what sha256sum says. */
  readonly sha256: Digest;
};

/**
 * components.yaml: what an LLM is made of, or which service of a vendor answers in a model's place. A copy lies among the
 * model's signed files, as every file that it names does; of a service no other file does.
 */
export type Components = {
  readonly apiVersion: 'relc/v1';
  readonly base_model: {
    /** What the provider calls it. */
    readonly name: Text;
    /** Who made the base model. */
    readonly provider: Text;
    /** The provider's name for exactly these weights: one that moves, such as `latest`, is refused. */
    readonly revision: Text;
  };
  readonly kind: 'Components';
  readonly model: Name;
  readonly parameters?: {
    /** The longest answer, in tokens. */
    readonly max_output_tokens: number;
    /** What chance begins with. */
    readonly seed?: number;
    /** How much chance is in an answer; 0 is none. */
    readonly temperature: NonNegative;
    /** Part of the probability that words are drawn from, from 0 to 1. */
    readonly top_p: Ratio;
  };
  /** Files of prompts. An LLM needs them, tools and parameters. Prompts are empty only where a service is given none of the bank's own. */
  readonly prompts?: readonly ComponentFile[];
  /** What answers are grounded in; absent where nothing is retrieved. */
  readonly retrieval?: {
    readonly index: ComponentFile;
    /** How the index finds: the embedding model and its revision, or the rule. */
    readonly method: Text;
    /** Passages handed to the model with a question. */
    readonly passages: number;
  };
  /** A model without bytes: the vendor keeps it, and answers. */
  readonly service?: {
    /** The contract that it is bought by, as the records of purchases call it. */
    readonly contract: Text;
    /** When this revision was evaluated there: no measurement is older. */
    readonly evaluated_on: Day;
    /** Where the vendor runs it, as the vendor calls that. */
    readonly region: Text;
  };
  /** Definitions of what the model may call. */
  readonly tools?: readonly ComponentFile[];
  readonly version: Version;
};

/** What it sends, reads and needs stands in consumers/<name>.yaml. */
export type Consumer = {
  readonly contact: Email;
  readonly critical: boolean;
  /** A name for a file, or what `relc new` leaves to be written. */
  readonly name: string;
};

export type ConsumerAccess = {
  readonly action: 'predict' | 'explain' | 'health';
  /** The attributes of the caller, as the access policy asks for them: `service`, `environment`, `mfa`. */
  readonly attributes: {
    readonly [key: string]: Text;
  };
};

/**
 * releases/<model>/consumers/<name>.yaml: what a consumer of the model sends, reads and needs, in its own words. It may
 * change at any time; each release is compared with it before it is approved.
 */
export type ConsumerDeclaration = {
  /** As whom it calls, for each action that it needs. */
  readonly access: readonly ConsumerAccess[];
  readonly apiVersion: 'relc/v1';
  /** How it asks a model that is online or reads a stream: its busiest second and day. */
  readonly calls?: {
    readonly per_day: number;
    readonly per_second: number;
  };
  /** What it does with the answers. */
  readonly description?: Text;
  /** Calls that must go on working. Nothing in them may be about a real person. */
  readonly examples: readonly ConsumerExample[];
  readonly kind: 'Consumer';
  /** One answer, as far as it is read. */
  readonly reads: ConsumerFields;
  /** How it asks a model that runs in batches: its largest run, and how many of them on its busiest day. */
  readonly runs?: {
    readonly per_day: number;
    readonly rows: number;
  };
  /** One request: it sends no other fields. */
  readonly sends: ConsumerFields;
  /** What it does with a field of an answer that it does not read. A strict parser refuses. */
  readonly unknown_fields: 'ignored' | 'refused';
};

export type ConsumerExample = {
  readonly answer: {
    readonly [key: string]: Json;
  };
  readonly request: {
    readonly [key: string]: Json;
  };
};

export type ConsumerFields = {
  /** Fields that are there whenever another is, as the contract may ask for. */
  readonly dependentRequired?: {
    readonly [key: string]: readonly string[];
  };
  /** JSON Schema of each field, by its name in the contract. */
  readonly properties: {
    readonly [key: string]: Json;
  };
  /** Those that are always sent, or that every answer must have. */
  readonly required: readonly string[];
};

export type ContentCategory = 'hate' | 'harassment' | 'self_harm' | 'sexual' | 'violence' | 'illegal_acts' | 'discrimination' | 'legal_advice' | 'off_topic';

export type ContentRule = {
  readonly action: 'block' | 'escalate' | 'flag';
  readonly category: ContentCategory;
  readonly where: ReadonlyArray<'input' | 'output'>;
};

/** contract.input.schema.json and contract.output.schema.json: the API contract, a JSON Schema for an object. */
export type Contract = {
  readonly '$schema': 'https://json-schema.org/draft/2020-12/schema';
  /** Whether there may be other fields. */
  readonly additionalProperties: boolean;
  /** The fields, each with its schema, by names that drift_baseline.json and shadow_eval.json can use too. */
  readonly properties: {
    readonly [key: string]: Json;
  };
  /** Names of the fields that are always there. */
  readonly required: readonly string[];
  /** A request or an answer is an object. */
  readonly type: 'object';
};

export type Cost = {
  /** Price of 1,000 calls. */
  readonly amount: NonNegative;
  /** ISO 4217. */
  readonly currency: Currency;
};

export type Count = number;

/** ISO 4217. */
export type Currency = string;

/** A calendar day, `2027-02-20`. */
export type Day = string;

export type DaysAfterApply = {
  /** A day that is counted from the apply: the days are approved, the date is not known yet. */
  readonly days_after_apply: number;
};

export type Declinable = {
  /** The role of whoever accepts that: one person of it then approves the release. */
  readonly by: Name;
  /** As `not_applicable` of a release names it; `drift/*` for any feature. */
  readonly demand: DeclinableName;
  /** Only these models may: neither what they were nor what nobody can tell counts. */
  readonly when: LimitedModels;
};

export type DeclinableName = string;

export type Demand = {
  /** Items that the checklists must have done, by id. */
  readonly checklists?: {
    readonly hygiene?: readonly Name[];
    readonly readiness?: readonly Name[];
  };
  /** Files of the release, by the names that gates use. */
  readonly evidence?: readonly DemandedEvidence[];
  /** Of `candidate` in shadow_eval.json; `limited` is any that thresholds.yaml, or the levels of an LLM's profile, limit. */
  readonly measures?: readonly DemandedMeasure[];
  /** Different people who must have signed the model; the highest number counts. */
  readonly model_signatures?: number;
  /** What it is for, in a few words. */
  readonly name: Text;
  /** Parts of the profile. */
  readonly profile?: readonly DemandedPart[];
  /** Kinds that the profile must bind. */
  readonly runtime_policies?: readonly RuntimePolicyKind[];
  readonly when: LimitedModels;
};

export type DemandedEvidence = 'canary_plan' | 'drift_baseline' | 'fairness' | 'sbom' | 'vex';

export type DemandedMeasure = string;

export type DemandedPart = string;

/**
 * policies/governance/demands.yaml: what a release must have, by what its model is. What every model needs is no demand and
 * cannot be declined: signatures, provenance, the security decision, contracts, checklists, what staging, shadow and the rollout showed.
 */
export type Demands = {
  readonly apiVersion: 'relc/v1';
  /** What a release may say that it does not need, in `not_applicable`; nothing else. */
  readonly declinable: readonly Declinable[];
  /** All that fit a model are added up. */
  readonly demands: readonly Demand[];
  readonly kind: 'Demands';
};

/** relc's own part of the version's description. What others wrote beside it is no part of any plan. */
export type DescriptionChange = {
  readonly action: Action;
  readonly after: null | string;
  readonly before: null | string;
  readonly resource: {
    readonly type: 'description';
    readonly version: RegistryVersion;
  };
};

/** A digest as documents write it. */
export type Digest = `sha256:${string}`;

/** `before` or `after` is absent where there is no such value. */
export type DocumentDifference = {
  readonly after?: Json;
  readonly before?: Json;
  /**
   * `release` (its profile and what it declares not applicable), `profile`, `contract_input`, `contract_output`, `shadow_eval`, `fairness`, `staging_report`,
   * `drift_baseline`, the kind of a runtime policy, or `consumers/<name>`.
   */
  readonly document: Text;
  /** Whether it promises less, watches less, lets in more or keeps longer, as far as that is known of the field. */
  readonly is_weaker: boolean;
  /** The way to the value, by names: `slos/latency_ms/p95`. Empty for a whole document. */
  readonly path: string;
};

/** drift_baseline.json: distributions at training time, for the population stability index. */
export type DriftBaseline = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  readonly apiVersion: 'relc/v1';
  /**
   * By feature name, as the contracts have it: inputs, and the outputs that are guarded. Of a field in an object its way,
   * `application/amount`; of an output that an input has the name of, `output/amount`.
   */
  readonly features: {
    readonly [key: string]: {
      /** Values of a category, in the order of the proportions; of what is not text, its JSON. */
      readonly categories?: readonly string[];
      /** Inner edges of a numeric feature's bins, rising; one fewer than the proportions. */
      readonly edges?: readonly number[];
      /**
       * What is computed of a field that has no distribution of its own, such as text or an image: its length, its mean brightness.
       * The feature is numeric then.
       */
      readonly of?: Text;
      /** Rows in each bin or category over all rows: two at least, since what is always in the same bin never drifts; they add up to 1. */
      readonly proportions: readonly Ratio[];
      /** Whether its values are numbers or names. */
      readonly type: 'numeric' | 'category';
    };
  };
  readonly kind: 'DriftBaseline';
  readonly model: Name;
  readonly model_id?: ModelId;
  /** Rows of the data that it was computed from. */
  readonly rows: number;
  readonly run_id?: RunId;
  /** Fields that nothing watches, and why. For all but free text, release.yaml has it accepted too: `drift/<field>`. */
  readonly unwatched?: Unwatched;
  readonly version: Version;
};

export type Email = string;

/** What an emergency does not wait for. Freezes are not listed: they are known when it is applied. */
export type Emergency = {
  readonly incident: Text;
  /** Whom the rules of approval would have asked for; absent where they are asked. */
  readonly ratify?: Ratification;
  /** How long the target before this one would have had to serve it. */
  readonly soak_hours: number;
  /** The change windows that its releases name. */
  readonly windows: readonly Name[];
};

export type EmergencyRule = {
  readonly ratify: {
    /** Whoever the rules would have asked for ratifies it within so many days of the apply. */
    readonly within_days: number;
  };
  /** Role to number of people. */
  readonly require: {
    readonly [key: string]: number;
  };
};

export type EndOfLife = {
  /** Every consumer that model.yaml calls critical acknowledged its end, by notifications.yaml. */
  readonly acknowledged?: true;
  /**
   * By how many days after its end of life, at most, people may let serving start a version, as `last_starts` in model.yaml says. Left
   * out, none.
   */
  readonly extension_days?: number;
  /** A job measured no call. */
  readonly no_traffic?: {
    /** For so many days. */
    readonly days: number;
    /** That ended no more than so many days before. */
    readonly max_age_days: number;
    /** Ids of keys.yaml. They need no role there. */
    readonly signed_by: readonly Name[];
  };
};

/** Digests of the files that people or jobs signed. */
export type EndProof = {
  /** By consumer. */
  readonly acknowledged?: {
    readonly [key: string]: Digest;
  };
  readonly no_traffic?: Digest;
};

/** policies/governance/enforcement.yaml: findings that `relc check` only warns of until a day. */
export type Enforcement = {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Enforcement';
  readonly rules: readonly EnforcementRule[];
};

export type EnforcementRule = {
  readonly codes: readonly string[];
  /** From this day on, in UTC, they are errors. */
  readonly from: Day;
  /** All models when absent. */
  readonly models?: readonly Name[];
  readonly reason: Text;
};

/** Of what is predicted, in its unit. None at all means that nothing was predicted. */
export type Error = number;

export type EventName = 'release_approved' | 'release_published' | 'release_rolled_back' | 'registry_restored' | 'release_deprecated' | 'release_revoked' | 'revalidation_due' | 'revalidation_overdue' | 'revalidated' | 'rollback_drill_failed' | 'audit_failed' | 'release_retired' | 'end_of_life_reached' | 'drop_cache';

export type Exception = {
  /** First and last day, in UTC. */
  readonly from: Day;
  readonly id: string;
  /** Who answers for it. */
  readonly owner: Email;
  readonly reason: Prose;
  /** The code of the finding: `slo/latency-p95`. */
  readonly rule: string;
  readonly subject: ExceptionSubject;
  readonly ticket: Text;
  readonly until: Day;
};

export type ExceptionSubject = {
  /** Only findings at this place or below it. */
  readonly pointer?: string;
  /** `model/version` */
  readonly release: string;
  /** Only this vulnerability, under any name that the documents give it. */
  readonly vulnerability?: Text;
};

/** policies/governance/exceptions.yaml: findings that somebody answers for, for a while. */
export type Exceptions = {
  readonly apiVersion: 'relc/v1';
  readonly exceptions: readonly Exception[];
  /** So many days before the end it is said that an exception ends soon. */
  readonly expires_soon_days: number;
  readonly kind: 'Exceptions';
};

/**
 * fairness.json: how groups fare, measured on held-out data. Of a model that predicts a number (regression, forecasting) by
 * its errors, of any other by rates; the gate relc.gates.fairness asks for those of the model's task, and for no others.
 */
export type Fairness = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  readonly apiVersion: 'relc/v1';
  /** How groups fare, by attribute: each that the watchlist of the profile names. */
  readonly attributes: {
    readonly [key: string]: {
      /** Lowest group's approval rate over the reference group's; 1 is equal. */
      readonly disparate_impact?: NonNegative;
      /** Largest difference of true positive rates from the reference group's, signed; 0 is equal. */
      readonly equal_opportunity_difference?: number;
      /** Two at least. The measures below are computed again from what is here, to 0.001. */
      readonly groups: {
        readonly [key: string]: {
          /** Favourable outcomes over all, from 0 to 1: applications approved, questions answered. */
          readonly approval_rate?: Ratio;
          /** Mean absolute error, in the unit of what is predicted. */
          readonly mae?: Error;
          /** Mean of what was predicted less what came to be: above zero, too much was predicted. */
          readonly mean_error?: number;
          /** People of the group. */
          readonly n: number;
          /** Root of the mean squared error, in the unit of what is predicted. */
          readonly rmse?: Error;
          /** The same among those who should have it, from 0 to 1: who repaid, what could be answered. */
          readonly true_positive_rate?: Ratio;
        };
      };
      /** Highest mean absolute error of a group over the reference group's; 1 is equal. */
      readonly mae_ratio?: NonNegative;
      /** Largest difference of mean errors from the reference group's, signed, over the mean absolute error of all people; 0 is equal. */
      readonly mean_error_difference?: number;
      /** The group that others are compared with. */
      readonly reference_group: Text;
      /** Those of whom nobody knows the group, or whose group is too small to be compared. All attributes count the same people. */
      readonly ungrouped?: {
        /** Their favourable outcomes over all, from 0 to 1. */
        readonly approval_rate?: Ratio;
        /** Their mean absolute error. */
        readonly mae?: Error;
        /** Their mean of what was predicted less what came to be. */
        readonly mean_error?: number;
        /** People without a group. */
        readonly n: number;
        /** The root of their mean squared error. */
        readonly rmse?: Error;
      };
    };
  };
  /** The name of the data that it was measured on. */
  readonly dataset: Text;
  readonly kind: 'Fairness';
  /** When it was measured, in UTC. */
  readonly measured_at: Instant;
  readonly model: Name;
  readonly model_id?: ModelId;
  /** Errors of all people: what those of the groups give. */
  readonly overall?: {
    /** Mean absolute error, in the unit of what is predicted. */
    readonly mae: Error;
    /** Mean of what was predicted less what came to be: above zero, too much was predicted. */
    readonly mean_error: number;
    /** People. */
    readonly n: number;
    /** Root of the mean squared error, in the unit of what is predicted. */
    readonly rmse: Error;
  };
  readonly run_id?: RunId;
  /** The service of a vendor that was asked; absent where the model has bytes. */
  readonly service?: AskedService;
  readonly version: Version;
};

export type FairnessWatch = {
  readonly attribute: Name;
  readonly max: number;
  /** Of rates, or of errors where the model predicts a number: as fairness.json has them. */
  readonly metric: 'disparate_impact' | 'equal_opportunity_difference' | 'mae_ratio' | 'mean_error_difference';
  readonly min: number;
};

export type Freeze = {
  readonly name: Name;
  readonly period: Period;
  readonly reason: Text;
};

/** What the METADATA of a gate says of its rules, and what they look at. */
export type GateControls = {
  /** The only type of model that it judges, if it judges not all of them. */
  readonly applies_to?: string;
  readonly gate: string;
  /** What it judges, where a release may do without that: `evidence.canary_plan`. Without it, the gate is silent. */
  readonly needs?: readonly string[];
  /** Parts of the gates' input: `evidence.fairness`, `profile`. */
  readonly reads: readonly string[];
  readonly rules: ReadonlyArray<{
    readonly codes: readonly string[];
    readonly controls: readonly string[];
    /**
     * Whether a signature, a digest or a measurement shows what it judges, or only a document says so. An older lock says
     * nothing, which is declared.
     */
    readonly evidence?: 'verified' | 'declared';
    /** What it judges, where a release may do without that: `policies.RateLimit`. Without all of it, the rule is not shown. */
    readonly needs?: readonly string[];
    readonly title: string;
    /** Which of its controls hold only where something is there, by what that is: `profile.privacy.review`, `policies.LlmGateway`. */
    readonly where?: {
      readonly [key: string]: readonly string[];
    };
  }>;
};

/** The project whose merge requests are approved. The token is RELC_GITLAB_TOKEN, never here. */
export type GitLab = {
  /** Models of this criticality: the button alone is not enough, a note must name the plan's digest. */
  readonly digest_bound?: ReadonlyArray<'low' | 'medium' | 'high'>;
  /** The job whose artifact `plan/<target>/<model>.json` approvers read. */
  readonly plan_job: Text;
  /** Numeric: a path can be given to another project. */
  readonly project_id: number;
  /** What GitLab's approval settings must be; what it does not show is refused. */
  readonly settings?: GitLabSettings;
  readonly url: string;
};

/** By GitLab's own names. All but the last are the project's. */
export type GitLabSettings = {
  /** The merge request's: whether somebody changed the rules for it alone. */
  readonly approval_rules_overwritten?: boolean;
  readonly disable_overriding_approvers_per_merge_request?: boolean;
  readonly merge_requests_author_approval?: boolean;
  readonly merge_requests_disable_committers_approval?: boolean;
  readonly reset_approvals_on_push?: boolean;
};

/** Of both lists, a model is in each that is there. */
export type HeldFor = {
  readonly models?: readonly Name[];
  readonly units?: readonly Name[];
};

/** hygiene.yaml: post-training hygiene. */
export type Hygiene = {
  readonly apiVersion: 'relc/v1';
  /** When it was signed off, in UTC. */
  readonly completed_at: Instant;
  /** E-mail of whoever signs it off: somebody of policies/trust/people.yaml. */
  readonly completed_by: Email;
  /** What was checked. */
  readonly items: readonly ChecklistItem[];
  readonly kind: 'Hygiene';
  readonly model: Name;
  readonly model_id?: ModelId;
  readonly run_id?: RunId;
  /** Whether nothing is left to do. Left out, nothing is: `completed_by` and `completed_at` say so. */
  readonly status?: 'complete' | 'incomplete';
  readonly version: Version;
};

/** The predicate of independent_validation.sigstore.json: what the second line of defence thinks of the model. */
export type IndependentValidation = {
  /** Conditions of the opinion, by the validator's own number. What an earlier opinion left open is here again, settled or not. */
  readonly conditions: {
    readonly [key: string]: ValidationCondition;
  };
  readonly model: Name;
  readonly model_id?: ModelId;
  /** What the second line thinks of the model. */
  readonly opinion: 'approved' | 'approved-with-conditions' | 'rejected';
  readonly run_id?: RunId;
  /** What was validated, and what was not. */
  readonly scope: Text;
  /** When the opinion was given, in UTC. */
  readonly validated_at: Instant;
  /** E-mail of the validator: somebody of policies/trust/people.yaml. */
  readonly validated_by: Email;
  readonly version: Version;
};

export type InferenceGateway = {
  readonly apiVersion: 'relc/v1';
  readonly authentication: 'mtls' | 'oidc' | 'mtls+oidc';
  readonly description: Text;
  /** Requests and responses are checked against the release's contract. */
  readonly enforce_contract: boolean;
  readonly kind: 'InferenceGateway';
  readonly max_request_bytes: number;
  readonly min_tls: '1.2' | '1.3';
  readonly timeout_ms: number;
};

export type InsideRecipe = {
  readonly name: Name;
  /** The last version before it that everybody approved, from which its measures must not lie far. */
  readonly reviewed: Version;
  /** The last day on which the release may go live. */
  readonly until: Day;
};

/** A moment, RFC 3339: `2026-11-20T14:03:00Z`, or with an offset, as in Python's `2026-11-20T14:03:00.25+00:00`. */
export type Instant = string;

/** The lowest and the highest number that may come out. */
export type Interval = {
  readonly max: number;
  readonly min: number;
};

/** What somebody signs who approves a change of what judges: from one judge to another, after so many such steps. */
export type JudgeApproval = {
  readonly after: Digest;
  /** Digests of everything outside releases/. */
  readonly before: Digest;
  readonly kind: 'judge';
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly role: Name;
  /** Commits on the first-parent line, from the root to the judge before, that changed what judges. */
  readonly steps: number;
};

export type KnownAfter = {
  /** A value that exists only once people approved, or once it is written. */
  readonly known_after: 'approval' | 'apply';
};

export type LegalHold = {
  /** The case that it is for. */
  readonly id: Text;
  readonly models: readonly Name[];
  /** The last day. Left out, until the hold is taken out of this file. */
  readonly until?: Day;
  /** Left out, all versions. */
  readonly versions?: readonly Version[];
};

/**
 * A field is a way into a document: `*` stands for every item. Fields that are computed are in policies/gates/fields.rego.
 * `reason` is for whoever is refused; `source` is a text that says so and was read, or `own judgement`.
 */
export type Limit = AtMost | AtLeast | Only | MustHave | Never;

/**
 * The models that a limit is for; all of them where nothing is named. As in approvals.yaml, what the model's facts were
 * since its last signed state counts as well. A release is judged once for every target and class of change, so neither is
 * named here.
 */
export type LimitedModels = {
  readonly automated_decisions?: boolean;
  readonly criticality?: ReadonlyArray<'low' | 'medium' | 'high'>;
  readonly decides_about_people?: boolean;
  readonly model?: readonly Name[];
  readonly personal_data?: boolean;
  readonly sector?: ReadonlyArray<'banking' | 'insurance' | 'health' | 'public' | 'other'>;
  readonly serving?: readonly Serving[];
  readonly task?: readonly Task[];
  readonly type?: ReadonlyArray<'predictive' | 'llm'>;
  readonly unit?: readonly Name[];
  /** Whether the version holds components.yaml alone, which names a service of a vendor. */
  readonly vendor_service?: boolean;
};

/**
 * policies/governance/limits.yaml: what a release may say, in itself, its profile, its runtime policies, its evidence and
 * the exceptions made for it. Of the limits on one field that apply to a model the strictest counts.
 */
export type Limits = {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Limits';
  readonly limits: readonly Limit[];
};

/** Between the consumers and an LLM: what goes in, what comes out, and what is kept of both. */
export type LlmGateway = {
  readonly apiVersion: 'relc/v1';
  readonly content_policy: readonly ContentRule[];
  readonly description: Text;
  /** Filter of what people write, or a list of filters, one for each text; longer text is refused. */
  readonly input: TextFilter | readonly TextFilter[];
  readonly kind: 'LlmGateway';
  /** Filter of what the model writes, or a list of filters; longer text is cut at a sentence. */
  readonly output: TextFilter | readonly TextFilter[];
  /** Replaced by a placeholder before the text goes on. */
  readonly pii_masking: {
    readonly entities: readonly Pii[];
    readonly where: ReadonlyArray<'input' | 'output' | 'logs'>;
  };
  readonly prompt_injection: {
    /** Text that is searched for instructions: the question, passages that were retrieved, answers of tools. */
    readonly inspect: ReadonlyArray<'input' | 'retrieval' | 'tools'>;
    readonly on_detection: 'block' | 'flag';
  };
};

export type LlmLevels = {
  /** Answers whose every sentence stands in a source that was retrieved, over all answers: at least. What retrieves nothing has none. */
  readonly groundedness?: Ratio;
  /** Answers that repeat personal data of the question, over all answers: at most. */
  readonly pii_leak_rate: Ratio;
  /** Answers that hold toxic language, over all answers: at most. */
  readonly toxicity_rate: Ratio;
  /** Questions that the model must not answer and did, over all such questions: at most. */
  readonly unsafe_answer_rate: Ratio;
  /** Questions that it should answer and refused, over all such questions: at most. */
  readonly wrong_refusal_rate: Ratio;
};

export type MergeRequestRecord = {
  readonly iid: number;
  readonly project_id: number;
  readonly settings: {
    readonly [key: string]: Json;
  };
  readonly sha: Text;
  readonly url: Text;
};

/** releases/<model>/model.yaml: who owns the model, who consumes it, and the desired state. */
export type Model = {
  /** The version that each target's alias should name: changing one line here is a rollout or a rollback. */
  readonly aliases: {
    readonly [key: string]: Version;
  };
  readonly apiVersion: 'relc/v1';
  readonly consumers: readonly Consumer[];
  /**
   * By target and release, the version that the target's registry calls it, for targets that came after the release:
   * its registry.json is frozen and cannot name them any more.
   */
  readonly copies?: {
    readonly [key: string]: {
      readonly [key: string]: Version;
    };
  };
  readonly criticality: 'low' | 'medium' | 'high';
  /** Whether what it says decides about people; left out, it does. */
  readonly decides_about_people?: boolean;
  readonly description: Prose;
  /**
   * The numbers of its answer that are held to a range, by their names in contract.output.schema.json; left out, `score`. Empty where no
   * output is a number.
   */
  readonly guarded_outputs?: readonly Output[];
  /** Its number in the bank's inventory of models. */
  readonly inventory?: Text;
  readonly kind: 'Model';
  /**
   * The last day on which serving may start a version beyond its end of life, where people approve that. Left out, the day before
   * its end of life.
   */
  readonly last_starts?: {
    readonly [key: string]: Day;
  };
  readonly owner: {
    readonly email: Email;
    readonly team: Text;
  };
  /** What registries call it, where that is not the name of this folder; on every target the same. */
  readonly registry_name?: RegistryName;
  /** The day on which each version was last validated again: revalidations/<version>-<day>.json says what came of it. */
  readonly revalidations?: {
    readonly [key: string]: Day;
  };
  readonly sector: 'banking' | 'insurance' | 'health' | 'public' | 'other';
  /** How it is asked; left out, online. */
  readonly serving?: Serving;
  /** What it is for; left out, generation for an LLM and classification otherwise. */
  readonly task?: Task;
  /** A predictive model answers with a score, an LLM with text: more runtime policies are asked of it. */
  readonly type: 'predictive' | 'llm';
  /** The business unit that it decides for, of the `units` in approvals.yaml. Without one it may be any of them. */
  readonly unit?: Name;
  /** The stage that each version should have. The registry follows. */
  readonly versions: {
    readonly [key: string]: Stage;
  };
};

/** The logged model, as the registry calls it; where there is no run, it stands alone. */
export type ModelId = Text;

/**
 * releases/<model>/monitoring/<version>-<day>.json: what a scheduled job measured of a version in use. Beyond the thresholds of its
 * profile, the version must be validated again.
 */
export type MonitoringReport = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  readonly apiVersion: 'relc/v1';
  readonly kind: 'MonitoringReport';
  readonly measured: Observation;
  /** The day of the report, in UTC, as in the name of the file. */
  readonly measured_on: Day;
  readonly model: Name;
  /** What was watched: the digest of the version's files, as its model.SHA256SUMS and the signed state have it. */
  readonly model_digest: Digest;
  readonly version: Version;
};

/** Each of these is among the values at the field. */
export type MustHave = {
  readonly field: MustHaveField;
  readonly must_have: readonly Text[];
  readonly reason: Text;
  readonly source: Text;
  readonly when: LimitedModels;
};

export type MustHaveField = 'release/prose/languages' | 'profile/fairness/watched' | 'profile/fairness/watchlist/*/metric' | 'LlmGateway/pii_masking/entities/*' | 'LlmGateway/pii_masking/where/*' | 'LlmGateway/stopped_on_output';

/** A name usable as a folder and as a registry key. */
export type Name = string;

/** No value at the field is one of these. */
export type Never = {
  readonly field: NeverField;
  readonly never: readonly string[];
  readonly reason: Text;
  readonly source: Text;
  readonly when: LimitedModels;
};

export type NeverField = 'release/prose/*' | 'release/prose/words/*' | 'shadow_eval/registry_metrics/words/*' | 'AccessPolicy/allow/*/subject/*/*';

export type NonNegative = number;

export type NotApplicable = {
  readonly [key: string]: {
    /** A role. A person's name accepts nothing. */
    readonly accepted_by: Text;
    readonly reason: Prose;
  };
};

/** policies/governance/notifications.yaml: who is told of what happens to releases, and how. Without this file nobody is. */
export type Notifications = {
  /** Which consumers acknowledge what serves. Left out, nobody must. */
  readonly acknowledgements?: AcknowledgementPolicy;
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Notifications';
  /** Empty, nobody is told. */
  readonly receivers: readonly Receiver[];
  /** How many days before its last day a revalidation is told of. Left out, on that day. */
  readonly revalidation_notice_days?: number;
};

/** No other variable of a job reaches a receiver. */
export type NotifySecret = string;

/** policies/governance/observability.yaml: where whoever is on call sees one version, and no other, at work. */
export type Observability = {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Observability';
  /**
   * Addresses, the same for every version but for what stands in braces: `{model}` and `{version}`, both needed; `{run_id}`, of a
   * model without a run its id in the registry; `{policy_digest}`.
   */
  readonly links: {
    /** Of one alert, `{alert}`, as prometheus_rules.yaml names it. */
    readonly alerts: UrlForm;
    readonly exemplars: UrlForm;
    readonly logs: UrlForm;
    readonly metrics: UrlForm;
    /** What to do about an alert, `{alert}`, or by the runbook for it, `{runbook}`: `incident`, `drift`, `serving_refuses_to_start`. */
    readonly runbooks: UrlForm;
    readonly traces: UrlForm;
  };
};

/** A version in use, over some days. What the profile limits is named as there. */
export type Observation = {
  /** By attribute, the metrics that the profile's watchlist limits. */
  readonly fairness?: {
    readonly [key: string]: {
      readonly disparate_impact?: number;
      readonly equal_opportunity_difference?: number;
      readonly mae_ratio?: number;
      readonly mean_error_difference?: number;
    };
  };
  /** Population stability index against drift_baseline.json, by feature: 0 is no drift. */
  readonly psi?: {
    readonly [key: string]: NonNegative;
  };
  /**
   * Where outcomes are known by now: measures of quality by name, as in shadow_eval.json. The profile limits none of them; whoever
   * approves reads them.
   */
  readonly quality?: QualityMeasures;
  /** Calls, or rows of runs, in that time. */
  readonly rows: number;
  readonly slos?: {
    readonly batch?: BatchLevels;
    readonly cost_per_1000_calls?: Cost;
    /** Failed calls over all calls, from 0 to 1. */
    readonly error_rate?: Ratio;
    readonly latency_ms?: {
      readonly p95: NonNegative;
      readonly p99: NonNegative;
    };
    readonly llm?: LlmLevels;
  };
  /** First and last day of the data, in UTC. */
  readonly window: {
    readonly from: Day;
    readonly until: Day;
  };
};

/**
 * Every value at the field is one of these. `<number>` stands for any number but zero, `<name>` for letters and digits with
 * single or repeated `.`, `_`, `~` and `-` between them.
 */
export type Only = {
  readonly field: OnlyField;
  readonly only: readonly Admitted[];
  readonly reason: Text;
  readonly source: Text;
  readonly when: LimitedModels;
};

export type OnlyField = 'release/records/scdr' | 'release/records/adr' | 'release/change/ticket' | 'exceptions/*/ticket' | 'release/change/incident' | 'profile/slos/cost_per_1000_calls/currency' | 'profile/privacy/purpose' | 'profile/privacy/legal_basis' | 'profile/privacy/dpo' | 'profile/privacy/security_contact' | 'profile/privacy/impact_report' | 'profile/privacy/review/channel' | 'InferenceGateway/authentication' | 'InferenceGateway/min_tls' | 'AccessPolicy/mfa_of_people';

/**
 * A field of the output contract, by its way from the answer: `score`, `boxes/confidence`. Items of a list, and values of
 * a map, go by the name of the whole.
 */
export type Output = string;

export type OutputLimits = {
  readonly apiVersion: 'relc/v1';
  readonly description: Text;
  readonly kind: 'OutputLimits';
  readonly on_violation: 'block' | 'fallback';
  /** By name, as model.yaml guards them. */
  readonly outputs: {
    readonly [key: string]: Interval;
  };
  readonly refuse_nan_and_inf: boolean;
};

/** policies/own.lock.json: the repository's own gates, which only add refusals to those of the package. */
export type OwnGatesLock = {
  /** SHA-256 of the policies/policy.lock.json whose gates they were compiled beside. */
  readonly built_with: string;
  readonly controls: readonly GateControls[];
  /** The version of OPA that compiled it. */
  readonly opa: string;
  /** SHA-256 of each source below policies/gates/own, by its path in the repository. */
  readonly sources: {
    readonly [key: string]: string;
  };
  /** SHA-256 of policies/own.wasm. */
  readonly wasm: string;
  /** What is said where a gate denies, by its code. */
  readonly words: {
    readonly [key: string]: OwnWords;
  };
};

/** From the METADATA of the rule that denies. */
export type OwnWords = {
  readonly fix: string;
  readonly risk: string;
  readonly title: string;
};

/** policies/trust/people.yaml: who decides, signs off and accepts, whether with a key or without. */
export type People = {
  readonly apiVersion: 'relc/v1';
  /** The day of the directory's export that says who is still there; `relc roster import` writes it. */
  readonly as_of?: Day;
  readonly kind: 'People';
  readonly people: readonly RosterEntry[];
};

/** One occurrence, or as many as the rule gives. */
export type Period = {
  /** RFC 5545: a day is what the calendar calls one, an hour is always 60 minutes. */
  readonly duration: string;
  /** RFC 5545, `FREQ` first: `FREQ=WEEKLY;BYDAY=SA`. Without it the period occurs once. */
  readonly rrule?: string;
  /** The first occurrence, by the clocks of the time zone: `2026-01-03T22:00:00`. */
  readonly start: string;
  /** IANA name. Days and hours are those of the clocks there. */
  readonly time_zone: string;
};

export type Pii = 'full_name' | 'cpf' | 'rg' | 'birth_date' | 'email' | 'phone' | 'address' | 'bank_account' | 'card_number';

/** What the plan's digest covers. */
export type PlanBody = {
  readonly approvals_required: {
    readonly [key: string]: number;
  };
  /** In the order of writing. */
  readonly changes: readonly Change[];
  readonly class: ChangeClass;
  readonly emergency?: Emergency;
  /** Of an end of life, what shows that callers need a version no more that they still get. */
  readonly ends?: {
    readonly [key: string]: EndProof;
  };
  readonly exceptions_used: readonly Text[];
  readonly model: Name;
  /**
   * What does not apply to each version that is approved or starts to serve, and the role that accepts it by approving;
   * absent where all that is asked for is there.
   */
  readonly not_applicable?: {
    readonly [key: string]: NotApplicable;
  };
  readonly prerequisite?: Prerequisite;
  readonly registry_id: Name;
  /** What the registry calls the model, where that is not the name of its folder. */
  readonly registry_name?: RegistryName;
  readonly registry_url: Text;
  /** Versions that this plan approves for the first time. */
  readonly releases: {
    readonly [key: string]: PlannedRelease;
  };
  /** What the state takes up of versions that were validated again; absent where nothing. */
  readonly revalidations?: {
    readonly [key: string]: Revalidation;
  };
  /** The version that a rollback would bring back after this plan. */
  readonly rollback_target: null | Version;
  /** `since` tells two episodes of the same version apart: without it an old rollback's approvals would fit a new one. */
  readonly serving: {
    readonly next: null | Version;
    readonly now: null | RegistryVersion;
    readonly since: null | Instant;
  };
  readonly target: Name;
  readonly timed_gates: readonly Name[];
  /** What the second line thinks of each version that is approved or starts to serve; absent where it said nothing. */
  readonly validations?: {
    readonly [key: string]: Validation;
  };
  readonly way_back?: WayBack;
};

/**
 * The file that `relc plan` writes, and that people read and approve. It is compared, never trusted: approving and
 * applying compute the plan again. The shape only keeps nonsense out. What is added is optional: a plan that an earlier relc
 * stored half applied is finished by a later one.
 */
export type PlanDocument = {
  readonly apiVersion: 'relc/v1';
  /** Outside the digest: where and when it was made. */
  readonly context: {
    readonly commit: Text;
    readonly planned_at: Instant;
  };
  readonly kind: 'Plan';
  readonly plan: PlanBody;
  /** SHA-256 of the plan's canonical JSON. */
  readonly plan_digest: Digest;
};

export type PlannedKind = {
  readonly decides_about_people: boolean;
  readonly serving: Serving;
  readonly task: Task;
};

export type PlannedRelease = {
  /** What consumers declare differently since the model's last signed state on the target; absent where nothing. */
  readonly declarations?: readonly DocumentDifference[];
  /** What its documents say differently from the replaced version's, what is weaker first; absent when it replaces none. */
  readonly differences?: readonly DocumentDifference[];
  /** What the model is, by which it was asked; absent where model.yaml says nothing of it. */
  readonly kind?: PlannedKind;
  readonly model_digest: Digest;
  readonly policy_digest: Digest;
  /** Which measures no second source answers for; absent where all are equal to another source's on the same data. */
  readonly quality_sources?: QualitySources;
  /** What a standard release is inside of; absent for others. */
  readonly recipe?: InsideRecipe;
  readonly release_digest: Digest;
  /** What it was compared with, which need not be what serves here. */
  readonly replaces: 'none' | Version;
  /** Of a model without bytes, the service of a vendor that answers in its place. */
  readonly service?: PlannedService;
  readonly source_digest: Digest;
  /** Digest of every file of the release folder, so that a stale plan can name the file that changed. */
  readonly sources: {
    readonly [key: string]: Digest;
  };
  /** Fields of requests and answers that nothing watches, and why; absent where all are watched. */
  readonly unwatched?: Unwatched;
  /** Gate name to `pass`; gates that depend on time are judged again when applying. */
  readonly verdicts: {
    readonly [key: string]: 'pass';
  };
};

export type PlannedService = {
  readonly contract: Text;
  readonly evaluated_on: Day;
  readonly name: Text;
  readonly provider: Text;
  readonly region: Text;
  readonly revision: Text;
};

export type PolicyBinding = {
  readonly kind: RuntimePolicyKind;
  readonly path: string;
  readonly sha256: Digest;
};

/** policies/policy.lock.json: which sources the compiled policy was made of, and what its gates stand for. */
export type PolicyLock = {
  readonly builtins?: readonly string[];
  readonly controls: readonly GateControls[];
  readonly gates: readonly string[];
  /** The version of OPA that compiled it, and what gates may call: a repository's own gates are compiled alike. */
  readonly opa?: string;
  /** SHA-256 of each source, by its path in the repository. */
  readonly sources: {
    readonly [key: string]: string;
  };
  /** Gates that depend on the moment. */
  readonly timed: readonly string[];
  /** SHA-256 of policies/policy.wasm. */
  readonly wasm: string;
};

/** What the target before this one must serve, and for how long, before this is applied. */
export type Prerequisite = {
  readonly hours: number;
  readonly model_digest: Digest;
  readonly profile_digest: Digest;
  /** What that target applied by this version's number must be the same release. */
  readonly source_digest: Digest;
  readonly target: Name;
  readonly version: Version;
};

/** releases/<model>/profiles/<name>.yaml: what a model's releases share. Frozen once used. */
export type Profile = {
  readonly apiVersion: 'relc/v1';
  readonly capacity?: {
    /** What production answers at its peak, all workers together. */
    readonly requests_per_second: number;
  };
  /** Days during which the replaced version stays up beside the new one: so long it may load once it is Deprecated. */
  readonly coexistence_days: number;
  /** Nothing reads it: policies/governance/observability.yaml says where a version is watched. Profiles of an earlier relc have it. */
  readonly dashboards?: {
    readonly [key: string]: Json;
  };
  readonly description?: Text;
  /** Population stability index against drift_baseline.json. */
  readonly drift: {
    readonly psi_act: NonNegative;
    readonly psi_warn: NonNegative;
  };
  readonly fairness?: {
    readonly watchlist: readonly FairnessWatch[];
  };
  /** Asked for where model.yaml guards an output. */
  readonly guardrails?: {
    /** By name, the closed interval that every number must lie in. */
    readonly outputs: {
      readonly [key: string]: Interval;
    };
    /** Nothing else is allowed: NaN and Inf are no numbers. */
    readonly refuse_nan_and_inf: true;
  };
  readonly kind: 'Profile';
  /** Runtime policies that serving enforces, pinned by digest. */
  readonly policies: readonly PolicyBinding[];
  readonly privacy: {
    readonly automated_decisions: boolean;
    readonly dpo?: Email;
    /** Art. 6 of the GDPR, where people in the European Union are concerned. */
    readonly gdpr_basis?: 'consent' | 'contract' | 'legal_obligation' | 'vital_interests' | 'public_task' | 'legitimate_interests';
    /** Art. 9 of the GDPR. */
    readonly gdpr_sensitive_basis?: 'consent' | 'employment_law' | 'vital_interests' | 'members' | 'made_public' | 'legal_claims' | 'public_interest' | 'health_care' | 'public_health' | 'research';
    /** The data protection impact report. */
    readonly impact_report?: Url;
    /** The day of that report. */
    readonly impact_report_at?: Day;
    /** Art. 7 of the LGPD, I to X. */
    readonly legal_basis?: 'consent' | 'legal_obligation' | 'public_policy' | 'research' | 'contract' | 'legal_claims' | 'vital_interests' | 'health_protection' | 'legitimate_interests' | 'credit_protection';
    readonly personal_data: boolean;
    /** Without personal data there is none, nor the DPO, the time for which it is kept, and the report of its risks. */
    readonly purpose?: Text;
    readonly retention_days?: number;
    /** Who looks at an automated decision again, and tells why it was made (LGPD Art. 20, GDPR Art. 22). */
    readonly review?: {
      readonly answer_within_days: number;
      readonly channel: Url;
      readonly explains_criteria: boolean;
    };
    readonly security_contact: Email;
    /** Art. 11 of the LGPD. */
    readonly sensitive_basis?: 'consent' | 'legal_obligation' | 'public_policy' | 'research' | 'legal_claims' | 'vital_interests' | 'health_protection' | 'fraud_prevention';
    /** Origin, belief, union, health, sex life, genetics, biometrics (LGPD Art. 5 II, GDPR Art. 9). */
    readonly sensitive_data: boolean;
  };
  /**
   * Service levels; the measured values in staging_report.json must meet them. demands.yaml says which of them, and of what
   * else is optional here, a model needs.
   */
  readonly slos: {
    /** What a model that is asked about many rows in one run promises of the run. */
    readonly batch?: BatchLevels;
    /** Of runs of many rows, of 1,000 rows. */
    readonly cost_per_1000_calls?: Cost;
    /** Failed calls over all calls; of runs of many rows, rows that got no answer over all rows. */
    readonly error_rate?: Ratio;
    readonly latency_ms?: {
      readonly p95: NonNegative;
      readonly p99: NonNegative;
    };
    /** What an LLM promises about its answers, in the shape in which staging_report.json measures it. */
    readonly llm?: LlmLevels;
  };
};

/** What a rollback drill or an audit found at a moment. It lets nothing serve: it says when the way back was last tried. */
export type Proof = {
  readonly approved_by_plan: Digest;
  readonly checked_at: Instant;
  /** The commit whose policies judged. */
  readonly commit: Text;
  /** What was found, the first of it: by code, and the file or the place in the registry. */
  readonly findings: ReadonlyArray<{
    readonly code: Text;
    readonly file?: Text;
  }>;
  readonly kind: 'drill' | 'audit';
  readonly model: Name;
  readonly model_digest: Digest;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly policy_digest: Digest;
  readonly registry_id: Name;
  /** What the registry calls the model, where that is not the name of its folder. */
  readonly registry_name?: RegistryName;
  /** What the signed state said of this version: a proof says nothing about another release of the same number. */
  readonly release_digest: Digest;
  readonly result: 'passed' | 'failed';
  /** The state by which it was judged. */
  readonly serial: number;
  readonly state: Digest;
  readonly target: Name;
  /** Of a drill the version to go back to, of an audit the one that serves. */
  readonly version: Version;
};

/** Prose in one language, or in each by its name: `{en: …, pt-BR: …}`. The text alone says of no language that it is in it. */
export type Prose = Text | {
  readonly en: Text;
  readonly 'pt-BR'?: Text;
} | {
  readonly 'pt-BR': Text;
};

/** The predicate of provenance.sigstore.json, SLSA v1; only what the gates read. */
export type Provenance = {
  readonly buildDefinition: {
    /** What kind of build it was: an address that describes it. */
    readonly buildType: Text;
    readonly externalParameters: {
      readonly model: Name;
      readonly model_id?: ModelId;
      readonly run_id?: RunId;
    };
    /** What the build read: the data set of registry.json by its `sha256`, the code, the environment. */
    readonly resolvedDependencies: readonly Artifact[];
  };
  readonly runDetails: {
    readonly builder: {
      /** Which builder signs: an address, as keys.yaml or the build itself calls it. */
      readonly id: Text;
    };
    /** The SBOM, where there is one, and what else the build made. */
    readonly byproducts?: readonly Artifact[];
    readonly metadata?: {
      /** When the build ended, in UTC. */
      readonly finishedOn?: Instant;
      /** When the build began, in UTC. */
      readonly startedOn?: Instant;
    };
  };
};

/** By name, as policies/governance/thresholds.yaml lists them: `auc`, `ks`, `brier` of a score, `groundedness` of an LLM. */
export type QualityMeasures = {
  readonly [key: string]: number;
};

/** What quality was measured on, and what other sources say of it that were measured on other data. */
export type QualitySources = {
  readonly dataset: Text;
  readonly elsewhere: ReadonlyArray<{
    /** Absent when the source does not name its data. */
    readonly dataset?: Text;
    readonly here: number;
    readonly measure: Text;
    /** The registry's metric, or the replaced version, `risk-default/1`. */
    readonly source: Text;
    readonly there: Json;
  }>;
  /** What fairness was measured on, where that is other data. */
  readonly fairness_dataset?: Text;
  /** Measures that the registry has no metric of, and why. */
  readonly not_in_registry?: {
    readonly measures: readonly Text[];
    readonly reason: Text;
  };
};

export type Quota = {
  readonly apiVersion: 'relc/v1';
  readonly calls_per_consumer: number;
  readonly description: Text;
  readonly kind: 'Quota';
  readonly per: 'hour' | 'day' | 'month';
};

export type RateLimit = {
  readonly apiVersion: 'relc/v1';
  readonly burst: number;
  readonly description: Text;
  readonly kind: 'RateLimit';
  readonly requests_per_second: number;
};

/** Who must ratify an emergency, by role, and within how many days of the apply. */
export type Ratification = {
  readonly required: {
    readonly [key: string]: number;
  };
  readonly within_days: number;
};

export type Ratio = number;

/** readiness.yaml: the operational readiness checklist. */
export type Readiness = {
  readonly apiVersion: 'relc/v1';
  /** When it was signed off, in UTC. */
  readonly approved_at: Instant;
  /** E-mail of whoever signs it off: somebody of policies/trust/people.yaml. */
  readonly approved_by: Email;
  /** What was reviewed. */
  readonly items: readonly ChecklistItem[];
  readonly kind: 'Readiness';
  readonly model: Name;
  readonly model_id?: ModelId;
  readonly run_id?: RunId;
  /** Whether the model may go live, by this review. Left out, it may: `approved_by` and `approved_at` say so. */
  readonly status?: 'approved' | 'rejected';
  readonly version: Version;
};

export type Receiver = {
  readonly events: readonly EventName[];
  /** Of kinds `file` and `document`: below the repository's root. */
  readonly folder?: string;
  /**
   * A CloudEvents endpoint · an incoming webhook of a chat, which gets one sentence without measures and people · a folder
   * that gets each event as a file · one that gets a folder for each, with the notices that its release has, to be mailed.
   */
  readonly kind: 'webhook' | 'chat' | 'file' | 'document';
  /** Of a chat and of documents; English when left out. */
  readonly language?: 'en' | 'pt-BR';
  /** Left out, all. */
  readonly models?: readonly Name[];
  /** Under this name the registry keeps what it was told. Another name begins anew, at `since`. */
  readonly name: string;
  /** Whether the release key signs each event, of kind `webhook` or `file`. */
  readonly signed?: boolean;
  /** What happened before is not sent: a new receiver does not get years. */
  readonly since: Instant;
  readonly targets?: readonly Name[];
  /** The environment variable that holds the bearer token of a webhook. */
  readonly token_from?: NotifySecret;
  /** Of a webhook or a chat; without encryption only on this machine. One of both. */
  readonly url?: string;
  /** The environment variable that holds the address, where that is a secret. */
  readonly url_from?: NotifySecret;
};

/**
 * policies/governance/recipes/<name>.yaml: what a standard release of one model is, so that few people approve each of
 * them. Digests are of the RFC 8785 form of a document, as findings show them; those of code are of files.
 */
export type Recipe = {
  readonly apiVersion: 'relc/v1';
  /** The pipeline and its code, as the signed provenance says them. */
  readonly build: {
    /** runDetails.builder.id */
    readonly builder: Text;
    /** SHA-256 of each resolved dependency that is not data, by its name. */
    readonly code: {
      readonly [key: string]: Digest;
    };
    /** The entry of keys.yaml that signs the provenance. */
    readonly key: Name;
    /** buildDefinition.externalParameters without model, version, run_id, model_id and what varies; empty where absent. */
    readonly parameters?: {
      readonly [key: string]: Json;
    };
    /** buildDefinition.buildType */
    readonly type: Text;
    /** Those that differ from one release to the next, such as a day, and the texts that they may be; as below in `data`. */
    readonly varying?: {
      readonly [key: string]: readonly Admitted[];
    };
  };
  readonly contract_input: Digest;
  readonly contract_output: Digest;
  /**
   * What the data set of registry.json, and the resolved dependencies that are data, may be called: `<number>` stands for
   * any number but zero, `<name>` for letters and digits with single or repeated `.`, `_`, `~` and `-` between them.
   */
  readonly data: readonly Admitted[];
  /** As drift_baseline.json names them. */
  readonly features: readonly Text[];
  readonly kind: 'Recipe';
  /** Each measure that thresholds.yaml compares needs limits here. */
  readonly measures: readonly RecipeMeasure[];
  readonly model: Name;
  /** How many releases may name it. */
  readonly most: number;
  readonly profile: Digest;
  /** The last day on which such a release may go live, in UTC. */
  readonly until: Day;
};

/** Worse is less where there is only `at_least`, more where there is only `at_most`, and either where both are there. */
export type RecipeMeasure = {
  readonly at_least?: number;
  readonly at_most?: number;
  /** As in thresholds.yaml: `shadow_eval/candidate/auc`; `*` stands for any one part. */
  readonly measure: string;
  /** How much worse it may be than in the last version that everybody approved. */
  readonly worse_by: NonNegative;
};

/** What somebody signs who does not ratify an emergency. */
export type RefusalPredicate = {
  readonly digest: Digest;
  readonly kind: 'refusal';
  readonly model: Name;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly reason: Text;
  readonly role: Name;
  readonly target: Name;
};

export type RegistryCopy = {
  readonly model_id?: ModelId;
  readonly run_id?: RunId;
  readonly source: Text;
  readonly stage: 'None' | 'Staging' | 'Production' | 'Archived';
  readonly status: 'READY';
  readonly version: Version;
};

/** registry.json: the registry's facts, fetched by `relc new`. plan and apply compare them with the live registry. */
export type RegistryFacts = {
  readonly apiVersion: 'relc/v1';
  /** By target, what another registry calls the same model. A target that is not named here has the same version, run and source. */
  readonly copies?: {
    readonly [key: string]: RegistryCopy;
  };
  /** The snapshot that the model was trained on, that an LLM retrieves from, or that a service was evaluated on. */
  readonly dataset: {
    /** A sha256 that a tag says, or the digest of MLflow's own input, which is shorter: the signed provenance ties it to a sha256. */
    readonly digest: string;
    /** What the data set is called. */
    readonly name: Text;
    /** Its rows. */
    readonly rows: number;
    /** Where the data lie, as MLflow's input says it. */
    readonly source?: Text;
  };
  readonly kind: 'RegistryFacts';
  /** Metrics of the run, by name. What not every reader of JSON takes for the same number is text: not a number, infinite, or whole and beyond 2^53. */
  readonly metrics: {
    readonly [key: string]: number | string;
  };
  readonly model: Name;
  readonly model_id?: ModelId;
  /** Parameters of the run, by name. */
  readonly params: {
    readonly [key: string]: string;
  };
  /** What the registry calls the model, where that is not the name of its folder. */
  readonly registry_name?: RegistryName;
  /** The registry that was asked. */
  readonly registry_uri: Text;
  readonly run_id?: RunId;
  /** Where the registry keeps the model's files. */
  readonly source: Text;
  /** MLflow's stage of the version: `None` where it has none, as of most since MLflow deprecated stages. */
  readonly stage: 'None' | 'Staging' | 'Production' | 'Archived';
  /** What the target's `staging` says, where the version has it. */
  readonly staging?: Staging;
  /** Whether the registry has all of it. */
  readonly status: 'READY';
  /** Who trained it, as the run says: MLflow's tag `mlflow.user`. */
  readonly trainer?: Text;
  readonly version: Version;
};

/** What MLflow accepts, and a registry in a folder can hold. */
export type RegistryName = string;

/** Marked with # when no release here is that version of the registry. */
export type RegistryVersion = string;

export type RegressionLimit = {
  readonly better: 'higher' | 'lower' | 'nearer_zero';
  /** By so much, or by a share of what it was. */
  readonly by?: NonNegative;
  /** Document and place, `shadow_eval/candidate/auc`; `*` stands for any one part. */
  readonly measure: string;
  readonly share?: NonNegative;
};

/**
 * releases/<model>/<version>/release.yaml: what cannot be derived from the path,
 * the registry's facts or the evidence.
 */
export type Release = {
  readonly apiVersion: 'relc/v1';
  /** What changes for customers and for the business, with numbers. */
  readonly business_impact: Prose;
  readonly change: {
    /** How the change is approved. */
    readonly class: 'standard' | 'normal' | 'emergency';
    /** For consumers that this version breaks: they are still answered by the replaced one. */
    readonly compatibility_route?: CompatibilityRoute;
    /** What is interrupted, and which decisions change. */
    readonly impact: Prose;
    /** What an emergency is for; other classes need none. */
    readonly incident?: Text;
    /** What a standard change is inside of: a file in policies/governance/recipes/, without `.yaml`. */
    readonly recipe?: Name;
    /** What somebody does at night who did not write it. */
    readonly rollback_plan: Prose;
    /** Which consumers and which decisions it touches. */
    readonly scope: Prose;
    /** Its number in the change management. */
    readonly ticket: Text;
    /** Name of a change window. */
    readonly window: Name;
  };
  /** One line that says what is new. */
  readonly headline: Prose;
  readonly kind: 'Release';
  readonly lifecycle: {
    /** End of life: revoked and switched off on this day. */
    readonly end_of_life: Day;
    /** End of support: no fixes after this day. */
    readonly end_of_support: Day;
    /** Last day by which the model must be validated again. */
    readonly revalidate_by: Day;
  };
  /** Where the model must not be used, or is weak. */
  readonly limitations: readonly Prose[];
  /**
   * What demands.yaml asks for and this release does not have because it does not apply, by the demand's name:
   * `evidence/canary_plan`. Only what demands.yaml lets a role decline; that role then approves the release, too.
   */
  readonly not_applicable?: NotApplicable;
  /** Name of a file in releases/<model>/profiles/, without `.yaml`. */
  readonly profile: Name;
  readonly records: {
    /** Architecture decision record. */
    readonly adr: Url;
    /** Security and compliance decision record. */
    readonly scdr: Url;
  };
  /** The version this one is compared with: what the last target serves when this is planned, or "none" for a model's first release. */
  readonly replaces: string;
  /** Risks that somebody accepted by name, each until a day. */
  readonly residual_risks: readonly ResidualRisk[];
};

/** What relc tells of a release: a CloudEvent 1.0 in its JSON format. */
export type ReleaseEvent = {
  readonly data: {
    readonly model: Text;
    /** Absent where a host that starts does not know it. */
    readonly target?: Name;
    readonly version?: Version;
  };
  readonly datacontenttype: 'application/json';
  /** A DSSE envelope of the release key, base64. */
  readonly dssematerial?: string;
  /** SHA-256, in hexadecimal, of what happened where: sent again, it is the same. */
  readonly id: string;
  /** `urn:relc:<registry_id>:<target>`; of a start that was refused, `urn:relc:host:<host>` */
  readonly source: string;
  readonly specversion: '1.0';
  /** `<model>/<version>`, or the model where no version is known */
  readonly subject: Text;
  readonly time: Instant;
  /** `relc.` and what happened. */
  readonly type: string;
};

export type ResidualRisk = {
  /** Who accepts it: somebody of policies/trust/people.yaml, by name. */
  readonly accepted_by: Text;
  /** What it accepts to be worse than before, as the finding names it; `previous_version` where there is nothing to compare with. */
  readonly measure?: Text;
  /** What may go wrong. */
  readonly risk: Prose;
  /** The last day for which it is accepted. */
  readonly until: Day;
};

export type Retention = {
  /** What must be kept longer than that. */
  readonly legal_holds?: readonly LegalHold[];
  /** Years after a version's end of life, by how critical its model is. */
  readonly years: {
    readonly high: number;
    readonly low: number;
    readonly medium: number;
  };
};

/** That a version was validated again; absent until it was. Passed, `revalidate_by` is the next day; failed, nothing rolls it out. */
export type Revalidated = {
  /** The last day of its data. Absent where an earlier relc applied it. */
  readonly data_until?: Day;
  /** SHA-256 of the document's canonical JSON. */
  readonly evidence: Digest;
  readonly on: Day;
  readonly result: 'passed' | 'failed';
};

/**
 * releases/<model>/revalidations/<version>-<day>.json: a version was validated again. It counts once model.yaml names its day
 * under `revalidations` and the plan with it is approved and applied.
 */
export type Revalidation = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  readonly apiVersion: 'relc/v1';
  /** What was found, and why that is enough or not. */
  readonly conclusion: Prose;
  /** E-mail of whoever decided: somebody of policies/trust/people.yaml, who had no part in making the version. */
  readonly decided_by: Email;
  /** The day of the decision, in UTC, as in the name of the file. */
  readonly decided_on: Day;
  readonly kind: 'Revalidation';
  readonly measured: Observation;
  readonly model: Name;
  /** What was validated: the digest of the version's files, as its model.SHA256SUMS and the signed state have it. */
  readonly model_digest: Digest;
  /** The last day by which it must be validated again. Where it failed there is none. */
  readonly next?: Day;
  /** Why it was validated: the day had come, or a monitoring report showed drift, unfairness or missed service levels. */
  readonly occasion: 'date' | 'drift' | 'fairness' | 'kpi';
  /** Whether it may go on. */
  readonly result: 'passed' | 'failed';
  readonly version: Version;
};

/** rollout_decision.txt: strict YAML, so that a person reads it and a gate does too. */
export type RolloutDecision = {
  /** The canary's steps in the order they ran. There is none where there is no plan of one. */
  readonly canary?: readonly CanaryStep[];
  /** When it was decided, in UTC. */
  readonly decided_at: Instant;
  /** E-mail of whoever decided: somebody of policies/trust/people.yaml. */
  readonly decided_by: Email;
  /** What follows from the canary; only PROCEED passes. */
  readonly decision: 'PROCEED' | 'HOLD' | 'ROLLBACK';
  readonly model: Name;
  readonly model_id?: ModelId;
  /** What the decision rests on, with numbers. */
  readonly reason: Text;
  readonly run_id?: RunId;
  readonly version: Version;
};

export type RosterEntry = {
  /** Each is that person's alone. */
  readonly emails: readonly Email[];
  /** The last day: after it the person approves nothing new, whatever keys.yaml says. What was applied before stays valid. */
  readonly left?: Day;
  /** As documents write it. */
  readonly name: Text;
  /**
   * What the person may do in documents; empty for whoever only approves. Decide on a rollout, approve the readiness, complete the hygiene, decide on
   * security, accept a residual risk, validate for the second line.
   */
  readonly roles: ReadonlyArray<'release-decider' | 'readiness-approver' | 'hygiene-reviewer' | 'security-reviewer' | 'risk-accepter' | 'independent-validation'>;
};

/** The run that made the model, as the registry calls it. */
export type RunId = Text;

/** Which kinds a model needs is said in policies/governance/thresholds.yaml. */
export type RuntimePolicyKind = 'InferenceGateway' | 'AccessPolicy' | 'RateLimit' | 'Quota' | 'OutputLimits' | 'LlmGateway';

/** CycloneDX documents have the shape of their own schema too; this is only what the gates read. */
export type Sbom = {
  readonly bomFormat: 'CycloneDX';
  /** Each package of the serving environment. */
  readonly components: ReadonlyArray<{
    /** The name of the package. */
    readonly name: Text;
  }>;
  /** The number of the document. */
  readonly serialNumber?: Text;
  readonly specVersion: '1.5' | '1.6' | '1.7';
  /** Its version, from 1. */
  readonly version?: number;
  /** What is known of their vulnerabilities. */
  readonly vulnerabilities?: readonly Vulnerability[];
};

/** The predicate of security_decision.sigstore.json. */
export type SecurityDecision = {
  /** When it was decided, in UTC. */
  readonly decided_at: Instant;
  /** E-mail of the reviewer: somebody of policies/trust/people.yaml. */
  readonly decided_by: Email;
  /** Whether the model may be released, by this review. */
  readonly decision: 'PASS' | 'FAIL';
  /** What was found, one sentence each; empty where nothing was. */
  readonly findings: readonly Text[];
  readonly model: Name;
  readonly model_id?: ModelId;
  readonly run_id?: RunId;
  readonly version: Version;
};

export type Serving = 'online' | 'batch' | 'streaming';

/** shadow_eval.json: the candidate beside what serves, on the same requests, answers unused. */
export type ShadowEvaluation = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  /** Same decision or class as the baseline, over all requests, from 0 to 1; a number that is said is compared by its errors instead. */
  readonly agreement?: Ratio;
  readonly apiVersion: 'relc/v1';
  /** What it ran beside: the replaced version, as `risk-default/1`, or the rule that decided before there was a model. */
  readonly baseline: Text;
  /** The same measures of the baseline on the same data. */
  readonly baseline_metrics: QualityMeasures;
  /** Measures of the new version on that data. */
  readonly candidate: QualityMeasures;
  /** The name of the data that both were asked about: what other documents call the same. */
  readonly dataset: Text;
  readonly kind: 'ShadowEvaluation';
  /** When the evaluation ended, in UTC. */
  readonly measured_at: Instant;
  readonly model: Name;
  readonly model_id?: ModelId;
  /** Measures that the registry has no metric of, and why. */
  readonly not_in_registry?: {
    /** Their names, as in `candidate`. */
    readonly measures: readonly string[];
    /** Why the registry has no metric of them. */
    readonly reason: Text;
  };
  /** Population stability index of the shadow traffic against drift_baseline.json, by feature: 0 is no drift. */
  readonly psi?: {
    readonly [key: string]: NonNegative;
  };
  /** What registry.json has of the candidate's measures: by measure, the metric, and the data that it was measured on. */
  readonly registry_metrics: {
    readonly [key: string]: {
      /** The data that it was measured on, as `dataset` above if it is the same. */
      readonly dataset: Text;
      /** The name of the metric in registry.json. */
      readonly metric: Text;
    };
  };
  /** Requests that both were asked. */
  readonly requests: number;
  /** PASS when nothing was violated. */
  readonly result: 'PASS' | 'FAIL';
  readonly run_id?: RunId;
  /** The service of a vendor that the candidate is; absent where the model has bytes. */
  readonly service?: AskedService;
  readonly version: Version;
  /** What went against the plan of the evaluation, one sentence each; empty where nothing did. */
  readonly violations: readonly Text[];
};

export type SkippedByEmergency = {
  readonly acted: readonly Acted[];
  readonly calendar: ReadonlyArray<{
    readonly code: Text;
    readonly expected: Json;
    readonly observed: Json;
  }>;
  readonly incident: Text;
  readonly ratify?: {
    readonly required: {
      readonly [key: string]: number;
    };
    readonly within_days: number;
  };
  readonly soak_hours: number;
  /** What of the calendar would have held back another change at that moment. */
  readonly units: ReadonlyArray<null | string | boolean>;
  readonly windows: readonly Text[];
};

export type Stage = 'Staging' | 'Approved' | 'Deprecated' | 'Retired' | 'Revoked';

/** MLflow's legacy stage of a version, which is never taken away. */
export type StageChange = {
  readonly action: Action;
  readonly after: string;
  readonly before: null | string;
  readonly resource: {
    readonly type: 'stage';
    readonly version: RegistryVersion;
  };
};

/** An alias that names the version, or a tag of it with a value: `alias:candidate`, `tag:stage=staging`. */
export type Staging = string;

/** staging_report.json: a load test of the model in staging. */
export type StagingReport = {
  /** For editors: where this schema lies. */
  readonly '$schema'?: string;
  readonly apiVersion: 'relc/v1';
  /** For a model that is asked about many rows in one run: such a run, of as many rows as one in production has. */
  readonly batch?: {
    /** From the first row that is read to the last answer that is written, in seconds. */
    readonly duration_seconds: number;
    /** Rows in that run. */
    readonly rows: number;
    /** Rows that were answered, over the seconds of the run. */
    readonly rows_per_second: number;
  };
  /** What the cost was computed from. */
  readonly cost_basis?: {
    /** CPU time of the server for 1,000 calls, in seconds; needed where the model has files. */
    readonly cpu_seconds_per_1000_calls?: NonNegative;
    /**
     * What else they use, or what the vendor of a service bills, by unit: so many units, and the price of one. `gpu_hours`,
     * `million_input_tokens`, or the vendor's own: `calls`, `thousand_tokens`, `pages`.
     */
    readonly other_units?: {
      readonly [key: string]: {
        /** Units that 1,000 calls use. */
        readonly per_1000_calls: NonNegative;
        /** Price of one unit, in the currency of the cost. */
        readonly price: NonNegative;
      };
    };
    /** Price of one CPU for one hour, in the currency of the cost; needed where the model has files. */
    readonly price_per_cpu_hour?: NonNegative;
  };
  /** What 1,000 calls cost; of runs of many rows, 1,000 rows. */
  readonly cost_per_1000_calls?: Cost;
  /** Failed calls over all calls, from 0 to 1; of runs of many rows, rows without an answer over all rows. */
  readonly error_rate: Ratio;
  readonly kind: 'StagingReport';
  /** Time until the answer, in milliseconds. */
  readonly latency_ms?: {
    /** Half of the calls took no longer, in milliseconds. */
    readonly p50: NonNegative;
    /** 95 of 100 calls took no longer, in milliseconds. */
    readonly p95: NonNegative;
    /** 99 of 100 calls took no longer, in milliseconds. */
    readonly p99: NonNegative;
  };
  /** For an LLM: its answers to a set of questions. */
  readonly llm?: {
    /** What the answers came to. */
    readonly measured: LlmLevels;
    /** Questions that were asked. */
    readonly questions: number;
  };
  /** When the measurement ended, in UTC. */
  readonly measured_at: Instant;
  /** How it was measured: client, server, machine, what is not counted. */
  readonly method: Text;
  readonly model: Name;
  readonly model_id?: ModelId;
  /** What came out, for the guardrails: of each output that model.yaml guards. */
  readonly outputs?: {
    readonly [key: string]: {
      /** The highest answer that came out, in the unit of the output. */
      readonly max: number;
      /** The lowest answer that came out, in the unit of the output. */
      readonly min: number;
      /** Answers that were no finite number: NaN, Infinity. */
      readonly not_finite: Count;
    };
  };
  /** Calls that were measured, each of which somebody waited for. */
  readonly requests?: number;
  /** PASS when nothing was violated. */
  readonly result: 'PASS' | 'FAIL';
  readonly run_id?: RunId;
  /** The service of a vendor that was asked; absent where the model has bytes. */
  readonly service?: AskedService;
  readonly version: Version;
  /** What went against the plan of the test, one sentence each; empty where nothing did. */
  readonly violations: readonly Text[];
};

export type StandardRule = {
  /** Role to number of people. */
  readonly require: {
    readonly [key: string]: number;
  };
};

/** The signed state: what a registry's aliases name, and what was approved of each version. */
export type State = {
  /** All name one version. */
  readonly aliases: {
    readonly [key: string]: {
      /** What served until the alias moved; absent where nothing did. */
      readonly before?: Version;
      readonly since: Instant;
      readonly version: Version;
    };
  };
  /** The plan that was applied last: a renewal and a way back keep it. Absent where an earlier relc applied it. */
  readonly applied?: {
    readonly class: Text;
    readonly plan_digest: Digest;
  };
  /** The commit that was applied. */
  readonly commit: Text;
  /** Every emergency that others had to ratify, in the order of their applies. */
  readonly emergencies?: readonly AppliedEmergency[];
  /** Since when what the model's facts were counts, where that is an earlier commit: no way back approves lower ones. */
  readonly facts_since?: Text;
  readonly issued_at: Instant;
  /** How far what judges was approved when this was signed. Absent where nothing of the kind was asked. */
  readonly judge?: VerifiedJudge;
  readonly model: Name;
  /** Fields without which this means something else: a reader that does not know one of them refuses. */
  readonly must_understand?: readonly Name[];
  readonly not_after: Instant;
  /**
   * SHA-256 of the signed file that this one follows, renewals too; null for the first. Whoever keeps the files can walk
   * back from the last one and show that none was left out or put in.
   */
  readonly predecessor: null | Digest;
  /** The predecessor's file, base64: it lets that person go back, and the rest of this state follows from it. */
  readonly predecessor_file?: string;
  readonly registry_id: Name;
  /** What the registry calls the model, where that is not the name of its folder. A state counts for no other. */
  readonly registry_name?: RegistryName;
  /** When it was renewed although it had ended: the clock may have been wrong. Gone with the next plan that is applied. */
  readonly renewed_late?: Instant;
  /** When one person went back by that. Gone once model.yaml says so too. */
  readonly rolled_back?: {
    readonly at: Instant;
  };
  /** Counts up by one with every state of this model in this registry, from 1. */
  readonly serial: number;
  /** How many serials up to this one nobody took: they were for somebody who would have gone back. */
  readonly serials_left_out?: number;
  /** A host that verified this very state, and none that is newer, still starts by it until then. Absent: none does after its end. */
  readonly starts_until?: Instant;
  readonly target: Name;
  readonly versions: {
    readonly [key: string]: AppliedVersionState;
  };
  /**
   * To which version one person may go back, and until when, as the plan that was approved says. Their state takes the next
   * serial; a state of the release key that follows this one leaves that out.
   */
  readonly way_back?: {
    readonly until: Instant;
    readonly version: Version;
  };
};

/** The signed state of the model: one per registry. */
export type StateChange = {
  readonly action: Action;
  readonly after: StateContent;
  readonly before: null | StateContent;
  readonly resource: {"type":"state"};
};

/** The part of the state that a plan covers: without what only renewal moves. */
export type StateContent = {
  readonly aliases: {
    readonly [key: string]: Version;
  };
  readonly versions: {
    readonly [key: string]: VersionState;
  };
};

export type Substitute = {
  /** Who is away, as in `person`. */
  readonly for: Text;
  /** First and last day, in UTC. */
  readonly from: Day;
  /** Left out, for all models. */
  readonly held_for?: HeldFor;
  readonly role: Name;
  readonly until: Day;
};

export type TagChange = {
  readonly action: Action;
  readonly after: null | string | KnownAfter;
  readonly before: null | string;
  readonly resource: {
    readonly name: Name;
    readonly type: 'tag';
    readonly version: RegistryVersion;
  };
};

export type Target = {
  /** The alias that serving follows, by the name that its clients know. */
  readonly alias: Alias;
  /** Others that are kept at the same version. */
  readonly aliases?: readonly Alias[];
  /**
   * For clients that still load by MLflow's legacy stages: what the alias names is in Production as well, and
   * every other version that was there is Archived.
   */
  readonly mirror_production?: boolean;
  readonly name: Name;
  /**
   * What the registry says of itself; another answer is another registry.
   * MLflow: the tag `relc.registry_id` of the experiment `relc`, both made once by an operator.
   */
  readonly registry_id: Name;
  /** `relc apply --pending` puts back by itself what somebody changed by hand; absent, it only says so. */
  readonly self_heal?: boolean;
  /** Hours that the target before this one must have served a model before it is rolled out here; 0 where absent. */
  readonly soak_hours?: number;
  /** What says that a version is in Staging, in place of MLflow's deprecated stage of that name. */
  readonly staging?: Staging;
  /**
   * `file:` and a folder relative to the repository, or `mlflow+` and the address of an MLflow server.
   * Credentials come from MLflow's own environment variables, never from here.
   */
  readonly url: string;
};

/** policies/governance/targets.yaml: registries, in promotion order. */
export type Targets = {
  readonly apiVersion: 'relc/v1';
  readonly kind: 'Targets';
  readonly targets: readonly Target[];
};

export type Task = 'classification' | 'regression' | 'ranking' | 'forecasting' | 'detection' | 'generation';

/** Prose that says something: it has a letter or a digit. */
export type Text = string;

export type TextFilter = {
  /** Field of the contract that holds the text, by the names on the way to it: `messages/content`. */
  readonly field: string;
  readonly max_characters: number;
};

/** policies/governance/thresholds.yaml: limits that gates compare with. */
export type Thresholds = {
  readonly apiVersion: 'relc/v1';
  /** A release's calendar asks after so many days, again and again, whether what serves is what was approved. Left out, it does not. */
  readonly audit_every_days?: number;
  /** Severities that block a release; a vulnerability without a CVSS vector always blocks. */
  readonly blocking_severities: ReadonlyArray<'critical' | 'high' | 'medium' | 'low'>;
  readonly kind: 'Thresholds';
  /** Other words that a registry's metric may have for a measure: `auc: [c_statistic]`. Its own name always counts. */
  readonly metric_names?: {
    readonly [key: string]: readonly Text[];
  };
  /**
   * Of models of this criticality, an overdue revalidation ends no restarts: it alerts. Left out or empty, restarts of all end after
   * the days of grace.
   */
  readonly overdue_only_alerts?: ReadonlyArray<'low' | 'medium' | 'high'>;
  /** How much worse than the replaced version a measure may be without a residual risk that names it. */
  readonly regressions: readonly RegressionLimit[];
  /** How long archives of releases are kept (`relc archive`). Left out, none can be made. */
  readonly retention?: Retention;
  /** Days that serving may restart with an overdue revalidation. */
  readonly revalidation_grace_days: number;
  /**
   * Days after a monitoring report beyond the thresholds of its profile within which the version must be validated again. Left out,
   * such reports ask for nothing.
   */
  readonly revalidation_trigger_days?: number;
  /** A release's calendar asks after so many days, again and again, for a rehearsal of the rollback. Left out, it does not. */
  readonly rollback_drill_every_days?: number;
  /** Nothing is rolled out where the version to go back to was not rehearsed for so many days, or failed when it was and does not serve now. Left out, that is a warning. */
  readonly rollouts_need_drill_within_days?: number;
};

/**
 * releases/<model>/traffic/<target>/<version>.json: how often a version was called, as a job measured it. The job signs it in
 * <version>.sigstore.json beside it. It is no part of the release.
 */
export type TrafficReport = {
  readonly apiVersion: 'relc/v1';
  /** All calls, of whomever, between both moments. */
  readonly calls: number;
  readonly from: Instant;
  readonly kind: 'TrafficReport';
  readonly model: Name;
  /** As `relc status` says it: a version with other content is another release. */
  readonly release_digest: Digest;
  /** Where it was measured, such as a metric of the gateway. */
  readonly source: Text;
  readonly target: Name;
  readonly until: Instant;
  readonly version: Version;
};

/** policies/trust/keys.yaml: whose signature, and whose approval in GitLab, counts for what. */
export type Trust = {
  readonly apiVersion: 'relc/v1';
  /** Without any nothing counts, and nothing is released. */
  readonly keys: readonly TrustedKey[];
  readonly kind: 'Trust';
};

export type TrustedKey = {
  readonly emails: readonly Email[];
  /** The public key, PEM, in this folder. Left out for who approves in GitLab alone, or signs without one. */
  readonly file?: string;
  /** The user's numeric id in the GitLab that approvals.yaml names: a user name can be given to another person. */
  readonly gitlab_id?: number;
  /** The models for which approvals in these roles count; all of them when absent. A change of what judges is about all. */
  readonly held_for?: HeldFor;
  readonly id: Name;
  /**
   * Instead of a key, or beside it: to whom a certificate authority of trusted_root.json, beside this file, gives
   * certificates for one signature. Both exactly as the certificate says them.
   */
  readonly identity?: {
    /** Who knew them: `https://token.actions.githubusercontent.com`, `https://accounts.google.com`. */
    readonly issuer: Text;
    /** Mail address or URI. */
    readonly subject: Text;
  };
  /** Who holds it: the same person counts once. */
  readonly person: Text;
  /** From this moment on nothing it signed counts, old signatures included. */
  readonly revoked?: Day;
  /**
   * model-signer, builder, security-reviewer, vex-signer, independent-validation, release-signer, rollback-signer, or an
   * approver's role.
   */
  readonly roles: readonly Name[];
  /** A sample key counts for `file:` targets alone. */
  readonly sample?: boolean;
  /** Roles in which the person stands in for somebody, for a while. */
  readonly substitutes?: readonly Substitute[];
  /** What it may newly sign. */
  readonly valid: {
    readonly from: Day;
    readonly until: Day;
  };
};

export type Unwatched = {
  readonly [key: string]: {
    /** Why nothing watches it. */
    readonly reason: Text;
  };
};

export type Url = string;

export type UrlForm = string;

export type ValidatedModels = {
  readonly automated_decisions?: boolean;
  readonly criticality?: ReadonlyArray<'low' | 'medium' | 'high'>;
  readonly decides_about_people?: boolean;
  /** Whether it replaces no version; also where the last target approved none of those, and the second line said nothing of them. */
  readonly first_release?: boolean;
  readonly model?: readonly Name[];
  readonly personal_data?: boolean;
  readonly sector?: ReadonlyArray<'banking' | 'insurance' | 'health' | 'public' | 'other'>;
  readonly serving?: readonly Serving[];
  readonly task?: readonly Task[];
  readonly type?: ReadonlyArray<'predictive' | 'llm'>;
  readonly unit?: readonly Name[];
};

export type Validation = {
  /** By the validator's own number. */
  readonly conditions: {
    readonly [key: string]: {
      /** What the opinion before said of it, where that is something else. */
      readonly before?: {
        readonly due: Day;
        readonly text: Text;
      };
      readonly due: Day;
      readonly settled?: Text;
      readonly text: Text;
    };
  };
  readonly opinion: 'approved' | 'approved-with-conditions' | 'rejected';
  readonly scope: Text;
  readonly validated_at: Instant;
  readonly validated_by: Email;
  /** The version that it said so of: this one, or the nearest that it replaces. */
  readonly version: Version;
};

export type ValidationCondition = {
  /** The last day for it, in UTC. */
  readonly due: Day;
  /** What settled it; absent while it is open. */
  readonly settled?: Text;
  /** What is to be done. */
  readonly text: Text;
};

/** A release that any of these rules is for needs independent_validation.sigstore.json. */
export type ValidationRule = {
  /** So many days an opinion counts, also one of a version that this one replaces; left out, each release needs its own. */
  readonly max_age_days?: number;
  /** What the rule is for, in a few words. */
  readonly name: Text;
  /** As in limits.yaml: neither target nor class of change. */
  readonly when: ValidatedModels;
};

/** The last commit whose judge, everything outside `releases/`, was approved. */
export type VerifiedJudge = {
  /** What was let through on the way although its judge was not approved. */
  readonly broken_glass?: readonly BrokenGlass[];
  readonly commit: Text;
  /** Of the approvers at that commit: two of these people may break the glass. */
  readonly keys: readonly ApproverKey[];
};

/** A registry version: what MLflow calls it, a positive integer as text. */
export type Version = string;

/** What the signed state will say of a version. */
export type VersionState = {
  /** Who approved it, as the tag `approved_by` says. */
  readonly approved_by: Text | KnownAfter;
  /** The plan whose CAB record approved this version. */
  readonly approved_by_plan: Digest | KnownAfter;
  /** How many days a version that becomes Deprecated while this one serves may still load; as its profile said. */
  readonly coexistence_days: number;
  /** Last day on which serving may load it once it is Deprecated; null before that. */
  readonly deprecated_until: null | Day | DaysAfterApply;
  readonly end_of_life: Day;
  readonly end_of_support: Day;
  /** Last day of the first exception to end; null when it needed none. */
  readonly exceptions_until: null | Day;
  /** Last day on which serving may start it beyond its end of life; absent where nobody approved one. */
  readonly last_start?: Day;
  readonly model_digest: Digest;
  /**
   * Whether an overdue revalidation ends no restarts, and only alerts. Absent where the days say it: it does if `restarts_until` is the
   * end of life.
   */
  readonly overdue_only_alerts?: boolean;
  readonly policy_digest: Digest;
  /** Of its profile's content, which is frozen with it. */
  readonly profile_digest: Digest;
  readonly release_digest: Digest;
  /** Last day on which serving may start although the revalidation is overdue. */
  readonly restarts_until: Day;
  readonly revalidate_by: Day;
  readonly revalidated?: Revalidated;
  readonly source_digest: Digest;
  readonly stage: Stage;
};

/** vex.cdx.json */
export type Vex = {
  readonly bomFormat: 'CycloneDX';
  readonly metadata: {
    /** The model: its SHA-256 is that of model.SHA256SUMS. */
    readonly component: {
      readonly hashes: ReadonlyArray<{
        /** The name of the hash. */
        readonly alg: Text;
        /** The hash of model.SHA256SUMS: what `sha256sum model.SHA256SUMS` says. */
        readonly content: Text;
      }>;
      /** Its name. */
      readonly name?: Text;
      /** What it is. */
      readonly type?: Text;
    };
  };
  readonly specVersion: '1.5' | '1.6' | '1.7';
  /** What is said of each vulnerability; empty where there is nothing to say. */
  readonly vulnerabilities: readonly Vulnerability[];
};

export type Vulnerability = {
  /** `bom-ref` of a component of the SBOM, or a BOM-Link to it. */
  readonly affects?: ReadonlyArray<{
    /** `bom-ref` of a component of the SBOM, or a BOM-Link to it. */
    readonly ref: Text;
  }>;
  readonly analysis?: {
    /** Why it does no harm here. */
    readonly justification?: Text;
    /** What is known of it here; only `not_affected` with a justification waives it. */
    readonly state?: 'resolved' | 'resolved_with_pedigree' | 'exploitable' | 'in_triage' | 'false_positive' | 'not_affected';
  };
  /** The name of the vulnerability. */
  readonly id: Text;
  readonly ratings?: ReadonlyArray<{
    /** How the score is computed. */
    readonly method?: Text;
    /** How bad it is, from 0 to 10. */
    readonly score?: number;
    /** How bad it is, in a word. */
    readonly severity?: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'none' | 'unknown';
    /** What the score is computed from. */
    readonly vector?: string;
  }>;
  /** What other sources call it. */
  readonly references?: ReadonlyArray<{
    /** The other name. */
    readonly id?: Text;
  }>;
};

/**
 * The predicate of vulnerability_scan.sigstore.json, in-toto's vulns v0.2; only what the gates read. Its subject is
 * sbom.cdx.json, whose components were looked up.
 */
export type VulnerabilityScan = {
  readonly metadata: {
    /** When the scan ended, in UTC. */
    readonly scanFinishedOn: Instant;
    /** When the scan began, in UTC. */
    readonly scanStartedOn: Instant;
  };
  readonly scanner: {
    readonly db: {
      /** When its source of vulnerabilities was updated last; of one that is asked over the network, when it was asked. */
      readonly lastUpdate: Instant;
    };
    /** What was found; empty where nothing was. */
    readonly result: ReadonlyArray<{
      /** `bom-ref` of a component that has it, one in each. */
      readonly annotations?: ReadonlyArray<{
        /** What another source calls the vulnerability. */
        readonly alias?: Text;
        /** `bom-ref` of a component that has it, one in each. */
        readonly 'bom-ref'?: Text;
      }>;
      /** The name of the vulnerability. */
      readonly id: Text;
      /** How bad it is, by each method. */
      readonly severity: ReadonlyArray<{
        /** How the score is computed. */
        readonly method: Text;
        /** A CVSS vector, a number or a word. */
        readonly score: string;
      }>;
    }>;
    /** The tool: a package URL or an address. */
    readonly uri: Text;
    /** The version of the tool. */
    readonly version: Text;
  };
};

/**
 * What whoever approves the plan approves with it: to go back to what served, within so many days of the apply, by one
 * person.
 */
export type WayBack = {
  readonly days: number;
  readonly version: Version;
};
