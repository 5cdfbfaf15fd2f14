# METADATA
# title: Answers of language models
# description: An LLM promises levels for its answers, and staging measured them on enough questions and met them.
# custom:
#   applies_to: llm
#   risk: An LLM makes things up, insults, obeys anybody or repeats personal data
package relc.gates.answers

import data.relc.bound
import data.relc.finding

promised := input.profile.slos.llm

report := input.evidence.staging_report.llm

# METADATA
# title: An LLM promises levels
# description: The profile of an LLM has no levels for its answers.
# custom:
#   codes: [slo/llm-not-declared]
#   severity: high
#   evidence: declared
#   controls: [NIST AI RMF MEASURE 2.5, NIST AI RMF MAP 2.3]
deny contains finding.make("slo/llm-not-declared", "profile", "/slos", null, "llm") if {
	bound.is_llm
	input.profile
	not promised
}

# METADATA
# title: An LLM's answers are measured
# description: The staging report of an LLM says nothing of its answers.
# custom:
#   codes: [slo/llm-not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.5, NIST SP 800-53 SA-11]
deny contains finding.make("slo/llm-not-measured", "staging_report", "", null, "llm") if {
	bound.is_llm
	input.evidence.staging_report
	not report
}

# METADATA
# title: A promised share of grounded answers is measured
# description: The profile promises how many answers stand in their sources, and the staging report does not say it.
# custom:
#   codes: [slo/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.5, NIST SP 800-53 SA-11, OWASP LLM09:2025]
deny contains finding.make("slo/not-measured", "staging_report", pointer, null, level) if {
	promised.groundedness
	report.measured
	not report.measured.groundedness
	pointer := "/llm/measured/groundedness"
	level := concat("/", ["llm", "groundedness"])
}

# METADATA
# title: Answers are grounded
# description: Fewer answers than promised stand in their sources.
# custom:
#   codes: [slo/llm]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.5, OWASP LLM09:2025]
deny contains finding.measured("slo/llm", "staging_report", pointer, share, promised.groundedness) if {
	share := report.measured.groundedness
	share < promised.groundedness
	pointer := "/llm/measured/groundedness"
}

# METADATA
# title: Answers stay within what is promised
# description: More answers than promised are toxic, unsafe, wrongly refused or repeat personal data.
# custom:
#   codes: [slo/llm]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.6, NIST AI RMF MEASURE 2.7, OWASP LLM02:2025]
deny contains finding.measured("slo/llm", "staging_report", pointer, share, limit) if {
	some level in ["toxicity_rate", "unsafe_answer_rate", "wrong_refusal_rate", "pii_leak_rate"]
	share := report.measured[level]
	limit := promised[level]
	share > limit
	pointer := finding.pointer(["llm", "measured", level])
}
