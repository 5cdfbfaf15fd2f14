# The runtime policies that a profile binds, as they were read, and what kind of model they are for.
package relc.bound

import data.relc.text

# Each has `kind`, `path` and `value`.
policies := input.policies

of_kind[kind] contains policy if {
	some policy in policies
	kind := policy.kind
}

# Whatever says that the model is an LLM makes it one: nothing else can take that back.
model_type := "llm" if is_llm

model_type := input.model_file.type if not is_llm

# An approved one is an LLM by what it holds: model.yaml goes on changing.
is_llm if {
	input.model_file.type == "llm"
	not input.approved
}

is_llm if {
	input.evidence.components
	not is_service
}

# Of a service of a vendor: it has an LLM's parameters, it is given prompts, or it generates.
is_llm if input.evidence.components.parameters

is_llm if count(input.evidence.components.prompts) > 0

is_llm if {
	is_service
	input.model_file.task == "generation"
	not input.approved
}

# What generates text is one wherever its weights are.
is_llm if {
	input.model_file.task == "generation"
	count(text.answers) > 0
	not input.approved
}

is_llm if input.profile.slos.llm

is_llm if input.evidence.staging_report.llm

# The build writes it among the model's files, so that leaving out the copy beside the evidence does not help.
is_llm if {
	input.facts.model.lists_components
	not is_service
}

is_llm if "LlmGateway" in {binding.kind | some binding in input.profile.policies}

# The vendor keeps the model. Said of files beside it, that would hide what they are.
is_service if {
	input.evidence.components.service
	input.facts.model.lists_components_only == true
}
