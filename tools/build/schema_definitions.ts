/** The CUE definition of each schema, in groups that are loaded at once: the list of every document that has a shape. */
export const GROUPS = {
  /** What is read to judge a release. */
  documents: {
    release: 'Release',
    profile: 'Profile',
    model: 'Model',
    staging_report: 'StagingReport',
    shadow_eval: 'ShadowEvaluation',
    canary_plan: 'CanaryPlan',
    rollout_decision: 'RolloutDecision',
    readiness: 'Readiness',
    hygiene: 'Hygiene',
    fairness: 'Fairness',
    drift_baseline: 'DriftBaseline',
    components: 'Components',
    registry: 'RegistryFacts',
    sbom: 'Sbom',
    vex: 'Vex',
    contract: 'Contract',
    consumer: 'ConsumerDeclaration',
    security_decision: 'SecurityDecision',
    independent_validation: 'IndependentValidation',
    provenance: 'Provenance',
    vulnerability_scan: 'VulnerabilityScan',
    inference_gateway: 'InferenceGateway',
    access_policy: 'AccessPolicy',
    rate_limit: 'RateLimit',
    quota: 'Quota',
    output_limits: 'OutputLimits',
    llm_gateway: 'LlmGateway',
    approvals: 'ApprovalPolicy',
    thresholds: 'Thresholds',
    limits: 'Limits',
    calendar: 'Calendar',
    exceptions: 'Exceptions',
    enforcement: 'Enforcement',
    people: 'People',
    policy_lock: 'PolicyLock',
  },
  /** What relc signs, and by whose keys and where it counts: all that a verification reads. */
  signed: {
    targets: 'Targets',
    trust: 'Trust',
    state: 'State',
    cab_record: 'CabRecord',
    approval: 'ApprovalPredicate',
    refusal: 'RefusalPredicate',
    judge_approval: 'JudgeApproval',
    break_glass: 'BreakGlassPredicate',
    chain_anchor: 'ChainAnchor',
  },
  plan: {
    plan: 'PlanDocument',
  },
} as const;

/** Schema name to CUE definition. */
export const DEFINITIONS = { ...GROUPS.documents, ...GROUPS.signed, ...GROUPS.plan };
