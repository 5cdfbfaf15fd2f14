# METADATA
# title: Language models
# description: What an LLM is made of is pinned, and its gateway filters and inspects what goes in and comes out.
# custom:
#   applies_to: llm
#   risk: An LLM leaks personal data, obeys its users instead of its owner, or changes under the same name
package relc.gates.llm

import data.relc.bound
import data.relc.finding
import data.relc.text

components := input.evidence.components

# METADATA
# title: An LLM says what it is made of
# description: The model is an LLM, and components.yaml is missing.
# custom:
#   codes: [components/missing]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-8, NIST SP 800-53 SR-4, NIST AI RMF MAP 4.1]
deny contains finding.make("components/missing", "components", "", null, "components.yaml") if {
	bound.is_llm
	input.release
	not components
}

# METADATA
# title: An LLM says all that it is made of
# description: >-
#   Components.yaml leaves out prompts, tools or parameters, or lists no prompt. A vendor's service may be given no prompt of the
#   bank's own, and says so by an empty list.
# custom:
#   codes: [components/incomplete]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-8, NIST SP 800-53 SR-4, NIST AI RMF MAP 4.1]
deny contains finding.make("components/incomplete", "components", "", null, part) if {
	bound.is_llm
	some part in left_out
	components
}

left_out contains part if {
	some part in ["prompts", "tools", "parameters"]
	not components[part]
}

left_out contains "prompts" if {
	components.prompts == []
	not bound.is_service
}

# A name under which a provider moves the weights.
floating := `(^|[^a-z])(latest|newest|stable|current|default|main|master|head|preview|nightly|auto)([^a-z]|$)`

# METADATA
# title: The base model does not move
# description: The base model's revision is a name that moves, or has no digit and so is no revision at all.
# custom:
#   codes: [components/floating-revision]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-2, NIST SP 800-53 SR-4, NIST AI RMF MANAGE 3.1]
deny contains finding.make("components/floating-revision", "components", pointer, revision, null) if {
	revision := components.base_model.revision
	moves(lower(revision))
	pointer := "/base_model/revision"
}

moves(revision) if regex.match(floating, revision)

moves(revision) if not regex.match(`[0-9]`, revision)

# METADATA
# title: Filters of text are those of the contract
# description: The contract gives a text that the gateway filters another length, or none.
# custom:
#   needs: [policies.LlmGateway]
#   codes: [policy/text-limit]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SI-15, OWASP LLM10:2025]
deny contains finding.make("policy/text-limit", policy.path, pointer, filter.max_characters, promised) if {
	not input.approved
	some policy in bound.of_kind.LlmGateway
	some side, fields in {"input": "inputs", "output": "outputs"}

	# Of a contract that cannot be read nobody knows.
	input.evidence[concat("_", ["contract", side])]
	some [way, filter] in filters(policy.value[side])
	promised := longest(filter.field, text.texts[fields])
	filter.max_characters != promised
	pointer := finding.pointer(array.concat([side], array.concat(way, ["max_characters"])))
}

longest(name, fields) := field.longest if {
	some field in fields
	field.name == name
	not field.is_open
}

longest(name, fields) := null if not name in {field.name | some field in fields; not field.is_open}

# One filter, or a list of them; each with the way to it.
filters(said) := [[[], said]] if is_object(said)

filters(said) := [[[position], filter] | some position, filter in said] if is_array(said)

# METADATA
# title: All text is filtered
# description: >-
#   Text that people or the model write goes past the filters of the gateway: it may be longer than a name, comes without end, or the
#   contract leaves open what there may be.
# custom:
#   needs: [policies.LlmGateway]
#   codes: [policy/text-unfiltered]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SI-15, OWASP LLM01:2025, OWASP LLM02:2025]
deny contains finding.make("policy/text-unfiltered", policy.path, finding.pointer([side]), sort(filtered), missing) if {
	not input.approved
	some policy in bound.of_kind.LlmGateway
	some side, free in text.free
	filtered := {filter.field | some [_, filter] in filters(policy.value[side])}
	missing := sort(free - filtered)
	count(missing) > 0
}

# METADATA
# title: Instructions from outside are looked for
# description: Text that reaches the model is not inspected for instructions.
# custom:
#   needs: [policies.LlmGateway]
#   codes: [policy/prompt-injection]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST AI RMF MEASURE 2.7, OWASP LLM01:2025]
deny contains finding.make("policy/prompt-injection", policy.path, "/prompt_injection/inspect", inspected, source) if {
	some policy in bound.of_kind.LlmGateway
	inspected := policy.value.prompt_injection.inspect
	some source in sources
	not source in inspected
}

sources contains "input"

sources contains "retrieval" if components.retrieval

sources contains "tools" if count(components.tools) > 0

# METADATA
# title: Instructions from outside are stopped
# description: A detected injection is let through with a flag.
# custom:
#   needs: [policies.LlmGateway]
#   codes: [policy/prompt-injection]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST AI RMF MEASURE 2.7, OWASP LLM01:2025]
deny contains finding.make("policy/prompt-injection", policy.path, pointer, action, "block") if {
	some policy in bound.of_kind.LlmGateway
	action := policy.value.prompt_injection.on_detection
	action != "block"
	pointer := "/prompt_injection/on_detection"
}
